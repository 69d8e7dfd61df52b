import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { asApiError } from "@/api/errors";
import { useProblem } from "@/api/problem";
import { useClock } from "@/i18n/time";
import { announce } from "@/ui/announcer";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Form } from "@/ui/Form";
import { FormActions } from "@/ui/FormActions";
import type { MeetingDetail } from "../page/api";
import styles from "./Agenda.module.css";
import { type Agenda, type OfferedStep, useWriteAgenda } from "./api";
import { PutIn } from "./PutIn";
import { keyed } from "./rows";
import { StepRows } from "./StepRows";
import { BLANK, draftOf, minutesLeft, type Row, requestOf, timesOf } from "./steps";

type Props = { meeting: MeetingDetail; onClose: () => void };

const MOST = 60;

/** For the organiser: the whole agenda, by hand and from the recipes. Whether it fits is said, not enforced. */
export default function AgendaDialog({ meeting, onClose }: Props) {
  const { t } = useLingui();
  const write = useWriteAgenda(meeting.id);
  const problem = useProblem(write.error);
  const editor = useRef<HTMLDivElement>(null);
  const [rows, setRows] = useState<Row[]>(() => meeting.agenda.map(step => keyed(draftOf(step))));
  const [revision, setRevision] = useState(meeting.agenda_revision);
  const theirs = currentAgenda(write.error);

  function add() {
    setRows([...rows, keyed(BLANK)]);
    requestAnimationFrame(() => {
      const inputs = editor.current?.querySelectorAll<HTMLInputElement>("ol > li:last-child input");
      inputs?.[1]?.focus();
    });
  }

  function putIn(steps: readonly OfferedStep[], at: number) {
    const given = steps.slice(0, MOST - rows.length).map(step => keyed(draftOf(step)));
    setRows([...rows.slice(0, at), ...given, ...rows.slice(at)]);
    const count = given.length;
    announce(t`Steps added: ${count}.`);
  }

  function save(on: number) {
    write.mutate({ steps: rows.map(requestOf), revision: on }, { onSuccess: onClose });
  }

  function take(agenda: Agenda) {
    setRows(agenda.steps.map(step => keyed(draftOf(step))));
    setRevision(agenda.revision);
    write.reset();
  }

  return (
    <Dialog title={t`Change the agenda`} size="wide" isOpen onClose={onClose}>
      <Form onSubmit={() => save(revision)} problem={problem && { ...problem, errors: {} }}>
        {theirs && <Both agenda={theirs} onTake={() => take(theirs)} onKeep={() => save(theirs.revision)} />}
        <div ref={editor}>
          <StepRows startsAt={meeting.starts_at} rows={rows} onChange={setRows} />
        </div>
        {rows.length < MOST && (
          <>
            <div>
              <Button icon="plus" onPress={add}>
                <Trans>Add a step</Trans>
              </Button>
            </div>
            <PutIn rows={rows} onPutIn={putIn} />
          </>
        )}
        <Fits meeting={meeting} rows={rows} />
        <FormActions>
          <Button type="submit" variant="fill" isPending={write.isPending}>
            <Trans>Save</Trans>
          </Button>
          <Button variant="bare" onPress={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}

/** What a refusal shows as being there now. */
function currentAgenda(error: unknown): Agenda | null {
  if (!error) return null;
  const { code, body } = asApiError(error);
  return code === "stale" ? (body.current as Agenda) : null;
}

type BothProps = { agenda: Agenda; onTake: () => void; onKeep: () => void };

/** Somebody else wrote an agenda meanwhile: theirs in short, and what to do with one's own. */
function Both({ agenda, onTake, onKeep }: BothProps) {
  return (
    <div className={styles.both}>
      <h3>
        <Trans>The agenda as it is now</Trans>
      </h3>
      <ol>
        {agenda.steps.map(({ id, title, minutes }) => (
          <li key={id}>
            {title}{" "}
            <span className="quiet">
              <Plural value={minutes} one="# min" other="# min" />
            </span>
          </li>
        ))}
      </ol>
      <FormActions>
        <Button onPress={onTake}>
          <Trans>Go on from this one</Trans>
        </Button>
        <Button variant="danger" onPress={onKeep}>
          <Trans>Put mine in its place</Trans>
        </Button>
      </FormActions>
    </div>
  );
}

function Fits({ meeting, rows }: { meeting: MeetingDetail; rows: readonly Row[] }) {
  const clock = useClock();
  const left = minutesLeft(meeting, rows);
  const last = timesOf(meeting.starts_at, rows).at(-1);
  if (!last) return null;
  const end = clock(last.to);
  const planned = clock(meeting.ends_at);
  const over = -left;
  return (
    <p className={left < 0 ? styles.tooLong : "small quiet"} role="status">
      {left === 0 && <Trans>The steps fill the meeting exactly.</Trans>}
      {left > 0 && <Plural value={left} one="# minute is left over." other="# minutes are left over." />}
      {left < 0 && (
        <Trans>
          The steps end at {end}, {over} minutes after the meeting ({planned}). Shorten some, or let the
          meeting take longer.
        </Trans>
      )}
    </p>
  );
}
