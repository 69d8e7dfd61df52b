import { forLater } from "@/ui/later";
import type { CanvasRoom } from "../desk/context";

const loadDrag = forLater(() => import("./drag"));

type Room = Pick<CanvasRoom, "desk" | "lifting">;

/** What is held where it is not the note itself, and what happens before it moves. */
export type Hold = { handle: HTMLElement; begun: () => void };

/** Lets a press on a note become a drag, unless it is over before the code for dragging has come. */
export function holdToDrag(down: PointerEvent, card: HTMLElement, room: Room, id: string, by?: Hold): void {
  const over = new AbortController();
  const { signal } = over;
  document.addEventListener("pointerup", () => over.abort(), { signal });
  document.addEventListener("pointercancel", () => over.abort(), { signal });
  void loadDrag().then(({ watchDrag }) => {
    if (signal.aborted) return;
    over.abort();
    watchDrag(down, card, room, id, by);
  });
}
