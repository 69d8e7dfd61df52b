import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { activateInside, currentLanguage } from "@/i18n";
import { Button } from "@/ui/Button";
import { PathLink } from "@/ui/Link";
import { later } from "@/ui/later";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import type { Question } from "../api";
import { QuestionCard } from "../QuestionCard";
import styles from "../Questions.module.css";

const Talk = later(async () => {
  const [{ ThreadItem, threadQuery }] = await Promise.all([
    import("@/features/discussion"),
    activateInside(currentLanguage(), "talk"),
  ]);
  return {
    default: function Talk({ question, comment, onSeen }: TalkProps) {
      const { target } = question;
      const { data } = useQuery(threadQuery(target?.kind ?? "", target?.id ?? "", question.id));
      if (!target || !data) return <Waiting />;
      return (
        <ThreadItem
          thread={data}
          target={{ kind: target.kind, id: target.id, path: target.path }}
          describe={() => null}
          onGoTo={() => undefined}
          comment={comment}
          onSeen={onSeen}
          isPlaceKnown
        />
      );
    },
  };
});

type TalkProps = { question: Question; comment: string | undefined; onSeen: () => void };
type Props = { question: Question; comment: string | undefined };

/** A question in the list of all; its conversation opens in place. */
export function QuestionRow({ question, comment }: Props) {
  const { t } = useLingui();
  const { path, answers, state, abilities, target } = question;
  const linked = comment !== undefined && path.endsWith(`=${comment}`) ? comment : undefined;
  const [isOpen, setIsOpen] = useState(linked !== undefined);
  const [marked, setMarked] = useState(linked);
  const place = target && target.kind !== "team" && (
    <PathLink path={path} className={styles.go}>
      <Trans>Where it was asked</Trans>
    </PathLink>
  );
  if (isOpen)
    return (
      <div className={styles.talk}>
        <Suspense fallback={<Waiting />}>
          <Talk question={question} comment={marked} onSeen={() => setMarked(undefined)} />
        </Suspense>
        <div className={styles.ways}>
          {place}
          <Button variant="bare" icon="up" onPress={() => setIsOpen(false)}>
            <Trans>Close</Trans>
          </Button>
        </div>
      </div>
    );
  const label = state === "open" && abilities.settle ? t`Answer` : t`Open the conversation`;
  return (
    <QuestionCard
      question={question}
      action={
        <span className={styles.ways}>
          <Button variant="bare" icon="comment" onPress={() => setIsOpen(true)}>
            {label}
          </Button>
          {place}
          {answers > 0 && (
            <span className={styles.became}>
              <Plural value={answers} one="# answer" other="# answers" />
            </span>
          )}
        </span>
      }
    />
  );
}

function Waiting() {
  return (
    <Skeleton>
      <SkeletonRows rows={2} />
    </Skeleton>
  );
}
