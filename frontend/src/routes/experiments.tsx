import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { ExperimentsPage } from "@/features/experiments";

const route = getRouteApi("/inside/teams/$teamId/experiments");

export function ExperimentsRoute() {
  const { teamId } = route.useParams();
  const { view } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <TeamShell teamId={teamId}>
      <ExperimentsPage
        key={teamId}
        teamId={teamId}
        view={view}
        onView={next => void navigate({ search: { view: next }, replace: true, resetScroll: false })}
      />
    </TeamShell>
  );
}
