import { getRouteApi } from "@tanstack/react-router";
import { CanvasPage } from "@/features/canvases";
import { ExperimentsOnCanvas } from "@/features/experiments";

const route = getRouteApi("/inside/canvases/$canvasId");

export function CanvasRoute() {
  const { canvasId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <CanvasPage
      key={canvasId}
      canvasId={canvasId}
      search={search}
      Beside={ExperimentsOnCanvas}
      onSearch={next => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
