import { describe, expect, it } from "vitest";
import { pick, pickedNotes } from "../desk/picking";
import { deskOn, rightsOf } from "../testing/kit";
import { ME, sampleDoc } from "../testing/sample";
import { addNotes } from "./adding";
import { actOnPicked, duplicate, moveAll, setTypeOfAll, typesOfAll } from "./many";
import { MOST_NOTES, notesIn, obstacleTo } from "./pasted";

const NOTES = [
  { id: "a", block: "voices" },
  { id: "b", block: "voices" },
  { id: "mine", block: "voices", author: ME },
  { id: "p", block: "flows", x: 0.1, y: 0.1 },
  { id: "q", block: "flows", x: 0.9, y: 0.5 },
];
const LINKS = [{ id: "l", from: "p", to: "q" }];

function sit(rights = rightsOf()) {
  const sat = deskOn(sampleDoc(NOTES, LINKS), rights);
  const texts = (block: string) => sat.desk.store.notesIn(block).map(id => sat.desk.store.note(id)?.text);
  return { ...sat, texts };
}

function held(block: string, place = {}) {
  return { block, lane: "", column: null, x: null, y: null, group: "", index: 0, ...place };
}

describe("several notes", () => {
  it("are those this person may change, in reading order", () => {
    const { desk, said } = sit(rightsOf({ access: "contribute" }));
    pick(desk, ["q", "mine", "a"]);
    expect(pickedNotes(desk).map(({ id }) => id)).toEqual(["mine"]);
    expect(said).toEqual(["picked 1"]);
  });

  it("go together, with their arrows, and come back together", () => {
    const { desk, toasts } = sit();
    pick(desk, ["a", "p", "q"]);
    actOnPicked(desk, "delete");
    expect(desk.store.size).toBe(2);
    expect(desk.stage.picks.size).toBe(0);
    toasts[0]?.undo?.();
    expect(desk.store.size).toBe(5);
    expect(desk.store.linksOf("flows")).toHaveLength(1);
  });

  it("are duplicated beside themselves, in this person's name, and are picked then", () => {
    const { desk, texts } = sit();
    pick(desk, ["a", "p", "q"]);
    duplicate(desk, pickedNotes(desk));
    expect(texts("voices")).toEqual(["a", "a", "b", "mine"]);
    expect(desk.store.linksOf("flows")).toHaveLength(2);
    expect(pickedNotes(desk).every(({ author }) => author === ME)).toBe(true);
    desk.undo();
    expect(desk.store.size).toBe(5);
  });

  it("are put one after the other, in one step", () => {
    const { desk, texts } = sit();
    pick(desk, ["b", "a"]);
    moveAll(desk, pickedNotes(desk), held("voices", { index: 9 }));
    expect(texts("voices")).toEqual(["mine", "a", "b"]);
    moveAll(desk, pickedNotes(desk), held("asked", { lane: "said-yes" }));
    expect(texts("asked")).toEqual(["a", "b"]);
    expect(desk.store.note("b")?.lane).toBe("said-yes");
    desk.undo();
    expect(texts("voices")).toEqual(["mine", "a", "b"]);
  });

  it("keep how they lie to each other on a map", () => {
    const { desk } = sit();
    pick(desk, ["p", "q"]);
    moveAll(desk, pickedNotes(desk), held("flows", { x: 0.2, y: 0.3 }));
    expect(desk.store.note("p")).toMatchObject({ x: 0.2, y: 0.3 });
    expect(desk.store.note("q")).toMatchObject({ x: 1, y: 0.7 });
  });

  it("get a kind that all their blocks know", () => {
    const { desk } = sit();
    pick(desk, ["p", "q"]);
    expect(typesOfAll(desk, pickedNotes(desk))).toEqual(["actor", "value"]);
    setTypeOfAll(desk, pickedNotes(desk), "value");
    expect(desk.store.note("q")?.type).toBe("value");
    pick(desk, ["a", "p"]);
    expect(typesOfAll(desk, pickedNotes(desk))).toEqual([]);
  });

  it("are fewer when one is deleted by somebody else", () => {
    const { desk } = sit();
    pick(desk, ["a", "b"]);
    desk.remove("a");
    expect([...desk.stage.picks]).toEqual(["b"]);
  });
});

describe("what is pasted", () => {
  it.each([
    ["- one\n2. two\r\n\n• three", ["one", "two", "three"]],
    ["a\tb\n\tc", ["a", "b", "c"]],
    ['"two\nlines"\t"says ""yes"""\nplain', ["two\nlines", 'says "yes"', "plain"]],
    ['"Quoted" she said\n"Whole line"', ['"Quoted" she said', '"Whole line"']],
  ])("%j becomes notes", (pasted, notes) => {
    expect(notesIn(pasted)).toEqual(notes);
  });

  it("is not too much", () => {
    expect(obstacleTo(["x".repeat(4001)], 0)).toBe("long");
    expect(obstacleTo(new Array(MOST_NOTES + 1).fill("x"), 0)).toBe("many");
    expect(obstacleTo(["x", "y"], 1499)).toBe("full");
    expect(obstacleTo(["x", "y"], 0)).toBeNull();
  });

  it("stands in order where one was, and one undo takes it back", () => {
    const { desk, texts, toasts } = sit();
    addNotes(desk, [{ text: "one" }, { text: "two" }], { block: "voices", index: 1 });
    expect(texts("voices")).toEqual(["a", "one", "two", "b", "mine"]);
    toasts[0]?.undo?.();
    expect(texts("voices")).toEqual(["a", "b", "mine"]);
  });
});
