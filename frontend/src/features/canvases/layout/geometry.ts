/** How much air there is between two boxes at least. */
export const GAP = 6;

export type Point = { x: number; y: number };
export type Size = { width: number; height: number };
/** A box by its centre. */
export type Box = Point & Size;

export function clamp(value: number, low: number, high: number): number {
  return high < low ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}

export function overlaps(a: Box, b: Box, gap: number): boolean {
  return (
    Math.abs(a.x - b.x) < (a.width + b.width) / 2 + gap &&
    Math.abs(a.y - b.y) < (a.height + b.height) / 2 + gap
  );
}

/** The box's centre, moved so that all of it is inside. */
export function inside({ x, y, width, height }: Box, field: Size): Point {
  return {
    x: clamp(x, width / 2, field.width - width / 2),
    y: clamp(y, height / 2, field.height - height / 2),
  };
}

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
