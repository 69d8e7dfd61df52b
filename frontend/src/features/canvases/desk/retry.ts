import type { Lost } from "../document/lost";
import { type Note, type NoteLink, placeOf } from "../document/schema";
import type { Desk } from "./desk";

/** Whether what was not kept could be kept now. */
export function mayRetry(desk: Desk, lost: Lost): boolean {
  if (lost.kind === "link") return mayLink(desk, lost.link);
  if (lost.kind === "linkDeletion") return desk.mayChangeLink(lost.id);
  const block = desk.block(lost.note.block);
  if (!block || !desk.mayWriteIn(block)) return false;
  const note = desk.store.note(lost.id);
  return note ? desk.mayChange(note) : lost.kind === "note" || lost.kind === "text";
}

/** Does again what was not kept, on the document as it is now. */
export function retry(desk: Desk, lost: Lost): void {
  if (lost.kind === "link") restoreLink(desk, lost.link);
  else if (lost.kind === "linkDeletion") desk.removeLink(lost.id);
  else if (lost.kind === "deletion") desk.remove(lost.id);
  else if (lost.kind === "place") restorePlace(desk, lost.note);
  else restoreText(desk, lost.note);
}

/** What can be copied out of it. */
export function textOf(lost: Lost): string {
  if ("link" in lost) return `${lost.from} → ${lost.to}: ${lost.link.label}`;
  return lost.note.text;
}

function mayLink(desk: Desk, { from, to }: NoteLink): boolean {
  const [source, target] = [desk.store.note(from), desk.store.note(to)];
  return source !== undefined && target?.block === source.block && desk.mayConnect(source);
}

function restoreText(desk: Desk, note: Note): void {
  const { id, type, text, image } = note;
  desk.together(edits => {
    if (!desk.store.note(id)) {
      edits.addNote({ place: placeOf(note), type, text, image });
      return;
    }
    edits.setText(id, text);
    edits.setImage(id, image);
  });
}

function restorePlace(desk: Desk, note: Note): void {
  const block = desk.block(note.block);
  if (block) desk.together(edits => edits.move(note.id, placeOf(note), block));
}

function restoreLink(desk: Desk, link: NoteLink): void {
  desk.together(edits => (desk.store.link(link.id) ? edits.changeLink(link.id, link) : edits.addLink(link)));
}
