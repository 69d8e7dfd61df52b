import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@/ui/Link";
import { teamQuestionsQuery } from "./api";
import { QuestionCard } from "./QuestionCard";
import styles from "./Questions.module.css";

const SHOWN = 2;

/** What coaches have asked the team and nobody has answered yet, the oldest first. */
export function TeamQuestions({ teamId }: { teamId: string }) {
  const { data } = useQuery(teamQuestionsQuery(teamId));
  const all = data?.results ?? [];
  const open = all.filter(({ state }) => state === "open");
  const rest = open.length - SHOWN;
  if (all.length === 0) return null;
  return (
    <section className={styles.part} aria-labelledby="questions">
      <div className={styles.head}>
        <h3 id="questions" className="label">
          <Trans>Questions from your coach</Trans>
        </h3>
        <Link to="/teams/$teamId/questions" params={{ teamId }}>
          {rest > 0 ? <Plural value={rest} one="# more" other="# more" /> : <Trans>All questions</Trans>}
        </Link>
      </div>
      {open.length === 0 ? (
        <p className="small quiet">
          <Trans>None waits for an answer.</Trans>
        </p>
      ) : (
        <ul className={styles.list}>
          {open.slice(0, SHOWN).map(question => (
            <li key={question.id}>
              <QuestionCard question={question} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
