import { generateKeyBetween } from "fractional-indexing";
import { clustersOf } from "./grouping";
import { MAX_ORDER, type Note } from "./schema";

type Ordered = Pick<Note, "id" | "order" | "created">;
type Standing = Pick<Note, "order" | "group" | "lane" | "column">;
/** Two orders, between which others sort; "" is before everything, and after it. */
export type Bounds = readonly [before: string, after: string];

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

/**
 * What a note sorts between that is put into a row at an index, into a group or none. A group stands where its first note
 * does: who comes first in it comes before it, and for those outside it is as one note.
 */
export function boundsAt(row: readonly Standing[], index: number, group = ""): Bounds {
  const passed = row.slice(0, Math.max(0, index));
  const mates = passed.filter(note => group !== "" && note.group === group).length;
  if (mates > 0)
    return boundsIn(
      row.filter(note => note.group === group),
      mates,
    );
  const clusters = clustersOf(row);
  const own = clusters.findIndex(cluster => group !== "" && cluster.group === group);
  const firsts = clusters.flatMap(({ notes }) => notes.slice(0, 1));
  return boundsIn(firsts, own === -1 ? firsts.filter(note => passed.includes(note)).length : own);
}

function boundsIn(notes: readonly Standing[], index: number): Bounds {
  const before = notes[index - 1]?.order ?? "";
  return [before, notes.slice(index).find(({ order }) => order > before)?.order ?? ""];
}
