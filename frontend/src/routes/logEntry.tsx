import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { EntryPage } from "@/features/log";

const route = getRouteApi("/inside/teams/$teamId/log/$entryId");

export function LogEntryRoute() {
  const { teamId, entryId } = route.useParams();
  const { comment } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <TeamShell teamId={teamId}>
      <EntryPage
        key={entryId}
        teamId={teamId}
        entryId={entryId}
        comment={comment}
        onDeleted={() => void navigate({ to: "/teams/$teamId/log", params: { teamId }, replace: true })}
      />
    </TeamShell>
  );
}
