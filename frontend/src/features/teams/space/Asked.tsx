import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { invitationsQuery } from "@/features/invitations";
import { Link } from "@/ui/Link";
import { type TeamDetail, waitingLinesQuery } from "../api";
import styles from "./Until.module.css";

const MOST = 5;

/** Who has been invited and has not come yet, and which lines of checklists wait for somebody's answer. */
export function Asked({ team }: { team: TeamDetail }) {
  const { abilities } = team;
  const invitations = useQuery({ ...invitationsQuery({ team: team.id }), enabled: abilities.invite });
  const lines = useQuery({ ...waitingLinesQuery(team.id), enabled: abilities.experiment });
  const invited = invitations.data?.results.filter(({ state, uses }) => state === "open" && uses === 0);
  const waiting = invited?.length ?? 0;
  const unanswered = lines.data ?? [];
  if (waiting + unanswered.length === 0) return null;
  return (
    <div className={styles.line}>
      <h3 className="label">
        <Trans>Who is asked</Trans>
      </h3>
      {waiting > 0 && (
        <p>
          <Link to="/teams/$teamId/people" params={{ teamId: team.id }}>
            <Plural
              value={waiting}
              one="# invitation has not been answered yet"
              other="# invitations have not been answered yet"
            />
          </Link>
        </p>
      )}
      {unanswered.length > 0 && (
        <ul className={styles.asked}>
          {unanswered.slice(0, MOST).map(line => (
            <li key={line.id}>
              <Link to="/experiments/$experimentId" params={{ experimentId: line.experiment }}>
                {line.line}
              </Link>
              <WaitsFor people={line.people} />
            </li>
          ))}
          {unanswered.length > MOST && <More count={unanswered.length - MOST} teamId={team.id} />}
        </ul>
      )}
    </div>
  );
}

function WaitsFor({ people }: { people: readonly string[] }) {
  const { t, i18n } = useLingui();
  const names = new Intl.ListFormat(i18n.locale).format(people);
  return (
    <p className="small quiet">
      {names ? t`Waits for an answer: ${names}` : t`Waits for an answer by a link`}
    </p>
  );
}

function More({ count, teamId }: { count: number; teamId: string }) {
  return (
    <li>
      <Link to="/teams/$teamId/experiments" params={{ teamId }}>
        <Plural value={count} one="# other line waits" other="# other lines wait" />
      </Link>
    </li>
  );
}
