import { Trans } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { IntakePage } from "@/features/intake";
import { programmeQuery } from "@/features/teams";
import { Link } from "@/ui/Link";

const route = getRouteApi("/inside/programmes/$programmeId/intake");

export function IntakeRoute() {
  const { programmeId } = route.useParams();
  const { call, view = "list" } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(programmeQuery(programmeId));
  const crumb = (
    <Link key="programme" to="/programmes/$programmeId" params={{ programmeId }} className="">
      {data?.name ?? " "}
    </Link>
  );
  return (
    <Shell crumbs={[crumb]} here={<Trans>Intake</Trans>}>
      <IntakePage
        key={programmeId}
        programmeId={programmeId}
        mayPrepare={data?.abilities.prepare_call ?? false}
        callId={call}
        onCall={id => void navigate({ search: { call: id, view } })}
        view={view}
        onView={next => void navigate({ search: { call, view: next }, replace: true })}
      />
    </Shell>
  );
}
