import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useRef, useState } from "react";
import { later } from "@/ui/later";
import { type Anchor, type Audience, readersQuery, type Target, useStartThread } from "./api";
import styles from "./Discussion.module.css";
import { WritingField } from "./WritingField";

const AudienceChoice = later(async () => ({ default: (await import("./AudienceChoice")).AudienceChoice }));

type Props = { target: Target; anchor: Anchor; turn: number; hint?: ReactNode; mayAsk?: boolean };

/** Beginning a conversation: with whom, and as what. */
export function NewThread({ target, anchor, turn, hint, mayAsk = false }: Props) {
  const { t } = useLingui();
  const start = useStartThread(target);
  const { data } = useQuery(readersQuery(target));
  const [isQuestion, setIsQuestion] = useState(false);
  const [wish, setWish] = useState<Audience>("space");
  const field = useRef<HTMLTextAreaElement>(null);
  // Coaches read a question to the team, too.
  const audiences = (data?.audiences ?? []).filter(one => !(isQuestion && one === "team"));
  const audience = audiences.includes(wish) ? wish : "space";
  useEffect(() => {
    if (turn > 0) field.current?.focus();
  }, [turn]);
  return (
    <div className={styles.foot}>
      <WritingField
        label={isQuestion ? t`Ask the team` : t`Write a comment`}
        draft={`${target.kind}.${target.id}.${anchor.kind}.${anchor.id}`}
        circle={{ target, audience }}
        fieldRef={field}
        isFocused={turn > 0}
        error={start.error}
        isPending={start.isPending}
        hint={hint}
        onSend={async body => {
          await start.mutateAsync({ anchor, body, audience, isQuestion });
          setIsQuestion(false);
          setWish("space");
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
        <Suspense fallback={null}>
          <AudienceChoice value={audience} audiences={audiences} onChange={setWish} />
        </Suspense>
      </WritingField>
    </div>
  );
}
