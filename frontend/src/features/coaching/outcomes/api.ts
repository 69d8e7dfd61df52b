import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Outcomes = Schemas["Outcomes"];
export type Waiting = Schemas["WaitingToHear"];
export type Outcome = Schemas["Outcome"];
export type Heard = Schemas["Heard"];
export type OwnWords = Schemas["OwnWords"];

/** Who waits to hear what became of what they said, and what was written back. */
export function outcomesQuery(team: string) {
  return queryOptions({
    queryKey: keys.outcomes(team),
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/outcomes/", { params: { path: { id: team } } })),
  });
}

/** What teams wrote back to oneself. */
export const heardQuery = queryOptions({
  queryKey: keys.heard,
  queryFn: () => answer(api.GET("/api/v1/me/outcomes/")),
});

type Text = { people: string[]; text: string; key: string };

/** Sends one text to these people; sent again under the same key it goes out once. */
export function useTell(team: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...body }: Text) =>
      answer(
        api.POST("/api/v1/teams/{id}/outcomes/", {
          params: { path: { id: team }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.outcomes(team) }),
  });
}
