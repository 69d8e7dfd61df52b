import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Shell } from "@/app/Shell";
import { ProgrammePage, programmeQuery } from "@/features/teams";

const route = getRouteApi("/inside/programmes/$programmeId");

export function ProgrammeRoute() {
  const { programmeId } = route.useParams();
  const { data, isError } = useQuery(programmeQuery(programmeId));
  return (
    <Shell here={data?.name ?? (isError ? null : " ")}>
      <ProgrammePage key={programmeId} programmeId={programmeId} />
    </Shell>
  );
}
