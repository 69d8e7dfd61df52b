/** Somebody named in a text. */
export const TOKEN = /@\{([0-9a-f-]{36})\}/g;

type Piece = { at: number; text: string; person?: string };

/** The words of a comment, and between them the ids of whoever is named. */
export function piecesOf(body: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const found of body.matchAll(TOKEN)) {
    if (found.index > end) pieces.push({ at: end, text: body.slice(end, found.index) });
    pieces.push({ at: found.index, text: found[0], person: found[1] ?? "" });
    end = found.index + found[0].length;
  }
  if (end < body.length) pieces.push({ at: end, text: body.slice(end) });
  return pieces;
}
