import {
  infiniteQueryOptions,
  type QueryKey,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Exchange = Schemas["Exchange"];
export type Share = Schemas["Share"];
export type SharedPart = Schemas["SharedPart"];
export type ShareKind = Share["kind"];
export type NewShare = Schemas["NewShareRequest"];
export type Candidate = Schemas["Candidate"];
export type Comparable = Schemas["Comparable"];
export type SideBySide = Schemas["SideBySide"];
export type CanvasChoice = Schemas["CanvasChoice"];
export type HelpRequest = Schemas["HelpRequest"];
export type Offer = Schemas["Offer"];
export type Team = Exchange["teams"][number];

/** What the feed is narrowed to; part of the address. */
export type FeedSearch = {
  kind?: ShareKind | undefined;
  canvas?: string | undefined;
  phase?: string | undefined;
};

const PAGE = 20;
const MOST = 100;

/** Sums of the programme's exchange, the teams one may act for, and what the feed can be narrowed to. */
export function exchangeQuery(programme: string) {
  return queryOptions({
    queryKey: [...keys.exchangeOf(programme), "sums"],
    queryFn: () =>
      answer(api.GET("/api/v1/programmes/{id}/exchange/", { params: { path: { id: programme } } })),
  });
}

/** What the teams share, the newest first, page by page. */
export function feedQuery(programme: string, { kind, canvas, phase }: FeedSearch) {
  const asked = { ...(kind && { kind }), ...(canvas && { canvas }), ...(phase && { phase }) };
  return infiniteQueryOptions({
    queryKey: [...keys.exchangeOf(programme), "feed", asked],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET("/api/v1/shares/", {
          params: {
            query: { programme, page_size: PAGE, ...asked, ...(pageParam && { cursor: pageParam }) },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: last => cursorOf(last.next),
  });
}

export function shareQuery(programme: string, id: string) {
  return queryOptions({
    queryKey: [...keys.exchangeOf(programme), "share", id],
    queryFn: () => answer(api.GET("/api/v1/shares/{id}/", { params: { path: { id } } })),
  });
}

type CandidateKind = Exclude<ShareKind, "practice"> | "help";

/** What a team could share, or ask help with. */
export function candidatesQuery(team: string, kind: CandidateKind) {
  return queryOptions({
    queryKey: ["shareable", team, kind],
    queryFn: () =>
      answer(api.GET("/api/v1/teams/{id}/shareable/", { params: { path: { id: team }, query: { kind } } })),
  });
}

/** One thing that could be shared. */
export type Pointer = { kind: Exclude<ShareKind, "practice">; thing: string; block: string };

/** Exactly what others would read. */
export function previewQuery(team: string, { kind, thing, block }: Pointer) {
  return queryOptions({
    queryKey: ["shareable", team, kind, "preview", thing, block],
    queryFn: () =>
      answer(
        api.GET("/api/v1/teams/{id}/share-preview/", {
          params: { path: { id: team }, query: { kind, thing, ...(block && { block }) } },
        }),
      ),
  });
}

export function comparablesQuery(programme: string) {
  return queryOptions({
    queryKey: [...keys.exchangeOf(programme), "comparable"],
    async queryFn() {
      const params = { path: { id: programme } };
      return (await answer(api.GET("/api/v1/programmes/{id}/side-by-side/", { params }))).blocks;
    },
  });
}

/** Note by note it changes under the reader; deleted notes are told by nobody, so it is asked again now and then. */
export function sideBySideQuery(programme: string, canvas: string, block: string) {
  return queryOptions({
    queryKey: [...keys.exchangeOf(programme), "beside", canvas, block],
    queryFn: () =>
      answer(
        api.GET("/api/v1/programmes/{id}/side-by-side/block/", {
          params: { path: { id: programme }, query: { canvas, block } },
        }),
      ),
    refetchInterval: 30_000,
  });
}

export function choicesQuery(programme: string, team: string) {
  return queryOptions({
    queryKey: [...keys.exchangeOf(programme), "choices", team],
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/agreements/", { params: { path: { id: team } } })),
  });
}

export function requestsQuery(programme: string) {
  return queryOptions({
    queryKey: [...keys.exchangeOf(programme), "help"],
    async queryFn() {
      const query = { programme, page_size: MOST };
      return (await answer(api.GET("/api/v1/help-requests/", { params: { query } }))).results;
    },
  });
}

/** A change in the exchange: everything that shows it is asked again. */
export function useInExchange<In, Out>(programme: string, change: (given: In) => Promise<Out>) {
  const client = useQueryClient();
  const again = (queryKey: QueryKey) => client.invalidateQueries({ queryKey });
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all([again(keys.exchangeOf(programme)), again(["shareable"])]),
  });
}
