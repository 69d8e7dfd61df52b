import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { tagOf } from "@/i18n/languages";
import type { Note } from "../document/schema";
import type { Canvas } from "../types";
import type { Past } from "./api";
import { type Change, type Film, type Frame, type Kind, kindOf } from "./film";

/** A sign for each kind of change; the word stands beside it. */
export const SIGNS: Readonly<Record<Kind, string>> = { added: "+", changed: "≠", moved: "→", removed: "−" };
export const KINDS: readonly Kind[] = ["added", "changed", "moved", "removed"];

type Told = { who: string; kind: Kind; block: string; count: number };

/** Moments and what happened there, in sentences: what the slider says, and what stands beside the board. */
export function useHistoryWords(canvas: Canvas, { people }: Pick<Past, "people">) {
  const { t, i18n } = useLingui();
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
      const sentences: Record<Kind, string> = {
        added: t`${name} added ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        changed: t`${name} changed ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        moved: t`${name} moved ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
        removed: t`${name} removed ${plural(count, { one: "# note", other: "# notes" })}: ${block}`,
      };
      return sentences[kind];
    };
    const arrows = (name: string, count: number) =>
      t`${name} drew, changed or removed ${plural(count, { one: "# arrow", other: "# arrows" })}`;
    const grouped = (name: string, title: string) => t`${name} made, named or dissolved a group: ${title}`;

    function happened(frame: Frame): string[] {
      const told = together(frame.notes, change => ({
        who: who(change.by),
        kind: kindOf(change),
        block: blocks.get((change.after ?? change.before)?.block ?? "") ?? "",
      }));
      const drawn = new Map<string, number>();
      for (const { by } of frame.links) drawn.set(who(by), (drawn.get(who(by)) ?? 0) + 1);
      const groups = frame.groups.map(({ by, before, after }) =>
        grouped(who(by), (after ?? before)?.title || t`Group without a name`),
      );
      return [
        ...told.map(tell),
        ...[...drawn].map(([name, count]) => arrows(name, count)),
        ...new Set(groups),
      ];
    }

    return {
      when,
      day: (at: string) => day.format(new Date(at)),
      who,
      words,
      notes,
      happened,
      beginning: t`The beginning: an empty canvas`,
      /** A moment as one sentence, for the slider and for those who listen. */
      moment(film: Film, at: number): string {
        const frame = film.frame(at);
        if (!frame) return t`The beginning: an empty canvas`;
        return `${when(frame.at)}. ${happened(frame).join(". ")}.`;
      },
    };
  }, [t, i18n.locale, canvas.template.blocks, people]);
}

export type HistoryWords = ReturnType<typeof useHistoryWords>;

/** Changes that are told alike, counted. */
function together(changes: Frame["notes"], describe: (change: Change<Note>) => Omit<Told, "count">): Told[] {
  const told = new Map<string, Told>();
  for (const change of changes) {
    const one = describe(change);
    const key = [one.who, one.kind, one.block].join("\n");
    const known = told.get(key);
    if (known) known.count += 1;
    else told.set(key, { ...one, count: 1 });
  }
  return [...told.values()];
}
