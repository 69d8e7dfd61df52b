import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Agenda = Schemas["Agenda"];
export type OfferedStep = Schemas["OfferedStep"];
export type StepRequest = Schemas["AgendaStepRequest"];
export type AgendaParts = Schemas["AgendaParts"];

/** The five meetings of a programme and the recipes. They change with the program, not with the data. */
export const agendaPartsQuery = queryOptions({
  queryKey: keys.agendaParts,
  queryFn: () => answer(api.GET("/api/v1/agenda-parts/")),
  staleTime: Number.POSITIVE_INFINITY,
});

export function useWriteAgenda(meeting: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn({ steps, revision }: { steps: StepRequest[]; revision: number }) {
      const params = { path: { id: meeting }, header: { "If-Match": `"${revision}"` } };
      return answer(api.PUT("/api/v1/meetings/{id}/agenda/", { params, body: { steps } }));
    },
    onSuccess: () => client.invalidateQueries({ queryKey: keys.meeting(meeting) }),
  });
}
