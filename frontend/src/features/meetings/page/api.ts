import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, api } from "@/api/client";
import { keys } from "@/api/keys";
import type { components } from "@/api/schema";

type Schemas = components["schemas"];
export type MeetingDetail = Schemas["MeetingDetail"];
export type Coming = Schemas["Coming"];
export type Registration = Schemas["Registration"];
export type Wish = Schemas["WishRequest"];
export type MeetingChanges = Schemas["PatchedMeetingContentRequest"];

const MOST = 200;

export function meetingQuery(id: string) {
  return queryOptions({
    queryKey: keys.meeting(id),
    queryFn: () => answer(api.GET("/api/v1/meetings/{id}/", { params: { path: { id } } })),
  });
}

export function comingQuery(id: string) {
  return queryOptions({
    queryKey: keys.comingTo(id),
    queryFn: () => answer(api.GET("/api/v1/meetings/{id}/people/", { params: { path: { id } } })),
  });
}

/** Everybody who has registered, page after page: a list at the door has no second page. */
export function registrationsQuery(meeting: string) {
  return queryOptions({
    queryKey: keys.registrationsFor(meeting),
    async queryFn() {
      const found: Registration[] = [];
      let cursor: string | null = "";
      while (cursor !== null) {
        const query = { meeting, page_size: MOST, ...(cursor && { cursor }) };
        const page: Schemas["PaginatedRegistrationList"] = await answer(
          api.GET("/api/v1/registrations/", { params: { query } }),
        );
        found.push(...page.results);
        cursor = page.next ? new URL(page.next).searchParams.get("cursor") : null;
      }
      return found;
    },
  });
}

/** Shows the meeting as it is answered at once; who comes, and the path, are asked again. */
function useShown(id: string) {
  const client = useQueryClient();
  return (meeting: MeetingDetail) => {
    client.setQueryData(keys.meeting(id), meeting);
    return Promise.all([
      client.invalidateQueries({ queryKey: keys.meetingsOf(meeting.programme) }),
      client.invalidateQueries({ queryKey: keys.comingTo(id) }),
      client.invalidateQueries({ queryKey: keys.registrationsFor(id) }),
    ]);
  };
}

export function useRegister(id: string) {
  const onSuccess = useShown(id);
  return useMutation({
    mutationFn: (body: Wish) =>
      answer(api.PUT("/api/v1/meetings/{id}/registration/", { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useCancel(id: string) {
  const onSuccess = useShown(id);
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/meetings/{id}/registration/", { params: { path: { id } } })),
    onSuccess,
  });
}

export function useChangeMeeting(id: string) {
  const onSuccess = useShown(id);
  return useMutation({
    mutationFn: (body: MeetingChanges) =>
      answer(api.PATCH("/api/v1/meetings/{id}/", { params: { path: { id } }, body })),
    onSuccess,
  });
}

export function useAttendance({ id, meeting }: Registration) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (attended: boolean) =>
      answer(api.PATCH("/api/v1/registrations/{id}/", { params: { path: { id } }, body: { attended } })),
    onSuccess: changed =>
      client.setQueryData(registrationsQuery(meeting).queryKey, rows =>
        rows?.map(row => (row.id === changed.id ? changed : row)),
      ),
  });
}

export const calendarQuery = queryOptions({
  queryKey: keys.calendar,
  queryFn: () => answer(api.GET("/api/v1/me/calendar/")),
});

/** A new secret address; its answer is the only place that has it. */
export function useNewCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.POST("/api/v1/me/calendar/")),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.calendar }),
  });
}

export function useEndCalendar() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE("/api/v1/me/calendar/")),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.calendar }),
  });
}
