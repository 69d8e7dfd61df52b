import type { Note } from "../document/schema";
import { lanesOf } from "../document/shape";
import type { Block } from "../types";
import type { Wanted } from "./apart";
import type { Box, Point, Size } from "./geometry";
import { flipped, half, pointAt, round, type Share, shareAt, vacant } from "./plane";
import { namesOf, pointOf, polarOf, ringAt, ringsIn, roomOf, sectorRooms, spreadTurn } from "./rings";

export type Lying = Pick<Note, "id" | "lane" | "x" | "y">;
/** Where in a block something was put. */
export type Spot = Pick<Note, "lane" | "x" | "y">;

const NOTE_ROOM = 165;

/** Whether a note has been given a place on the field. Those without one wait beside it. */
export function isPlaced({ kind }: Block, { lane, x, y }: Spot): boolean {
  if (kind === "concentric_rings") return lane !== "";
  if (kind === "two_axis_matrix") return x !== null && y !== null;
  return true;
}

/** How high a field is at least, for its width. */
export function leastHeight({ kind }: Block, width: number): number {
  if (kind === "concentric_rings") return Math.min(560, Math.max(440, width * 0.86));
  if (kind === "two_axis_matrix") return Math.min(460, Math.max(236, width * 0.62));
  if (kind === "graph") return width < 420 ? 560 : Math.min(520, Math.max(400, width * 0.68));
  return Math.min(360, Math.max(220, width * 0.5));
}

/** How high a field is at most: circles that are stretched no further have no use for more. */
export function mostHeight({ kind }: Block, width: number): number {
  return kind === "concentric_rings" ? width * 1.12 : Number.POSITIVE_INFINITY;
}

/** Where the notes of a field want to be, in pixels. */
export function wantedIn(
  block: Block,
  notes: readonly Lying[],
  sizes: ReadonlyMap<string, Size>,
  field: Size,
): Wanted[] {
  const points =
    block.kind === "concentric_rings" ? onRings(block, notes, field) : onPlane(block, notes, sizes, field);
  return notes.map((note, index) => ({
    id: note.id,
    ...(sizes.get(note.id) ?? { width: 0, height: 0 }),
    ...(points[index] ?? { x: 0, y: 0 }),
  }));
}

function onRings(block: Block, notes: readonly Lying[], field: Size): Point[] {
  const rings = lanesOf(block);
  const geometry = ringsIn(field, rings.length);
  return notes.map(({ lane, x, y }, index) => {
    const ring = Math.max(
      0,
      rings.findIndex(({ id }) => id === lane),
    );
    return pointOf(geometry, { ring, turn: x ?? spreadTurn(index), depth: y ?? 0.5 });
  });
}

function onPlane(
  block: Block,
  notes: readonly Lying[],
  sizes: ReadonlyMap<string, Size>,
  field: Size,
): Point[] {
  const fallback = sharesWithout(notes, Math.max(1, Math.min(4, Math.floor(field.width / NOTE_ROOM))));
  return notes.map(note => {
    const size = sizes.get(note.id) ?? { width: 0, height: 0 };
    const share = shareOf(note) ?? fallback.get(note.id) ?? { x: 0.5, y: 0.5 };
    return pointAt(block.kind === "two_axis_matrix" ? flipped(share) : share, size, field);
  });
}

function shareOf({ x, y }: Spot): Share | null {
  return x === null || y === null ? null : { x, y };
}

function sharesWithout(notes: readonly Lying[], columns: number): Map<string, Share> {
  const taken = notes.map(shareOf).filter(share => share !== null);
  const homeless = notes.filter(note => shareOf(note) === null);
  const spots = vacant(taken, homeless.length, columns);
  return new Map(homeless.map((note, index) => [note.id, spots[index] ?? { x: 0.5, y: 0.5 }]));
}

/** The place in the block that a box's centre is at. */
export function spotAt(block: Block, at: Point, size: Size, field: Size): Spot {
  if (block.kind === "concentric_rings") {
    const rings = lanesOf(block);
    const { ring, turn, depth } = polarOf(ringsIn(field, rings.length), at);
    return { lane: rings[ring]?.id ?? "", x: round(turn % 1), y: round(depth) };
  }
  const share = shareAt(at, size, field);
  return { lane: "", ...(block.kind === "two_axis_matrix" ? flipped(share) : share) };
}

/** Words on the ground of a field, which notes should not cover. */
export function wordsIn(block: Block, field: Size, sectors: readonly string[], letters = 1): Box[] {
  if (block.kind !== "concentric_rings") return [];
  const rings = lanesOf(block);
  const titles = rings.map(({ title }) => title);
  const names = namesOf(ringsIn(field, rings.length), titles, letters).map(roomOf);
  return block.config?.sectors_from ? [...names, ...sectorRooms(field, sectors, letters)] : names;
}

/** Whether a point still lies in the region of a box: its ring, its quadrant. */
export function belongsIn(block: Block, field: Size): (box: Wanted, at: Point) => boolean {
  if (block.kind === "concentric_rings") {
    const geometry = ringsIn(field, lanesOf(block).length);
    return (box, at) => ringAt(geometry, box) === ringAt(geometry, at);
  }
  if (block.kind !== "two_axis_matrix") return () => true;
  return (box, at) =>
    half(box.x / field.width) === half(at.x / field.width) &&
    half(box.y / field.height) === half(at.y / field.height);
}
