import type { MeetingDetail } from "./api";

/** Whether the reader would have to stand in line: no seat is left in all, or none for any of their teams. */
export function isFullFor({ seats, taken, my_teams, my_state }: MeetingDetail): boolean {
  if (my_state === "seated") return false;
  return (seats !== null && taken >= seats) || my_teams.every(({ is_full }) => is_full);
}
