import type { KeyboardEvent } from "react";
import type { Desk } from "../desk/desk";

/** What a key does while somebody writes in a note. Other keys are left to the field. */
export function editorKey(event: KeyboardEvent<HTMLTextAreaElement>, desk: Desk, id: string): void {
  event.stopPropagation();
  const act = event.nativeEvent.isComposing ? undefined : actOf(event);
  if (!act) return;
  event.preventDefault();
  act(desk, id);
}

type Act = (desk: Desk, id: string) => void;

function actOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): Act | undefined {
  if (key === "Escape") return (desk, id) => desk.leave(id, true);
  if (!ctrlKey && !metaKey) return undefined;
  if (key === "Enter") return (desk, id) => desk.next(id);
  return undoing(key, shiftKey);
}

/** Ctrl+Z takes back; Ctrl+Shift+Z and Ctrl+Y do again. */
export function undoing(key: string, isShifted: boolean): ((desk: Desk) => void) | undefined {
  const letter = key.toLowerCase();
  if (letter === "z") return isShifted ? desk => desk.redo() : desk => desk.undo();
  return letter === "y" ? desk => desk.redo() : undefined;
}

/** Whether what was pasted may be meant as several notes: lines, or cells of a spreadsheet. */
export function isSeveral(pasted: string): boolean {
  return /[\n\t]/.test(pasted.trim());
}
