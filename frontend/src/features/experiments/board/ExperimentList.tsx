import { Trans } from "@lingui/react/macro";
import { Chip } from "@/ui/Chip";
import { Link } from "@/ui/Link";
import { AssumptionMark } from "../AssumptionMark";
import { StepMenu } from "../steps/StepMenu";
import type { Experiment } from "../types";
import { useWords } from "../words";
import { listOf } from "./columns";
import { Where } from "./ExperimentCard";
import styles from "./List.module.css";

/** The board's twin: the same, one below the other. */
export function ExperimentList({ experiments }: { experiments: readonly Experiment[] }) {
  return (
    <ul className={styles.list}>
      {listOf(experiments).map(experiment => (
        <Row key={experiment.id} experiment={experiment} />
      ))}
    </ul>
  );
}

function Row({ experiment }: { experiment: Experiment }) {
  const words = useWords();
  const { id, title, assumption, owner, state } = experiment;
  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <h2 className={styles.title}>
          <Link to="/experiments/$experimentId" params={{ experimentId: id }} className={styles.link}>
            {title}
          </Link>
        </h2>
        {assumption && (
          <p className={styles.belief}>
            <span>{assumption.statement}</span> <AssumptionMark state={assumption.state} />
          </p>
        )}
      </div>
      <div className={styles.where}>
        <Chip tone="spruce">
          {words.states[state === "paused" && experiment.paused_from ? experiment.paused_from : state]}
        </Chip>
        <Where experiment={experiment} />
        {owner && <p className="quiet">{owner.display_name}</p>}
      </div>
      <div className={styles.next}>
        <p className="quiet">
          <Trans>Next: {words.next[state]}</Trans>
        </p>
        {experiment.abilities.change && state !== "closed" && <StepMenu experimentId={id} title={title} />}
      </div>
    </li>
  );
}
