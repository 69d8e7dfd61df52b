import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { daysSince } from "@/i18n/time";
import { Button, IconButton } from "@/ui/Button";
import { Chip } from "@/ui/Chip";
import { EmptyState } from "@/ui/EmptyState";
import { LazyMenu } from "@/ui/LazyMenu";
import { Link } from "@/ui/Link";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { Section } from "@/ui/Page";
import { Skeleton, SkeletonRows } from "@/ui/Skeleton";
import { type Meeting, meetingsQuery } from "./api";
import styles from "./MeetingPath.module.css";
import { useWhen } from "./when";

const MeetingDialog = later(() => import("./MeetingDialog"));
const RemoveMeeting = later(() => import("./RemoveMeeting"));

type Open = { kind: "plan" } | { kind: "change" | "remove"; meeting: Meeting } | null;
type Props = { programmeId: string; mayPlan: boolean };

/** The meetings of a programme as one path, with where it stands today. */
export function MeetingPath({ programmeId, mayPlan }: Props) {
  const meetings = useQuery(meetingsQuery(programmeId));
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const plan = mayPlan && (
    <Button icon="plus" onPress={() => setOpen({ kind: "plan" })}>
      <Trans>Plan a meeting</Trans>
    </Button>
  );
  if (!mayPlan && meetings.data?.length === 0) return null;
  return (
    <Section id="meetings" title={<Trans>Meetings</Trans>} action={plan}>
      <Loaded query={meetings} skeleton={<Outline />}>
        {found =>
          found.length === 0 ? (
            <EmptyState title={<Trans>No meeting is planned yet.</Trans>}>
              <Trans>Put the dates in: teams work from one meeting to the next.</Trans>
            </EmptyState>
          ) : (
            <Path meetings={found} onOpen={setOpen} />
          )
        }
      </Loaded>
      <Suspense fallback={null}>
        {open?.kind === "plan" && <MeetingDialog programmeId={programmeId} onClose={close} />}
        {open?.kind === "change" && (
          <MeetingDialog programmeId={programmeId} meeting={open.meeting} onClose={close} />
        )}
        {open?.kind === "remove" && <RemoveMeeting meeting={open.meeting} onClose={close} />}
      </Suspense>
    </Section>
  );
}

type PathProps = { meetings: readonly Meeting[]; onOpen: (open: Open) => void };

function Path({ meetings, onOpen }: PathProps) {
  const now = new Date();
  const next = meetings.find(({ ends_at }) => new Date(ends_at) > now);
  return (
    <ol className={styles.path}>
      {meetings.map(meeting => (
        <Stop
          key={meeting.id}
          meeting={meeting}
          time={meeting === next ? "next" : new Date(meeting.ends_at) <= now ? "past" : "later"}
          onOpen={onOpen}
        />
      ))}
    </ol>
  );
}

type StopProps = { meeting: Meeting; time: "past" | "next" | "later"; onOpen: (open: Open) => void };

function Stop({ meeting, time, onOpen }: StopProps) {
  const { number, title, place, about, remote_link, abilities } = meeting;
  const when = useWhen();
  return (
    <li className={styles.stop} data-time={time}>
      <span className={styles.sign} aria-hidden>
        {number}
      </span>
      <p className={styles.when}>
        <time dateTime={meeting.starts_at}>{when(meeting)}</time>
      </p>
      <h3>
        <Link to="/meetings/$meetingId" params={{ meetingId: meeting.id }} className={styles.title}>
          {title}
        </Link>
      </h3>
      {time === "next" && <Until meeting={meeting} />}
      {place && <p className={styles.small}>{place}</p>}
      {time !== "past" && <FreeSeats meeting={meeting} />}
      {about && <p className={styles.about}>{about}</p>}
      {remote_link && time !== "past" && (
        <p className={styles.small}>
          <a href={remote_link} target="_blank" rel="noreferrer">
            <Trans>Take part remotely</Trans>
          </a>
        </p>
      )}
      {abilities.change && <StopMenu meeting={meeting} onOpen={onOpen} />}
    </li>
  );
}

function Until({ meeting }: { meeting: Meeting }) {
  const days = -daysSince(new Date(meeting.starts_at));
  return (
    <p className={styles.until}>
      {days <= 0 ? <Trans>Today</Trans> : <Plural value={days} one="Tomorrow" other="In # days" />}
    </p>
  );
}

/** How many seats are left, and what the reader has. */
function FreeSeats({ meeting }: { meeting: Meeting }) {
  const { seats, taken, my_state } = meeting;
  const free = seats === null ? null : Math.max(0, seats - taken);
  return (
    <p className={styles.seats}>
      {my_state === "seated" && (
        <Chip tone="spruce" icon="check">
          <Trans>You have a seat</Trans>
        </Chip>
      )}
      {my_state === "waiting" && (
        <Chip tone="cloudberry" icon="clock">
          <Trans>You are in line</Trans>
        </Chip>
      )}
      {my_state === "viewing" && (
        <Chip icon="eye">
          <Trans>You follow along</Trans>
        </Chip>
      )}
      {free !== null && (
        <span className="tiny quiet">
          {free === 0 ? (
            <Trans>All seats are taken</Trans>
          ) : (
            <Plural value={free} one="# seat is free" other="# seats are free" />
          )}
        </span>
      )}
    </p>
  );
}

function StopMenu({ meeting, onOpen }: Pick<StopProps, "meeting" | "onOpen">) {
  const { t } = useLingui();
  const { title } = meeting;
  return (
    <LazyMenu
      trigger={<IconButton icon="more" label={t`More: ${title}`} className={styles.menu} />}
      label={title}
      groups={() => [
        [
          { id: "edit", label: t`Change…`, icon: "pen", onAction: () => onOpen({ kind: "change", meeting }) },
          {
            id: "remove",
            label: t`Remove…`,
            icon: "trash",
            isDanger: true,
            onAction: () => onOpen({ kind: "remove", meeting }),
          },
        ],
      ]}
    />
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonRows />
    </Skeleton>
  );
}
