import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { TeamMeasuresPage } from "@/features/coaching";

const route = getRouteApi("/inside/teams/$teamId/measures");

export function MeasuresRoute() {
  const { teamId } = route.useParams();
  return (
    <TeamShell teamId={teamId}>
      <TeamMeasuresPage key={teamId} teamId={teamId} />
    </TeamShell>
  );
}
