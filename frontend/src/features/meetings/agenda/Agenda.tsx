import { Plural, Trans } from "@lingui/react/macro";
import { Suspense, useState } from "react";
import { useClock } from "@/i18n/time";
import { Button } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { EmptyState } from "@/ui/EmptyState";
import { Link } from "@/ui/Link";
import { later } from "@/ui/later";
import { Section } from "@/ui/Page";
import type { MeetingDetail } from "../page/api";
import styles from "./Agenda.module.css";
import { useKinds } from "./kinds";

const AgendaDialog = later(() => import("./AgendaDialog"));

type Step = MeetingDetail["agenda"][number];
type Props = { meeting: MeetingDetail; now: string | null };

/** The steps of the meeting by the clock of whoever reads. `now` is the id of the one that is on. */
export function Agenda({ meeting, now }: Props) {
  const clock = useClock();
  const [isOpen, setIsOpen] = useState(false);
  const { agenda, abilities } = meeting;
  if (agenda.length === 0 && !abilities.change) return null;
  const ends = endOf(meeting);
  const change = abilities.change && (
    <Button variant="bare" icon="pen" onPress={() => setIsOpen(true)}>
      <Trans>Change the agenda</Trans>
    </Button>
  );
  return (
    <Section id="agenda" title={<Trans>Agenda</Trans>} action={change}>
      {agenda.length === 0 ? (
        <EmptyState title={<Trans>There is no agenda yet.</Trans>}>
          <Trans>Begin with a ready-made meeting, or write the steps: the times follow by themselves.</Trans>
        </EmptyState>
      ) : (
        <ol className={styles.agenda}>
          {agenda.map((step, at) => (
            <li key={step.id} aria-current={step.id === now ? "step" : undefined} data-kind={step.kind}>
              <time dateTime={step.starts_at} className={styles.clock}>
                {clock(step.starts_at)}
              </time>
              <What meeting={meeting} step={step} isFirstOfRecipe={agenda[at - 1]?.recipe !== step.recipe} />
              <p className="tiny quiet num">
                <Plural value={step.minutes} one="# min" other="# min" />
              </p>
            </li>
          ))}
          <li className={styles.end}>
            <time dateTime={ends} className={styles.clock}>
              {clock(ends)}
            </time>
            <p className="small quiet">
              <Trans>The end</Trans>
            </p>
          </li>
        </ol>
      )}
      <Suspense fallback={null}>
        {isOpen && <AgendaDialog meeting={meeting} onClose={() => setIsOpen(false)} />}
      </Suspense>
    </Section>
  );
}

function endOf({ agenda, starts_at }: MeetingDetail): string {
  const total = agenda.reduce((sum, { minutes }) => sum + minutes, 0);
  return new Date(new Date(starts_at).getTime() + total * 60_000).toISOString();
}

type WhatProps = { meeting: MeetingDetail; step: Step; isFirstOfRecipe: boolean };

/** A recipe is named at the first of its steps. */
function What({ meeting, step, isFirstOfRecipe }: WhatProps) {
  const kinds = useKinds();
  const canvases = meeting.my_canvases.filter(({ number }) => number === step.canvas);
  return (
    <div className={styles.what}>
      <p className={styles.step}>
        {step.title}
        {step.recipe_title && isFirstOfRecipe && (
          <>
            {" "}
            <Chip icon="people">
              {kinds.recipe}: {step.recipe_title}
            </Chip>
          </>
        )}
      </p>
      {step.about && <p className="small quiet">{step.about}</p>}
      {canvases.map(({ id, number, team }) => (
        <p key={id} className="small">
          <Link to="/canvases/$canvasId" params={{ canvasId: id }}>
            <Trans>
              Canvas {number} of {team.name}
            </Trans>
          </Link>
        </p>
      ))}
    </div>
  );
}
