import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";

/** A canvas with everything its page needs besides the live document. */
export function canvasQuery(id: string) {
  return queryOptions({
    queryKey: keys.canvas(id),
    queryFn: () => answer(api.GET("/api/v1/canvases/{id}/", { params: { path: { id } } })),
  });
}
