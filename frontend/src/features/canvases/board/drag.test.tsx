import { act, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { card, renderRoom } from "../testing/kit";
import { sampleDoc } from "../testing/sample";
import { Board } from "./Board";
import { watchDrag } from "./drag";

const NOTES = [
  { id: "a", block: "voices", text: "Nobody asked us" },
  { id: "b", block: "boundary", text: "Not schools" },
];
let under: Element | null = null;

function pointer(type: string, at: number): PointerEvent {
  const event = new MouseEvent(type, { clientX: at, clientY: at, bubbles: true });
  // Defined, not assigned: another file of tests may have given all events of the window a `pointerType` to read.
  Object.defineProperties(event, { pointerType: { value: "mouse" }, isPrimary: { value: true } });
  return event as unknown as PointerEvent;
}

async function carryTo(place: Element | null, at: number): Promise<void> {
  under = place;
  await act(async () => {
    document.dispatchEvent(pointer("pointermove", at));
    await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  });
}

afterEach(() => Reflect.deleteProperty(document, "elementFromPoint"));

it("is shown where it came from while it is over what takes no note, and put back there", async () => {
  Object.defineProperty(document, "elementFromPoint", { configurable: true, value: vi.fn(() => under) });
  const { desk, lifting } = renderRoom(<Board />, sampleDoc(NOTES));
  const section = screen.getByRole("region", { name: "Block boundary" });
  act(() => watchDrag(pointer("pointerdown", 10), card("Nobody"), { desk, lifting }, "a"));
  await carryTo(section, 30);
  expect(desk.store.notesIn("boundary")).toContain("a");
  const classes = section.className;
  await carryTo(document.body, 50);
  expect(desk.store.notesIn("boundary")).toEqual(["b"]);
  expect(desk.store.notesIn("voices")).toEqual(["a"]);
  expect(section.className).not.toBe(classes);
  await carryTo(section, 30);
  expect(desk.store.notesIn("boundary")).toContain("a");
  await carryTo(null, 70);
  act(() => void document.dispatchEvent(pointer("pointerup", 70)));
  expect([desk.stage.lifted, desk.store.note("a")?.block]).toEqual([null, "voices"]);
});
