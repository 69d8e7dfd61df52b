import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Missing = Schemas["Missing"];
export type Actor = Schemas["Actor"];
export type Standing = Actor["standing"];
export type SectorGap = Schemas["SectorGap"];
export type Funnel = Schemas["Funnel"];

/** Actors the team has named against people who came. */
export function missingQuery(team: string) {
  return queryOptions({
    queryKey: keys.missing(team),
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/missing/", { params: { path: { id: team } } })),
  });
}
