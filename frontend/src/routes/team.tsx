import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { TeamSpace } from "@/features/teams";

const route = getRouteApi("/inside/teams/$teamId");

export function TeamRoute() {
  const { teamId } = route.useParams();
  return (
    <TeamShell teamId={teamId}>
      <TeamSpace key={teamId} teamId={teamId} />
    </TeamShell>
  );
}
