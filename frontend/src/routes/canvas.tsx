import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";
import { CanvasPage, canvasQuery } from "@/features/canvases";
import { SeenByCoach } from "@/features/coaching";
import { ExperimentsOnCanvas } from "@/features/experiments";
import { Bell } from "@/features/notifications";
import { later } from "@/ui/later";

const route = getRouteApi("/inside/canvases/$canvasId");
const Going = later(async () => (await import("@/features/palette")).loadGoing());

export function CanvasRoute() {
  const { canvasId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data } = useQuery(canvasQuery(canvasId));
  return (
    <CanvasPage
      key={canvasId}
      canvasId={canvasId}
      search={search}
      Beside={ExperimentsOnCanvas}
      Going={Going}
      bell={<Bell />}
      inGuide={
        data && (
          <Suspense fallback={null}>
            <SeenByCoach team={data.team.id} thing={{ kind: "canvas", id: canvasId }} />
          </Suspense>
        )
      }
      onSearch={next => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
