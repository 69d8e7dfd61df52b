import { generateKeyBetween } from "fractional-indexing";
import { MAX_ORDER, type Note } from "./schema";

type Ordered = Pick<Note, "id" | "order" | "created">;

/** Notes in their order; those without one come last, the oldest first. */
export function byOrder(a: Ordered, b: Ordered): number {
  if (a.order !== b.order) {
    if (a.order === "") return 1;
    if (b.order === "") return -1;
    return a.order < b.order ? -1 : 1;
  }
  return a.created - b.created || (a.id < b.id ? -1 : 1);
}

/** A key that sorts between two others. Keys of foreign making, or in the wrong order, are given up one by one. */
export function between(before: string, after: string): string {
  const bounds: [string | null, string | null][] = [
    [before || null, after || null],
    [before || null, null],
    [null, after || null],
    [null, null],
  ];
  for (const [low, high] of bounds) {
    const key = keyBetween(low, high);
    if (key !== null) return key;
  }
  return "a0";
}

function keyBetween(low: string | null, high: string | null): string | null {
  try {
    const key = generateKeyBetween(low, high);
    return key.length <= MAX_ORDER ? key : null;
  } catch {
    return null;
  }
}

/** The order of a note that is put among others at an index. */
export function orderAt(siblings: readonly Ordered[], index: number): string {
  const before = siblings[index - 1]?.order ?? "";
  const later = siblings.slice(Math.max(0, index)).find(({ order }) => order > before);
  return between(before, later?.order ?? "");
}
