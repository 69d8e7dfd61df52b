import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import { saveFrom } from "@/api/saving";
import type { components, paths } from "@/api/schema";

type Schemas = components["schemas"];
export type CanvasesExport = Schemas["CanvasesExport"];
export type Wanted = { language: CanvasesExport["language"]; authors: boolean; discussion: boolean };
type FileBody = NonNullable<
  paths["/api/v1/canvases/{id}/import/"]["post"]["requestBody"]
>["content"]["application/json"];

const AGAIN_MS = 5_000;

/** Has a file of one canvas made, and hands it to the browser to keep. Throws `ApiError`. */
export function saveCanvas(canvas: string, format: string, wanted: Wanted): Promise<void> {
  const query = new URLSearchParams({
    format,
    language: wanted.language,
    authors: String(wanted.authors),
    discussion: String(wanted.discussion),
  });
  return saveFrom(`/api/v1/canvases/${canvas}/export/?${query}`, `niitty.${format}`);
}

export function saveExported({ id, format }: CanvasesExport): Promise<void> {
  return saveFrom(`/api/v1/exports/${id}/file/`, `niitty.${format}`);
}

export function isUnfinished({ state }: CanvasesExport): boolean {
  return state === "waiting" || state === "making";
}

/** The files of all canvases that this person asked for. Events tell how far they are; asking again is for those lost. */
export function exportsQuery(team: string) {
  return queryOptions({
    queryKey: keys.exportsOf(team),
    queryFn: async () => (await answer(api.GET("/api/v1/exports/", { params: { query: { team } } }))).results,
    refetchInterval: ({ state }) => (state.data?.some(isUnfinished) ? AGAIN_MS : false),
  });
}

export function useAskForAll(team: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Wanted & { format: CanvasesExport["format"] }) =>
      answer(api.POST("/api/v1/exports/", { body: { team, ...body } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.exportsOf(team) }),
  });
}

export function useDiscard(team: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE("/api/v1/exports/{id}/", { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.exportsOf(team) }),
  });
}

/** Adds what is in a file, and tells the ids of the new notes. The server judges what is sent, whatever it is. */
export function useTakeIn(canvas: string, onAdded: (notes: string[]) => void) {
  return useMutation({
    onSuccess: onAdded,
    mutationFn: async (file: unknown) => {
      const path = { id: canvas };
      const body = file as FileBody;
      return (await answer(api.POST("/api/v1/canvases/{id}/import/", { params: { path }, body }))).notes;
    },
  });
}
