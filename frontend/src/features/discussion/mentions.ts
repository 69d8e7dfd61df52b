import type { Mentioned } from "./api";

const TOKEN = /@\{([0-9a-f-]{36})\}/g;
const WORD = "[\\p{L}\\p{N}_]";

/** What stands for each person in the writing field: the name, with a number where two share it. */
function labelsOf(people: readonly Mentioned[]): { id: string; label: string }[] {
  const times = new Map<string, number>();
  return people.map(({ id, display_name }) => {
    const time = (times.get(display_name) ?? 0) + 1;
    times.set(display_name, time);
    return { id, label: time > 1 ? `${display_name} ${time}` : display_name };
  });
}

export function labelOf(id: string, people: readonly Mentioned[]): string {
  return labelsOf(people).find(one => one.id === id)?.label ?? "";
}

/** “@Elif Demir” as somebody writes it becomes the person it names. Whoever is not among the people stays words. */
export function encode(text: string, people: readonly Mentioned[]): string {
  const known = labelsOf(people).sort((a, b) => b.label.length - a.label.length);
  return known.reduce((done, { id, label }) => {
    const literal = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return done.replace(new RegExp(`(?<!${WORD})@${literal}(?!${WORD})`, "gu"), `@{${id}}`);
  }, text);
}

/** Back to what somebody wrote. */
export function decode(body: string, people: readonly Mentioned[]): string {
  return body.replace(TOKEN, (token, id: string) => {
    const label = labelOf(id, people);
    return label ? `@${label}` : token;
  });
}

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

const MOST_SHOWN = 8;

/** The name that is being written before the caret, and where its @ stands. */
export function wanted(text: string, caret: number): { at: number; name: string } | null {
  const found = text.slice(0, caret).match(/(?:^|[^\p{L}\p{N}_])@([\p{L}\p{N}][\p{L}\p{N} .'-]{0,40}|)$/u);
  const name = found?.[1];
  return name === undefined ? null : { at: caret - name.length - 1, name };
}

/** Whoever fits what is written so far: by the beginning of any of their names. */
export function fitting<P extends Mentioned>(people: readonly P[], name: string): P[] {
  const begun = name.toLocaleLowerCase();
  const fits = ({ display_name }: P) => {
    const full = display_name.toLocaleLowerCase();
    return full.startsWith(begun) || full.split(/\s+/).some(part => part.startsWith(begun));
  };
  return people.filter(fits).slice(0, MOST_SHOWN);
}
