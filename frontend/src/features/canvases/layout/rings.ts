import { type Box, clamp, distance, type Point, type Size } from "./geometry";

/** Rings around the middle of a field. The last ring is what lies outside the outermost circle. */
export type Rings = { field: Size; centre: Point; radii: readonly number[] };
/** A place on the rings: which ring, the share of a turn clockwise from twelve, the depth in the ring. */
export type Polar = { ring: number; turn: number; depth: number };

const MARGIN = 26;
const CURVE = 0.78;
export const SECTORS = 6;

/** The circles of a field: wide apart in the middle, where most is said, and closer outside. */
export function ringsIn(field: Size, count: number): Rings {
  const outermost = Math.max(60, Math.min(field.width, field.height) / 2 - MARGIN);
  const circles = Math.max(1, count - 1);
  const radii = Array.from({ length: circles }, (_, index) => outermost * ((index + 1) / circles) ** CURVE);
  return { field, centre: { x: field.width / 2, y: field.height / 2 + MARGIN / 3 }, radii };
}

function edgesOf({ radii, field, centre }: Rings, ring: number, turn: number): [number, number] {
  const inner = ring === 0 ? 0 : (radii[ring - 1] ?? 0);
  const outer = radii[ring];
  return [inner, outer ?? Math.max(inner + 20, reach(field, centre, turn) - MARGIN)];
}

/** How far the border of the field is from the centre in a direction. */
function reach(field: Size, centre: Point, turn: number): number {
  const { x, y } = direction(turn);
  const sideways =
    x === 0 ? Number.POSITIVE_INFINITY : (x > 0 ? field.width - centre.x : centre.x) / Math.abs(x);
  const upright =
    y === 0 ? Number.POSITIVE_INFINITY : (y > 0 ? field.height - centre.y : centre.y) / Math.abs(y);
  return Math.min(sideways, upright);
}

export function direction(turn: number): Point {
  const angle = 2 * Math.PI * turn;
  return { x: Math.sin(angle), y: -Math.cos(angle) };
}

export function pointOf(rings: Rings, { ring, turn, depth }: Polar): Point {
  const [inner, outer] = edgesOf(rings, ring, turn);
  const radius = inner + clamp(depth, 0, 1) * (outer - inner);
  const { x, y } = direction(turn);
  return { x: rings.centre.x + radius * x, y: rings.centre.y + radius * y };
}

export function ringAt({ centre, radii }: Rings, at: Point): number {
  const radius = distance(centre, at);
  const index = radii.findIndex(edge => radius <= edge);
  return index === -1 ? radii.length : index;
}

export function polarOf(rings: Rings, at: Point): Polar {
  const ring = ringAt(rings, at);
  const turn = turnOf(rings.centre, at);
  const [inner, outer] = edgesOf(rings, ring, turn);
  const depth = clamp((distance(rings.centre, at) - inner) / (outer - inner), 0, 1);
  return { ring, turn, depth };
}

function turnOf(centre: Point, at: Point): number {
  const turn = Math.atan2(at.x - centre.x, centre.y - at.y) / (2 * Math.PI);
  return wrap(turn);
}

export function wrap(turn: number): number {
  return ((turn % 1) + 1) % 1;
}

/** Which of the six sectors a direction lies in. */
export function sectorOf(turn: number): number {
  return Math.min(SECTORS - 1, Math.floor(wrap(turn) * SECTORS));
}

export function turnOfSector(sector: number): number {
  return (wrap(sector / SECTORS) + 0.5 / SECTORS) % 1;
}

/** Directions for notes that name a ring but none: spread so that neighbours in order are never neighbours in place. */
export function spreadTurn(index: number): number {
  return wrap(0.08 + index * 0.381966);
}

/* Widths and heights of words are those of letters of the usual size; `letters` is how many times larger they are. */
const LETTER = 6.1;
const LINE = 15;

const NARROW = 420;
/** What the names of two sectors take of the width. */
const BESIDE_NAMES = 240;
/** Below three lines of them. */
const BELOW_NAMES = 12 + 3 * LINE;

/** A name with where it stands, at twelve o'clock on its ring's line, and how wide it may be before it breaks. */
export type RingName = Point & { text: string; most: number; letters: number };

/**
 * The names of the rings. Where there is little room, one line each: what follows a colon is left to the list. The name
 * of what lies outside stands between those of two sectors, or below them.
 */
export function namesOf({ centre, radii, field }: Rings, titles: readonly string[], letters = 1): RingName[] {
  const isNarrow = field.width < NARROW * letters;
  return titles.map((title, ring) => {
    const radius = radii[ring];
    if (radius === undefined)
      return { x: centre.x, letters, ...outsideName(title, field, letters, isNarrow) };
    return {
      x: centre.x,
      y: centre.y - radius,
      text: isNarrow ? beforeColon(title) : title,
      most: isNarrow ? field.width * 0.8 : Math.max(110 * letters, radius * 1.5),
      letters,
    };
  });
}

function outsideName(title: string, { width }: Size, letters: number, isNarrow: boolean) {
  const between = width - BESIDE_NAMES * letters;
  const fits = (words: string) => words.length * LETTER * letters <= between;
  const text = !isNarrow && fits(title) ? title : beforeColon(title);
  return { text, y: letters * (fits(text) ? 12 : BELOW_NAMES), most: isNarrow ? width * 0.8 : between };
}

function beforeColon(title: string): string {
  return title.split(":")[0] ?? title;
}

/** The room the names take, as far as it can be known without drawing them. */
export function roomOf({ x, y, text, most, letters }: RingName): Box {
  const length = text.length * LETTER * letters;
  return { x, y, width: Math.min(length, most) + 6, height: Math.ceil(length / most) * LINE * letters };
}

const BOLD_LETTER = 6.9;
const EDGE = 4;

/**
 * How wide the names of sectors may be before they break, inside a word only where two of them would not fit beside one
 * another: short lines leave the rings to notes.
 */
export function sectorWidth(field: Size, titles: readonly string[], letters = 1): number {
  const longest = Math.max(0, ...titles.flatMap(title => title.split(" ").map(({ length }) => length)));
  const least = (field.width < NARROW * letters ? 84 : 108) * letters;
  return Math.min(field.width / 2, Math.max(least, Math.ceil(longest * BOLD_LETTER * letters) + 2 * EDGE));
}

/** The room the names of the sectors take, clockwise from the upper right: three at either side of the field. */
export function sectorRooms(field: Size, titles: readonly string[], letters = 1): Box[] {
  const most = sectorWidth(field, titles, letters);
  const letter = BOLD_LETTER * letters;
  return titles.map((title, sector) => {
    const lines = linesOf(title, (most - 2 * EDGE) / letter);
    const width = Math.min(most, Math.max(...lines) * letter + 2 * EDGE);
    const height = lines.length * LINE * letters + 2 * EDGE;
    const isRight = sector < SECTORS / 2;
    const row = isRight ? sector : SECTORS - 1 - sector;
    const top = EDGE + height / 2;
    const y = [top, field.height / 2, field.height - top][row] ?? top;
    return { x: isRight ? field.width - EDGE - width / 2 : EDGE + width / 2, y, width, height };
  });
}

/** The lengths of the lines into which words break. */
function linesOf(text: string, most: number): number[] {
  const lines: number[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const joined = (last ?? 0) + 1 + word.length;
    if (last !== undefined && joined <= most) lines[lines.length - 1] = joined;
    else lines.push(word.length);
  }
  return lines;
}
