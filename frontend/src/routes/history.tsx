import { getRouteApi } from "@tanstack/react-router";
import { HistoryPage } from "@/features/canvases";

const route = getRouteApi("/inside/canvases/$canvasId/history");

export function HistoryRoute() {
  const { canvasId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <HistoryPage
      key={canvasId}
      canvasId={canvasId}
      search={search}
      onSearch={next => void navigate({ search: next, replace: true, resetScroll: false })}
    />
  );
}
