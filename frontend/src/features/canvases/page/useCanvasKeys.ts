import { useEffect } from "react";
import { undoing } from "../board/editorKeys";
import type { CanvasRoom } from "../desk/context";
import type { Desk } from "../desk/desk";
import { settings } from "../hooks/settings";

/** Keys that work anywhere on the page, except where one writes or a dialog is open. */
export function useCanvasKeys({ desk }: Pick<CanvasRoom, "desk">): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || isElsewhere(event.target)) return;
      const act = actFor(event, desk);
      if (act) event.preventDefault();
      act?.(desk);
    }
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [desk]);
}

type Act = (desk: Desk) => void;

function actFor({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent, desk: Desk): Act | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return undoing(key, shiftKey);
  if (key === "Escape") return wayOut(desk);
  if (!settings().hasSingleKeys) return undefined;
  if (key === "?") return ({ stage }) => stage.open({ kind: "shortcuts" });
  return key.toLowerCase() === "n" ? addNext : undefined;
}

function wayOut({ stage }: Desk): Act | undefined {
  if (stage.connecting) return () => stage.connect(null);
  return stage.selected ? () => stage.select(null) : undefined;
}

function addNext(desk: Desk): void {
  const block = desk.currentBlock();
  if (block) desk.add(block);
}

function isElsewhere(target: EventTarget | null): boolean {
  const elsewhere = "input, textarea, select, [role='dialog'], [role='menu']";
  return target instanceof Element && target.closest(elsewhere) !== null;
}
