import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Suspense, useState } from "react";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { Loaded } from "@/ui/Loaded";
import { later } from "@/ui/later";
import { PageTitle, useDocumentTitle } from "@/ui/Page";
import { Skeleton, SkeletonBar, SkeletonRows } from "@/ui/Skeleton";
import { Agenda } from "../agenda/Agenda";
import { type Run, runQuery } from "../live/api";
import { Start } from "../live/Start";
import { Materials } from "../materials/Materials";
import { useWhen } from "../when";
import { type MeetingDetail, meetingQuery } from "./api";
import { CalendarLinks } from "./CalendarLinks";
import { Coming } from "./Coming";
import { DoorList } from "./DoorList";
import styles from "./MeetingPage.module.css";
import { MyPlace } from "./MyPlace";
import { Seats } from "./Seats";

const MeetingDialog = later(() => import("../MeetingDialog"));
const SeatsDialog = later(() => import("./SeatsDialog"));
const Live = later(() => import("../live/Live"));
const Asked = later(() => import("../live/Asked"));

/** One meeting: when, where, what happens in it, who comes, and one's own place. */
export function MeetingPage({ meetingId }: { meetingId: string }) {
  const meeting = useQuery(meetingQuery(meetingId));
  const run = useQuery(runQuery(meetingId)).data;
  useDocumentTitle(meeting.data?.title);
  return (
    <Loaded query={meeting} skeleton={<Outline />} isPage>
      {data => (
        <div className={styles.page} data-live={run?.is_on || undefined}>
          <Head meeting={data} run={run} />
          <Suspense fallback={null}>{run?.is_on && <Live meeting={data} run={run} />}</Suspense>
          <aside className={styles.side}>
            <MyPlace meeting={data} />
            <Seats meeting={data} />
            <CalendarLinks meeting={data} />
          </aside>
          <div className={styles.rest}>
            <Agenda meeting={data} now={run?.step ?? null} />
            <Suspense fallback={null}>
              {run && run.revision > 0 && !run.is_on && <Asked meeting={data} />}
            </Suspense>
            <Materials meeting={data} />
            {data.abilities.change ? <DoorList meeting={data} /> : <Coming meeting={data} />}
          </div>
        </div>
      )}
    </Loaded>
  );
}

function Head({ meeting, run }: { meeting: MeetingDetail; run: Run | undefined }) {
  const when = useWhen();
  const { number, title, place, about, remote_link, is_over, abilities } = meeting;
  return (
    <div className={styles.head}>
      <p className="label">
        <Trans>Meeting {number}</Trans>
      </p>
      <PageTitle className={styles.title}>{title}</PageTitle>
      <ul className={styles.facts}>
        <li>
          <Icon name="clock" />
          <time dateTime={meeting.starts_at}>{when(meeting)}</time>
        </li>
        {place && (
          <li>
            <Icon name="flag" />
            {place}
          </li>
        )}
        {remote_link && !is_over && (
          <li>
            <Icon name="screen" />
            <a href={remote_link} target="_blank" rel="noreferrer" className="link">
              <Trans>Take part remotely</Trans>
            </a>
          </li>
        )}
      </ul>
      {about && !run?.is_on && <p className={styles.lead}>{about}</p>}
      <div className={styles.buttons}>
        {abilities.run && run && !run.is_on && !is_over && meeting.agenda.length > 0 && (
          <Start meeting={meeting} />
        )}
        {abilities.change && <OwnersButtons meeting={meeting} />}
      </div>
    </div>
  );
}

function OwnersButtons({ meeting }: { meeting: MeetingDetail }) {
  const [open, setOpen] = useState<"change" | "seats" | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      <Button variant="bare" icon="pen" onPress={() => setOpen("change")}>
        <Trans>Change time and place</Trans>
      </Button>
      <Button variant="bare" icon="people" onPress={() => setOpen("seats")}>
        <Trans>Seats and questions</Trans>
      </Button>
      <Suspense fallback={null}>
        {open === "change" && (
          <MeetingDialog programmeId={meeting.programme} meeting={meeting} onClose={close} />
        )}
        {open === "seats" && <SeatsDialog meeting={meeting} onClose={close} />}
      </Suspense>
    </>
  );
}

function Outline() {
  return (
    <Skeleton>
      <SkeletonBar width="120px" />
      <SkeletonBar size="title" width="38%" />
      <SkeletonRows rows={6} />
    </Skeleton>
  );
}
