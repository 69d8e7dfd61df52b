import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import type { Extra, NoteChip } from "../desk/extras";
import type { Reference, References } from "./api";

/** What stands below notes that come from another canvas, or are used there. What waits for somebody comes first. */
export function useChips(): (references: References) => Map<string, Extra> {
  const { t } = useLingui();

  function drifted({ drift }: Reference): NoteChip[] {
    if (drift === "changed") {
      return [{ id: "drift", sign: "!", word: t`Changed where it comes from`, tone: "cloudberry" }];
    }
    if (drift === "removed") {
      return [{ id: "drift", sign: "!", word: t`Deleted where it comes from`, tone: "cloudberry" }];
    }
    return [];
  }

  function from({ source }: Reference): NoteChip {
    const word = source ? t`From ${source.number} ${source.title}` : t`From another canvas`;
    return { id: "source", sign: "↳", word, tone: "plain" };
  }

  return ({ references, uses }) => {
    const chips = new Map<string, NoteChip[]>();
    for (const one of references) chips.set(one.note, [...drifted(one), from(one)]);
    for (const note of new Set(uses.map(use => use.note))) {
      const canvases = new Set(uses.filter(use => use.note === note).map(({ canvas }) => canvas)).size;
      const word = t`Used on ${plural(canvases, { one: "another canvas", other: "# other canvases" })}`;
      chips.set(note, [...(chips.get(note) ?? []), { id: "uses", sign: "↗", word, tone: "plain" }]);
    }
    return new Map([...chips].map(([note, all]) => [note, { chips: all, isPale: false }]));
  };
}
