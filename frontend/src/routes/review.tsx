import { getRouteApi } from "@tanstack/react-router";
import { useCallback } from "react";
import { TeamShell } from "@/app/TeamShell";
import { ReviewPage } from "@/features/coaching";

const route = getRouteApi("/inside/teams/$teamId/reviews/$reviewId");

export function ReviewRoute() {
  const { teamId, reviewId } = route.useParams();
  const { comment } = route.useSearch();
  const navigate = route.useNavigate();
  const seen = useCallback(
    () => void navigate({ search: {}, replace: true, resetScroll: false }),
    [navigate],
  );
  return (
    <TeamShell teamId={teamId} width="read">
      <ReviewPage key={reviewId} reviewId={reviewId} comment={comment} onSeen={seen} />
    </TeamShell>
  );
}
