import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { activateInside, currentLanguage } from "@/i18n";
import { Icon } from "@/ui/Icon";
import { later } from "@/ui/later";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import type { Entry } from "../api";
import styles from "./Entry.module.css";

const Conversation = later(async () => {
  const [{ Conversation }] = await Promise.all([
    import("@/features/discussion"),
    activateInside(currentLanguage(), "talk"),
  ]);
  return { default: Conversation };
});

type Props = { entry: Entry; isOpenAtFirst: boolean; comment: string | undefined };

/** What is said about an entry. A coach's question stands open until it is answered. */
export function EntryTalk({ entry, isOpenAtFirst, comment }: Props) {
  const { t } = useLingui();
  const { comments, open_questions, abilities } = entry;
  const [chosen, setChosen] = useState<boolean | null>(isOpenAtFirst || null);
  const isOpen = chosen ?? open_questions > 0;
  if (comments === 0 && !abilities.comment) return null;
  return (
    <div className={styles.talk} data-question={open_questions > 0 || undefined}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        onClick={() => setChosen(!isOpen)}
      >
        <Icon name="comment" />
        {comments > 0 ? (
          <Plural value={comments} one="# comment" other="# comments" />
        ) : (
          <Trans>Comment</Trans>
        )}
      </button>
      {open_questions > 0 && (
        <span className={styles.question}>
          <Plural
            value={open_questions}
            one="A coach asks, and waits for an answer"
            other="# questions of coaches wait for an answer"
          />
        </span>
      )}
      {isOpen && (
        <section className={styles.said} aria-label={t`Conversation about this entry`}>
          <Said entry={entry} comment={comment} isToBeWritten={comments === 0 && !isOpenAtFirst} />
        </section>
      )}
    </div>
  );
}

type SaidProps = { entry: Entry; comment: string | undefined; isToBeWritten: boolean };

function Said({ entry: { id, team, abilities }, comment, isToBeWritten }: SaidProps) {
  const [linked, setLinked] = useState(comment);
  // Whoever opens an empty conversation wants to write.
  const [turn] = useState(isToBeWritten ? 1 : 0);
  return (
    <Suspense
      fallback={
        <Skeleton>
          <SkeletonRows rows={2} />
        </Skeleton>
      }
    >
      <Conversation
        target={{ kind: "log_entry", id, path: `/teams/${team}/log/${id}` }}
        anchor={WHOLE}
        turn={turn}
        onAnchor={nowhere}
        describe={() => null}
        onGoTo={nowhere}
        mayComment={abilities.comment}
        mayAsk={abilities.ask}
        comment={linked}
        onSeen={() => setLinked(undefined)}
        isInline
      />
    </Suspense>
  );
}

const WHOLE = { kind: "", id: "" } as const;
/** An entry has no places in it to go to. */
const nowhere = () => undefined;
