import type { Run } from "./api";

const MINUTE_MS = 60_000;

/** Whole minutes by which the meeting is behind its agenda when this step ends in time; below one: none. */
export function minutesBehind(run: Run, step: { starts_at: string; minutes: number }): number {
  if (!run.ends_at) return 0;
  const planned = Date.parse(step.starts_at) + step.minutes * MINUTE_MS;
  return Math.floor((Date.parse(run.ends_at) - planned) / MINUTE_MS);
}
