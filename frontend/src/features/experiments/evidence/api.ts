import { queryOptions, useMutation } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { useRefreshExperiments } from "../api";

type Schemas = components["schemas"];

/** A trace, with all that may be done with it. */
export type Evidence = Schemas["Evidence"];
export type TraceBody = Schemas["PatchedTraceRequest"];

const PAGE = 200;

async function evidenceOf(experiment: string): Promise<Evidence[]> {
  const found: Evidence[] = [];
  let cursor: string | undefined;
  do {
    const query = { experiment, page_size: PAGE, ...(cursor && { cursor }) };
    const { results, next } = await answer(api.GET("/api/v1/evidence/", { params: { query } }));
    found.push(...results);
    cursor = cursorOf(next);
  } while (cursor);
  return found;
}

/** All the evidence of an experiment that the person may see. Refreshed with the experiment. */
export function evidenceQuery(experiment: string) {
  return queryOptions({ queryKey: keys.evidenceOf(experiment), queryFn: () => evidenceOf(experiment) });
}

/** Sent again with the same key, it is there once. */
export function addTrace(experiment: string, key: string, body: TraceBody): Promise<Evidence> {
  return answer(
    api.POST("/api/v1/evidence/", {
      params: { header: { "Idempotency-Key": key } },
      body: { ...body, experiment } as Schemas["NewTraceRequest"],
    }),
  );
}

export function changeTrace(id: string, revision: number, body: TraceBody): Promise<Evidence> {
  const params = { path: { id }, header: { "If-Match": `"${revision}"` } };
  return answer(api.PATCH("/api/v1/evidence/{id}/", { params, body }));
}

/** What the team says to a trace that waits. */
export function useJudge(id: string) {
  const refresh = useRefreshExperiments();
  return useMutation({
    mutationFn: ({ isTaken, reply }: { isTaken: boolean; reply: string }) => {
      const params = { path: { id } };
      return answer(
        isTaken
          ? api.POST("/api/v1/evidence/{id}/accept/", { params, body: reply ? { reply } : {} })
          : api.POST("/api/v1/evidence/{id}/decline/", { params, body: { reply } }),
      );
    },
    onSuccess: refresh,
  });
}

export function useWithdraw(id: string) {
  const refresh = useRefreshExperiments();
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/evidence/{id}/withdraw/", { params: { path: { id } } })),
    onSuccess: refresh,
  });
}
