import { Trans } from "@lingui/react/macro";
import { useTime } from "@/i18n/time";
import { Link } from "@/ui/Link";
import type { Application, Call } from "../api";
import { useWords } from "../words/useWords";
import { Decide } from "./Decide";
import styles from "./Desk.module.css";
import { Marks, Sectors, StateChip, useRows } from "./parts";

type Props = { call: Call; application: Application };

/** One application, with all it says. */
export function ApplicationCard({ call, application }: Props) {
  const time = useTime();
  const rows = useRows(call);
  const isGone = application.state === "withdrawn";
  const day = time.short(application.amended_at ?? application.received_at);
  return (
    <article className={styles.card} aria-labelledby={application.id}>
      <div className={styles.cardHead}>
        <h3 id={application.id}>{application.team_name}</h3>
        <StateChip state={application.state} />
        <span className="small quiet">
          {application.amended_at ? <Trans>changed {day}</Trans> : <Trans>received {day}</Trans>}
        </span>
      </div>
      {isGone ? (
        <p className="quiet">
          <Trans>Withdrawn by those who applied. What they wrote is erased.</Trans>
        </p>
      ) : (
        <>
          <Sectors application={application} />
          <Marks call={call} application={application} />
          <dl className={styles.said}>
            {rows.map(({ name, lang, of }) => {
              const said = of(application);
              return said ? (
                <div key={name}>
                  <dt lang={lang}>{name}</dt>
                  <dd>{said}</dd>
                </div>
              ) : null;
            })}
          </dl>
          <Steps application={application} />
          <Decide call={call} application={application} />
        </>
      )}
    </article>
  );
}

/** What was decided, by whom, and what was written. */
function Steps({ application }: { application: Application }) {
  const time = useTime();
  const { states } = useWords();
  return (
    <>
      {application.steps.length > 0 && (
        <ol className={styles.steps}>
          {application.steps.map(step => (
            <li key={step.at}>
              <b>{states[step.state]}</b>
              <span className="small quiet">
                {step.by && `, ${step.by.display_name}`}, {time.short(step.at)}
              </span>
              {step.message && <blockquote>{step.message}</blockquote>}
            </li>
          ))}
        </ol>
      )}
      {application.team && (
        <p>
          <Link to="/teams/$teamId" params={{ teamId: application.team }}>
            <Trans>To the team’s space</Trans>
          </Link>
        </p>
      )}
    </>
  );
}
