import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { useOnce } from "@/api/useOnce";

export type Question = components["schemas"]["CoachQuestion"];

/** Questions to a team that one may see, the oldest first. */
export function teamQuestionsQuery(team: string) {
  return queryOptions({
    queryKey: keys.questionsOf(team),
    queryFn: () => answer(api.GET("/api/v1/questions/", { params: { query: { team, page_size: 200 } } })),
  });
}

/** Open questions to the teams whose core one is in. */
export const myQuestionsQuery = queryOptions({
  queryKey: keys.questionsOf("mine"),
  queryFn: () => answer(api.GET("/api/v1/questions/", { params: { query: { for_me: "true" } } })),
});

export type About = { kind: "team" | "canvas" | "experiment"; id: string };

export function useAsk() {
  const client = useQueryClient();
  const once = useOnce();
  return useMutation({
    mutationFn: ({ about, body: words }: { about: About; body: string }) => {
      const body = { target_kind: about.kind, target_id: about.id, body: words };
      return once(body, params => answer(api.POST("/api/v1/questions/", { params, body })));
    },
    onSuccess: (_made, { about }) => {
      void client.invalidateQueries({ queryKey: keys.boards });
      void client.invalidateQueries({ queryKey: keys.threads(about.kind, about.id) });
      return client.invalidateQueries({ queryKey: keys.questions });
    },
  });
}
