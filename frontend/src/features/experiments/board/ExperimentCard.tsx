import { Plural, Trans } from "@lingui/react/macro";
import { daysSince } from "@/i18n/time";
import { Avatar } from "@/ui/Avatar";
import { Chip } from "@/ui/Chip";
import { Link } from "@/ui/Link";
import { AssumptionMark } from "../AssumptionMark";
import { useDays } from "../dates";
import { StepMenu } from "../steps/StepMenu";
import type { Experiment } from "../types";
import { useWords } from "../words";
import styles from "./Card.module.css";

/** An experiment in short: what it tests, where it is, whose it is, what comes next. */
export function ExperimentCard({ experiment }: { experiment: Experiment }) {
  const words = useWords();
  const { id, title, assumption, owner, state } = experiment;
  return (
    <article className={styles.card}>
      <h3 className={styles.title}>
        <Link to="/experiments/$experimentId" params={{ experimentId: id }} className={styles.link}>
          {title}
        </Link>
      </h3>
      {assumption && (
        <div className={styles.belief}>
          <p className={styles.statement}>{assumption.statement}</p>
          <AssumptionMark state={assumption.state} />
        </div>
      )}
      <Where experiment={experiment} />
      {owner && (
        <p className={styles.owner}>
          <Avatar person={owner} />
          {owner.display_name}
        </p>
      )}
      <p className={styles.next}>{words.next[state]}</p>
      {experiment.abilities.change && state !== "closed" && (
        <div className={styles.step}>
          <StepMenu experimentId={id} title={title} />
        </div>
      )}
    </article>
  );
}

/** The round it is in, or the pause it makes. */
export function Where({ experiment }: { experiment: Experiment }) {
  const days = useDays();
  const { round, state, look_again_on, stopped_early } = experiment;
  if (state === "paused") {
    return (
      <p className={styles.where}>
        <Chip tone="cloudberry" icon="clock">
          <Trans>Paused</Trans>
        </Chip>
        {look_again_on && <Trans>until {days.day(look_again_on, "short")}</Trans>}
      </p>
    );
  }
  if (round) {
    const day = daysSince(new Date(`${round.started_on}T12:00:00`)) + 1;
    return (
      <p className={styles.where}>
        <b>
          <Trans>Round {round.number}</Trans>
        </b>
        <Trans>day {day}</Trans>
      </p>
    );
  }
  return <Otherwise experiment={experiment} isStopped={stopped_early} />;
}

function Otherwise({ experiment, isStopped }: { experiment: Experiment; isStopped: boolean }) {
  const { counts } = experiment;
  if (counts.rounds === 0 && !isStopped) return null;
  return (
    <p className={styles.where}>
      {isStopped && (
        <Chip tone="lingon" icon="close">
          <Trans>Stopped early</Trans>
        </Chip>
      )}
      {counts.rounds > 0 && (
        <span>
          <Plural value={counts.rounds} one="# round" other="# rounds" />
        </span>
      )}
      {counts.evidence > 0 && (
        <span>
          <Plural value={counts.evidence} one="# piece of evidence" other="# pieces of evidence" />
        </span>
      )}
    </p>
  );
}
