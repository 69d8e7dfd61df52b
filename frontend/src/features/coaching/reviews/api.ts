import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import type { Changes } from "@/features/experiments";

type Schemas = components["schemas"];
export type Review = Schemas["Review"];

const MOST = 100;

/** A team's reviews, the newest first, with one's own drafts. */
export function reviewsQuery(team: string) {
  return queryOptions({
    queryKey: keys.reviewsOf(team),
    async queryFn() {
      const query = { team, page_size: MOST };
      return (await answer(api.GET("/api/v1/reviews/", { params: { query } }))).results;
    },
  });
}

export function reviewQuery(id: string) {
  return queryOptions({
    queryKey: keys.review(id),
    queryFn: () => answer(api.GET("/api/v1/reviews/{id}/", { params: { path: { id } } })),
  });
}

function useRefresh() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.reviews });
}

const at = ({ id, revision }: Review) => ({ path: { id }, header: { "If-Match": `"${revision}"` } });

/** Begins a draft with what a form holds: a meeting and the three parts. */
export function useBegin(team: string) {
  const refresh = useRefresh();
  return async (body: Changes) => {
    const given = { ...body, team } as Schemas["NewReviewRequest"];
    await answer(api.POST("/api/v1/reviews/", { body: given }));
    await refresh();
  };
}

/** Saves what was changed on a revision of it. */
export function useAmend(review: Review) {
  const refresh = useRefresh();
  return async (body: Changes, revision: number) => {
    const params = at({ ...review, revision });
    await answer(api.PATCH("/api/v1/reviews/{id}/", { params, body }));
    await refresh();
  };
}

export function usePublish(review: Review) {
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/reviews/{id}/publish/", { params: at(review) })),
    onSettled: useRefresh(),
  });
}

export function useDiscard({ id }: Review) {
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/reviews/{id}/", { params: { path: { id } } })),
    onSettled: useRefresh(),
  });
}
