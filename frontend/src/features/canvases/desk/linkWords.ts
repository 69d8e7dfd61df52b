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

/** An arrow as a sentence: "Guidance counsellor → Outreach youth work: name and worry. Missing or broken, today." */
export function linkInWords(desk: Desk, words: Words, block: Block, link: NoteLink): string {
  const from = words.name(desk.store.note(link.from));
  const to = words.name(desk.store.note(link.to));
  const relation = relationsOf(block).find(({ id }) => id === link.relation)?.title;
  const state = statesOf(block).find(({ id }) => id === link.state)?.title;
  const kind = [relation, state].filter(Boolean).join(", ");
  return `${from} → ${to}${link.label ? `: ${link.label}` : ""}${kind ? `. ${kind}` : ""}`;
}
