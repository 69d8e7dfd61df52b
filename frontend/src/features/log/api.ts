import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { type About, linksOf } from "./about";
import { type LogSearch, queryOf } from "./search";

export type Entry = components["schemas"]["LogEntry"];

const PAGE = 30;
const MOST = 200;

/** The log of a team as far as it is asked for, the latest first, page by page. */
export function logQuery(team: string, search: LogSearch) {
  const asked = queryOf(search);
  return infiniteQueryOptions({
    queryKey: [...keys.log(team), "list", asked],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET("/api/v1/log-entries/", {
          params: { query: { team, page_size: PAGE, ...asked, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: last => cursorOf(last.next),
  });
}

export function entryQuery(team: string, id: string) {
  return queryOptions({
    queryKey: keys.logEntry(team, id),
    queryFn: () => answer(api.GET("/api/v1/log-entries/{id}/", { params: { path: { id } } })),
  });
}

/** What entries can be about: the team's experiments, with the round that is open in each. */
export function aboutQuery(team: string) {
  return queryOptions({
    queryKey: [...keys.experimentsOf(team), "about"],
    async queryFn() {
      const query = { team, page_size: MOST };
      return (await answer(api.GET("/api/v1/experiments/", { params: { query } }))).results;
    },
  });
}

type Changes = { text: string; tags: string[]; about: About };

export function useChangeEntry({ id, team }: Entry) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ about, revision, ...words }: Changes & { revision: number }) =>
      answer(
        api.PATCH("/api/v1/log-entries/{id}/", {
          params: { path: { id }, header: { "If-Match": `"${revision}"` } },
          body: { ...words, ...linksOf(about) },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.log(team) }),
  });
}

export function useDeleteEntry({ id, team }: Entry) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/log-entries/{id}/", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.log(team) }),
  });
}
