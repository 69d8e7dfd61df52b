import type { NoteLink } from "../document/schema";
import { relationsOf, statesOf } from "../document/shape";
import type { Block } from "../types";
import type { Desk } from "./desk";
import type { Words } from "./words";

type Look = {
  colour: "ink" | "spruce" | "lingon" | "quiet";
  dash: "solid" | "dashed" | "dotted";
  head: "ink" | "spruce" | "lingon" | "lingonOpen" | "quiet";
};

const WANTED = "wanted";

/** How an arrow is drawn: the line tells the kind, the head and the colour whether it is there today or wanted. */
export function linkStyle(block: Block, { relation, state }: Pick<NoteLink, "relation" | "state">): Look {
  if (block.kind !== "graph") return { colour: "quiet", dash: "solid", head: "quiet" };
  const dash = relationsOf(block).find(({ id }) => id === relation)?.style ?? "solid";
  const isWanted = state === WANTED;
  if (dash === "dotted") return { colour: "lingon", dash, head: isWanted ? "lingonOpen" : "lingon" };
  return isWanted ? { colour: "spruce", dash, head: "spruce" } : { colour: "ink", dash, head: "ink" };
}

/** An arrow as a sentence: "Guidance counsellor gives Outreach youth work: name and worry (Missing or broken, Today)". */
export function linkInWords(desk: Desk, words: Words, block: Block, link: NoteLink): string {
  const kind = kindInWords(block, link);
  return `${endsInWords(desk, words, block, link)}${link.label ? `: ${link.label}` : ""}${kind ? ` (${kind})` : ""}`;
}

/** How the sentence begins. On a map its one relation is the verb. */
export function endsInWords({ store }: Desk, words: Words, block: Block, link: NoteLink): string {
  const from = words.name(store.note(link.from));
  const to = words.name(store.note(link.to));
  if (block.kind === "graph") return words.gives(from, to);
  const verb = relationsOf(block)[0]?.title;
  return verb ? `${from} ${verb} ${to}` : words.leads(from, to);
}

function kindInWords(block: Block, { relation, state }: NoteLink): string {
  if (block.kind !== "graph") return "";
  const titles = [
    relationsOf(block).find(({ id }) => id === relation)?.title,
    statesOf(block).find(({ id }) => id === state)?.title,
  ];
  return titles.filter(Boolean).join(", ");
}
