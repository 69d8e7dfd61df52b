import { useEffect } from "react";
import { asksForPalette } from "@/ui/paletteKey";
import { undoing } from "../board/editorKeys";
import type { CanvasRoom } from "../desk/context";
import type { Desk } from "../desk/desk";
import { loadZooming } from "../desk/zoom";
import type { Note } from "../document/schema";
import { settings } from "../hooks/settings";

/** Keys that work anywhere on the page, except where one writes or a dialog is open. */
export function useCanvasKeys({ desk }: Pick<CanvasRoom, "desk">): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.defaultPrevented || backToNote(event, desk)) return;
      const act = asksForPalette(event) ? openPalette : actHere(event, desk);
      if (!act) return;
      event.preventDefault();
      act(desk);
    }
    function paste(event: ClipboardEvent) {
      const pasted = event.clipboardData?.getData("text/plain") ?? "";
      const block = desk.currentBlock();
      if (event.defaultPrevented || isElsewhere(event.target) || pasted.trim() === "" || !block) return;
      event.preventDefault();
      desk.stage.open({ kind: "paste", pasted, at: { block: block.id } });
    }
    document.addEventListener("keydown", press);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("keydown", press);
      document.removeEventListener("paste", paste);
    };
  }, [desk]);
}

type Act = (desk: Desk) => void;

const openPalette: Act = ({ stage }) => stage.open({ kind: "palette" });

function actHere(event: KeyboardEvent, desk: Desk): Act | undefined {
  return isElsewhere(event.target) ? undefined : actFor(event, desk);
}

function actFor(
  { key, ctrlKey, metaKey, altKey, shiftKey, target }: KeyboardEvent,
  desk: Desk,
): Act | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return zooming(key, target) ?? keepingFocus(undoing(key, shiftKey), target);
  if (key === "Escape") return wayOut(desk);
  if (!settings().hasSingleKeys) return undefined;
  if (key === "?") return ({ stage }) => stage.open({ kind: "shortcuts" });
  return key.toLowerCase() === "n" ? addNext : undefined;
}

type Zooming = Awaited<ReturnType<typeof loadZooming>>;

const ZOOMING: Record<string, (by: Zooming) => void> = {
  "+": ({ zoomBy }) => zoomBy(1),
  "=": ({ zoomBy }) => zoomBy(1),
  "-": ({ zoomBy }) => zoomBy(-1),
  "0": ({ zoomTo }) => zoomTo(100),
};

/** Only with the focus on the board: everywhere else these keys are the browser's own. */
function zooming(key: string, target: EventTarget | null): Act | undefined {
  const isOnBoard = target instanceof Element && target.closest("[data-board]") !== null;
  const zoom = isOnBoard ? ZOOMING[key] : undefined;
  return zoom && (() => void loadZooming().then(zoom));
}

function wayOut({ stage }: Desk): Act | undefined {
  if (stage.connecting) return () => stage.connect(null);
  if (stage.isPicking) return () => stage.choose(false);
  return stage.selected ? () => stage.select(null) : undefined;
}

/** Taking back draws notes anew, and takes some away: the focus stays at its note, or goes to the neighbour. */
function keepingFocus(act: Act | undefined, target: EventTarget | null): Act | undefined {
  const item = target instanceof Element ? target.closest<HTMLElement>("[data-note]") : null;
  if (!act || !item) return act;
  return desk => {
    const note = desk.store.note(item.dataset.note ?? "");
    act(desk);
    if (note) focusNear(note, desk);
  };
}

function focusNear({ id, block }: Note, { store, stage }: Desk): void {
  const next = store.note(id) ? id : stage.stopIn(block);
  stage.focus(next && store.note(next) ? next : block);
}

/** From the conversation about a note Escape leads back to the note. */
function backToNote({ key, target }: KeyboardEvent, { stage, store }: Desk): boolean {
  const { kind, id } = stage.anchor;
  const isThere = target instanceof Element && target.closest("[data-side='comments']") !== null;
  if (key !== "Escape" || !isThere || kind !== "note" || !store.note(id)) return false;
  stage.focus(id);
  return true;
}

function addNext(desk: Desk): void {
  const block = desk.currentBlock();
  if (block) desk.add(block);
}

function isElsewhere(target: EventTarget | null): boolean {
  const elsewhere = "input, textarea, select, [role='dialog'], [role='menu']";
  return target instanceof Element && target.closest(elsewhere) !== null;
}
