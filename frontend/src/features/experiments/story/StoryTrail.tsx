import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { cx } from "@/ui/cx";
import { useDays } from "../dates";
import type { Story } from "../types";
import { useChoices, wordOf } from "../words";
import { designOf } from "./results";
import styles from "./StoryTrail.module.css";
import { agreedOn, type Mile, milesOf, returnedTo, sidesOf } from "./trail";

/** The story so far, as a path down the page's side; each mile leads to its chapter. */
export function StoryTrail({ story }: { story: Story }) {
  const { t } = useLingui();
  const names = useNames(story);
  const details = useDetails(story);
  return (
    <nav className={styles.trail} aria-label={t`The story so far`}>
      <p className="label" aria-hidden="true">
        <Trans>The story so far</Trans>
      </p>
      <ol>
        {milesOf(story).map(({ id, place }) => (
          <li key={id} className={cx(styles.mile, styles[place])}>
            <i aria-hidden="true" />
            <a href={`#${id}`} aria-current={place === "now" ? "step" : undefined}>
              <b>{names[id]}</b>
              <span>{details(id, place)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function useNames({ iterations }: Story): Record<Mile["id"], string> {
  const { t } = useLingui();
  const rounds = iterations.length;
  return {
    assumption: t`Assumption`,
    design: t`Test agreed`,
    rounds: rounds > 0 ? t`${plural(rounds, { one: "# round", other: "# rounds" })}` : t`Rounds`,
    pilot: t`Pilot`,
    evidence: t`Evidence`,
    learning: t`Learning`,
    decision: t`Decision`,
  };
}

function useDetails(story: Story): (id: Mile["id"], place: Mile["place"]) => string {
  const { t } = useLingui();
  const days = useDays();
  const { outcomes } = useChoices();

  const written: Record<Mile["id"], () => string> = {
    assumption: () => (story.assumption ? days.day(story.assumption.created_at) : ""),
    design: () => {
      const agreed = agreedOn(story);
      const frozen = designOf(story)?.frozen_at;
      if (frozen && agreed) return t`${days.day(agreed)}, locked ${days.day(frozen)}`;
      if (frozen) return t`locked ${days.day(frozen)}`;
      return agreed ? days.day(agreed) : t`being written`;
    },
    rounds: () => {
      const [first, last] = [story.iterations[0], story.iterations.at(-1)];
      if (!first || !last) return "";
      return last.ended_on
        ? days.span(first.started_on ?? "", last.ended_on)
        : t`since ${days.day(first.started_on ?? "")}`;
    },
    pilot: () => {
      const pilot = story.pilots.at(-1);
      return pilot?.starts_on
        ? days.span(pilot.starts_on, pilot.ended_on ?? pilot.ends_on)
        : t`being prepared`;
    },
    evidence: () => {
      const { speakingFor, against } = sidesOf(story);
      return t`${speakingFor.length} for, ${against.length} against`;
    },
    learning: () => {
      const canvases = returnedTo(story).length;
      if (canvases === 0) return t`not returned yet`;
      return t`returned to ${plural(canvases, { one: "# canvas", other: "# canvases" })}`;
    },
    decision: () => {
      const decision = story.decisions.at(-1);
      if (!decision) return "";
      const outcome = wordOf(outcomes, decision.outcome).toLocaleLowerCase();
      return decision.decided_on ? `${days.day(decision.decided_on)}: ${outcome}` : outcome;
    },
  };
  return (id, place) => {
    if (place === "skipped") return t`left out`;
    return place === "ahead" ? t`still to come` : written[id]();
  };
}
