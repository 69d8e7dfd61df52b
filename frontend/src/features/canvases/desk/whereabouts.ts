import type { Note, Place } from "../document/schema";
import { isField } from "../document/shape";
import { nearest } from "../layout/near";
import type { Block } from "../types";
import type { Desk } from "./desk";

type Whose = Pick<Note, "id"> & Omit<Place, "order">;

/** Where in its block a note lies, and near which other: "upper left, near “Anna”". "" in a plain list. */
export function whereabouts(desk: Desk, note: Whose): string {
  const block = desk.block(note.block);
  return block ? joined(desk.words.spot(block, note), nearInWords(desk, block, note)) : "";
}

/** The same below a heading that names the ring already. */
export function whereaboutsInGroup(desk: Desk, note: Whose): string {
  const block = desk.block(note.block);
  if (!block || !isField(block)) return "";
  const isRound = block.kind === "concentric_rings";
  const spot = isRound ? desk.words.sector(note.x) : desk.words.spot(block, note);
  return joined(spot, nearInWords(desk, block, note));
}

function nearInWords({ places, words }: Desk, block: Block, note: Whose): string {
  if (!isField(block)) return "";
  const others = places.notesIn(block.id).filter(({ id, text }) => id !== note.id && text.trim() !== "");
  const near = nearest(block, note, others);
  return near ? words.near(words.name(near)) : "";
}

function joined(...words: string[]): string {
  return words.filter(Boolean).join(", ");
}
