import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { CanvasSetsPage } from "@/features/canvasSets";
import { programmeQuery } from "@/features/teams";
import { Link } from "@/ui/Link";

const route = getRouteApi("/inside/programmes/$programmeId/canvases");

export function CanvasSetsRoute() {
  const { programmeId } = route.useParams();
  const { data } = useQuery(programmeQuery(programmeId));
  const crumb = (
    <Link key="programme" to="/programmes/$programmeId" params={{ programmeId }} className="">
      {data?.name ?? " "}
    </Link>
  );
  return (
    <Shell crumbs={[crumb]} here={<Trans>Canvases</Trans>}>
      <CanvasSetsPage
        key={programmeId}
        programmeId={programmeId}
        mayManage={data?.abilities.manage_canvas_sets ?? false}
      />
    </Shell>
  );
}
