import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import type { Experiment, StepRequest } from "./types";

type Schemas = components["schemas"];
type NewExperiment = Schemas["NewExperimentRequest"];

const PAGE = 200;

async function experimentsOf(team: string): Promise<Experiment[]> {
  const found: Experiment[] = [];
  let cursor: string | undefined;
  do {
    const query = { team, page_size: PAGE, ...(cursor && { cursor }) };
    const { results, next } = await answer(api.GET("/api/v1/experiments/", { params: { query } }));
    found.push(...results);
    cursor = cursorOf(next);
  } while (cursor);
  return found;
}

export function teamExperimentsQuery(team: string) {
  return queryOptions({ queryKey: keys.experimentsOf(team), queryFn: () => experimentsOf(team) });
}

/** One experiment as its whole story. */
export function experimentQuery(id: string) {
  return queryOptions({
    queryKey: keys.experiment(id),
    queryFn: () => answer(api.GET("/api/v1/experiments/{id}/", { params: { path: { id } } })),
  });
}

/** Every step from where the experiment is now, and what each still needs. */
export function transitionsQuery(id: string) {
  return queryOptions({
    queryKey: keys.transitions(id),
    queryFn: () => answer(api.GET("/api/v1/experiments/{id}/transitions/", { params: { path: { id } } })),
  });
}

export function teamAssumptionsQuery(team: string) {
  return queryOptions({
    queryKey: keys.assumptionsOf(team),
    async queryFn() {
      const query = { team, page_size: PAGE };
      return (await answer(api.GET("/api/v1/assumptions/", { params: { query } }))).results;
    },
  });
}

/** An assumption with what the evidence says of it. */
export function assumptionQuery(id: string) {
  return queryOptions({
    queryKey: keys.assumption(id),
    queryFn: () => answer(api.GET("/api/v1/assumptions/{id}/", { params: { path: { id } } })),
  });
}

/** The note an assumption was taken up from, and so its canvas. */
export function noteQuery(id: string) {
  return queryOptions({
    queryKey: ["notes", id],
    queryFn: () => answer(api.GET("/api/v1/notes/{id}/", { params: { path: { id } } })),
    retry: false,
  });
}

/** After any change: the lists, the story, its steps, what is believed. */
export function useRefreshExperiments() {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.experiments }),
      client.invalidateQueries({ queryKey: keys.assumptions }),
    ]);
}

export function writeAssumption(team: string, statement: string) {
  return answer(api.POST("/api/v1/assumptions/", { body: { team, statement } }));
}

type Opening = NewExperiment & { statement?: string | undefined };

/** Opens an experiment; a new `statement` is written down first as the team's assumption. */
export function useOpenExperiment() {
  const refresh = useRefreshExperiments();
  return useMutation({
    async mutationFn({ statement, ...body }: Opening) {
      if (statement) {
        const { id } = await writeAssumption(body.team, statement);
        return answer(api.POST("/api/v1/experiments/", { body: { ...body, assumption: id } }));
      }
      return answer(api.POST("/api/v1/experiments/", { body }));
    },
    onSuccess: refresh,
  });
}

/** Takes a step. The key makes a second sending of the same step harmless. */
export function useTakeStep(id: string) {
  const refresh = useRefreshExperiments();
  return useMutation({
    mutationFn: ({ key, body }: { key: string; body: StepRequest }) =>
      answer(
        api.POST("/api/v1/experiments/{id}/transitions/", {
          params: { path: { id }, header: { "Idempotency-Key": key } },
          body,
        }),
      ),
    onSuccess: refresh,
  });
}

/** Evidence that waits to be taken up, in the team and wherever else one may see some: whoever asks picks their own. */
export function waitingEvidenceQuery(team: string) {
  return queryOptions({
    queryKey: keys.waitingIn(team),
    async queryFn() {
      const query = { status: "waiting" as const, page_size: PAGE };
      return (await answer(api.GET("/api/v1/evidence/", { params: { query } }))).results;
    },
  });
}
