import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { notesOf } from "../document/schema";
import { deskOn, rightsOf } from "../testing/kit";
import { ME, sampleDoc } from "../testing/sample";

const NOTES = [
  { id: "a", block: "voices" },
  { id: "b", block: "voices" },
  { id: "o", block: "boundary" },
  { id: "s", block: "stakes" },
];

function hold(rights = rightsOf()) {
  const doc = sampleDoc(NOTES);
  const made = deskOn(doc, rights);
  return { doc, ...made };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("a note in hand", () => {
  it("is said to be lifted, shown where it would lie, and written only when put down", () => {
    const { desk, lifting, doc, said } = hold();
    expect(lifting.pickUp("a", "keys")).toBe(true);
    expect(said[0]).toMatch(/^lifted name Block voices: spot, position 1 2/);
    lifting.step("down", false);
    expect(desk.store.notesIn("voices")).toEqual(["b", "a"]);
    expect(notesOf(doc).get("a")?.get("order")).toBe("a0");
    lifting.putDown();
    expect(desk.store.notesIn("voices")).toEqual(["b", "a"]);
    expect(notesOf(doc).get("a")?.get("order")).not.toBe("a0");
    expect(said.at(-1)).toMatch(/^putDown/);
  });

  it("goes back where it came from", () => {
    const { desk, lifting, said } = hold();
    lifting.pickUp("a", "keys");
    lifting.stepBlock(1);
    expect(desk.store.note("a")?.block).toBe("boundary");
    lifting.putBack();
    expect(desk.store.notesIn("voices")).toEqual(["a", "b"]);
    expect(desk.stage.lifted).toBeNull();
    expect(said.at(-1)).toMatch(/^putBack/);
  });

  it("keeps the focus when it leaves those not yet placed, and is drawn anew on the axes", () => {
    const { desk, lifting } = hold();
    lifting.pickUp("s", "keys");
    lifting.step("up", false);
    expect(desk.store.note("s")).toMatchObject({ x: 0.5, y: 0.5 });
    expect(desk.stage.takesFocus("s")).toBe(true);
  });

  it("goes to the next block one may write in, taking that block's kind", () => {
    const { desk, lifting } = hold();
    lifting.pickUp("a", "keys");
    lifting.stepBlock(1);
    lifting.stepBlock(1);
    lifting.putDown();
    expect(desk.store.note("a")).toMatchObject({ block: "asked", lane: "to-ask", type: "observation" });
    lifting.pickUp("a", "keys");
    lifting.stepBlock(-1);
    lifting.stepBlock(-1);
    lifting.stepBlock(-1);
    lifting.putDown();
    expect(desk.store.note("a")?.block).toBe("flows");
  });

  it("leaves out closed blocks, and others' notes in the hands of a contributor", () => {
    const doc = sampleDoc([{ id: "mine", block: "voices", author: ME }, ...NOTES]);
    const { desk, lifting } = deskOn(doc, rightsOf({ access: "contribute" }));
    expect(lifting.pickUp("a", "keys")).toBe(false);
    lifting.pickUp("mine", "keys");
    lifting.stepBlock(1);
    expect(desk.stage.lifted?.held.block).toBe("asked");
  });

  it("says the place where one stops, not every place on the way", () => {
    const { lifting, said } = hold();
    lifting.pickUp("a", "keys");
    lifting.stepBlock(1);
    lifting.stepBlock(1);
    lifting.stepBlock(1);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(250);
    expect(said).toHaveLength(2);
    lifting.putBack();
    lifting.pickUp("b", "keys");
    lifting.step("left", false);
    expect(said.at(-1)).toBe("atTheEnd");
  });

  it("knows how many rounds are shown", () => {
    const doc = sampleDoc([{ id: "r", block: "rounds", lane: "did", column: 1 }]);
    const { desk, lifting } = deskOn(doc);
    lifting.showColumns("rounds", 2);
    lifting.pickUp("r", "keys");
    lifting.step("right", false);
    lifting.step("right", false);
    lifting.putDown();
    expect(desk.store.note("r")?.column).toBe(2);
  });
});
