import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Scene = components["schemas"]["Scene"];
export type PastNote = components["schemas"]["PastNote"];
export type PastLink = components["schemas"]["PastLink"];
export type Version = components["schemas"]["Version"];
export type Moment = components["schemas"]["Moment"];
export type Contributions = components["schemas"]["Contributions"];
export type Count = components["schemas"]["Count"];
type Person = components["schemas"]["Person"];

/** The way a canvas has come, whole. `people` by the ids they wrote under. */
export type Past = { scenes: Scene[]; people: ReadonlyMap<string, Person>; isDamaged: boolean };

async function wholePast(canvas: string): Promise<Past> {
  const past = { scenes: [] as Scene[], people: new Map<string, Person>(), isDamaged: false };
  let after: number | null = 0;
  while (after !== null) {
    const query: { after?: number } = after > 0 ? { after } : {};
    const reel: components["schemas"]["Replay"] = await answer(
      api.GET("/api/v1/canvases/{id}/replay/", { params: { path: { id: canvas }, query } }),
    );
    past.scenes.push(...reel.scenes);
    for (const { id, person } of reel.people) past.people.set(id, person);
    past.isDamaged ||= reel.is_damaged;
    after = reel.after;
  }
  return past;
}

export function pastQuery(canvas: string) {
  return queryOptions({
    queryKey: keys.pastOf(canvas),
    queryFn: () => wholePast(canvas),
    // It changes below whoever looks at it only when they ask.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export function momentsQuery(canvas: string) {
  return queryOptions({
    queryKey: [...keys.pastOf(canvas), "moments"],
    queryFn: () => answer(api.GET("/api/v1/canvases/{id}/moments/", { params: { path: { id: canvas } } })),
  });
}

const MOST = 100;

export function versionsQuery(canvas: string) {
  return queryOptions({
    queryKey: keys.versionsOf(canvas),
    queryFn: async () => {
      const query = { canvas, page_size: MOST };
      const { results } = await answer(api.GET("/api/v1/versions/", { params: { query } }));
      return results.toSorted((one, other) => one.sequence - other.sequence);
    },
  });
}

export function contributionsQuery(canvas: string) {
  return queryOptions({
    queryKey: [...keys.pastOf(canvas), "contributions"],
    queryFn: () =>
      answer(api.GET("/api/v1/canvases/{id}/contributions/", { params: { path: { id: canvas } } })),
  });
}

export type Restored = components["schemas"]["Restored"];
export type Restoring = components["schemas"]["RestoreRequest"];

export function restore(canvas: string, body: Restoring) {
  return answer(api.POST("/api/v1/canvases/{id}/restore/", { params: { path: { id: canvas } }, body }));
}

export function nameVersion(canvas: string, name: string, sequence: number | undefined) {
  const body = { canvas, name, ...(sequence !== undefined && { sequence }) };
  return answer(api.POST("/api/v1/versions/", { body }));
}

export function renameVersion(id: string, name: string) {
  return answer(api.PATCH("/api/v1/versions/{id}/", { params: { path: { id } }, body: { name } }));
}

export function removeVersion(id: string) {
  return answer(api.DELETE("/api/v1/versions/{id}/", { params: { path: { id } } }));
}
