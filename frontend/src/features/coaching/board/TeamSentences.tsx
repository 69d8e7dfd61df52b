import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { Icon } from "@/ui/Icon";
import { Link } from "@/ui/Link";
import type { TeamBoard } from "../api";
import styles from "./TeamSentences.module.css";

const MOST = 2;

/** What is most worth knowing of a team, in sentences; then what moved. */
export function TeamSentences({ team }: { team: TeamBoard }) {
  const { t } = useLingui();
  const said = team.measures.filter(({ is_signal }) => is_signal).map(({ sentence }) => sentence);
  const moved = team.canvases.filter(({ has_moved }) => has_moved).length;
  const open = team.open_questions;
  const rest = said.length - MOST;
  return (
    <>
      <span className={styles.said}>
        {said.length > 0 ? said.slice(0, MOST).join(" ") : t`Nothing stands out just now.`}
      </span>
      <span className={styles.more}>
        {[
          ...(rest > 0
            ? [plural(rest, { one: "# more reason to ask", other: "# more reasons to ask" })]
            : []),
          moved > 0
            ? plural(moved, {
                one: "# canvas moved since the meeting",
                other: "# canvases moved since the meeting",
              })
            : t`no canvas moved since the meeting`,
        ].join("; ")}
      </span>
      {open > 0 && (
        <Link to="/teams/$teamId/questions" params={{ teamId: team.team.id }} className={styles.open}>
          <Icon name="question" size="s" />
          {plural(open, {
            one: "# question waits for the team",
            other: "# questions wait for the team",
          })}
        </Link>
      )}
      <Link to="/teams/$teamId/brief" params={{ teamId: team.team.id }} className={`link ${styles.brief}`}>
        <Trans>Brief</Trans> <span className="sr">{team.team.name}</span>
      </Link>
    </>
  );
}
