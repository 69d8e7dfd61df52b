import type { Canvas } from "./api";

export type StepState = "empty" | "started" | "filled" | "stale";
export type Step = {
  canvas: Canvas;
  state: StepState;
  /** How much of it is begun, 0 to 1: the arc of a begun step. */
  share: number;
  /** The team is at this step now. */
  isHere: boolean;
  /** The way from here to the next step has been walked. */
  isWalked: boolean;
  /** The first step of its phase. */
  startsPhase: boolean;
};

/** Where the team is: the furthest canvas it has begun, or the next one when that is filled. */
function placeOf(canvases: readonly Canvas[]): number {
  const furthest = canvases.findLastIndex(canvas => canvas.state !== "empty");
  const isDone = canvases[furthest]?.state === "filled";
  return Math.min(furthest + (isDone || furthest < 0 ? 1 : 0), canvases.length - 1);
}

export function stateOf(canvas: Pick<Canvas, "state" | "is_stale">): StepState {
  return canvas.is_stale && canvas.state !== "empty" ? "stale" : canvas.state;
}

/** The path of canvases as steps: what each looks like and where the team stands. */
export function trailOf(canvases: readonly Canvas[]): Step[] {
  const here = placeOf(canvases);
  return canvases.map((canvas, index) => ({
    canvas,
    state: stateOf(canvas),
    share: canvas.blocks_total > 0 ? canvas.blocks_started / canvas.blocks_total : 0,
    isHere: index === here,
    isWalked: index < here,
    startsPhase: canvas.phase.id !== canvases[index - 1]?.phase.id,
  }));
}
