import { queryOptions, useMutation } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { useRefreshExperiments } from "../api";

type Schemas = components["schemas"];

export type Suggestion = Schemas["Suggestion"];
export type MarkName = Schemas["MarkEnum"];
export type NewReturn = Schemas["NewReturnRequest"];

/** Blocks a learning could go back to, the likeliest first. */
export function suggestionsQuery(experiment: string, learning: string) {
  return queryOptions({
    queryKey: [...keys.experiment(experiment), "suggestions", learning],
    queryFn: () =>
      answer(api.GET("/api/v1/learnings/{id}/suggestions/", { params: { path: { id: learning } } })),
  });
}

/** The notes of a block, for choosing which one a learning touches. */
export function notesQuery(canvas: string, block: string) {
  return queryOptions({
    queryKey: ["notes", "of", canvas, block],
    async queryFn() {
      const query = { canvas, page_size: 200 };
      const { results } = await answer(api.GET("/api/v1/notes/", { params: { query } }));
      return results.filter(note => note.block === block);
    },
    enabled: canvas !== "",
  });
}

export function useReturn(learning: string) {
  const refresh = useRefreshExperiments();
  return useMutation({
    mutationFn: (body: NewReturn) =>
      answer(api.POST("/api/v1/learnings/{id}/returns/", { params: { path: { id: learning } }, body })),
    onSuccess: refresh,
  });
}
