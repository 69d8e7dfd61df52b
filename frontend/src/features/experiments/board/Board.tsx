import { useLingui } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import type { Experiment } from "../types";
import { useWords } from "../words";
import styles from "./Board.module.css";
import { columnsOf } from "./columns";
import { ExperimentCard } from "./ExperimentCard";

/** Experiments by state. Cards move by their steps only: there is nothing to drag. */
export function Board({ experiments }: { experiments: readonly Experiment[] }) {
  const { t } = useLingui();
  const { states } = useWords();
  const columns = columnsOf(experiments);
  return (
    // A region that scrolls sideways must be in reach of the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
    <section className={styles.scroll} aria-label={t`Experiments by state`} tabIndex={0}>
      <div className={styles.board}>
        {columns.map(({ state, experiments: cards }) => (
          <section
            key={state}
            className={cx(styles.column, cards.length === 0 && styles.empty)}
            aria-labelledby={`column-${state}`}
          >
            <h2 id={`column-${state}`} className={styles.state}>
              {states[state]} <span className={styles.count}>{cards.length > 0 && cards.length}</span>
            </h2>
            {cards.length > 0 && (
              <ul className={styles.cards}>
                {cards.map(experiment => (
                  <li key={experiment.id}>
                    <ExperimentCard experiment={experiment} />
                  </li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </section>
  );
}
