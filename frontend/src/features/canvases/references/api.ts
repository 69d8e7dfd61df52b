import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export type References = Schemas["CanvasReferences"];
export type Reference = Schemas["Reference"];
export type Use = Schemas["Use"];
export type Origin = Schemas["Origin"];
export type Shelf = Schemas["Shelf"];
export type Found = Schemas["Found"];

/** What a canvas shows of others, and what others show of it. */
export function referencesQuery(canvas: string) {
  return queryOptions({
    queryKey: keys.referencesOf(canvas),
    queryFn: () => answer(api.GET("/api/v1/canvas-references/{id}/", { params: { path: { id: canvas } } })),
  });
}

/** Lets notes show on another canvas, all or none. */
export function showElsewhere(body: Schemas["MoveNotesRequest"]) {
  return answer(api.POST("/api/v1/note-references/", { body }));
}

/** Takes back what was used just now, all of it. */
export function takeAway(references: string[]) {
  return answer(api.POST("/api/v1/note-references/take-away/", { body: { references } }));
}

/** The other canvases of the team, first those that lead to the block. */
export function originsQuery(canvas: string, block: string) {
  const params = { path: { id: canvas }, query: { block } };
  return queryOptions({
    queryKey: keys.originsFor(canvas, block),
    queryFn: () => answer(api.GET("/api/v1/canvas-references/{id}/origins/", { params })),
    staleTime: 0,
  });
}

/** What may be brought to a canvas from another, by block. */
export function shelvesQuery(canvas: string, from: string) {
  const params = { path: { id: canvas }, query: { canvas: from } };
  return queryOptions({
    queryKey: keys.shelvesFor(canvas, from),
    queryFn: () => answer(api.GET("/api/v1/canvas-references/{id}/notes/", { params })),
    staleTime: 0,
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
