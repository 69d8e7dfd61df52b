import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useMemo } from "react";
import { type PlaceDictionary, type Spot, sectorInWords, spotInWords } from "../document/placeWords";
import type { Note } from "../document/schema";
import type { Block, Canvas } from "../types";

const LONGEST = 48;
/** Words in quotation marks lose them: sentences about a note bring their own. */
const QUOTED = /^[“"”„»](.*)[”"“«]$/;

type Named = Pick<Note, "text"> & Partial<Pick<Note, "image">>;

/** The first words of a text, for sentences about it. */
function excerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, " ").replace(QUOTED, "$1");
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2))}…`;
}

/** Places, notes and doings in words, in the language of the page: what is spoken, and what lists show. */
export function useWords({ vocabulary }: Pick<Canvas, "vocabulary">) {
  const { t } = useLingui();

  return useMemo(() => {
    const types = new Map(vocabulary.note_types.map(({ id, title }) => [id, title]));
    const dictionary: PlaceDictionary = {
      sectors: vocabulary.sectors,
      notPlaced: t`not yet placed`,
      directions: {
        "-1 -1": t`upper left`,
        "0 -1": t`at the top`,
        "1 -1": t`upper right`,
        "-1 0": t`on the left`,
        "0 0": t`in the middle`,
        "1 0": t`on the right`,
        "-1 1": t`lower left`,
        "0 1": t`at the bottom`,
        "1 1": t`lower right`,
      },
    };
    const nameless = (note: Named | undefined) => (note?.image ? t`Picture, not described` : t`Empty note`);
    const spot = (block: Block, at: Spot) => spotInWords(block, at, dictionary);

    return {
      spot,
      sector: (x: number | null) => sectorInWords(x, dictionary),
      type: (id: string) => types.get(id) ?? id,
      name: (note: Named | undefined) => (note?.text.trim() ? excerpt(note.text) : nameless(note)),
      /** The whole place: block, and where in it. */
      place: (block: Block, at: Spot) => [block.title, spot(block, at)].filter(Boolean).join(": "),
      near: (name: string) => t`near “${name}”`,
      position: (index: number, count: number) => t`${index} of ${count}`,
      lifted: (name: string, place: string) =>
        t`“${name}” is in your hand, at ${place}. Arrow keys move it, Space puts it down, Escape puts it back.`,
      putDown: (place: string) => t`Put down at ${place}.`,
      putBack: (place: string) => t`Put back at ${place}.`,
      atTheEnd: t`It goes no further that way.`,
      changedType: (type: string) => t`It is now: ${type}.`,
      added: (place: string) => t`New note in ${place}.`,
      group: (title: string) => title || t`Group without a name`,
      inGroup: (name: string) => t`group ${name}`,
      outOf: (name: string) => t`Taken out of the group ${name}.`,
      deleted: t`Note deleted`,
      deletedMany: (count: number) => t`${plural(count, { one: "# note", other: "# notes" })} deleted`,
      duplicated: (count: number) => t`${plural(count, { one: "# note", other: "# notes" })} duplicated`,
      linkDeleted: t`Arrow deleted`,
      /** An arrow as a sentence begins so. */
      gives: (from: string, to: string) => t`${from} gives ${to}`,
      leads: (from: string, to: string) => t`${from} leads to ${to}`,
      noArrow: (block: string) =>
        t`No arrow can lead there. Choose another note in “${block}”, or press Escape.`,
      picked: (count: number) => t`${plural(count, { one: "# note selected", other: "# notes selected" })}`,
      pasted: (count: number) => t`${plural(count, { one: "# note", other: "# notes" })} added`,
      notes: (count: number) => t`${plural(count, { one: "# note", other: "# notes" })}`,
      chooseTarget: (name: string) => t`Choose the note the arrow from “${name}” leads to. Escape cancels.`,
      goneNote: t`A note that was deleted`,
      copied: t`Link copied`,
      notCopied: t`The link could not be copied.`,
      undone: t`Undone.`,
      redone: t`Done again.`,
    };
  }, [t, vocabulary]);
}

export type Words = ReturnType<typeof useWords>;
