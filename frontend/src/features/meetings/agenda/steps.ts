import type { OfferedStep, StepRequest } from "./api";
import type { Keyed } from "./rows";

/** A step while it is being written: minutes as they are typed. */
export type Draft = Omit<OfferedStep, "minutes"> & { id?: string; minutes: string };
export type Row = Keyed<Draft>;

export const BLANK: Draft = {
  kind: "free",
  title: "",
  minutes: "15",
  about: "",
  canvas: null,
  lesson: null,
  recipe: "",
  recipe_title: "",
  origin: "",
};

const MINUTE_MS = 60_000;

export function draftOf(step: OfferedStep & { id?: string }): Draft {
  return { ...step, minutes: String(step.minutes) };
}

export function requestOf({ key: _, recipe_title: __, id, minutes, ...step }: Row): StepRequest {
  return { ...step, ...(id && { id }), minutes: Number(minutes) };
}

function minutesOf({ minutes }: Draft): number {
  return Number(minutes) || 0;
}

/** When each step begins and ends, and after the last one when all are done. */
export function timesOf(starts_at: string, steps: readonly Draft[]): { from: string; to: string }[] {
  let moment = Date.parse(starts_at);
  return steps.map(step => {
    const from = new Date(moment).toISOString();
    moment += minutesOf(step) * MINUTE_MS;
    return { from, to: new Date(moment).toISOString() };
  });
}

/** Minutes that are left over; below zero when the steps take longer than the meeting. */
export function minutesLeft(
  meeting: { starts_at: string; ends_at: string },
  steps: readonly Draft[],
): number {
  const there = (Date.parse(meeting.ends_at) - Date.parse(meeting.starts_at)) / MINUTE_MS;
  return Math.round(there - steps.reduce((sum, step) => sum + minutesOf(step), 0));
}
