import { type Box, distance, GAP, inside, overlaps, type Point, type Size } from "./geometry";
import { swept } from "./sweep";

/** Beyond this a note leaves its ring or quadrant rather than wander further. */
const NEAR = 140;
const NEIGHBOURS = 12;
/** So many notes are put on a grid: the search for the best place would take too long to type along. */
const MANY = 60;
/** Up to so many, other ways of pushing are tried when the first leads nowhere. */
const FEW = 24;

export type Wanted = Box & { id: string };
type Spots = ReadonlyMap<string, Point>;
type Belongs = (box: Wanted, at: Point) => boolean;

export type Region = {
  /** Whether a place is still in the box's own region: its ring, its quadrant. It is left only for want of room. */
  belongs?: Belongs;
  /** Words on the ground that should stay readable. */
  obstacles?: readonly Box[];
};

/**
 * Where boxes lie so that none overlaps another and all are inside the field, each as near as can be to where it wants
 * to be: first they push each other aside, then each takes the nearest place that is free.
 */
export function apart(wanted: readonly Wanted[], field: Size, region: Region = {}): Spots {
  if (wanted.length > MANY) return onGrid(wanted, field);
  const { belongs = () => true, obstacles = [] } = region;
  const found: Spots[] = [];
  for (const leaning of LEANINGS) {
    const { boxes, isSettled } = pushed(wanted, { field, belongs, walls: obstacles, leaning });
    const near = taken(boxes, obstacles, field, belongs);
    found.push(near);
    // What room is left may lie in slices, each too thin for the last one.
    if (hitsOf(wanted, near, obstacles) > 0) found.push(spotsOf(swept(boxes, field)));
    if (isSettled || wanted.length > FEW) break;
  }
  const cost = (spots: Spots) =>
    costOf(wanted, spots, belongs) + HIT_COSTS * hitsOf(wanted, spots, obstacles);
  return found.reduce((best, spots) => (cost(spots) < cost(best) ? spots : best));
}

/** How much rather two boxes leave each other sideways than upright: when one way leads nowhere, another may. */
const LEANINGS = [1, 0.4, 2.5];
const STRAY_COSTS = 300;
/** More than any way: what lies under another cannot be read. */
const HIT_COSTS = 10_000;

function costOf(wanted: readonly Wanted[], spots: Spots, belongs: Belongs): number {
  return wanted.reduce((sum, box) => {
    const at = spots.get(box.id) ?? box;
    return sum + distance(box, at) + (belongs(box, at) ? 0 : STRAY_COSTS);
  }, 0);
}

/** How many boxes lie on another, or on a wall. */
function hitsOf(wanted: readonly Wanted[], spots: Spots, walls: readonly Box[]): number {
  const boxes = wanted.map(box => ({ ...box, ...spots.get(box.id) }));
  return boxes.filter((a, index) =>
    [...walls, ...boxes.slice(index + 1)].some(b => overlaps(a, b, GAP - 0.01)),
  ).length;
}

function spotsOf(boxes: readonly Wanted[]): Spots {
  return new Map(boxes.map(({ id, x, y }) => [id, { x, y }]));
}

/** Every box at the free place nearest to where it has been pushed. */
function taken(
  boxes: readonly Wanted[],
  obstacles: readonly Box[],
  field: Size,
  belongs: Belongs,
): Map<string, Point> {
  const placed: Box[] = [...obstacles];
  const result = new Map<string, Point>();
  for (const box of boxes) {
    const at = freeSpot(box, placed, field, belongs);
    placed.push({ ...at, width: box.width, height: box.height });
    result.set(box.id, at);
  }
  return result;
}

const PUSHES = 70;
const PULL = 0.05;
/** The older of two stays rather than the newer: what lies where people know it should not wander. */
const OLDER_GIVES = 0.25;

type Pushing = { field: Size; belongs: Belongs; walls: readonly Box[]; leaning: number };

/** Boxes that overlap push each other aside, and are drawn back to where they want to be. */
function pushed(wanted: readonly Wanted[], pushing: Pushing): { boxes: Wanted[]; isSettled: boolean } {
  let boxes = wanted.map(box => ({ ...box, ...inside(box, pushing.field) }));
  for (let turn = 0; turn < PUSHES; turn += 1) {
    const before = boxes;
    boxes = boxes.map(box => ({ ...box }));
    if (!push(boxes, pushing)) return { boxes, isSettled: true };
    const pull = PULL * Math.max(0, 1 - (2 * turn) / PUSHES);
    boxes = boxes.map((box, index) =>
      settled(box, before[index] ?? box, wanted[index] ?? box, pull, pushing),
    );
  }
  return { boxes, isSettled: false };
}

/** Where a pushed box comes to rest: drawn back a little, in the field, and in its region as far as it can be. */
function settled(
  box: Wanted,
  before: Point,
  wish: Wanted,
  pull: number,
  { field, belongs }: Pushing,
): Wanted {
  const drawn = { ...box, x: box.x + (wish.x - box.x) * pull, y: box.y + (wish.y - box.y) * pull };
  const at = inside(drawn, field);
  const ways = [at, { x: at.x, y: before.y }, { x: before.x, y: at.y }];
  return { ...box, ...(ways.find(way => belongs(wish, way)) ?? { x: before.x, y: before.y }) };
}

