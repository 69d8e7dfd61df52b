import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { LogPage, searchFrom } from "@/features/log";

const route = getRouteApi("/inside/teams/$teamId/log");

export function LogRoute() {
  const { teamId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <TeamShell teamId={teamId}>
      <LogPage
        key={teamId}
        teamId={teamId}
        search={searchFrom(search)}
        onSearch={next => void navigate({ search: next, replace: true, resetScroll: false })}
      />
    </TeamShell>
  );
}
