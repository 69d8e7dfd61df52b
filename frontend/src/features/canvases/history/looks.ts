import type { References } from "../references/api";
import type { Film } from "./film";

/** That somebody has seen what a note of another canvas says by now. Only the last look at each is known. */
export type Look = { note: string; who: string; at: string };

export function looksOf(found: References | undefined): Look[] {
  return (found?.references ?? []).flatMap(({ note, seen_by: by, seen_at: at, made_at: made }) =>
    by && at !== made ? [{ note, who: by.display_name, at }] : [],
  );
}

/** Those after one moment and not after another. Looking changes nothing on the canvas: it is told where it stood then. */
export function looksBetween(looks: readonly Look[], film: Film, after: number, until: number): Look[] {
  return looks.filter(({ at }) => {
    const moment = film.momentAt(at);
    return moment > after && moment <= until;
  });
}
