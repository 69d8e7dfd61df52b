import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { cx } from "@/ui/cx";
import { later } from "@/ui/later";
import { NoteGlyph, noteColours } from "@/ui/NoteGlyph";
import { type Anchor, type Target, type Thread, useReply, useSettle } from "./api";
import { CommentItem } from "./CommentItem";
import styles from "./Discussion.module.css";
import { useInSight } from "./useReading";
import { WritingField } from "./WritingField";

const QuestionHead = later(async () => ({ default: (await import("./Question")).QuestionHead }));
const QuestionDoings = later(async () => ({ default: (await import("./Question")).QuestionDoings }));
const AudienceOf = later(async () => ({ default: (await import("./AudienceChoice")).AudienceOf }));

/** A place in what is discussed, as its owner describes it: its name, and the kind of note if it is one. */
export type Described = { label: string; type?: string; isGone?: boolean };
export type Describe = (anchor: Anchor) => Described | null;

type Props = {
  thread: Thread;
  target: Target;
  describe: Describe;
  onGoTo: (anchor: Anchor) => void;
  comment: string | undefined;
  onSeen: () => void;
  /** All that is shown is about one place: it need not be named again. */
  isPlaceKnown: boolean;
  /** Comments to mark as new. */
  fresh?: ReadonlySet<string>;
  /** It has been shown while there was something new in it. */
  onRead?: (thread: Thread) => void;
  /** This person settles it, or opens it again: it may leave the list, and the focus with it. */
  onSettle?: (thread: Thread) => void;
};

/** A conversation: what it is about, what was said, answering and settling it. */
export function ThreadItem(props: Props) {
  const { thread, target, describe, onGoTo, comment, onSeen, isPlaceKnown, fresh, onRead } = props;
  const { t } = useLingui();
  const ref = useInSight(thread.unread.length > 0, () => onRead?.(thread));
  const circle = { target, audience: thread.audience };
  const anchor: Anchor = { kind: thread.anchor_kind, id: thread.anchor_id };
  const about = describe(anchor);
  const isResolved = thread.resolved_at !== null;
  const isQuestion = thread.kind === "question";
  return (
    <article
      ref={ref}
      className={cx(styles.thread, isResolved && styles.resolved, isQuestion && styles.asked)}
      data-open={thread.state === "open" || undefined}
      aria-label={nameOf()}
    >
      <Suspense fallback={null}>{isQuestion && <QuestionHead thread={thread} />}</Suspense>
      {about && !isPlaceKnown && <About about={about} onGo={() => onGoTo(anchor)} />}
      <ul className={styles.said}>
        {thread.comments.map((said, place) => (
          <CommentItem
            key={said.id}
            comment={said}
            circle={circle}
            isNew={fresh?.has(said.id) ?? false}
            mayReact={thread.abilities.reply}
            isLinked={said.id === comment || (place === 0 && thread.id === comment)}
            onSeen={onSeen}
          />
        ))}
      </ul>
      <Suspense fallback={null}>
        <AudienceOf thread={thread} target={target} />
        {isQuestion && <QuestionDoings thread={thread} target={target} />}
      </Suspense>
      {!isQuestion && <Doings thread={thread} target={target} onSettle={() => props.onSettle?.(thread)} />}
    </article>
  );

  function nameOf(): string {
    if (isQuestion) return about ? t`Question about ${about.label}` : t`Question`;
    return about ? t`Conversation about ${about.label}` : t`Conversation`;
  }
}

function About({ about, onGo }: { about: Described; onGo: () => void }): ReactNode {
  const content = (
    <>
      {about.type && <NoteGlyph type={about.type} size={11} />}
      <span>{about.label}</span>
    </>
  );
  const className = cx(styles.about, about.type && noteColours(about.type));
  if (about.isGone) return <p className={className}>{content}</p>;
  return (
    <button type="button" className={className} onClick={onGo}>
      {content}
    </button>
  );
}

function Doings({ thread, target, onSettle }: { thread: Thread; target: Target; onSettle: () => void }) {
  const { t } = useLingui();
  const [isReplying, setIsReplying] = useState(false);
  const reply = useReply(target);
  const settle = useSettle(target);
  const isResolved = thread.resolved_at !== null;
  const who = thread.resolved_by?.display_name;
  if (isReplying) {
    return (
      <WritingField
        label={t`Write a reply`}
        draft={`reply.${thread.id}`}
        circle={{ target, audience: thread.audience }}
        isFocused
        error={reply.error}
        isPending={reply.isPending}
        onCancel={() => setIsReplying(false)}
        onSend={async body => {
          await reply.mutateAsync({ thread: thread.id, body });
          setIsReplying(false);
        }}
      />
    );
  }
  return (
    <div className={styles.doings}>
      {isResolved && (
        <Chip icon="check">{who ? <Trans>Resolved by {who}</Trans> : <Trans>Resolved</Trans>}</Chip>
      )}
      {thread.abilities.reply && !isResolved && (
        <Button variant="bare" icon="comment" onPress={() => setIsReplying(true)}>
          <Trans>Reply</Trans>
        </Button>
      )}
      {thread.abilities.resolve && (
        <Button
          variant="bare"
          icon={isResolved ? "undo" : "check"}
          isPending={settle.isPending}
          onPress={() => {
            onSettle();
            settle.mutate({ id: thread.id, isResolved });
          }}
        >
          {isResolved ? <Trans>Reopen</Trans> : <Trans>Resolve</Trans>}
        </Button>
      )}
    </div>
  );
}
