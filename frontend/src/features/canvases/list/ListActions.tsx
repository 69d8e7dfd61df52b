import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Suspense } from "react";
import { Button, IconButton } from "@/ui/Button";
import { cx } from "@/ui/cx";
import { LazyMenu } from "@/ui/LazyMenu";
import { later } from "@/ui/later";
import { useNoteMenu } from "../board/useNoteMenu";
import { useCommentCount, useIsAsked, useIsNew, useIsPicking, useNoteStage, useRoom } from "../desk/context";
import { togglePick } from "../desk/picking";
import type { Note } from "../document/schema";
import { Byline } from "./Byline";
import styles from "./ListActions.module.css";
import { NewSign } from "./NewSign";
import { Whereabouts } from "./Whereabouts";

// Nobody selects notes in the first view.
const Checkbox = later(async () => ({ default: (await import("@/ui/Checkbox")).Checkbox }));

/** What can be done with a note in the list: commenting and writing in sight, the rest in a menu. */
export function ListActions({ note }: { note: Note }) {
  const { t } = useLingui();
  const { desk, words } = useRoom();
  const groups = useNoteMenu(note);
  const name = words.name(note);
  const isPicking = useIsPicking();
  const { isPicked } = useNoteStage(note.id);
  return (
    <div className={styles.actions}>
      {isPicking && desk.mayChange(note) && (
        <Suspense fallback={null}>
          <Checkbox isSelected={isPicked} onChange={() => togglePick(desk, note.id)}>
            <Trans>Select</Trans>
            <span className="sr">: “{name}”</span>
          </Checkbox>
        </Suspense>
      )}
      <Byline note={note} />
      <Whereabouts note={note} />
      <Comments note={note} />
      {desk.mayChange(note) && (
        <Button variant="bare" icon="pen" aria-label={t`Edit “${name}”`} onPress={() => desk.edit(note.id)}>
          <Trans>Edit</Trans>
        </Button>
      )}
      <LazyMenu
        trigger={<IconButton icon="more" label={t`More: “${name}”`} />}
        label={name}
        groups={groups}
      />
    </div>
  );
}

/** The way to what is said of a note. Its name has the words that are seen, in their order. */
function Comments({ note }: { note: Note }) {
  const { t } = useLingui();
  const { desk, rights, words } = useRoom();
  const count = useCommentCount("note", note.id);
  const isAsked = useIsAsked("note", note.id);
  const isNew = useIsNew("note", note.id);
  const name = words.name(note);
  if (!rights.mayComment && count === 0) return null;
  return (
    <Button
      variant="bare"
      icon={isAsked ? "question" : "comment"}
      className={cx(isAsked && styles.asked)}
      {...label()}
      onPress={() => desk.stage.discuss({ kind: "note", id: note.id })}
    >
      {isAsked ? (
        <Trans>A coach asks</Trans>
      ) : count > 0 ? (
        <Plural value={count} one="# comment" other="# comments" />
      ) : (
        <Trans>Comment</Trans>
      )}{" "}
      {isNew && <NewSign />}
      {!("aria-label" in label()) && <span className="sr">: “{name}”</span>}
    </Button>
  );

  /** None for a count: what is seen says it all but of which note. */
  function label(): { "aria-label"?: string } {
    if (!isAsked) return count > 0 ? {} : { "aria-label": t`Comment on “${name}”` };
    const said = t`Comments on “${name}”: ${count}, a coach asks`;
    return { "aria-label": isNew ? t`${said}, new` : said };
  }
}
