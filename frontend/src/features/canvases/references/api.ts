import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export type References = Schemas["CanvasReferences"];
export type Reference = Schemas["Reference"];
export type Use = Schemas["Use"];

/** What a canvas shows of others, and what others show of it. */
export function referencesQuery(canvas: string) {
  return queryOptions({
    queryKey: keys.referencesOf(canvas),
    queryFn: () => answer(api.GET("/api/v1/canvas-references/{id}/", { params: { path: { id: canvas } } })),
  });
}

/** Lets notes show on another canvas, all or none. */
export function useUseNotes() {
  return useMutation({
    mutationFn: (body: Schemas["MoveNotesRequest"]) => answer(api.POST("/api/v1/note-references/", { body })),
  });
}

/** Takes back what was used just now. */
export function useTakeAway() {
  return useMutation({
    mutationFn: (references: readonly string[]) =>
      Promise.all(
        references.map(id =>
          answer(api.DELETE("/api/v1/note-references/{id}/", { params: { path: { id } } })),
        ),
      ),
  });
}

/** Somebody has seen what has become of the source. */
export function useLook(canvas: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.POST("/api/v1/note-references/{id}/look/", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.referencesOf(canvas) }),
  });
}
