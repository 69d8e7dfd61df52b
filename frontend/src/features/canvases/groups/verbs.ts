import { i18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import type { Desk } from "../desk/desk";
import type { Note, NoteGroup } from "../document/schema";

export function notesOf({ store }: Desk, group: string): Note[] {
  return store.membersOf(group).flatMap(id => store.note(id) ?? []);
}

/** Makes a group of notes of one block. */
export function makeGroup(desk: Desk, notes: readonly Note[], title: string): void {
  const [first] = notes;
  if (!first || !desk.mayGroup) return;
  const group = desk.together(edits => {
    const made = edits.addGroup(first.block, title.trim());
    for (const { id } of notes) edits.setGroup(id, made);
    return made;
  });
  settle(desk, notes, group);
}

/** Puts notes that this person may change into a group of their block. */
export function putInto(desk: Desk, notes: readonly Note[], group: string): void {
  const block = desk.store.group(group)?.block;
  const fitting = notes.filter(note => note.block === block && desk.mayChange(note));
  desk.together(edits => {
    for (const { id } of fitting) edits.setGroup(id, group);
  });
  settle(desk, fitting, group);
}

export function takeOut(desk: Desk, notes: readonly Note[]): void {
  const grouped = notes.filter(note => note.group !== "" && desk.mayChange(note));
  desk.together(edits => {
    for (const { id } of grouped) edits.setGroup(id, "");
  });
  settle(desk, grouped, "");
}

export function nameGroup(desk: Desk, id: string, title: string): void {
  if (!desk.mayGroup || desk.store.group(id)?.title === title.trim()) return;
  desk.together(edits => edits.nameGroup(id, title.trim()));
  desk.voice.say(i18n._(msg`The group is named: ${desk.groupName(id)}`));
}

/** Takes the group away; its notes go back to where they would be without. */
export function dissolve(desk: Desk, { id, block }: NoteGroup): void {
  if (!desk.mayGroup) return;
  const [first] = desk.store.membersOf(id);
  const told = i18n._(msg`Group dissolved: ${desk.groupName(id)}`);
  desk.together(edits => edits.removeGroup(id));
  if (first) {
    desk.stage.select(first, block);
    desk.stage.focus(first);
  }
  desk.tell(told);
}

/** Drawn elsewhere, the first note takes the focus again; what became of all of them is said. */
function settle(desk: Desk, notes: readonly Note[], group: string): void {
  const [first] = notes;
  if (!first) return;
  desk.stage.choose(false);
  desk.stage.select(first.id, first.block);
  desk.stage.focus(first.id);
  const count = notes.length;
  const many = i18n._(msg`${plural(count, { one: "# note", other: "# notes" })}`);
  desk.voice.say(
    group
      ? i18n._(msg`${many} in the group ${desk.groupName(group)}.`)
      : i18n._(msg`${many} taken out of the group.`),
  );
}
