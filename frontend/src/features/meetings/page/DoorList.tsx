import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { useProblem } from "@/api/problem";
import { Checkbox } from "@/ui/Checkbox";
import { Chip } from "@/ui/Chip";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type MeetingDetail, type Registration, registrationsQuery, useAttendance } from "./api";
import styles from "./MeetingPage.module.css";

/** For the organiser: everybody, what they need, and a tick at the door. */
export function DoorList({ meeting }: { meeting: MeetingDetail }) {
  const registrations = useQuery(registrationsQuery(meeting.id));
  const download = (
    <span className={styles.downloads}>
      <a href={`/api/v1/meetings/${meeting.id}/attendance.csv`} className={styles.download}>
        <Icon name="paper" />
        <Trans>Download the list</Trans>
      </a>
      {meeting.questions.length > 0 && (
        <a href={`/api/v1/meetings/${meeting.id}/answers.csv`} className={styles.download}>
          <Icon name="paper" />
          <Trans>Download the answers</Trans>
        </a>
      )}
    </span>
  );
  return (
    <Section id="coming" title={<Trans>Who comes</Trans>} action={download}>
      <Loaded
        query={registrations}
        skeleton={
          <Skeleton>
            <SkeletonRows rows={4} />
          </Skeleton>
        }
      >
        {rows =>
          rows.length === 0 ? (
            <EmptyState title={<Trans>Nobody has registered yet.</Trans>} />
          ) : (
            <Lists rows={rows} />
          )
        }
      </Loaded>
    </Section>
  );
}

function Lists({ rows }: { rows: readonly Registration[] }) {
  const of = (state: Registration["state"]) => rows.filter(row => row.state === state);
  const came = rows.filter(({ attended }) => attended).length;
  return (
    <>
      <p className={styles.came}>
        <Plural value={came} _0="Tick who is there." one="# person was there." other="# people were there." />
      </p>
      <Part title={<Trans>With a seat</Trans>} rows={of("seated")} />
      <Part title={<Trans>In line</Trans>} rows={of("waiting")} />
      <Part title={<Trans>Following along</Trans>} rows={of("viewing")} />
    </>
  );
}

function Part({ title, rows }: { title: React.ReactNode; rows: readonly Registration[] }) {
  if (rows.length === 0) return null;
  return (
    <>
      <h3 className="label">{title}</h3>
      <ul className={styles.door}>
        {rows.map(row => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
    </>
  );
}

function Row({ row }: { row: Registration }) {
  const { t } = useLingui();
  const attendance = useAttendance(row);
  const problem = useProblem(attendance.error);
  const isThere = attendance.isPending ? attendance.variables : row.attended === true;
  return (
    <li>
      <Checkbox isSelected={isThere} onChange={attended => attendance.mutate(attended)}>
        {row.person.display_name} <span className="quiet">{row.team?.name}</span>{" "}
        {row.is_remote && <Chip icon="screen">{t`remotely`}</Chip>}
      </Checkbox>
      {problem && <ErrorSummary detail={problem.detail} />}
      <Needs row={row} />
    </li>
  );
}

function Needs({ row }: { row: Registration }) {
  const { dietary, access, answers } = row;
  if (!dietary && !access && answers.length === 0) return null;
  return (
    <dl className={styles.told}>
      {dietary && (
        <>
          <dt>
            <Trans>Food</Trans>
          </dt>
          <dd>{dietary}</dd>
        </>
      )}
      {access && (
        <>
          <dt>
            <Trans>Needs</Trans>
          </dt>
          <dd>{access}</dd>
        </>
      )}
      {answers.map(({ question, answer }) => (
        <div key={question} className={styles.answer}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}
