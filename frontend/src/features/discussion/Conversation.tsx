import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useState } from "react";
import { IconButton } from "@/ui/Button";
import { useFocusBack } from "@/ui/focus";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Anchor, type Target, type Thread, threadsQuery } from "./api";
import styles from "./Discussion.module.css";
import { isWished, type Wish } from "./filters";
import { inOrder, isAbout, threadWith } from "./order";
import { type Describe, ThreadItem } from "./ThreadItem";
import { useMyId } from "./useMyId";
import { useFresh, useReading } from "./useReading";

// A canvas is to be there quickly; these may come a moment later.
const NewThread = later(async () => ({ default: (await import("./NewThread")).NewThread }));
const Filter = later(async () => ({ default: (await import("./Filter")).Filter }));

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
  const me = useMyId();
  const fresh = useFresh(threads);
  const onRead = useReading(target);
  const [settled, setSettled] = useState("");
  const linked = threadWith(threads, comment);
  const [wish, setWish] = useState<Wish>("open");
  const shownWish = wish === "open" && linked?.resolved_at != null ? "all" : wish;
  const here = inOrder(threads).filter(thread => isAbout(thread, anchor) || thread === linked);
  const shown = here.filter(thread => thread === linked || isWished(thread, shownWish, { me, fresh }));
  const resolvedToo = useFocusBack(shown.some(({ id }) => id === settled));
  const resolved = here.filter(({ resolved_at }) => resolved_at).length;
  const unread = here.reduce((sum, thread) => sum + thread.unread.length, 0);
  return (
    <div className={styles.conversation} data-inline={props.isInline || undefined}>
      <Only {...props} />
      {here.length > 1 && (
        <Suspense fallback={null}>
          <Filter threads={here} value={shownWish} unread={unread} onChange={setWish} />
        </Suspense>
      )}
      <div className={styles.threads}>
        {here.length === 0 && !props.isInline && <Nothing mayComment={mayComment} />}
        {here.length > 0 && shown.length === 0 && <NothingSo />}
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
            fresh={fresh}
            onRead={onRead}
            onSettle={({ id }) => setSettled(id)}
          />
        ))}
        {resolved > 0 && (shownWish === "open" || shownWish === "all") && (
          <button
            ref={resolvedToo}
            type="button"
            className={styles.filter}
            aria-pressed={shownWish === "all"}
            onClick={() => setWish(shownWish === "all" ? "open" : "all")}
          >
            {shownWish === "all" ? (
              <Trans>Hide resolved conversations</Trans>
            ) : (
              <Plural
                value={resolved}
                one="Show # resolved conversation"
                other="Show # resolved conversations"
              />
            )}
          </button>
        )}
      </div>
      <Suspense fallback={<div className={styles.foot} />}>{mayComment && <NewThread {...props} />}</Suspense>
    </div>
  );
}

/** When only one place is shown: which, and the way back to all. */
function Only({ anchor, describe, onAnchor }: Props) {
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

function NothingSo() {
  return (
    <p className={styles.nothing}>
      <Trans>No conversation is like that.</Trans>
    </p>
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
