import type { Note } from "../document/schema";
import type { Box, Size } from "../layout/geometry";

/** What is drawn around the notes of a group on a field, in pixels. Its name stands above them, or below at the top. */
export type Frame = { left: number; top: number; width: number; height: number; nameTop: number };

const MARGIN = 8;
const NAME_HEIGHT = 30;

/** The frames of groups. A note in hand is outside until it is put down: one could never carry it out. */
export function framesOf(
  notes: readonly Note[],
  boxes: ReadonlyMap<string, Box>,
  field: Size,
  lifted: string | null,
): ReadonlyMap<string, Frame> {
  const inside = new Map<string, Box[]>();
  for (const { id, group } of notes) {
    const box = boxes.get(id);
    if (group && box && id !== lifted) inside.set(group, [...(inside.get(group) ?? []), box]);
  }
  return new Map([...inside].map(([group, around]) => [group, frameAround(around, field)]));
}

function frameAround(boxes: readonly Box[], field: Size): Frame {
  const left = Math.max(0, Math.min(...boxes.map(({ x, width }) => x - width / 2)) - MARGIN);
  const right = Math.min(field.width, Math.max(...boxes.map(({ x, width }) => x + width / 2)) + MARGIN);
  const first = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const last = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  const isAbove = first >= NAME_HEIGHT;
  const top = isAbove ? first - NAME_HEIGHT : Math.max(0, first - MARGIN);
  const bottom = last + (isAbove ? MARGIN : NAME_HEIGHT);
  return { left, top, width: right - left, height: bottom - top, nameTop: isAbove ? top : last };
}
