import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Call = Schemas["Call"];
export type CallContent = Omit<Schemas["NewCallRequest"], "programme">;
export type Application = Schemas["Application"];
export type Decision = Schemas["TakenDecisionRequest"];
export type To = Decision["to"];

const MOST = 200;

/** The calls of a programme, the latest first. */
export function callsQuery(programme: string) {
  return queryOptions({
    queryKey: keys.callsOf(programme),
    async queryFn() {
      const query = { programme, page_size: MOST };
      return (await answer(api.GET("/api/v1/calls/", { params: { query } }))).results;
    },
  });
}

/** Every application to a call: they are compared, so all of them are wanted. */
export function applicationsQuery({ programme, id }: Pick<Call, "programme" | "id">) {
  return queryOptions({
    queryKey: keys.applicationsTo(programme, id),
    async queryFn() {
      const found: Application[] = [];
      let cursor: string | undefined;
      do {
        const query = { call: id, page_size: MOST, ...(cursor && { cursor }) };
        const page = await answer(api.GET("/api/v1/applications/", { params: { query } }));
        found.push(...page.results);
        cursor = page.next ? (new URL(page.next).searchParams.get("cursor") ?? undefined) : undefined;
      } while (cursor);
      return found;
    },
  });
}

function useRefresh(programme: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.intakeOf(programme) });
}

/** Prepares a call, or changes the one that is given. */
export function useSaveCall(programme: string, call?: Call) {
  const onSuccess = useRefresh(programme);
  return useMutation({
    mutationFn: (body: CallContent) =>
      answer(
        call
          ? api.PATCH("/api/v1/calls/{id}/", { params: { path: { id: call.id } }, body })
          : api.POST("/api/v1/calls/", { body: { ...body, programme } }),
      ),
    onSuccess,
  });
}

export function usePublish({ id, programme }: Call) {
  const onSuccess = useRefresh(programme);
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/calls/{id}/publish/", { params: { path: { id } } })),
    onSuccess,
  });
}

export function useDiscard({ id, programme }: Call) {
  const onSuccess = useRefresh(programme);
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/calls/{id}/", { params: { path: { id } } })),
    onSuccess,
  });
}

export function useDecide(call: Call, { id }: Application) {
  const client = useQueryClient();
  const refresh = useRefresh(call.programme);
  return useMutation({
    mutationFn: (body: Decision) =>
      answer(api.POST("/api/v1/applications/{id}/decide/", { params: { path: { id } }, body })),
    onSuccess: () => Promise.all([refresh(), client.invalidateQueries({ queryKey: keys.teams })]),
  });
}

/** The letter as it would be sent. */
export function usePreview({ id }: Application) {
  return useMutation({
    mutationFn: (body: { to: To; message: string }) =>
      answer(api.POST("/api/v1/applications/{id}/preview/", { params: { path: { id } }, body })),
  });
}

export function useResendLink(call: Call, { id }: Application) {
  const onSuccess = useRefresh(call.programme);
  return useMutation({
    mutationFn: () =>
      answer(api.POST("/api/v1/applications/{id}/resend-link/", { params: { path: { id } } })),
    onSuccess,
  });
}
