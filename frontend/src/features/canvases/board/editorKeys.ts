import type { KeyboardEvent } from "react";
import type { Desk } from "../desk/desk";
import { MAX_TEXT } from "../document/schema";

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

/** The lines of a pasted list, without their bullets and numbers. */
export function linesOf(pasted: string): string[] {
  const lines = pasted.split(/\r?\n/).map(line => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim());
  return lines.filter(line => line !== "").map(line => line.slice(0, MAX_TEXT));
}
