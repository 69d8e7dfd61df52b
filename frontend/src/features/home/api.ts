import { queryOptions } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Home = components["schemas"]["Home"];
export type HomeTeam = components["schemas"]["HomeTeam"];

/** What is new for me since my last visit, team by team. */
export const homeQuery = queryOptions({
  queryKey: keys.home,
  queryFn: () => answer(api.GET("/api/v1/me/home/")),
});

export type NextMeeting = components["schemas"]["NextMeeting"];

/** The next meeting of each of my programmes, the soonest first. */
export const nextMeetingsQuery = queryOptions({
  queryKey: keys.nextMeetings,
  queryFn: () => answer(api.GET("/api/v1/me/meetings/")),
});
