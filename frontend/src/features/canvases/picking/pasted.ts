import { MAX_TEXT } from "../document/schema";

export const MOST_NOTES = 300;
/** With what surrounds them, as many letters fit into one change on its way to the server, whatever the language. */
export const MOST_LETTERS = 60_000;
/** A canvas holds no more (docs/realtime.md). */
const MOST_ON_CANVAS = 1_500;

export type Obstacle = "many" | "long" | "full";

const CELL = /(^|[\t\n])(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))/g;
const BULLET = /^\s*(?:[-*•–]|\d+[.)])\s+/;

/** The lines of a list without their bullets and numbers, or the cells of a spreadsheet row by row; none is empty. */
export function notesIn(pasted: string): string[] {
  const text = pasted.replace(/\r\n?/g, "\n");
  const isTable = text.includes("\t");
  const cells = [...text.matchAll(CELL)].map(([, , quoted, plain = ""]) =>
    quoted === undefined || !/[\n\t]|""/.test(quoted)
      ? quoted === undefined
        ? plain
        : `"${quoted}"`
      : quoted.replaceAll('""', '"'),
  );
  return cells.map(cell => (isTable ? cell : cell.replace(BULLET, "")).trim()).filter(cell => cell !== "");
}

/** Why these cannot be added, if so. */
export function obstacleTo(texts: readonly string[], onCanvas: number): Obstacle | null {
  if (texts.some(text => text.length > MAX_TEXT)) return "long";
  const letters = texts.reduce((sum, text) => sum + text.length, 0);
  if (texts.length > MOST_NOTES || letters > MOST_LETTERS) return "many";
  return onCanvas + texts.length > MOST_ON_CANVAS ? "full" : null;
}
