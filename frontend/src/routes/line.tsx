import { Trans } from "@lingui/react/macro";
import { getRouteApi } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { LinePage } from "@/features/answering";

const route = getRouteApi("/inside/answer/$lineId");

export function LineRoute() {
  const { lineId } = route.useParams();
  return (
    <Shell here={<Trans>Your answer</Trans>} width="read">
      <LinePage key={lineId} lineId={lineId} />
    </Shell>
  );
}
