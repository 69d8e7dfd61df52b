import { clamp, type Point, type Size } from "./geometry";

/** Shares of a plane: x from the left, y from the top. */
export type Share = { x: number; y: number };

/** The centre of a box at a place: 0 and 1 are where it touches the border, a half is the middle. */
export function pointAt({ x, y }: Share, size: Size, field: Size): Point {
  return {
    x: size.width / 2 + x * Math.max(0, field.width - size.width),
    y: size.height / 2 + y * Math.max(0, field.height - size.height),
  };
}

export function shareAt({ x, y }: Point, size: Size, field: Size): Share {
  return {
    x: share(x - size.width / 2, field.width - size.width),
    y: share(y - size.height / 2, field.height - size.height),
  };
}

function share(part: number, whole: number): number {
  return whole <= 0 ? 0.5 : round(clamp(part / whole, 0, 1));
}

export function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

export function flipped({ x, y }: Share): Share {
  return { x, y: round(1 - y) };
}

/** Thirds of a plane, for words: -1 left or top, 0 middle, 1 right or bottom. */
export type Third = -1 | 0 | 1;

export function third(value: number): Third {
  if (value < 1 / 3) return -1;
  return value > 2 / 3 ? 1 : 0;
}

/** The side of a midline a value is on; exactly on it counts as neither. */
export function half(value: number): Third {
  if (Math.abs(value - 0.5) < 0.02) return 0;
  return value < 0.5 ? -1 : 1;
}

const ROWS = 4;

/** Places for notes that have none yet: row by row, skipping cells where a note already lies. */
export function vacant(taken: readonly Share[], count: number, columns = 3): Share[] {
  const cells = Array.from({ length: ROWS * columns }, (_, index) => ({
    x: columns === 1 ? 0.5 : round((index % columns) / (columns - 1)),
    y: round(Math.floor(index / columns) / (ROWS - 1)),
  }));
  const load = cells.map(cell => taken.filter(other => isNear(cell, other, columns)).length);
  return Array.from({ length: count }, () => {
    const index = load.indexOf(Math.min(...load));
    load[index] = (load[index] ?? 0) + 1;
    return cells[index] ?? { x: 0.5, y: 0.5 };
  });
}

function isNear(a: Share, b: Share, columns: number): boolean {
  return Math.abs(a.x - b.x) < 0.5 / Math.max(1, columns - 1) && Math.abs(a.y - b.y) < 0.5 / (ROWS - 1);
}
