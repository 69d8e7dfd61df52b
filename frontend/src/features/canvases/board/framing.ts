import { forLater } from "@/ui/later";
import type { Desk } from "../desk/desk";

const loadFrame = forLater(() => import("../picking/frame"));
const CONTROLS = "button, a, input, textarea, select, [role='dialog'], [role='menu']";

/** A press of the mouse beside the notes draws a frame around those to be picked. A finger scrolls there. */
export function pickByFrame(down: PointerEvent, board: HTMLElement, desk: Desk): void {
  const { target, pointerType, button, shiftKey } = down;
  if (pointerType !== "mouse" || button !== 0) return;
  if (!(target instanceof Element) || target.closest(CONTROLS)) return;
  if (!shiftKey) desk.stage.choose(false);
  if (desk.rights.access === "read") return;
  const over = new AbortController();
  document.addEventListener("pointerup", () => over.abort(), { signal: over.signal });
  document.addEventListener("selectstart", event => event.preventDefault(), { signal: over.signal });
  void loadFrame().then(({ drawFrame }) => {
    if (over.signal.aborted) return;
    over.abort();
    drawFrame(down, board, desk);
  });
}
