import type * as Y from "yjs";

/** Replace `remove` units at `index` by `insert`. */
export type Splice = { index: number; remove: number; insert: string };
export type Delta = Y.YTextEvent["delta"];

/**
 * The smallest splice that turns one text into the other. Where several are as small (one more letter in a row of the
 * same), the one that ends at the caret: that is where the person wrote.
 */
export function splice(before: string, after: string, caret = after.length): Splice | null {
  if (before === after) return null;
  const shortest = Math.min(before.length, after.length);
  const tail = Math.min(shortest, after.length - Math.min(caret, after.length));
  const behind = commonEnd(before, after, tail);
  const start = wholeStart(before, after, commonStart(before, after, shortest - behind));
  const end = wholeEnd(before, after, commonEnd(before, after, shortest - start));
  return {
    index: start,
    remove: before.length - end - start,
    insert: after.slice(start, after.length - end),
  };
}

function commonStart(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[length] === b[length]) length += 1;
  return length;
}

function commonEnd(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && a[a.length - 1 - length] === b[b.length - 1 - length]) length += 1;
  return length;
}

const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

/** A character made of two units is never cut: half of it cannot be sent. */
function wholeStart(a: string, b: string, start: number): number {
  const isCut = start > 0 && isHigh(a.charCodeAt(start - 1)) && (start < a.length || start < b.length);
  return isCut ? start - 1 : start;
}

function wholeEnd(a: string, b: string, end: number): number {
  const isCut = end > 0 && (isLow(a.charCodeAt(a.length - end)) || isLow(b.charCodeAt(b.length - end)));
  return isCut ? end - 1 : end;
}

/** Where a place in a text is after a change by others. What they write right at it comes after it. */
export function moved(index: number, delta: Delta): number {
  let at = 0;
  let result = index;
  for (const { retain = 0, insert, delete: removed = 0 } of delta) {
    at += retain;
    if (at < result) result = Math.max(at, result - removed);
    const added = typeof insert === "string" ? insert.length : 0;
    if (at < result) result += added;
    at += added;
  }
  return result;
}
