import { type Box, distance, type Point, type Size } from "./geometry";

/** A drawn arrow: its path, the point its label stands at, the way aside, and, when it is straight, how far it goes. */
export type Edge = { path: string; label: Point; out: Point; line: Point | null };

const SPREAD = 46;
const CLEAR = 5;
const LABEL_CLEAR = 9;
/** So much of an arrow is seen at either end of a label that stands on it. */
const STUB = 8;

/** An arrow between two boxes. `lane` tells several arrows between the same two apart: 0 is straight. */
export function edge(from: Box, to: Box, lane: number): Edge {
  const bend = bendOf(from, to, lane);
  const start = border(from, bend, CLEAR);
  const end = border(to, bend, CLEAR + 1);
  if (lane === 0) {
    const line = { x: end.x - start.x, y: end.y - start.y };
    const out = unit({ x: 0, y: 0 }, { x: Math.abs(line.y), y: -Math.abs(line.x) });
    return { path: `M${at(start)}L${at(end)}`, label: middle(start, end), out, line };
  }
  const control = { x: 2 * bend.x - (start.x + end.x) / 2, y: 2 * bend.y - (start.y + end.y) / 2 };
  return {
    path: `M${at(start)}Q${at(control)} ${at(end)}`,
    label: bend,
    out: unit(middle(from, to), bend),
    line: null,
  };
}

/** The middle of a label of a size: on a straight line where that leaves enough of it to be seen, else beside it. */
export function labelAt({ label, line, out }: Edge, size: Size): Point {
  if (line && hasRoomOn(line, size)) return label;
  const away = LABEL_CLEAR + (Math.abs(out.x) * size.width) / 2 + (Math.abs(out.y) * size.height) / 2;
  return { x: label.x + out.x * away, y: label.y + out.y * away };
}

const CREST = { width: 28, height: 5 };

/** The part of a bent arrow that no label should hide. */
export function crestOf({ label, line }: Edge): Box | null {
  return line ? null : { ...label, ...CREST };
}

/** Whether a line that runs through the middle of a label comes out at both ends. */
function hasRoomOn({ x, y }: Point, { width, height }: Size): boolean {
  const across = Math.min(
    x === 0 ? Number.POSITIVE_INFINITY : width / Math.abs(x),
    y === 0 ? Number.POSITIVE_INFINITY : height / Math.abs(y),
  );
  return Math.hypot(x, y) * (1 - across) > 2 * STUB;
}

/** The point the middle of the arrow goes through. */
function bendOf(from: Box, to: Box, lane: number): Point {
  const centre = middle(from, to);
  if (lane === 0) return centre;
  const length = Math.max(1, distance(from, to));
  const normal = { x: (to.y - from.y) / length, y: (from.x - to.x) / length };
  const height = lane * Math.min(SPREAD, length / 2.4);
  return { x: centre.x + normal.x * height, y: centre.y + normal.y * height };
}

/** Where a line from the middle of a box towards a point leaves it, a little outside. */
function border(box: Box, towards: Point, clear: number): Point {
  const dx = towards.x - box.x;
  const dy = towards.y - box.y;
  const scale = Math.min(
    dx === 0 ? Number.POSITIVE_INFINITY : (box.width / 2 + clear) / Math.abs(dx),
    dy === 0 ? Number.POSITIVE_INFINITY : (box.height / 2 + clear) / Math.abs(dy),
  );
  return Number.isFinite(scale) ? { x: box.x + dx * scale, y: box.y + dy * scale } : { x: box.x, y: box.y };
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function unit(from: Point, to: Point): Point {
  const length = Math.max(1, distance(from, to));
  return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function at({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

type Ends = { id: string; from: string; to: string };

/**
 * The lane of every arrow: arrows between the same two notes fan out to both sides, each direction bending its own way.
 */
export function lanesOfLinks(links: readonly Ends[]): Map<string, number> {
  const pairs = new Map<string, Ends[]>();
  for (const link of links) {
    const pair = [link.from, link.to].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), link]);
  }
  const lanes = new Map<string, number>();
  for (const together of pairs.values()) {
    together.forEach((link, index) => {
      const lane = index - (together.length - 1) / 2;
      const isTurned = link.from > link.to;
      lanes.set(link.id, together.length === 1 ? 0 : spreadOut(lane, together.length) * (isTurned ? -1 : 1));
    });
  }
  return lanes;
}

/** Two arrows bend by one lane each; in between nothing lies straight, so that labels stay apart. */
function spreadOut(lane: number, count: number): number {
  return count % 2 === 0 ? lane + Math.sign(lane) * 0.5 : lane;
}
