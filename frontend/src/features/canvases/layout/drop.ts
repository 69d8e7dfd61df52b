/** The sides of a box on the screen, as `getBoundingClientRect` gives them. */
export type Sides = { left: number; top: number; right: number; bottom: number };

/**
 * Where among boxes in reading order a pointer would put another: before the first box that comes after it. Boxes may
 * stand in several columns.
 */
export function indexAt(boxes: readonly Sides[], x: number, y: number): number {
  const index = boxes.findIndex((box, at) => isBefore(box, x, y, isAloneInRow(boxes, at)));
  return index === -1 ? boxes.length : index;
}

function isBefore(box: Sides, x: number, y: number, isAlone: boolean): boolean {
  if (y < box.top) return true;
  if (y > box.bottom) return false;
  return isAlone ? y < (box.top + box.bottom) / 2 : x < (box.left + box.right) / 2;
}

function isAloneInRow(boxes: readonly Sides[], index: number): boolean {
  const box = boxes[index];
  if (!box) return true;
  const middle = (box.top + box.bottom) / 2;
  return ![boxes[index - 1], boxes[index + 1]].some(
    other => other && other.top < middle && other.bottom > middle,
  );
}
