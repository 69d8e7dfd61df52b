import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export type StepLines = Schemas["StepLines"];
export type Line = Schemas["RequirementLine"];
export type Choice = Required<Schemas["PatchedChosenLineRequest"]>;

/** Read again with its programme. */
const requirementsOf = (programme: string) => [...keys.programme(programme), "requirements"];

/** What the steps of a programme's experiments ask for. */
export function requirementsQuery(programme: string) {
  return queryOptions({
    queryKey: requirementsOf(programme),
    queryFn: () =>
      answer(api.GET("/api/v1/programmes/{id}/requirements/", { params: { path: { id: programme } } })),
  });
}

export function useChoose(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Choice) =>
      answer(
        api.PATCH("/api/v1/programmes/{id}/requirements/", { params: { path: { id: programme } }, body }),
      ),
    onSuccess(now) {
      client.setQueryData(requirementsOf(programme), now);
      return client.invalidateQueries({ queryKey: keys.experiments });
    },
  });
}
