import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type Board = Schemas["Board"];
export type TeamBoard = Schemas["TeamBoard"];
export type Cell = Schemas["Cell"];
export type Tried = Schemas["Tried"];
export type Measure = Schemas["ShownMeasure"];
export type LastMeeting = Schemas["LastMeeting"];
export type Waiting = Schemas["Waiting"];
export type Scores = Pick<Schemas["PulseAnswerRequest"], "heard" | "disagree" | "worth">;

/** The board of a programme. */
export function boardQuery(programme: string) {
  return queryOptions({
    queryKey: keys.board(programme),
    queryFn: () => answer(api.GET("/api/v1/programmes/{id}/board/", { params: { path: { id: programme } } })),
  });
}

/** What the coaches see of one team. */
export function measuresQuery(team: string) {
  return queryOptions({
    queryKey: keys.board(team),
    queryFn: () => answer(api.GET("/api/v1/teams/{id}/measures/", { params: { path: { id: team } } })),
  });
}

/** The meetings one may still answer about. */
export const waitingQuery = queryOptions({
  queryKey: keys.pulses,
  queryFn: () => answer(api.GET("/api/v1/pulses/")),
});

export function useAnswerPulse({ meeting, team }: Waiting) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (scores: Scores) =>
      answer(api.POST("/api/v1/pulses/", { body: { meeting: meeting.id, team: team.id, ...scores } })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.pulses }),
  });
}
