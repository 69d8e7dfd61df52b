import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { BoardPage } from "@/features/coaching";
import { programmeQuery } from "@/features/teams";
import { Link } from "@/ui/Link";

const route = getRouteApi("/inside/programmes/$programmeId/board");

export function BoardRoute() {
  const { programmeId } = route.useParams();
  const { data } = useQuery(programmeQuery(programmeId));
  const crumbs = data
    ? [
        <Link key="programme" to="/programmes/$programmeId" params={{ programmeId }} className="">
          {data.name}
        </Link>,
      ]
    : [];
  return (
    <Shell crumbs={crumbs} here={<Trans>Coach board</Trans>}>
      <BoardPage key={programmeId} programmeId={programmeId} />
    </Shell>
  );
}
