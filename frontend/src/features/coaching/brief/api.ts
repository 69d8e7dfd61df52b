import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Brief = Schemas["Brief"];
export type Moved = Schemas["Moved"];
export type Words = Schemas["BriefWords"];
export type Due = Schemas["Due"];
export type Quiet = Schemas["Quiet"];
export type Undone = Schemas["Undone"];
export type Group = Schemas["GroupChange"]["group"];

/** What has happened in a team since the last meeting. */
export function briefQuery(team: string) {
  return queryOptions({
    queryKey: keys.brief(team),
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/brief/", { params: { path: { id: team } } })),
  });
}
