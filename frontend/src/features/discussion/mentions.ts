import type { Mentioned } from "./api";
import { TOKEN } from "./pieces";

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
