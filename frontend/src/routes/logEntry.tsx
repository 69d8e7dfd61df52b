import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { TeamShell } from "@/app/TeamShell";
import { SeenByCoach } from "@/features/coaching";
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
      >
        <Suspense fallback={null}>
          <SeenByCoach team={teamId} thing={{ kind: "log_entry", id: entryId }} />
        </Suspense>
      </EntryPage>
    </TeamShell>
  );
}
