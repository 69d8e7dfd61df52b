import type { Note } from "../document/schema";
import type { Desk } from "./desk";

/** Those of the notes that this person may change: with others nothing could be done. */
export function pickable(desk: Desk, ids: Iterable<string>): ReadonlySet<string> {
  const may = [...ids].filter(id => {
    const note = desk.store.note(id);
    return note && desk.mayChange(note);
  });
  return new Set(may);
}

/** Picks these notes and no others, and says how many there are. */
export function pick(desk: Desk, ids: Iterable<string>): void {
  const picks = pickable(desk, ids);
  desk.stage.pick(picks);
  desk.voice.say(desk.words.picked(picks.size));
}

/** Picks a note besides the others, or leaves it out again. */
export function togglePick(desk: Desk, id: string): void {
  const picks = new Set(desk.stage.picks);
  if (!picks.delete(id)) picks.add(id);
  pick(desk, picks);
}

/** The picked notes, in reading order. */
export function pickedNotes({ shape, places, stage }: Desk): Note[] {
  return shape.blocks.flatMap(({ id }) => places.notesIn(id)).filter(({ id }) => stage.picks.has(id));
}

/** Whether what is done with the note is done with others, too. */
export function isOneOfMany({ stage }: Desk, id: string): boolean {
  return stage.picks.size > 1 && stage.picks.has(id);
}
