import { getRouteApi } from "@tanstack/react-router";
import { TeamShell } from "@/app/TeamShell";
import { ReviewsPage } from "@/features/coaching";

const route = getRouteApi("/inside/teams/$teamId/reviews");

export function ReviewsRoute() {
  const { teamId } = route.useParams();
  const { write = false } = route.useSearch();
  return (
    <TeamShell teamId={teamId} width="read">
      <ReviewsPage key={teamId} teamId={teamId} isWriting={write} />
    </TeamShell>
  );
}
