import type { Meeting } from "./api";

/** The time from one meeting to the next; `to` is missing after the last one. Days as 2026-03-14, of the reader's clock. */
export type Gap = { after: Meeting; from: string; to?: string };

/** The gaps that have begun, the latest first. */
export function gapsOf(meetings: readonly Meeting[], now = new Date()): Gap[] {
  const gaps = meetings.map((after, place) => {
    const next = meetings[place + 1];
    return { after, from: dayOf(after.starts_at), ...(next && { to: dayOf(next.starts_at) }) };
  });
  return gaps.filter(({ after }) => new Date(after.starts_at) <= now).reverse();
}

export function dayOf(iso: string): string {
  const date = new Date(iso);
  const two = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
