import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export type Marks = Schemas["Marks"];
export type AssumptionMark = Schemas["AssumptionMark"];
export type ReturnMark = Schemas["ReturnMark"];
export type Field = Schemas["PromotedField"];
export type AssumptionState = Schemas["AssumptionState"];
export type Wanted = Schemas["WantedRequest"];

/** What experiments say about the notes of a canvas, and what those may become. */
export function marksQuery(team: string, canvas: string) {
  return queryOptions({
    queryKey: keys.marksOf(team, canvas),
    queryFn: () => answer(api.GET("/api/v1/canvas-marks/{id}/", { params: { path: { id: canvas } } })),
  });
}

/** Evidence a learning can rest on. */
export function groundsQuery(experiment: string) {
  return queryOptions({
    queryKey: [...keys.evidenceOf(experiment), "grounds"],
    queryFn: async () => {
      const query = { experiment, status: "accepted" as const };
      return (await answer(api.GET("/api/v1/evidence/", { params: { query } }))).results;
    },
    enabled: experiment !== "",
  });
}

export function usePromote(team: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Wanted) => answer(api.POST("/api/v1/promotions/", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.marksIn(team) }),
  });
}

export function useLook(team: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Schemas["NewLookRequest"]) => answer(api.POST("/api/v1/looks/", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.marksIn(team) }),
  });
}

/** Gives an assumption a state, with a sentence why. */
export function useSettle(team: string, { id, revision }: Pick<AssumptionMark, "id" | "revision">) {
  const client = useQueryClient();
  const header = { "If-Match": `"${revision}"` };
  return useMutation({
    mutationFn: (body: Schemas["StateRequest"]) =>
      answer(api.POST("/api/v1/assumptions/{id}/state/", { params: { path: { id }, header }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.marksIn(team) }),
  });
}
