import type { Lost } from "../document/lost";
import type { Desk } from "./desk";

/** Whether what was not kept could be kept now. */
export function mayRetry(desk: Desk, lost: Lost): boolean {
  if (lost.kind === "link") return desk.mayLink(lost.link.from, lost.link.to);
  if (lost.kind === "linkDeletion") return desk.mayChangeLink(lost.id);
  const block = desk.block(lost.note.block);
  if (!block || !desk.mayWriteIn(block)) return false;
  const note = desk.store.note(lost.id);
  return note ? desk.mayChange(note) : lost.kind === "note" || lost.kind === "text";
}

/** Does again what was not kept, on the document as it is now. */
export function retry(desk: Desk, lost: Lost): void {
  if (lost.kind === "link") desk.restoreLink(lost.link);
  else if (lost.kind === "linkDeletion") desk.removeLink(lost.id);
  else if (lost.kind === "deletion") desk.remove(lost.id);
  else if (lost.kind === "place") desk.restorePlace(lost.note);
  else desk.restoreText(lost.note);
}

/** What can be copied out of it. */
export function textOf(lost: Lost): string {
  if ("link" in lost) return `${lost.from} → ${lost.to}: ${lost.link.label}`;
  return lost.note.text;
}
