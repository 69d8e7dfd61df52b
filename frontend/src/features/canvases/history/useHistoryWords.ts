import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { tagOf } from "@/i18n/languages";
import type { Canvas } from "../types";
import type { Past } from "./api";
import { type Film, type Frame, type Kind, kindOf } from "./film";
import type { Look } from "./looks";
import { isToldByTies } from "./ties";
import { useTieWords } from "./useTieWords";

/** A sign for each kind of change; the word stands beside it. */
export const SIGNS: Readonly<Record<Kind, string>> = {
  added: "+",
  changed: "≠",
  moved: "→",
  grouped: "▣",
  removed: "−",
};
/** What notes are counted by; what became of their groups is told beside it. */
export const KINDS = ["added", "changed", "moved", "removed"] as const satisfies readonly Kind[];

type Counted = (typeof KINDS)[number];

type Told = { who: string; kind: Counted; block: string; count: number };

/** Moments and what happened there, in sentences: what the slider says, and what stands beside the board. */
export function useHistoryWords(canvas: Canvas, { people }: Pick<Past, "people">) {
  const { t, i18n } = useLingui();
  const tieWords = useTieWords();
  return useMemo(() => {
    const tag = tagOf(i18n.locale);
    const day = new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", year: "numeric" });
    const clock = new Intl.DateTimeFormat(tag, { hour: "2-digit", minute: "2-digit" });
    const list = new Intl.ListFormat(tag);
    const blocks = new Map(canvas.template.blocks.map(({ id, title }) => [id, title]));

    const words: Record<Kind, string> = {
      added: t`Added`,
      changed: t`Changed`,
      moved: t`Moved`,
      grouped: t`Group changed`,
      removed: t`Removed`,
    };
    const when = (at: string) => `${day.format(new Date(at))} ${clock.format(new Date(at))}`;
    const nameOf = (id: string) => people.get(id)?.display_name;
    const who = (by: readonly string[]) => {
      const names = [...new Set(by.map(nameOf).filter(name => name !== undefined))];
      return names.length > 0 ? list.format(names) : t`Somebody`;
    };
    const notes = (count: number) => t`${plural(count, { one: "# note", other: "# notes" })}`;
    const tell = ({ who: name, kind, block, count }: Told) => {
      // The number inside each sentence: in Finnish and Estonian the case of what is counted hangs on the verb.
      const sentences: Record<Counted, string> = {
        added: t`${name} added ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        changed: t`${name} changed ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        moved: t`${name} moved ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        removed: t`${name} removed ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
      };
      return sentences[kind];
    };
    const arrows = (name: string, count: number) =>
      t`${name} drew, changed or removed ${plural(count, { one: "# arrow", other: "# arrows" })}`;
    const titleOf = (block: string) => blocks.get(block) ?? "";

    function happened(frame: Frame): string[] {
      const told = frame.notes.flatMap(change => {
        const kind = kindOf(change);
        if (kind === "grouped" || isToldByTies(change)) return [];
        return [{ who: who(change.by), kind, block: titleOf((change.after ?? change.before)?.block ?? "") }];
      });
      const ties = frame.ties.map(({ by, kind, block, name, before }) => ({
        ...{ kind, name, before },
        who: who(by),
        block: titleOf(block),
      }));
      const drawn = new Map<string, number>();
      for (const { by } of frame.links) drawn.set(who(by), (drawn.get(who(by)) ?? 0) + 1);
      return [
        ...counted(told).map(tell),
        ...counted(ties).map(tieWords.sentence),
        ...[...drawn].map(([name, count]) => arrows(name, count)),
      ];
    }

    return {
      when,
      day: (at: string) => day.format(new Date(at)),
      who,
      words,
      notes,
      happened,
      tie: tieWords.short,
      ties: (count: number) => t`Groups, pictures and references: ${count}`,
      looked: ({ who: name, at }: Look, note: string) =>
        t`${name} looked at where “${note}” comes from (${when(at)})`,
      beginning: t`The beginning: an empty canvas`,
      /** A moment as one sentence, for the slider and for those who listen. */
      moment(film: Film, at: number): string {
        const frame = film.frame(at);
        if (!frame) return t`The beginning: an empty canvas`;
        return `${when(frame.at)}. ${happened(frame).join(". ")}.`;
      },
    };
  }, [t, i18n.locale, canvas.template.blocks, people, tieWords]);
}

export type HistoryWords = ReturnType<typeof useHistoryWords>;

/** What is told alike, counted. */
function counted<T extends object>(all: readonly T[]): (T & { count: number })[] {
  const told = new Map<string, T & { count: number }>();
  for (const one of all) {
    const key = JSON.stringify(one);
    const known = told.get(key);
    if (known) known.count += 1;
    else told.set(key, { ...one, count: 1 });
  }
  return [...told.values()];
}