/** One round of pushing. Whether anything had to move. */
function push(boxes: Wanted[], { walls, leaning }: Pushing): boolean {
  let hasMoved = false;
  for (const [index, a] of boxes.entries()) {
    const others: readonly Box[] = [...walls, ...boxes.slice(index + 1)];
    for (const b of others) {
      if (!overlaps(a, b, GAP - 0.01)) continue;
      hasMoved = true;
      pushPair(a, b, walls.includes(b) ? 1 : OLDER_GIVES, leaning);
    }
  }
  return hasMoved;
}

/** Both leave along the shorter way; `share` of it falls to the first. */
function pushPair(a: Box, b: Box, share: number, leaning: number): void {
  const x = (a.width + b.width) / 2 + GAP - Math.abs(a.x - b.x);
  const y = (a.height + b.height) / 2 + GAP - Math.abs(a.y - b.y);
  if (x * leaning < y) {
    const way = (a.x <= b.x ? 1 : -1) * x;
    a.x -= way * share;
    b.x += way * (1 - share);
  } else {
    const way = (a.y <= b.y ? 1 : -1) * y;
    a.y -= way * share;
    b.y += way * (1 - share);
  }
}

function freeSpot(box: Wanted, placed: readonly Box[], field: Size, belongs: Belongs): Point {
  const start = inside(box, field);
  if (isFree(box, start, placed)) return start;
  const close = [...placed].sort((a, b) => distance(start, a) - distance(start, b)).slice(0, NEIGHBOURS);
  return (
    bestSpot(box, start, close, placed, field, belongs) ??
    bestSpot(box, start, placed, placed, field, belongs) ??
    start
  );
}

/** The nearest free place beside one of the others, rather in the own region than not. */
function bestSpot(
  box: Wanted,
  start: Point,
  others: readonly Box[],
  placed: readonly Box[],
  field: Size,
  belongs: Belongs,
): Point | undefined {
  let stray: Point | undefined;
  for (const { at, far } of besides(box, start, others, field)) {
    if (stray && far > NEAR) return stray;
    if (!isFree(box, at, placed)) continue;
    if (belongs(box, at)) return at;
    stray ??= at;
  }
  return stray;
}

/** Where the box would just touch the space around others, the nearest first. */
function besides(box: Box, start: Point, others: readonly Box[], field: Size): { at: Point; far: number }[] {
  const xs = [start.x];
  const ys = [start.y];
  for (const other of others) {
    const width = (other.width + box.width) / 2 + GAP;
    const height = (other.height + box.height) / 2 + GAP;
    xs.push(other.x - width, other.x + width);
    ys.push(other.y - height, other.y + height);
  }
  const fitX = xs.filter(x => x >= box.width / 2 && x <= field.width - box.width / 2);
  const fitY = ys.filter(y => y >= box.height / 2 && y <= field.height - box.height / 2);
  const spots = fitX.flatMap(x => fitY.map(y => ({ at: { x, y }, far: distance(start, { x, y }) })));
  return spots.sort((a, b) => a.far - b.far);
}

function isFree(box: Box, at: Point, placed: readonly Box[]): boolean {
  const there = { x: at.x, y: at.y, width: box.width, height: box.height };
  return !placed.some(other => overlaps(there, other, GAP - 0.01));
}

/** Every note in the free cell nearest to where it wants to be. */
function onGrid(wanted: readonly Wanted[], field: Size): Map<string, Point> {
  const width = Math.max(...wanted.map(box => box.width)) + GAP;
  const height = Math.max(...wanted.map(box => box.height)) + GAP;
  const columns = Math.max(1, Math.floor((field.width + GAP) / width));
  const rows = Math.max(Math.floor((field.height + GAP) / height), Math.ceil(wanted.length / columns));
  const taken = new Set<number>();
  const result = new Map<string, Point>();
  for (const box of wanted) {
    const column = Math.min(columns - 1, Math.max(0, Math.round((box.x - width / 2) / width)));
    const row = Math.min(rows - 1, Math.max(0, Math.round((box.y - height / 2) / height)));
    const cell = freeCell(taken, column, row, columns, rows);
    taken.add(cell);
    const spacing = field.width / columns;
    result.set(box.id, {
      x: ((cell % columns) + 0.5) * spacing,
      y: (Math.floor(cell / columns) + 0.5) * Math.max(height, field.height / rows),
    });
  }
  return result;
}

function freeCell(
  taken: ReadonlySet<number>,
  column: number,
  row: number,
  columns: number,
  rows: number,
): number {
  for (let reach = 0; reach <= Math.max(columns, rows); reach += 1) {
    for (const { x, y } of square(column, row, reach)) {
      const isThere = x >= 0 && x < columns && y >= 0 && y < rows;
      if (isThere && !taken.has(y * columns + x)) return y * columns + x;
    }
  }
  return 0;
}

/** The border of a square of cells. */
function* square(column: number, row: number, reach: number): Generator<Point> {
  for (let y = row - reach; y <= row + reach; y += 1) {
    const step = Math.abs(y - row) === reach ? 1 : 2 * reach;
    for (let x = column - reach; x <= column + reach; x += step) yield { x, y };
  }
}

/** How high a field of a width must be for its notes to find room with air between them. */
export function neededHeight(boxes: readonly Size[], width: number, fill = 0.46): number {
  if (width <= 0 || boxes.length === 0) return 0;
  const area = boxes.reduce((sum, box) => sum + (box.width + GAP) * (box.height + GAP), 0);
  if (boxes.length <= MANY) return area / fill / width;
  const columns = Math.max(1, Math.floor((width + GAP) / (Math.max(...boxes.map(box => box.width)) + GAP)));
  return Math.ceil(boxes.length / columns) * (Math.max(...boxes.map(box => box.height)) + GAP);
}
