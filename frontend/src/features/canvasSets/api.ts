import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import { saveFrom } from "@/api/saving";
import type { components, paths } from "@/api/schema";

type Schemas = components["schemas"];
export type CanvasSet = Schemas["ListedSet"];
export type ShownCanvas = Schemas["ShownCanvas"];
export type ShownBlock = Schemas["ShownBlock"];
export type Preview = Schemas["SetPreview"];
export type Change = ShownBlock["change"];
export type Content = NonNullable<
  paths["/api/v1/canvas-sets/preview/"]["post"]["requestBody"]
>["content"]["application/json"]["content"];

const MOST = 200;

/** The programme's own versions and everybody's that it works with, the newest first. */
export function canvasSetsQuery(programme: string) {
  return queryOptions({
    queryKey: keys.canvasSetsOf(programme),
    async queryFn() {
      const query = { programme, page_size: MOST };
      return (await answer(api.GET("/api/v1/canvas-sets/", { params: { query } }))).results;
    },
  });
}

/** One version with its canvases. What it says never changes. */
export function canvasSetQuery(id: string) {
  return queryOptions({
    queryKey: keys.canvasSet(id),
    queryFn: () => answer(api.GET("/api/v1/canvas-sets/{id}/", { params: { path: { id } } })),
  });
}

/** Hands the file of a version to the browser to keep. Throws `ApiError`. */
export function saveSet({ id }: Pick<CanvasSet, "id">): Promise<void> {
  return saveFrom(`/api/v1/canvas-sets/${id}/file/`, "canvases.json");
}

export function usePreview(programme: string) {
  return useMutation({
    mutationFn: (content: Content) =>
      answer(api.POST("/api/v1/canvas-sets/preview/", { body: { programme, content } })),
  });
}

export function usePublish(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { content: Content; note: string }) =>
      answer(api.POST("/api/v1/canvas-sets/", { body: { programme, ...body } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.canvasSetsOf(programme) }),
  });
}

/** Gives a version to no new team, or to new teams again. */
export function useRetire(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, isRetired }: { id: string; isRetired: boolean }) => {
      const params = { params: { path: { id } } };
      return answer(
        isRetired
          ? api.POST("/api/v1/canvas-sets/{id}/retire/", params)
          : api.POST("/api/v1/canvas-sets/{id}/bring-back/", params),
      );
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.canvasSetsOf(programme) }),
  });
}
