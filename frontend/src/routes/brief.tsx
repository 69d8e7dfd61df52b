import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { BriefPage } from "@/features/coaching";

const route = getRouteApi("/inside/teams/$teamId/brief");

export function BriefRoute() {
  const { teamId } = route.useParams();
  return (
    <TeamShell teamId={teamId} width="read">
      <BriefPage key={teamId} teamId={teamId} />
    </TeamShell>
  );
}
