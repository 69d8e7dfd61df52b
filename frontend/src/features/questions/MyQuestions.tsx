import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { myQuestionsQuery } from "./api";
import { QuestionCard } from "./QuestionCard";
import styles from "./Questions.module.css";

/** What coaches have asked my teams, and nobody has answered yet. */
export function MyQuestions() {
  const { data } = useQuery(myQuestionsQuery);
  const open = data?.results ?? [];
  if (open.length === 0) return null;
  return (
    <section className={styles.mine} aria-labelledby="my-questions">
      <h2 id="my-questions" className="label">
        <Trans>Questions that wait for you</Trans>
      </h2>
      <ul className={styles.list}>
        {open.map(question => (
          <li key={question.id}>
            <QuestionCard question={question} showsTeam />
          </li>
        ))}
      </ul>
    </section>
  );
}
