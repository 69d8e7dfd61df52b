import type { Story } from "../types";
import { designOf } from "./results";

export type Mile = {
  /** Also the id of the chapter it leads to. */
  id: "assumption" | "design" | "rounds" | "pilot" | "evidence" | "learning" | "decision";
  /** behind: it is there. now: the latest of those. ahead: still to come. skipped: left out on purpose. */
  place: "behind" | "now" | "ahead" | "skipped";
};

const LATER_THAN_PILOT = new Set(["sensemaking", "decided", "closed"]);

/** The way of an experiment in seven miles, and how far it has come. */
export function milesOf(story: Story): Mile[] {
  const design = designOf(story);
  const isThere: Record<Mile["id"], boolean> = {
    assumption: story.assumption !== null,
    design: Boolean(design?.question || design?.measure_name || design?.frozen_at),
    rounds: story.iterations.length > 0,
    pilot: story.pilots.length > 0,
    evidence: story.evidence.length > 0,
    learning: story.learnings.length > 0,
    decision: story.decisions.length > 0,
  };
  const ids = Object.keys(isThere) as Mile["id"][];
  const reached = ids.findLastIndex(id => isThere[id]);
  const hasNoPilot = !isThere.pilot && LATER_THAN_PILOT.has(story.state);
  return ids.map((id, index) => {
    if (id === "pilot" && hasNoPilot) return { id, place: "skipped" };
    if (!isThere[id]) return { id, place: "ahead" };
    return { id, place: index === reached ? "now" : "behind" };
  });
}

/** When the test was agreed: the last step of that name. */
export function agreedOn(story: Story): string | undefined {
  return story.steps.findLast(({ transition }) => transition === "design")?.at;
}

/** The canvases that learnings went back to. */
export function returnedTo(story: Story): string[] {
  return [...new Set(story.learnings.flatMap(({ returns }) => returns.map(({ canvas }) => canvas)))];
}

export function sidesOf(story: Story) {
  const on = (direction: string) => story.evidence.filter(trace => trace.direction === direction);
  return {
    speakingFor: on("for"),
    against: on("against"),
    beside: story.evidence.filter(({ direction }) => direction !== "for" && direction !== "against"),
  };
}
