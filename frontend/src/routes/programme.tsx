import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { CanvasSetsSection } from "@/features/canvasSets";
import { SightSwitch } from "@/features/coaching";
import { ExchangeSection } from "@/features/exchange";
import { ProgrammeRequirements } from "@/features/experiments";
import { IntakeSection } from "@/features/intake";
import { ProgrammePage, programmeQuery } from "@/features/teams";

const route = getRouteApi("/inside/programmes/$programmeId");

export function ProgrammeRoute() {
  const { programmeId } = route.useParams();
  const { data, isError } = useQuery(programmeQuery(programmeId));
  return (
    <Shell here={data?.name ?? (isError ? null : " ")}>
      <ProgrammePage key={programmeId} programmeId={programmeId}>
        {data?.abilities.exchange && <ExchangeSection programmeId={programmeId} />}
        {data?.abilities.read_calls && (
          <IntakeSection programmeId={programmeId} mayPrepare={data.abilities.prepare_call} />
        )}
        {data?.abilities.view_canvas_sets && <CanvasSetsSection programmeId={programmeId} />}
        <ProgrammeRequirements programmeId={programmeId} />
        <SightSwitch programmeId={programmeId} />
      </ProgrammePage>
    </Shell>
  );
}
