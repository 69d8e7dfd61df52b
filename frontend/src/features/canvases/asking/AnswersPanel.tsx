import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { EmptyState } from "@/ui/EmptyState";
import { Loaded } from "@/ui/Loaded";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { AnswerItem } from "./AnswerItem";
import styles from "./Asking.module.css";
import { type Answer, answersQuery, type Question } from "./api";

type Props = { question: Question; onClose: () => void };

/** Everything that came in, as it comes: new, shown to others, kept back, withdrawn. */
export function AnswersPanel({ question, onClose }: Props) {
  const { t } = useLingui();
  const query = useQuery(answersQuery(question));
  const title = useId();
  const groups = [
    { state: "new", name: t`New` },
    { state: "shown", name: t`Shown to others who answer` },
    { state: "kept", name: t`Kept back` },
  ] as const;
  return (
    <section className={styles.answers} aria-labelledby={title}>
      <h3 id={title}>
        <Trans>Answers</Trans>
      </h3>
      <Loaded
        query={query}
        skeleton={
          <Skeleton>
            <SkeletonRows />
          </Skeleton>
        }
      >
        {answers => (
          <>
            <p role="status" className="sr">
              <Plural value={question.new_count} one="# new answer" other="# new answers" />
            </p>
            {answers.length === 0 && (
              <EmptyState title={<Trans>Nobody has answered yet</Trans>}>
                <Trans>Spread the address. What comes in appears here at once.</Trans>
              </EmptyState>
            )}
            {groups.map(({ state, name }) => (
              <Group
                key={state}
                name={name}
                answers={answers.filter(one => one.state === state)}
                question={question}
                onClose={onClose}
              />
            ))}
            {question.withdrawn_count > 0 && (
              <p className="small quiet">
                <Plural
                  value={question.withdrawn_count}
                  one="# answer was withdrawn: its words are gone, with the note made of them."
                  other="# answers were withdrawn: their words are gone, with the notes made of them."
                />
              </p>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

type GroupProps = { name: string; answers: Answer[]; question: Question; onClose: () => void };

function Group({ name, answers, question, onClose }: GroupProps) {
  if (answers.length === 0) return null;
  return (
    <section aria-label={name}>
      <h4 className={styles.group}>
        {name} <span className="num quiet">{answers.length}</span>
      </h4>
      <ul className={styles.list}>
        {answers.map(one => (
          <AnswerItem key={one.id} question={question} answer={one} onClose={onClose} />
        ))}
      </ul>
    </section>
  );
}
