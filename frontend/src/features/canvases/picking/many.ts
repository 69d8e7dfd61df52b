import type { Desk } from "../desk/desk";
import { pickedNotes } from "../desk/picking";
import type { Edits } from "../document/edits";
import { between } from "../document/order";
import type { Note, Place } from "../document/schema";
import { typeIn } from "../document/shape";
import { clamp } from "../layout/geometry";
import type { Held } from "../layout/keyboard";
import { round } from "../layout/plane";
import { wrap } from "../layout/rings";
import type { Block } from "../types";

const ASIDE = 0.04;

/** Takes all of them away; one undo brings all of them back. */
export function removeAll(desk: Desk, notes: readonly Note[]): void {
  const [first] = notes;
  if (!first) return;
  const gone = new Set(notes.map(({ id }) => id));
  const inBlock = desk.store.notesIn(first.block);
  const left = inBlock.filter(id => !gone.has(id));
  const neighbour = left[Math.min(inBlock.indexOf(first.id), left.length - 1)] ?? null;
  const links = notes.flatMap(({ id }) => desk.store.linksAt(id)).filter(({ id }) => desk.mayChangeLink(id));
  desk.stage.choose(false);
  desk.together(edits => {
    for (const { id } of links) edits.removeLink(id);
    for (const { id } of notes) edits.removeNote(id, []);
  });
  desk.stage.select(neighbour, first.block);
  if (neighbour) desk.stage.focus(neighbour);
  desk.voice.toast(desk.words.deletedMany(notes.length), () => desk.undo());
}

/** Gives all of them one kind, where their block knows it. */
export function setTypeOfAll(desk: Desk, notes: readonly Note[], type: string): void {
  desk.together(edits => {
    for (const note of notes) if (knows(desk.block(note.block), type)) edits.setType(note.id, type);
  });
  desk.voice.say(desk.words.changedType(desk.words.type(type)));
}

function knows(block: Block | undefined, type: string): boolean {
  return block?.note_types.includes(type) ?? false;
}

/** The kinds that every block of theirs knows. */
export function typesOfAll(desk: Desk, notes: readonly Note[]): string[] {
  const [first, ...others] = new Set(notes.map(({ block }) => block));
  const types = desk.block(first ?? "")?.note_types ?? [];
  return types.filter(type => others.every(block => knows(desk.block(block), type)));
}

/** Puts another note like it beside each, and the arrows among them; the new ones are picked then. */
export function duplicate(desk: Desk, notes: readonly Note[]): void {
  const copies = desk.together(edits => copied(desk, edits, notes));
  const [first] = copies;
  if (!first) return;
  desk.stage.pick(new Set(copies.length > 1 ? copies : []));
  desk.stage.select(first, desk.store.note(first)?.block);
  desk.stage.focus(first);
  desk.voice.say(desk.words.duplicated(copies.length));
}

function copied(desk: Desk, edits: Edits, notes: readonly Note[]): string[] {
  const made = new Map<string, string>();
  for (const note of notes) {
    const block = desk.block(note.block);
    if (!block || !desk.mayWriteIn(block)) continue;
    const type = typeIn(block, note.type);
    made.set(
      note.id,
      edits.addNote({ place: besides(desk, note, block), type, text: note.text, image: note.image }),
    );
  }
  for (const link of new Set(notes.flatMap(({ id }) => desk.store.linksAt(id)))) {
    const [from, to] = [made.get(link.from), made.get(link.to)];
    if (from && to) edits.addLink({ ...link, from, to });
  }
  return [...made.values()];
}

function besides(desk: Desk, note: Note, block: Block): Place {
  const siblings = desk.places.group(note);
  const after = siblings[siblings.findIndex(({ id }) => id === note.id) + 1]?.order ?? "";
  const { lane, column } = note;
  return {
    block: block.id,
    lane,
    column,
    order: between(note.order, after),
    ...shifted(note, block, ASIDE, ASIDE),
  };
}

/** Moves all of them to where one was put: one after the other, or as they lay to each other. */
export function moveAll(desk: Desk, notes: readonly Note[], held: Held, leader = notes[0]): void {
  const block = desk.block(held.block);
  const moved = notes.filter(note => desk.mayChange(note));
  if (!block || !leader || !desk.mayWriteIn(block)) return;
  const ids = new Set(moved.map(({ id }) => id));
  const row = desk.places.group(held);
  const before = row.filter(({ id }) => id !== leader.id).slice(0, held.index);
  const others = row.filter(({ id }) => !ids.has(id));
  const index = before.filter(({ id }) => !ids.has(id)).length;
  const after = others[index]?.order ?? "";
  let order = others[index - 1]?.order ?? "";
  const { lane, column } = held;
  desk.together(edits => {
    for (const note of moved) {
      order = between(order, after);
      const spot = isTogether(note, leader, held)
        ? shifted(note, block, (held.x ?? 0) - (leader.x ?? 0), (held.y ?? 0) - (leader.y ?? 0))
        : { x: held.x, y: held.y };
      edits.move(note.id, { block: block.id, lane, column, order, ...spot }, block);
    }
  });
  desk.stage.select(leader.id, block.id);
}

/** Whether the notes keep how they lie to each other: both have a place in the field in which they are moved. */
function isTogether(note: Note, leader: Note, held: Held): boolean {
  const isField = held.x !== null && note.x !== null && leader.x !== null;
  return isField && note.block === held.block && leader.block === held.block;
}

function shifted({ x, y }: Note, block: Block, byX: number, byY: number): Pick<Place, "x" | "y"> {
  if (x === null || y === null) return { x, y };
  const isRound = block.kind === "concentric_rings";
  return {
    x: round(isRound ? wrap(x + byX) : clamp(x + byX, 0, 1)),
    y: round(clamp(y + byY, 0, 1)),
  };
}

/** What a key or a button means when several notes are picked. */
export function actOnPicked(desk: Desk, action: "move" | "duplicate" | "delete"): void {
  const notes = pickedNotes(desk);
  if (action === "move") desk.stage.open({ kind: "move", notes: notes.map(({ id }) => id) });
  else if (action === "duplicate") duplicate(desk, notes);
  else removeAll(desk, notes);
}
