import * as Y from "yjs";

/** The roots of a canvas document, and what is in them: docs/realtime.md. */
export const NOTES = "notes";
export const LINKS = "links";
const GROUPS = "groups";
export const MAX_TEXT = 4_000;
export const MAX_LABEL = 120;
export const MAX_ORDER = 120;
export const MAX_TITLE = 120;

/** Where a note lies. What a kind of block does not use is "" or null; `group` is "" for a note that is in none. */
export type Place = {
  block: string;
  lane: string;
  column: number | null;
  x: number | null;
  y: number | null;
  order: string;
  group: string;
};

export type Note = Place & {
  id: string;
  type: string;
  text: string;
  author: string;
  created: number;
  /** The note of another canvas whose words it shows; "" for its own. */
  source: string;
  /** Its picture, which its text describes, or "". */
  image: string;
};

/** Whether a note has neither words nor a picture, as one that was just begun. */
export function isBlank({ text, image }: Pick<Note, "text" | "image">): boolean {
  return text.trim() === "" && image === "";
}

/** Notes of one block under a name; which ones they are, the notes say. */
export type NoteGroup = { id: string; block: string; title: string };

export type NoteLink = {
  id: string;
  from: string;
  to: string;
  relation: string;
  state: string;
  label: string;
  author: string;
};

export type Content = Y.Map<unknown>;

export function notesOf(doc: Y.Doc): Y.Map<Content> {
  return doc.getMap(NOTES);
}

export function groupsOf(doc: Y.Doc): Y.Map<Content> {
  return doc.getMap(GROUPS);
}

export function linksOf(doc: Y.Doc): Y.Map<Content> {
  return doc.getMap(LINKS);
}

function word(content: Content, name: string): string {
  const value = content.get(name);
  return typeof value === "string" ? value : "";
}

function number(content: Content, name: string): number | null {
  const value = content.get(name);
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function share(content: Content, name: string): number | null {
  const value = number(content, name);
  return value === null ? null : Math.min(1, Math.max(0, value));
}

/** The note stored under the id, or undefined when what is there is none. */
export function readNote(id: string, content: unknown): Note | undefined {
  if (!(content instanceof Y.Map)) return undefined;
  const text = content.get("text");
  if (!(text instanceof Y.Text)) return undefined;
  return {
    id,
    block: word(content, "block"),
    type: word(content, "type"),
    text: text.toString(),
    author: word(content, "author"),
    created: number(content, "created") ?? 0,
    source: word(content, "source"),
    group: word(content, "group"),
    image: word(content, "image"),
    order: word(content, "order"),
    lane: word(content, "lane"),
    column: number(content, "column"),
    x: share(content, "x"),
    y: share(content, "y"),
  };
}

export function readLink(id: string, content: unknown): NoteLink | undefined {
  if (!(content instanceof Y.Map)) return undefined;
  return {
    id,
    from: word(content, "from"),
    to: word(content, "to"),
    relation: word(content, "relation"),
    state: word(content, "state"),
    label: word(content, "label"),
    author: word(content, "author"),
  };
}

export function readGroup(id: string, content: unknown): NoteGroup | undefined {
  if (!(content instanceof Y.Map)) return undefined;
  return { id, block: word(content, "block"), title: word(content, "title") };
}

export function placeOf({ block, lane, column, x, y, order, group }: Place): Place {
  return { block, lane, column, x, y, order, group };
}

export function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.block === b.block &&
    a.lane === b.lane &&
    a.column === b.column &&
    a.x === b.x &&
    a.y === b.y &&
    a.order === b.order &&
    a.group === b.group
  );
}
