import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { MissingPage } from "@/features/coaching";

const route = getRouteApi("/inside/teams/$teamId/missing");

export function MissingRoute() {
  const { teamId } = route.useParams();
  return (
    <TeamShell teamId={teamId} width="read">
      <MissingPage key={teamId} teamId={teamId} />
    </TeamShell>
  );
}
