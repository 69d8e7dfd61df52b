import { clustersOf } from "../document/grouping";
import type { Note, Place } from "../document/schema";
import { lanesOf, maxColumns } from "../document/shape";
import type { Block } from "../types";
import { clamp } from "./geometry";
import type { Direction } from "./navigate";
import { round } from "./plane";
import { SECTORS, wrap } from "./rings";

/** What a step needs to know of the block: its other notes in order, and how many rounds are shown. */
export type Around = { block: Block; siblings: readonly Note[]; columns: number };
/** Where a held note would lie: among others by index, or at a place of a field. */
export type Held = Omit<Place, "order"> & { index: number };

const FINE = 0.02;
const COARSE = 0.1;

/** One press of an arrow key with a note in hand. Null: there is nothing further that way. */
export function stepped(held: Held, direction: Direction, around: Around, isFine: boolean): Held | null {
  switch (around.block.kind) {
    case "concentric_rings":
      return inRings(held, direction, around.block);
    case "two_axis_matrix":
      return onPlane(held, direction, isFine, -1);
    case "free_map":
    case "graph":
      return onPlane(held, direction, isFine, 1);
    default:
      return inRows(held, direction, around);
  }
}

const WAYS: Record<Direction, { x: -1 | 0 | 1; y: -1 | 0 | 1 }> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Up is inwards, down is outwards; left and right go around by half a sector. */
function inRings(held: Held, direction: Direction, block: Block): Held | null {
  const rings = lanesOf(block);
  const { x, y } = WAYS[direction];
  const ring = rings.findIndex(({ id }) => id === held.lane);
  const next = ring === -1 ? rings[0] : rings[ring + y];
  if (!next) return null;
  const turn = round(wrap((held.x ?? 0.5 / SECTORS) + (x * 0.5) / SECTORS));
  return { ...held, lane: next.id, x: turn, y: y === 0 ? (held.y ?? 0.5) : 0.5 };
}

/** `down` is 1 where y grows downwards, -1 where it grows upwards. */
function onPlane(held: Held, direction: Direction, isFine: boolean, down: 1 | -1): Held | null {
  const { x: fromX, y: fromY } = held;
  if (fromX === null || fromY === null) return { ...held, x: 0.5, y: 0.5 };
  const step = isFine ? FINE : COARSE;
  const way = WAYS[direction];
  const x = round(clamp(fromX + way.x * step, 0, 1));
  const y = round(clamp(fromY + way.y * step * down, 0, 1));
  return x === fromX && y === fromY ? null : { ...held, x, y };
}

function inRows(held: Held, direction: Direction, around: Around): Held | null {
  if (direction === "up" || direction === "down") {
    return upOrDown(held, direction, around);
  }
  const by = direction === "left" ? -1 : 1;
  if (maxColumns(around.block) > 0) return toColumn(held, by, around);
  return around.block.config?.direction === "columns" ? toLane(held, by, around, 0) : null;
}

function upOrDown(held: Held, direction: "up" | "down", around: Around): Held | null {
  const by = direction === "up" ? -1 : 1;
  const spots = spotsIn(groupOf(held, around.siblings));
  const here = spots.findIndex(({ index, group }) => index === held.index && group === held.group);
  const next = spots[here + by];
  if (here !== -1 && next) return { ...held, ...next };
  if (around.block.config?.direction === "columns") return null;
  return toLane(held, by, around, by > 0 ? 0 : Number.POSITIVE_INFINITY);
}

/** Where a note can be in a row: before, between and after the others; into a group, through it and out of it. */
function spotsIn(row: readonly Note[]): Pick<Held, "index" | "group">[] {
  let index = 0;
  const spots = clustersOf(row).flatMap(({ group, notes }) => {
    const begin = index;
    index += notes.length;
    const inside = group ? [...notes, null].map((_, place) => ({ index: begin + place, group })) : [];
    return [{ index: begin, group: "" }, ...inside];
  });
  return [...spots, { index, group: "" }];
}

function toLane(held: Held, by: 1 | -1, around: Around, index: number): Held | null {
  const lanes = lanesOf(around.block);
  const current = lanes.findIndex(({ id }) => id === held.lane);
  const next = lanes[current === -1 ? 0 : current + by];
  if (!next || next.id === held.lane) return null;
  const moved = { ...held, lane: next.id, group: "" };
  return { ...moved, index: Math.min(index, countIn(moved, around)) };
}

function toColumn(held: Held, by: 1 | -1, around: Around): Held | null {
  const column = (held.column ?? 1) + by;
  if (column < 1 || column > around.columns) return null;
  const moved = { ...held, column, group: "" };
  return { ...moved, index: Math.min(held.index, countIn(moved, around)) };
}

/** How many other notes lie where the held one would. */
function countIn(held: Held, { siblings }: Around): number {
  return groupOf(held, siblings).length;
}

/** The notes that stand in one row with a place: of its lane, and of its round. */
export function groupOf(place: Pick<Place, "lane" | "column">, notes: readonly Note[]): Note[] {
  return notes.filter(note => note.lane === place.lane && (note.column ?? null) === (place.column ?? null));
}
