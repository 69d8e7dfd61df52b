import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import type { Moment, Version } from "./api";
import type { Film } from "./film";
import type { HistoryWords } from "./useHistoryWords";

/** A moment with a name: one can go there, or compare with it. */
export type Place = { id: string; label: string; moment: number };

/** The beginning, the meetings as they began, the versions, and now; in the order they lie on the way. */
export function usePlaces(
  film: Film,
  words: HistoryWords,
  moments: readonly Moment[] | undefined,
  versions: readonly Version[] | undefined,
): Place[] {
  const { t } = useLingui();
  return useMemo(() => {
    const meetings = (moments ?? []).map(({ id, number, title, at }) => ({
      id,
      label: t`Start of meeting ${number}, ${title} (${words.day(at)})`,
      moment: film.momentAt(at),
    }));
    const named = (versions ?? []).map(({ id, name, sequence }) => ({
      id,
      label: t`Version “${name}”`,
      moment: film.momentOf(sequence),
    }));
    const between = [...meetings, ...named].sort((one, other) => one.moment - other.moment);
    return [
      { id: "beginning", label: t`The beginning`, moment: 0 },
      ...between,
      { id: "now", label: t`Now`, moment: film.end },
    ];
  }, [film, words, moments, versions, t]);
}
