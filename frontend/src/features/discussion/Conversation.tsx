import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { IconButton } from "@/ui/Button";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Anchor, type Target, type Thread, threadsQuery, useStartThread } from "./api";
import { Composer } from "./Composer";
import styles from "./Discussion.module.css";
import { inOrder, isAbout, threadWith } from "./order";
import { type Describe, ThreadItem } from "./ThreadItem";

type Props = {
  target: Target;
  /** What to read and write about: all of it, or one place. Another `turn` asks for the writing field. */
  anchor: Anchor;
  turn: number;
  onAnchor: (anchor: Anchor) => void;
  describe: Describe;
  onGoTo: (anchor: Anchor) => void;
  mayComment: boolean;
  /** A coach may ask here. */
  mayAsk?: boolean;
  /** A comment to show and mark. */
  comment: string | undefined;
  onSeen: () => void;
  /** Who will read it, and under which name it is written. */
  hint?: ReactNode;
  /** It stands among other things of the page, not in a panel of its own. */
  isInline?: boolean;
};

/** Everything said about a thing: threads on all of it and on its places, and a field to say more. */
export function Conversation(props: Props) {
  const { target } = props;
  const query = useQuery(threadsQuery(target.kind, target.id));
  return (
    <Loaded
      query={query}
      skeleton={
        <Skeleton>
          <SkeletonRows rows={3} />
        </Skeleton>
      }
    >
      {threads => <Threads {...props} threads={threads} />}
    </Loaded>
  );
}

function Threads({ threads, ...props }: Props & { threads: readonly Thread[] }) {
  const { target, anchor, describe, onGoTo, comment, onSeen, mayComment } = props;
  const linked = threadWith(threads, comment);
  const [showsResolved, setShowsResolved] = useState(false);
  const isWide = showsResolved || linked?.resolved_at != null;
  const here = inOrder(threads).filter(thread => isAbout(thread, anchor) || thread === linked);
  const shown = here.filter(({ resolved_at }) => isWide || !resolved_at);
  const hidden = here.length - here.filter(({ resolved_at }) => !resolved_at).length;
  return (
    <div className={styles.conversation} data-inline={props.isInline || undefined}>
      <Filter {...props} />
      <div className={styles.threads}>
        {shown.length === 0 && !props.isInline && <Nothing mayComment={mayComment} />}
        {shown.map(thread => (
          <ThreadItem
            key={thread.id}
            thread={thread}
            target={target}
            describe={describe}
            onGoTo={onGoTo}
            comment={comment}
            onSeen={onSeen}
            isPlaceKnown={anchor.kind !== ""}
          />
        ))}
        {hidden > 0 && (
          <button
            type="button"
            className={styles.filter}
            aria-pressed={isWide}
            onClick={() => setShowsResolved(!isWide)}
          >
            {isWide ? (
              <Trans>Hide resolved conversations</Trans>
            ) : (
              <Plural
                value={hidden}
                one="Show # resolved conversation"
                other="Show # resolved conversations"
              />
            )}
          </button>
        )}
      </div>
      {mayComment && <NewThread {...props} />}
    </div>
  );
}

/** When only one place is shown: which, and the way back to all. */
function Filter({ anchor, describe, onAnchor }: Props) {
  const { t } = useLingui();
  const about = anchor.kind ? describe(anchor) : null;
  if (!about) return null;
  return (
    <div className={styles.only}>
      <p>
        <Trans>
          About <b>{about.label}</b>
        </Trans>
      </p>
      <IconButton icon="close" label={t`Show all comments`} onPress={() => onAnchor({ kind: "", id: "" })} />
    </div>
  );
}

function Nothing({ mayComment }: { mayComment: boolean }) {
  return (
    <p className={styles.nothing}>
      <Trans>Nobody has commented yet.</Trans>{" "}
      {mayComment && <Trans>Say what you see, ask what you do not know.</Trans>}
    </p>
  );
}

function NewThread({ target, anchor, turn, hint, mayAsk = false }: Props) {
  const { t } = useLingui();
  const start = useStartThread(target);
  const [isQuestion, setIsQuestion] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (turn > 0) field.current?.focus();
  }, [turn]);
  return (
    <div className={styles.foot}>
      <Composer
        label={isQuestion ? t`Ask the team` : t`Write a comment`}
        draft={`${target.kind}.${target.id}.${anchor.kind}.${anchor.id}`}
        fieldRef={field}
        error={start.error}
        isPending={start.isPending}
        hint={hint}
        onSend={async body => {
          await start.mutateAsync({ anchor, body, isQuestion });
          setIsQuestion(false);
        }}
      >
        {mayAsk && (
          <label className={styles.choice}>
            <input
              type="checkbox"
              checked={isQuestion}
              onChange={event => setIsQuestion(event.target.checked)}
            />
            <span>
              <Trans>As a coach’s question: it stays open until the team has answered or parked it</Trans>
            </span>
          </label>
        )}
      </Composer>
    </div>
  );
}
