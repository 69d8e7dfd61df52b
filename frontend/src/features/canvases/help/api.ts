import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";

/** Asks everybody who is here to come to a block, or to a note in it. */
export function callTo(canvas: string, block: string, note: string): Promise<unknown> {
  const body = { block, note: note || null };
  return answer(api.POST("/api/v1/canvases/{id}/call/", { params: { path: { id: canvas } }, body }));
}

/** The short lessons that prepare for this canvas, in the reader's language. */
export function lessonsQuery(canvas: string) {
  return queryOptions({
    queryKey: keys.lessonsFor(canvas),
    queryFn: () => answer(api.GET("/api/v1/canvases/{id}/lessons/", { params: { path: { id: canvas } } })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
