import type { Desk } from "../desk/desk";
import { pickedNotes } from "../desk/picking";
import type { Edits } from "../document/edits";
import { between, boundsAt } from "../document/order";
import { type Note, type Place, placeOf } from "../document/schema";
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
  desk.goOn(first.block, neighbour);
  desk.tell(desk.words.deletedMany(notes.length));
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
  const groups = againFor(desk, edits, severalAlone(desk, notes));
  for (const note of notes) {
    const block = desk.block(note.block);
    if (!block || !desk.mayWriteIn(block)) continue;
    const type = typeIn(block, note.type);
    const group = groups.get(note.group) ?? note.group;
    const place = { ...besides(desk, note, block), group };
    made.set(note.id, edits.addNote({ place, type, text: note.text, image: note.image }));
  }
  for (const link of new Set(notes.flatMap(({ id }) => desk.store.linksAt(id)))) {
    const [from, to] = [made.get(link.from), made.get(link.to)];
    if (from && to) edits.addLink({ ...link, from, to });
  }
  return [...made.values()];
}

function besides(desk: Desk, note: Note, block: Block): Place {
  const siblings = desk.places.group(note);
  const index = siblings.findIndex(({ id }) => id === note.id) + 1;
  return {
    ...placeOf(note),
    order: between(...boundsAt(siblings, index, note.group)),
    ...shifted(note, block, ASIDE, ASIDE),
  };
}

/** Moves all of them to where one was put: one after the other, or as they lay to each other. */
export function moveAll(desk: Desk, notes: readonly Note[], held: Held, leader = notes[0]): void {
  const block = desk.block(held.block);
  const moved = notes.filter(note => desk.mayChange(note));
  if (!block || !leader || !desk.mayWriteIn(block)) return;
  const bounds = desk.places.bounds(held, leader.id, new Set(moved.map(({ id }) => id)));
  let [order] = bounds;
  const [, after] = bounds;
  const { lane, column } = held;
  desk.together(edits => {
    const groupFor = groupsAfter(desk, edits, moved, held, leader);
    for (const note of moved) {
      order = between(order, after);
      const spot = isTogether(note, leader, held)
        ? shifted(note, block, (held.x ?? 0) - (leader.x ?? 0), (held.y ?? 0) - (leader.y ?? 0))
        : { x: held.x, y: held.y };
      edits.move(note.id, { block: block.id, lane, column, order, group: groupFor(note), ...spot }, block);
    }
  });
  desk.stage.select(leader.id, block.id);
}

/**
 * The group each note is in after a move. Those that move whole stay together, in another block under the same name; of
 * others notes are taken, unless they were moved within what they are in.
 */
function groupsAfter(
  desk: Desk,
  edits: Edits,
  moved: readonly Note[],
  held: Held,
  leader: Note,
): (note: Note) => string {
  const isJoining = held.group !== "" && held.group !== leader.group;
  const whole = isJoining ? [] : wholeGroups(desk, moved);
  const away = whole.filter(id => desk.store.group(id)?.block !== held.block);
  const made = againFor(desk, edits, away, held.block);
  return ({ group, block }) => {
    if (whole.includes(group)) return away.includes(group) ? (made.get(group) ?? "") : group;
    const stays = !isJoining && held.group !== "" && block === held.block;
    return stays ? group : held.group;
  };
}

/** Groups all of whose notes are among these. */
function wholeGroups(desk: Desk, notes: readonly Note[]): string[] {
  const ids = new Set(notes.map(({ id }) => id));
  const groups = [...new Set(notes.map(({ group }) => group).filter(Boolean))];
  return groups.filter(group => desk.store.membersOf(group).every(id => ids.has(id)));
}

/** A copy of a group's only note joins it. */
function severalAlone(desk: Desk, notes: readonly Note[]): string[] {
  return wholeGroups(desk, notes).filter(group => desk.store.membersOf(group).length > 1);
}

/** Groups of the same names, which the core team alone can make. */
function againFor(
  desk: Desk,
  edits: Edits,
  groups: readonly string[],
  block?: string,
): ReadonlyMap<string, string> {
  const known = groups.map(id => desk.store.group(id)).filter(group => group !== undefined);
  return new Map(
    (desk.mayGroup ? known : []).map(group => [group.id, edits.addGroup(block ?? group.block, group.title)]),
  );
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
export function actOnPicked(desk: Desk, action: "move" | "group" | "duplicate" | "delete"): void {
  const notes = pickedNotes(desk);
  if (action === "move") desk.stage.open({ kind: "move", notes: notes.map(({ id }) => id) });
  else if (action === "group")
    desk.stage.open({ kind: "group", notes: notes.map(({ id }) => id), group: "" });
  else if (action === "duplicate") duplicate(desk, notes);
  else removeAll(desk, notes);
}
