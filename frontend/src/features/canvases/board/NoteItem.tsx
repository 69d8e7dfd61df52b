import { Plural, Trans } from "@lingui/react/macro";
import { type ComponentType, type CSSProperties, memo, Suspense } from "react";
import { cx } from "@/ui/cx";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import { noteColours } from "@/ui/NoteGlyph";
import {
  useCommentCount,
  useExtra,
  useIsAsked,
  useIsNew,
  useNote,
  useNoteStage,
  useRoom,
  useWriter,
} from "../desk/context";
import type { PresentPerson } from "../desk/presence";
import { hasAddress } from "../document/addresses";
import type { Note } from "../document/schema";
import styles from "./Note.module.css";
import { NoteCard } from "./NoteCard";
import { NoteChips } from "./NoteChips";
import { NoteEditor } from "./NoteEditor";
import picked from "./Picked.module.css";

const NoteLinks = later(() => import("./NoteLinks"));
const NoteTools = later(() => import("./NoteTools"));

export type NoteLook = "plain" | "small" | "node" | "large" | "list";
type Props = {
  id: string;
  look?: NoteLook;
  /** What stands below the note in a list. */
  Foot?: ComponentType<{ note: Note }> | undefined;
};
type Stage = ReturnType<typeof useNoteStage>;

/** A note on the board or in the list, with what hangs on it. Drawn anew only when something about it changes. */
export const NoteItem = memo(function NoteItem({ id, look = "plain", Foot }: Props) {
  const note = useNote(id);
  const stage = useNoteStage(id);
  const writer = useWriter(id);
  const extra = useExtra(id);
  if (!note) return null;
  const isReachable = isInReach(look, stage);
  return (
    <div
      data-note={id}
      data-raised={stage.isSelected || stage.isEditing || stage.isLifted || undefined}
      className={cx(
        styles.item,
        styles[look],
        noteColours(note.type),
        stateClass(stage),
        writer && styles.written,
        extra.isPale && styles.pale,
      )}
      style={colourOf(writer)}
    >
      {stage.isEditing ? (
        <NoteEditor note={note} />
      ) : (
        <NoteCard
          note={note}
          isSelected={stage.isSelected}
          isPicked={stage.isPicked}
          isInList={look === "list"}
        />
      )}
      {!stage.isEditing && <Addresses note={note} isReachable={isReachable} />}
      <NoteChips note={note} extra={extra} isReachable={isReachable} />
      {writer ? <WriterTag writer={writer} /> : look !== "list" && <CommentBadge id={id} />}
      {look === "list" && !stage.isEditing && Foot && <Foot note={note} />}
      {look !== "list" && isAtRest(stage) && (
        <Suspense fallback={null}>
          <NoteTools note={note} />
        </Suspense>
      )}
    </div>
  );
});

function Addresses(props: { note: Note; isReachable: boolean }) {
  if (!hasAddress(props.note.text)) return null;
  return (
    <Suspense fallback={null}>
      <NoteLinks {...props} />
    </Suspense>
  );
}

function isInReach(look: NoteLook, { isSelected }: Stage): boolean {
  return look === "list" || isSelected;
}

function isAtRest({ isSelected, isEditing, isLifted, isSource, isPicked }: Stage): boolean {
  return isSelected && !isEditing && !isLifted && !isSource && !isPicked;
}

function stateClass({ isSelected, isLifted, isCarried, isSource, isPicked }: Stage): string {
  return cx(
    isSelected && styles.selected,
    isLifted && (isCarried ? styles.carried : styles.lifted),
    isSource && styles.source,
    isPicked && picked.picked,
  );
}

function colourOf(writer: PresentPerson | undefined): CSSProperties {
  return writer ? ({ "--who": `var(--who-${writer.colour})` } as CSSProperties) : {};
}

function WriterTag({ writer }: { writer: PresentPerson }) {
  return (
    <span className={styles.writer}>
      <Trans>{writer.name} writes</Trans>
    </span>
  );
}

function CommentBadge({ id }: { id: string }) {
  const { desk } = useRoom();
  const count = useCommentCount("note", id);
  const isAsked = useIsAsked("note", id);
  const isNew = useIsNew("note", id);
  if (count === 0) return null;
  return (
    <button
      type="button"
      className={styles.badge}
      data-asked={isAsked || undefined}
      data-new={isNew || undefined}
      onClick={() => desk.stage.discuss({ kind: "note", id })}
    >
      <Icon name={isAsked ? "question" : "comment"} size="s" />
      <span className="num">{count}</span>
      <span className="sr">
        <Plural value={count} one="comment" other="comments" />
        {isAsked && (
          <>
            , <Trans>a coach asks</Trans>
          </>
        )}
        {isNew && (
          <>
            , <Trans>new</Trans>
          </>
        )}
      </span>
    </button>
  );
}
