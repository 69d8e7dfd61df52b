import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Files } from "@/features/attachments";
import { useDays } from "../dates";
import { EditForm } from "../edit/EditForm";
import { usePilotForm } from "../edit/forms";
import { change, create } from "../saving";
import type { Pilot, Round, Story } from "../types";
import { Chapter, Editable, NotYet, SubHead } from "./Chapter";
import { Dots } from "./Dots";
import { Figure } from "./Figure";
import { PilotDetails } from "./PilotDetails";
import { RoundForm } from "./RoundForm";
import styles from "./Rounds.module.css";
import { isSmall, resultsOf } from "./results";
import { useFigures } from "./useFigures";

/** What happened, round by round, then the pilot; below it the figures against the criterion. */
export function Rounds({ story }: { story: Story }) {
  const { t } = useLingui();
  const { iterations, pilots } = story;
  const results = resultsOf(story);
  return (
    <Chapter
      id="rounds"
      title={t`What happened, round by round`}
      aside={isSmall(results) && <Trans>small numbers: read with care</Trans>}
    >
      {iterations.length === 0 && pilots.length === 0 ? (
        <NotYet>
          <Trans>Nothing yet. A round is short, and changes one thing.</Trans>
        </NotYet>
      ) : (
        <ol className={styles.rounds}>
          {iterations.map(round => (
            <OneRound key={round.id} round={round} />
          ))}
          {pilots.map(pilot => (
            <OnePilot key={pilot.id} pilot={pilot} />
          ))}
        </ol>
      )}
      {results.length > 0 && <Figure story={story} />}
      <PilotPlan story={story} />
    </Chapter>
  );
}

function OneRound({ round }: { round: Round }) {
  const { t } = useLingui();
  const figures = useFigures();
  const isOpen = round.ended_on === null;
  const name = figures.nameOf({ kind: "round", number: round.number });
  return (
    <li className={styles.round}>
      <Editable
        part={isOpen ? "round" : `round-${round.number}`}
        place="below"
        label={name}
        mayEdit={round.abilities.change}
        form={(close, focus) => <RoundForm round={round} name={name} onDone={close} focus={focus} />}
      >
        <Top name={name} from={round.started_on} to={round.ended_on} isOpen={isOpen} />
        <Sum value={round.measure_value} of={round.measure_of} />
        <dl>
          <Said term={t`What we did`} text={round.did} />
          <Said term={t`What we saw`} text={round.saw} />
          <Said term={t`What surprised us`} text={round.surprise} />
          <Said
            term={round.next_step === "change" || isOpen ? t`We changed` : t`Next`}
            text={round.next_change}
          />
        </dl>
        <Files files={round.attachments} />
      </Editable>
    </li>
  );
}

function OnePilot({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const figures = useFigures();
  const name = figures.nameOf({ kind: "pilot", number: pilot.number });
  return (
    <li className={styles.round}>
      <Top name={name} from={pilot.starts_on} to={pilot.ended_on ?? pilot.ends_on} isOpen={false} />
      <Sum value={pilot.measure_value} of={pilot.measure_of} />
      <dl>
        <Said term={t`Where`} text={pilot.setting} />
        <Said term={t`What surprised us`} text={pilot.surprise} />
        <Took pilot={pilot} />
      </dl>
    </li>
  );
}

type TopProps = {
  name: string;
  from: string | null | undefined;
  to: string | null | undefined;
  isOpen: boolean;
};

function Top({ name, from, to, isOpen }: TopProps) {
  const days = useDays();
  return (
    <h3 className={styles.name}>
      {name}{" "}
      <span className={styles.when}>
        {from && (isOpen ? <Trans>since {days.day(from, "short")}</Trans> : days.span(from, to, "short"))}
      </span>
    </h3>
  );
}

/** The result: as a figure, and as people. */
function Sum({ value, of }: { value: number | null | undefined; of: number | null | undefined }) {
  const figures = useFigures();
  if (value === null || value === undefined) return null;
  return (
    <>
      <p className={styles.figure}>{figures.figure(value, of)}</p>
      <Dots value={value} of={of} />
    </>
  );
}

function Said({ term, text }: { term: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  );
}

/** Hours and money of all weeks that were written down. Sums, not means. */
function Took({ pilot }: { pilot: Pilot }) {
  const { t } = useLingui();
  const figures = useFigures();
  const weeks = pilot.effort ?? [];
  if (weeks.length === 0) return null;
  const hours = figures.plain(weeks.reduce((sum, week) => sum + week.hours, 0));
  const money = weeks.reduce((sum, week) => sum + (week.money ?? 0), 0);
  const worked = t`${hours} h in ${plural(weeks.length, { one: "# week", other: "# weeks" })}`;
  return (
    <Said term={t`What it took`} text={money > 0 ? t`${worked}, ${figures.plain(money)} euros` : worked} />
  );
}

/** The pilot's agreement and what it takes: prepared before it begins, written on while it runs. */
function PilotPlan({ story }: { story: Story }) {
  const { t } = useLingui();
  const groups = usePilotForm();
  const pilot = story.pilots.at(-1);
  const mayPrepare = story.abilities.change && MAY_PREPARE.has(story.state);
  if (!pilot) {
    return (
      <div id="pilot">
        <Editable
          part="pilot"
          place="below"
          label={t`The pilot`}
          action={t`Prepare a pilot`}
          mayEdit={mayPrepare}
          form={(close, focus) => (
            <EditForm
              name={`pilot-new.${story.id}`}
              label={t`The pilot`}
              thing={{}}
              groups={groups}
              save={body => create("pilot", story.id, body)}
              onDone={close}
              focus={focus}
            />
          )}
        >
          {null}
        </Editable>
      </div>
    );
  }
  return (
    <div id="pilot" className={styles.pilot}>
      <SubHead edit={{ part: "pilot", label: t`The pilot`, mayEdit: pilot.abilities.change }}>
        <Trans>The pilot’s agreement</Trans>
      </SubHead>
      <Editable
        part="pilot"
        place="head"
        label={t`The pilot`}
        mayEdit={pilot.abilities.change}
        form={(close, focus) => (
          <EditForm
            name={`pilot.${pilot.id}`}
            label={t`The pilot`}
            thing={pilot}
            groups={groups}
            save={(body, revision) => change("pilot", pilot.id, revision, body)}
            onDone={close}
            focus={focus}
          />
        )}
      >
        <PilotDetails pilot={pilot} />
      </Editable>
    </div>
  );
}

/** The server takes a new pilot whenever none is being prepared; here it is offered where it is of use. */
const MAY_PREPARE = new Set(["ready", "iterating"]);
