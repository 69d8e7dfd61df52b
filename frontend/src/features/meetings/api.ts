import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

export type Meeting = components["schemas"]["Meeting"];
/** What is said of a meeting on the path and on its own page alike. */
export type MeetingHead = Pick<
  Meeting,
  "id" | "programme" | "title" | "starts_at" | "ends_at" | "place" | "remote_link" | "about"
>;
export type MeetingContent = Omit<components["schemas"]["NewMeetingRequest"], "programme">;

const MOST = 60;

/** The meetings of a programme, the first one first. */
export function meetingsQuery(programme: string) {
  return queryOptions({
    queryKey: keys.meetingsOf(programme),
    async queryFn() {
      const query = { programme, page_size: MOST };
      return (await answer(api.GET("/api/v1/meetings/", { params: { query } }))).results;
    },
  });
}

/** Plans a meeting, or changes the one that is given. */
export function useSaveMeeting(programme: string, meeting?: Pick<Meeting, "id">) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: MeetingContent) =>
      answer(
        meeting
          ? api.PATCH("/api/v1/meetings/{id}/", { params: { path: { id: meeting.id } }, body })
          : api.POST("/api/v1/meetings/", { body: { ...body, programme } }),
      ),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.meetingsOf(programme) }),
        meeting && client.invalidateQueries({ queryKey: keys.meeting(meeting.id) }),
      ]),
  });
}

export function useRemoveMeeting({ id, programme }: Meeting) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/meetings/{id}/", { params: { path: { id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.meetingsOf(programme) }),
  });
}
