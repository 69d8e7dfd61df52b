import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense, useCallback } from "react";
import { Shell } from "@/app/Shell";
import { TeamShell } from "@/app/TeamShell";
import { SeenByCoach } from "@/features/coaching";
import { ExperimentPage, experimentQuery } from "@/features/experiments";

const route = getRouteApi("/inside/experiments/$experimentId");

export function ExperimentRoute() {
  const { experimentId } = route.useParams();
  const { edit, comment } = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(experimentQuery(experimentId));
  const arrived = useCallback(
    () => void navigate({ search: {}, hash: true, replace: true, resetScroll: false }),
    [navigate],
  );
  const page = (
    <ExperimentPage
      key={experimentId}
      experimentId={experimentId}
      edit={edit}
      comment={comment}
      onArrived={arrived}
    >
      {data && (
        <Suspense fallback={null}>
          <SeenByCoach team={data.team.id} thing={{ kind: "experiment", id: experimentId }} />
        </Suspense>
      )}
    </ExperimentPage>
  );
  if (!data) return <Shell here=" ">{page}</Shell>;
  return (
    <TeamShell teamId={data.team.id} isInExperiment>
      {page}
    </TeamShell>
  );
}
