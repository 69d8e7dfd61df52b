import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Sight = Schemas["Sight"];
/** What a coach can say to have seen. */
export type Thing = { kind: Schemas["NewSightRequest"]["target_kind"]; id: string };

const LATEST = 3;
const MOST = 50;

/** What coaches have seen of a team lately. */
export function latestSightsQuery(team: string) {
  return queryOptions({
    queryKey: [...keys.sights(team), "latest"],
    async queryFn() {
      const query = { team, page_size: LATEST };
      return (await answer(api.GET("/api/v1/sights/", { params: { query } }))).results;
    },
  });
}

/** Which coaches have seen one thing, and when. */
export function sightsQuery(team: string, { kind, id }: Thing) {
  return queryOptions({
    queryKey: [...keys.sights(team), kind, id],
    async queryFn() {
      const query = { team, target_kind: kind, target_id: id, page_size: MOST };
      return (await answer(api.GET("/api/v1/sights/", { params: { query } }))).results;
    },
  });
}

function useRefresh(team: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.sights(team) });
}

export function useMarkSeen(team: string, { kind, id }: Thing) {
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/sights/", { body: { target_kind: kind, target_id: id } })),
    onSettled: useRefresh(team),
  });
}

export function useTakeBack(team: string) {
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE("/api/v1/sights/{id}/", { params: { path: { id } } })),
    onSettled: useRefresh(team),
  });
}

const choiceOf = (programme: string) => [...keys.programme(programme), "sight-choice"];

/** Whether the teams of a programme see what their coaches have seen. */
export function sightChoiceQuery(programme: string) {
  return queryOptions({
    queryKey: choiceOf(programme),
    queryFn: () =>
      answer(api.GET("/api/v1/programmes/{id}/sight-choice/", { params: { path: { id: programme } } })),
  });
}

export function useChooseSights(programme: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (is_on: boolean) =>
      answer(
        api.PUT("/api/v1/programmes/{id}/sight-choice/", {
          params: { path: { id: programme } },
          body: { is_on },
        }),
      ),
    onSuccess(now) {
      client.setQueryData(choiceOf(programme), now);
      return client.invalidateQueries({ queryKey: keys.teams });
    },
  });
}
