import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Team = components["schemas"]["Team"];
export type TeamDetail = components["schemas"]["TeamDetail"];
export type TeamChanges = components["schemas"]["PatchedTeamChangesRequest"];
export type Visibility = components["schemas"]["Visibility"];
export type Activity = components["schemas"]["Activity"];

const FEED_PAGE = 30;

export function teamQuery(id: string) {
  return queryOptions({
    queryKey: keys.team(id),
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/", { params: { path: { id } } })),
  });
}

export function useChangeTeam(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: TeamChanges) =>
      answer(api.PATCH("/api/v1/teams/{id}/", { params: { path: { id } }, body })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.teams }),
  });
}

/** Closes a team for writing, or opens it again. */
export function useArchive(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (isOpen: boolean) =>
      answer(
        isOpen
          ? api.POST("/api/v1/teams/{id}/unarchive/", { params: { path: { id } } })
          : api.POST("/api/v1/teams/{id}/archive/", { params: { path: { id } } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.teams }),
  });
}

/** Lines of checklists that somebody was asked to answer and has not answered yet. For the core team. */
export function waitingLinesQuery(team: string) {
  return queryOptions({
    queryKey: keys.waitingLinesIn(team),
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/waiting-lines/", { params: { path: { id: team } } })),
  });
}

/** What is in the feed until now is no longer new to me. */
export function useVisit(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/teams/{id}/visit/", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.home }),
  });
}

/** The feed of a team, or of all teams of a programme that one may see: newest first, page by page. */
export function activityQuery(place: { team: string } | { programme: string }) {
  return infiniteQueryOptions({
    queryKey: "team" in place ? keys.activityOf(place.team) : keys.activityIn(place.programme),
    queryFn: ({ pageParam }) =>
      answer(
        api.GET("/api/v1/activity/", {
          params: { query: { ...place, page_size: FEED_PAGE, ...(pageParam && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: last => cursorOf(last.next),
  });
}

export type Membership = components["schemas"]["Membership"];
export type MembershipChanges = components["schemas"]["PatchedMembershipChangesRequest"];
export type TeamRole = components["schemas"]["TeamRole"];

const MOST = 200;

/** Everybody in a team: core first, then in the order they came. */
export function membershipsQuery(team: string) {
  return queryOptions({
    queryKey: keys.memberships(team),
    async queryFn() {
      const query = { team, page_size: MOST };
      const { results } = await answer(api.GET("/api/v1/memberships/", { params: { query } }));
      return results.toSorted((one, other) => one.joined_at.localeCompare(other.joined_at));
    },
  });
}

function useRefreshPeople(team: string) {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: keys.memberships(team) }),
      client.invalidateQueries({ queryKey: keys.team(team) }),
    ]);
}

export function useChangeMembership(team: string) {
  const onSuccess = useRefreshPeople(team);
  return useMutation({
    mutationFn: ({ id, ...body }: MembershipChanges & { id: string }) =>
      answer(api.PATCH("/api/v1/memberships/{id}/", { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useRemoveMembership(team: string) {
  const onSuccess = useRefreshPeople(team);
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE("/api/v1/memberships/{id}/", { params: { path: { id } } })),
    onSuccess,
  });
}
