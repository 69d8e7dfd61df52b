import { plural } from "@lingui/core/macro";
import { Trans } from "@lingui/react/macro";
import { useExperimentWords } from "@/features/experiments";
import { Link } from "@/ui/Link";
import type { Tried } from "../api";
import styles from "./Experiments.module.css";

/** A team's experiments by state, with the days since the last round. */
export function Experiments({ experiments }: { experiments: readonly Tried[] }) {
  const { states } = useExperimentWords();
  if (experiments.length === 0)
    return (
      <span className="tiny quiet">
        <Trans>None yet</Trans>
      </span>
    );
  return (
    <ul className={styles.list}>
      {experiments.map(({ id, title, state, days_since_round: days }) => (
        <li key={id}>
          <Link to="/experiments/$experimentId" params={{ experimentId: id }} className={styles.title}>
            {title}
          </Link>
          <span className={styles.state}>
            <b>{states[state]}</b>
            {days !== null && (
              <>
                ,{" "}
                {plural(days, {
                  0: "a round ended today",
                  one: "# day without a round",
                  other: "# days without a round",
                })}
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
