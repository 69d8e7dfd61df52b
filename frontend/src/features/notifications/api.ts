import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { cursorOf } from "@/api/cursor";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Notification = Schemas["Notification"];
export type Kind = Schemas["NotificationKind"];
export type Rhythm = Schemas["NotificationRhythm"];
export type Choice = Schemas["Choice"];

const PAGE = 30;

/** How many wait to be read, 100 at most. */
export const unreadQuery = queryOptions({
  queryKey: [...keys.notifications, "unread"],
  queryFn: () => answer(api.GET("/api/v1/notifications/unread/")),
});

/** The inbox, the latest first, page by page. */
export function inboxQuery(isUnreadOnly: boolean) {
  return infiniteQueryOptions({
    queryKey: [...keys.notifications, "list", isUnreadOnly],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET("/api/v1/notifications/", {
          params: {
            query: {
              page_size: PAGE,
              ...(isUnreadOnly && { read: "no" as const }),
              ...(pageParam && { cursor: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: "",
    getNextPageParam: last => cursorOf(last.next),
  });
}

export function useRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      answer(api.POST("/api/v1/notifications/{id}/read/", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.notifications }),
  });
}

/** Takes as read what is on the page, and nothing that came meanwhile. */
export function useReadAll() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (until: string) => answer(api.POST("/api/v1/notifications/read/", { body: { until } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.notifications }),
  });
}

export const choicesQuery = queryOptions({
  queryKey: keys.notificationChoices,
  queryFn: () => answer(api.GET("/api/v1/me/notification-choices/")),
});

export function useChoose() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Choice) => answer(api.PUT("/api/v1/me/notification-choices/", { body })),
    onSuccess: choices => client.setQueryData(keys.notificationChoices, choices),
  });
}

export function teamPostQuery(team: string) {
  return queryOptions({
    queryKey: keys.teamPost(team),
    queryFn: () => answer(api.GET("/api/v1/team-posts/{id}/", { params: { path: { id: team } } })),
  });
}

export function useQuoteTexts(team: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (quotes_texts: boolean) =>
      answer(
        api.PATCH("/api/v1/team-posts/{id}/", { params: { path: { id: team } }, body: { quotes_texts } }),
      ),
    onSuccess: post => client.setQueryData(keys.teamPost(team), post),
  });
}
