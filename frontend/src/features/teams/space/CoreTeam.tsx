import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { Avatar } from "@/ui/Avatar";
import { membershipsQuery } from "../api";
import styles from "./People.module.css";

/** The faces of those who carry the work. */
export function CoreTeam({ teamId }: { teamId: string }) {
  const { data = [] } = useQuery(membershipsQuery(teamId));
  const core = data.filter(member => member.role === "core");
  if (core.length === 0) return null;
  return (
    <div className={styles.core}>
      <h3 className="label">
        <Trans>The core team</Trans>
      </h3>
      <ul>
        {core.map(({ id, person, role, about }) => (
          <li key={id}>
            <Avatar person={{ ...person, role }} />
            <span>
              {person.display_name}
              {about && <span className="quiet">, {about}</span>}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
