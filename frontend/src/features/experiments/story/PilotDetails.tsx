import { Trans } from "@lingui/react/macro";
import { useDays } from "../dates";
import type { Pilot } from "../types";
import { NotYet } from "./Chapter";
import styles from "./Story.module.css";

/** What was agreed for the pilot, and what went wrong. */
export function PilotDetails({ pilot }: { pilot: Pilot }) {
  const days = useDays();
  const { agreements = [], guardrails = [], incidents = [] } = pilot;
  if (agreements.length + guardrails.length + incidents.length === 0) {
    return (
      <NotYet>
        <Trans>Not agreed yet: with whom, about what, and who may stop it.</Trans>
      </NotYet>
    );
  }
  return (
    <dl className={styles.agreed}>
      {agreements.length > 0 && (
        <div>
          <dt>
            <Trans>Agreements</Trans>
          </dt>
          {agreements.map(({ with: party, about, until }) => (
            <dd key={`${party} ${about}`}>
              {party}: {about}
              {until && (
                <>
                  {" "}
                  <span className="quiet">
                    <Trans>until {days.day(until)}</Trans>
                  </span>
                </>
              )}
            </dd>
          ))}
        </div>
      )}
      {guardrails.length > 0 && (
        <div>
          <dt>
            <Trans>Guardrails</Trans>
          </dt>
          {guardrails.map(each => (
            <dd key={each}>{each}</dd>
          ))}
        </div>
      )}
      {incidents.length > 0 && (
        <div>
          <dt>
            <Trans>What went wrong</Trans>
          </dt>
          {incidents.map(({ on, what }) => (
            <dd key={`${on} ${what}`}>
              {days.day(on)}: {what}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
