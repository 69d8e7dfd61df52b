import { Trans, useLingui } from "@lingui/react/macro";
import { type ReactNode, useState } from "react";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { type Target, type Thread, useReply, useSettleQuestion } from "./api";
import styles from "./Discussion.module.css";
import { WritingField } from "./WritingField";

type Props = { thread: Thread; target: Target };

/** Whose question it is, and what has become of it. */
export function QuestionHead({ thread }: { thread: Thread }) {
  const name = thread.comments[0]?.author.display_name ?? "";
  return (
    <p className={styles.asks}>
      <Icon name="question" />
      <b>
        <Trans>{name} asks</Trans>
      </b>
      <span>
        <Became thread={thread} />
      </span>
    </p>
  );
}

function Became({ thread: { state, resolved_by, parked_until } }: { thread: Thread }): ReactNode {
  const who = resolved_by?.display_name;
  if (state === "open") return <Trans>waits for an answer</Trans>;
  if (state === "answered") return who ? <Trans>answered, says {who}</Trans> : <Trans>answered</Trans>;
  return parked_until ? <Trans>parked: {parked_until}</Trans> : <Trans>parked</Trans>;
}

/** Answering, parking, opening again; for others replying. */
export function QuestionDoings({ thread, target }: Props) {
  const [doing, setDoing] = useState<"answer" | "park" | null>(null);
  const settle = useSettleQuestion(target);
  const { settle: maySettle } = thread.abilities;
  const isAnswerer = maySettle && !isMine(thread);
  const done = () => setDoing(null);
  if (doing === "answer") return <Answer thread={thread} target={target} onDone={done} />;
  if (doing === "park") return <Park thread={thread} target={target} onDone={done} />;
  const way = (icon: "check" | "undo", words: ReactNode, deed: "answer" | "reopen") => (
    <Button
      variant="bare"
      icon={icon}
      isPending={settle.isPending}
      onPress={() => settle.mutate({ id: thread.id, deed })}
    >
      {words}
    </Button>
  );
  if (thread.state !== "open")
    return (
      <div className={styles.doings}>{maySettle && way("undo", <Trans>Open again</Trans>, "reopen")}</div>
    );
  return (
    <div className={styles.doings}>
      {thread.abilities.reply && (
        <Button variant={isAnswerer ? "edge" : "bare"} icon="comment" onPress={() => setDoing("answer")}>
          {isMine(thread) ? <Trans>Reply</Trans> : <Trans>Answer</Trans>}
        </Button>
      )}
      {maySettle && thread.comments.length > 1 && way("check", <Trans>Mark as answered</Trans>, "answer")}
      {maySettle && (
        <Button variant="bare" icon="clock" onPress={() => setDoing("park")}>
          <Trans>Park</Trans>
        </Button>
      )}
    </div>
  );
}

/** Whoever asked may change their own words. */
function isMine({ comments }: Thread): boolean {
  return comments[0]?.abilities.edit ?? false;
}

type DoingProps = Props & { onDone: () => void };

/** An answer in words; whoever may settle the question says in the same go whether this is it. */
function Answer({ thread, target, onDone }: DoingProps) {
  const { t } = useLingui();
  const isTheAnswer = thread.abilities.settle && !isMine(thread);
  const reply = useReply(target);
  const settle = useSettleQuestion(target);
  const [settles, setSettles] = useState(isTheAnswer);
  return (
    <WritingField
      label={t`Write an answer`}
      draft={`reply.${thread.id}`}
      circle={{ target, audience: thread.audience }}
      isFocused
      error={settle.error ?? reply.error}
      isPending={settle.isPending || reply.isPending}
      onCancel={onDone}
      onSend={async body => {
        if (settles) await settle.mutateAsync({ id: thread.id, deed: "answer", words: body });
        else await reply.mutateAsync({ thread: thread.id, body });
        onDone();
      }}
    >
      {isTheAnswer && (
        <label className={styles.choice}>
          <input type="checkbox" checked={settles} onChange={event => setSettles(event.target.checked)} />
          <span>
            <Trans>This answers the question</Trans>
          </span>
        </label>
      )}
    </WritingField>
  );
}

function Park({ thread, target, onDone }: DoingProps) {
  const { t } = useLingui();
  const settle = useSettleQuestion(target);
  return (
    <WritingField
      label={t`Until when, or why? It may stay empty.`}
      draft={`park.${thread.id}`}
      isFocused
      mayBeEmpty
      longest={200}
      sendLabel={t`Park the question`}
      error={settle.error}
      isPending={settle.isPending}
      onCancel={onDone}
      onSend={async words => {
        await settle.mutateAsync({ id: thread.id, deed: "park", words });
        onDone();
      }}
    />
  );
}
