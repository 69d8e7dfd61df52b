import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { asApiError } from "@/api/errors";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";
import { withSkew } from "@/realtime/serverClock";

type Schemas = components["schemas"];
export type Run = Schemas["MeetingRun"] & { skew: number };
export type Command = Schemas["CommandRequest"]["command"];
export type Question = Schemas["MeetingQuestion"];
export type QuestionState = Schemas["MeetingQuestionState"];

const MOST = 200;

export function runQuery(meeting: string) {
  return queryOptions({
    queryKey: keys.meetingRun(meeting),
    async queryFn(): Promise<Run> {
      const path = { id: meeting };
      return withSkew(await answer(api.GET("/api/v1/meetings/{id}/run/", { params: { path } })));
    },
  });
}

/** What a host presses. When another host was faster, the page shows where the meeting is now. */
export function useCommand(meeting: string) {
  const client = useQueryClient();
  const { queryKey } = runQuery(meeting);
  return useMutation({
    async mutationFn(command: Command) {
      const revision = client.getQueryData(queryKey)?.revision ?? 0;
      const params = { path: { id: meeting }, header: { "If-Match": `"${revision}"` } };
      return withSkew(await answer(api.POST("/api/v1/meetings/{id}/run/", { params, body: { command } })));
    },
    onSuccess: run => client.setQueryData(queryKey, run),
    async onError(error) {
      if (asApiError(error).code === "stale") await client.invalidateQueries({ queryKey });
    },
  });
}

export function questionsQuery(meeting: string) {
  return queryOptions({
    queryKey: keys.meetingQuestions(meeting),
    async queryFn() {
      const query = { meeting, page_size: MOST };
      return (await answer(api.GET("/api/v1/meeting-questions/", { params: { query } }))).results;
    },
  });
}

function useAskAgain(meeting: string) {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: keys.meetingQuestions(meeting) });
}

export function useAsk(meeting: string) {
  return useMutation({
    mutationFn: (text: string) => answer(api.POST("/api/v1/meeting-questions/", { body: { meeting, text } })),
    onSuccess: useAskAgain(meeting),
  });
}

export function useModerate({ id, meeting }: Question) {
  return useMutation({
    mutationFn: (state: QuestionState) =>
      answer(api.PATCH("/api/v1/meeting-questions/{id}/", { params: { path: { id } }, body: { state } })),
    onSuccess: useAskAgain(meeting),
  });
}

export function useTakeBack({ id, meeting }: Question) {
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/meeting-questions/{id}/", { params: { path: { id } } })),
    onSuccess: useAskAgain(meeting),
  });
}
