import { plural } from "@lingui/core/macro";
import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import type { MeetingDetail } from "./api";
import styles from "./MeetingPage.module.css";

const MOST_DOTS = 60;

/** How many seats there are and how many are taken: small numbers as people. */
export function Seats({ meeting }: { meeting: MeetingDetail }) {
  const { t } = useLingui();
  const { seats, taken, waiting, viewing, seats_per_team } = meeting;
  return (
    <section aria-labelledby="seats-title" className={styles.box}>
      <h2 id="seats-title" className="label">
        <Trans>Seats</Trans>
      </h2>
      <p className={styles.figure}>
        {seats === null ? (
          <Plural value={taken} one="# person takes part" other="# people take part" />
        ) : (
          <Trans>
            {taken} of {seats} taken
          </Trans>
        )}
      </p>
      {seats !== null && seats > 0 && seats <= MOST_DOTS && (
        <span className={styles.dots} aria-hidden>
          {Array.from({ length: Math.max(seats, taken) }, (_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a seat has no name but its place
            <i key={place} data-taken={place < taken || undefined} />
          ))}
        </span>
      )}
      <p className="tiny quiet">
        {[
          waiting > 0 && t`${plural(waiting, { one: "# person waits", other: "# people wait" })}`,
          viewing > 0 &&
            t`${plural(viewing, { one: "# person follows along", other: "# people follow along" })}`,
          seats_per_team !== null && t`at most ${seats_per_team} per team`,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Closing meeting={meeting} />
    </section>
  );
}

function Closing({ meeting }: { meeting: MeetingDetail }) {
  const time = useTime();
  if (!meeting.registration_closes_at || meeting.is_over) return null;
  const day = time.day(meeting.registration_closes_at);
  return (
    <p className="tiny quiet">
      {meeting.is_open ? <Trans>Register by {day}.</Trans> : <Trans>Registration closed on {day}.</Trans>}
    </p>
  );
}
