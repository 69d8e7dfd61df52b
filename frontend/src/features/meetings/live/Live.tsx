import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef } from "react";
import { useClock } from "@/i18n/time";
import { secondsLeft, spelled, useSecondsLeft } from "@/realtime/countdown";
import { announce } from "@/ui/announcer";
import { Chip } from "@/ui/Chip";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import type { MeetingDetail } from "../page/api";
import type { Run } from "./api";
import { Controls } from "./Controls";
import { minutesBehind } from "./clock";
import styles from "./Live.module.css";
import { Questions } from "./Questions";

type Step = MeetingDetail["agenda"][number];
type Props = { meeting: MeetingDetail; run: Run };

/** A meeting that goes on: what everybody does now, and how long still. */
export default function Live({ meeting, run }: Props) {
  const { agenda, abilities } = meeting;
  const at = agenda.findIndex(({ id }) => id === run.step);
  const step = agenda[at];
  useSpoken(run, step);
  if (!step) return null;
  const place = at + 1;
  const total = agenda.length;
  return (
    <section aria-labelledby="live-title" className={styles.live}>
      <div className={styles.now}>
        <p className={styles.label}>
          <Trans>
            Now: step {place} of {total}
          </Trans>
        </p>
        <h2 id="live-title" className={styles.title}>
          {step.title}
        </h2>
        {step.recipe_title && <Chip icon="people">{step.recipe_title}</Chip>}
        {step.about && <p className={styles.about}>{step.about}</p>}
        <Canvases meeting={meeting} step={step} />
      </div>
      <Timer run={run} step={step} next={agenda[place]} />
      {abilities.run && <Controls meeting={meeting} run={run} isFirst={at === 0} isLast={place === total} />}
      <Questions meeting={meeting} isOpen />
    </section>
  );
}

function Canvases({ meeting, step }: { meeting: MeetingDetail; step: Step }) {
  const mine = meeting.my_canvases.filter(({ number }) => number === step.canvas);
  if (mine.length === 0) return null;
  return (
    <ul className={styles.canvases}>
      {mine.map(({ id, number, team }) => (
        <li key={id}>
          <Icon name="board" />
          <Link to="/canvases/$canvasId" params={{ canvasId: id }}>
            <Trans>
              Open canvas {number} of {team.name}
            </Trans>
          </Link>
        </li>
      ))}
    </ul>
  );
}

type TimerProps = { run: Run; step: Step; next: Step | undefined };

function Timer({ run, step, next }: TimerProps) {
  const clock = useClock();
  const left = useSecondsLeft(run) ?? 0;
  const full = (step.minutes + run.extra_minutes) * 60;
  const behind = minutesBehind(run, step);
  const ends = run.ends_at ? clock(run.ends_at) : "";
  return (
    <div className={styles.timer} data-over={left <= 0 || undefined}>
      <p className={styles.figure}>
        {/* A timer that spoke every second would keep everybody from working: what matters is announced. */}
        <span role="timer" aria-live="off">
          {left < 0 && "+"}
          {spelled(left)}
        </span>
      </p>
      <p className="small">
        <Said run={run} left={left} ends={ends} />
      </p>
      <progress
        className={styles.bar}
        max={full}
        value={Math.min(full, Math.max(0, full - left))}
        aria-hidden
      />
      {next && (
        <p className="small quiet">
          <Trans>Next: {next.title}</Trans>
        </p>
      )}
      {behind > 0 && (
        <p className="small quiet">
          <Plural value={behind} one="# minute behind the agenda" other="# minutes behind the agenda" />
        </p>
      )}
    </div>
  );
}

function Said({ run, left, ends }: { run: Run; left: number; ends: string }) {
  if (run.paused_at) return <Trans>Paused: the clock stands still.</Trans>;
  return left > 0 ? <Trans>left, until {ends}</Trans> : <Trans>over the time: finish your sentence</Trans>;
}

/** Says where the meeting is when it changes, and once when a minute is left. Softly: there is no sound. */
function useSpoken(run: Run, step: Step | undefined) {
  const { t } = useLingui();
  const said = useRef<string | null>(null);
  const { step: id, ends_at, paused_at, skew } = run;
  const title = step?.title ?? "";
  const minutes = step?.minutes ?? 0;
  useEffect(() => {
    if (id && said.current !== id) announce(t`Now: ${title}, ${minutes} minutes`);
    said.current = id;
  }, [id, title, minutes, t]);
  useEffect(() => {
    const left = secondsLeft({ ends_at, paused_at, skew }, Date.now());
    if (left === null || left <= 60 || paused_at) return;
    const timer = setTimeout(() => announce(t`One minute left: ${title}`), (left - 60) * 1000);
    return () => clearTimeout(timer);
  }, [ends_at, paused_at, skew, title, t]);
}
