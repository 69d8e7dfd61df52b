import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { QuestionsPage } from "@/features/questions";

const route = getRouteApi("/inside/teams/$teamId/questions");

export function QuestionsRoute() {
  const { teamId } = route.useParams();
  const { comment } = route.useSearch();
  return (
    <TeamShell teamId={teamId} width="read">
      <QuestionsPage key={`${teamId} ${comment ?? ""}`} teamId={teamId} comment={comment} />
    </TeamShell>
  );
}
