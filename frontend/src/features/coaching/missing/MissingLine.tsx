import { plural } from "@lingui/core/macro";
import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { teamQuery } from "@/features/teams";
import { Link } from "@/ui/Link";
import { missingQuery } from "./api";
import styles from "./Missing.module.css";

/** On the page of people: how many are named and not here, for those who may know. */
export function MissingLine({ teamId }: { teamId: string }) {
  const { data: team } = useQuery(teamQuery(teamId));
  return team?.abilities.view_measures ? <Line teamId={teamId} /> : null;
}

function Line({ teamId }: { teamId: string }) {
  const { t } = useLingui();
  const { data } = useQuery(missingQuery(teamId));
  if (!data) return null;
  const absent = data.actors.filter(({ standing }) => standing === "named" || standing === "invited").length;
  return (
    <p className={styles.line}>
      {absent > 0
        ? plural(absent, {
            one: "One you have named on the map of actors is not here yet.",
            other: "# you have named on the map of actors are not here yet.",
          })
        : t`Whom you name on the map of actors is compared with who is here.`}{" "}
      <Link to="/teams/$teamId/missing" params={{ teamId }}>
        <Trans>See who is missing</Trans>
      </Link>
    </p>
  );
}
