import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@/ui/Link";
import { teamExperimentsQuery, waitingEvidenceQuery } from "../api";
import { Where } from "../board/ExperimentCard";
import type { Experiment } from "../types";
import { useWords } from "../words";
import styles from "./Now.module.css";

const AT_WORK = new Set<Experiment["state"]>(["ready", "iterating", "piloting"]);

/** What of a team's experiments runs just now, and what waits in them for the team. */
export function RunningNow({ teamId }: { teamId: string }) {
  const experiments = useQuery(teamExperimentsQuery(teamId));
  const evidence = useQuery(waitingEvidenceQuery(teamId));
  const found = experiments.data ?? [];
  const running = found.filter(({ state, round }) => round !== null || AT_WORK.has(state));
  const waiting = found
    .filter(({ abilities }) => abilities.change)
    .map(one => ({
      one,
      count: (evidence.data ?? []).filter(({ experiment }) => experiment === one.id).length,
    }))
    .filter(({ count }) => count > 0);
  if (running.length === 0 && waiting.length === 0) return null;
  return (
    <>
      {running.length > 0 && (
        <div className={styles.part}>
          <h3 className="label">
            <Trans>Running now</Trans>
          </h3>
          <ul>
            {running.map(experiment => (
              <Running key={experiment.id} experiment={experiment} />
            ))}
          </ul>
        </div>
      )}
      {waiting.length > 0 && (
        <div className={styles.part}>
          <h3 className="label">
            <Trans>Waiting for the team</Trans>
          </h3>
          <ul>
            {waiting.map(({ one, count }) => (
              <li key={one.id}>
                <Link to="/experiments/$experimentId" params={{ experimentId: one.id }}>
                  <Plural value={count} one="# piece of evidence" other="# pieces of evidence" />
                </Link>{" "}
                <span className="small quiet">{one.title}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

function Running({ experiment }: { experiment: Experiment }) {
  const words = useWords();
  const { id, title, round, state } = experiment;
  return (
    <li>
      <Link to="/experiments/$experimentId" params={{ experimentId: id }} className={styles.title}>
        {title}
      </Link>
      {round ? <Where experiment={experiment} /> : <p className="small quiet">{words.states[state]}</p>}
    </li>
  );
}
