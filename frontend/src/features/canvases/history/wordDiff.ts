/** A piece of a text that stayed, came or went. */
export type Piece = { kind: "same" | "added" | "removed"; text: string };

/** More than this, and the two texts are shown one after the other: nobody reads such a comb of pieces. */
const MOST_WORDS = 900;

/** Which words came and which went, from one text to another; spaces belong to the word before them. */
export function wordDiff(before: string, after: string): Piece[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > MOST_WORDS || b.length > MOST_WORDS) return joined([...removed(a), ...added(b)]);
  return joined(pieces(a, b));
}

function pieces(a: readonly string[], b: readonly string[]): Piece[] {
  const lengths = commonLengths(a, b);
  const found: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (isSame(a[i], b[j])) {
      found.push({ kind: "same", text: b[j] ?? "" });
      i += 1;
      j += 1;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) {
      found.push(...removed(a.slice(i, ++i)));
    } else {
      found.push(...added(b.slice(j, ++j)));
    }
  }
  return [...found, ...removed(a.slice(i)), ...added(b.slice(j))];
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one?.trimEnd() === other?.trimEnd();
}

/** At i and j: how many words the rests of both texts have in common, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const rows: number[][] = [];
  rows[a.length] = new Array<number>(b.length + 1).fill(0);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const below = rows[i + 1] ?? [];
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = isSame(a[i], b[j]) ? 1 + (below[j + 1] ?? 0) : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
    rows[i] = row;
  }
  return rows;
}

const removed = (words: readonly string[]): Piece[] => words.map(text => ({ kind: "removed", text }));
const added = (words: readonly string[]): Piece[] => words.map(text => ({ kind: "added", text }));

function joined(pieces: readonly Piece[]): Piece[] {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last?.kind === piece.kind) last.text += piece.text;
    else whole.push({ ...piece });
  }
  return whole;
}
