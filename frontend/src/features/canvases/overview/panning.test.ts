import { afterEach, expect, it, vi } from "vitest";
import type { Lifting } from "../desk/lifting";
import { watchPanning } from "./panning";

const MIDDLE = 1;
const over = new AbortController();
afterEach(() => over.abort());

function mouse(type: string): Event {
  const event = new MouseEvent(type, { button: MIDDLE, bubbles: true, cancelable: true });
  Object.defineProperty(event, "pointerType", { value: "mouse" });
  return event;
}

it("does not paste what the middle button pastes when it has pulled the board", async () => {
  const board = document.body.appendChild(document.createElement("div"));
  const pasted = vi.fn();
  document.addEventListener("paste", pasted, { signal: over.signal });
  watchPanning(board, { isHolding: false } as Lifting, over.signal);
  board.dispatchEvent(mouse("pointerdown"));
  board.dispatchEvent(mouse("pointerup"));
  board.dispatchEvent(new Event("paste", { bubbles: true, cancelable: true }));
  expect(pasted).not.toHaveBeenCalled();
  await new Promise(done => setTimeout(done));
  board.dispatchEvent(new Event("paste", { bubbles: true, cancelable: true }));
  expect(pasted).toHaveBeenCalledOnce();
});
