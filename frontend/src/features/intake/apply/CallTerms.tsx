import { Plural, Trans } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import { Icon } from "@/ui/Icon";
import { useDeadline } from "../words/deadline";
import styles from "./Apply.module.css";
import type { OpenCall } from "./api";

/** Until when, for how many, who reads it, and for how long it is kept. */
export function CallTerms({ call }: { call: OpenCall }) {
  const deadline = useDeadline();
  const time = useTime();
  const moment = deadline.whole(call.closes_at);
  const own = deadline.ownClock(call.closes_at);
  const day = time.day(call.erased_on);
  return (
    <ul className={styles.terms}>
      <li>
        <Icon name="clock" />
        <span>
          {call.is_open ? (
            <Trans>
              <b>Open until</b> <time dateTime={call.closes_at}>{moment}</time>.
            </Trans>
          ) : (
            <Trans>
              <b>Closed</b> <time dateTime={call.closes_at}>{moment}</time>.
            </Trans>
          )}
          {own && <span className={styles.own}>{own}</span>}
        </span>
      </li>
      <li>
        <Icon name="people" />
        <span>
          <Plural
            value={call.places}
            one="There is a place for one team."
            other="There are places for # teams."
          />
        </span>
      </li>
      {call.is_open && (
        <li>
          <Icon name="key" />
          <span>
            <Trans>
              <b>No account is needed.</b> You get a receipt by e-mail, with a link to change the application
              until the deadline.
            </Trans>
          </span>
        </li>
      )}
      <li>
        <Icon name="eye" />
        <span>
          <Trans>
            <b>Read by</b> those who run and coach the programme. Applications that are not accepted are
            erased by {day}; you can withdraw yours at any time.
          </Trans>
        </span>
      </li>
    </ul>
  );
}
