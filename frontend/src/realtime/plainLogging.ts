/**
 * Stands in for `lib0/logging` in what is built: Yjs tells developers of wrong uses through it, and the real one brings
 * colours and a library of schemas along, 2 kB.
 */
export function warn(...words: unknown[]): void {
  console.warn(...words.filter(word => typeof word !== "symbol"));
}
export { warn as print };

/** The marks of colours and weights. */
export const BOLD = Symbol();
export const UNBOLD = Symbol();
export const ORANGE = Symbol();
export const RED = Symbol();
