import { type Box, GAP, type Size } from "./geometry";

/**
 * Boxes moved only up and down, in the order they lie in, until none overlaps another: each below those above it, and
 * then back up from the bottom. It finds room in any field as high as all of them in one column.
 */
export function swept<T extends Box>(boxes: readonly T[], field: Size): T[] {
  const down = [...boxes].sort((a, b) => a.y - b.y);
  const placed: T[] = [];
  for (const box of down) {
    const least = placed.filter(other => meets(other, box)).map(other => other.y + reach(other, box));
    placed.push({ ...box, y: Math.max(box.y, ...least) });
  }
  const risen: T[] = [];
  for (const box of placed.reverse()) {
    const most = risen.filter(other => meets(other, box)).map(other => other.y - reach(other, box));
    risen.push({ ...box, y: Math.min(box.y, field.height - box.height / 2, ...most) });
  }
  return risen;
}

/** Whether two would touch if they were at the same height. */
function meets(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 + GAP;
}

function reach(a: Box, b: Box): number {
  return (a.height + b.height) / 2 + GAP;
}
