import { Plural, Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { daysSince, useTime } from "@/i18n/time";
import { PathLink } from "@/ui/Link";
import { type NextMeeting, nextMeetingsQuery } from "./api";
import styles from "./HomePage.module.css";

/** When the people of my programmes come together next. */
export function Meetings() {
  const { data } = useQuery(nextMeetingsQuery);
  if (!data || data.length === 0) return null;
  return (
    <section aria-labelledby="next-meetings">
      <h2 id="next-meetings" className="label">
        <Plural value={data.length} one="Next meeting" other="Next meetings" />
      </h2>
      <ul className={styles.programmes}>
        {data.map(meeting => (
          <Coming key={meeting.id} meeting={meeting} isAlone={data.length === 1} />
        ))}
      </ul>
    </section>
  );
}

function Coming({ meeting, isAlone }: { meeting: NextMeeting; isAlone: boolean }) {
  const time = useTime();
  const days = -daysSince(new Date(meeting.starts_at));
  return (
    <li>
      <PathLink path={`/meetings/${meeting.id}`} className={styles.meeting}>
        {meeting.title}
      </PathLink>
      <p className="tiny quiet">
        {time.day(meeting.starts_at)},{" "}
        {days <= 0 ? <Trans>today</Trans> : <Plural value={days} one="tomorrow" other="in # days" />}
        {!isAlone && <>. {meeting.programme.name}</>}
      </p>
    </li>
  );
}
