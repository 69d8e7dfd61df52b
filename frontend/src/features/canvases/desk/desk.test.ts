import { describe, expect, it, vi } from "vitest";
import { linksOf, notesOf } from "../document/schema";
import { deskOn, rightsOf } from "../testing/kit";
import { blockOf, ELIF, ME, sampleDoc } from "../testing/sample";
import { offered } from "./actions";

const NOTES = [
  { id: "a", block: "voices" },
  { id: "b", block: "voices" },
  { id: "mine", block: "voices", author: ME },
  { id: "p", block: "flows", x: 0.1, y: 0.1 },
  { id: "q", block: "flows", x: 0.9, y: 0.9 },
];
const LINKS = [{ id: "l", from: "p", to: "q" }];

function sit(rights = rightsOf()) {
  const doc = sampleDoc(NOTES, LINKS);
  return { doc, ...deskOn(doc, rights) };
}

describe("the desk", () => {
  it("adds a note where one works, says where, and begins writing in it", () => {
    const { desk, said } = sit();
    desk.add(blockOf("asked"), { lane: "said-yes" });
    const id = desk.stage.editing ?? "";
    expect(desk.store.note(id)).toMatchObject({ block: "asked", lane: "said-yes", type: "observation" });
    expect(said).toEqual(["added place"]);
    expect(desk.currentBlock()?.id).toBe("asked");
  });

  it("drops a note that was left empty, and keeps one with words", () => {
    const { desk } = sit();
    desk.add(blockOf("voices"));
    const empty = desk.stage.editing ?? "";
    desk.leave(empty, true);
    expect(desk.store.note(empty)).toBeUndefined();
    desk.edit("a");
    desk.leave("a", true);
    expect(desk.store.note("a")).toBeDefined();
    expect(desk.stage.focusTurn("a")).toBeGreaterThan(0);
  });

  it("goes on to the next note right after this one, of the same kind", () => {
    const { desk } = sit();
    desk.edit("a");
    desk.next("a");
    const id = desk.stage.editing ?? "";
    expect(desk.store.notesIn("voices")).toEqual(["a", id, "b", "mine"]);
  });

  it("deletes with the way back at hand, and hands the focus to the neighbour", () => {
    const { desk, doc, toasts } = sit();
    desk.remove("a");
    expect(notesOf(doc).has("a")).toBe(false);
    expect(desk.stage.selected).toBe("b");
    expect(toasts[0]?.text).toBe("deleted");
    toasts[0]?.undo?.();
    expect(desk.store.note("a")?.text).toBe("a");
  });

  it("takes back by a toast what the toast tells, whatever was done since", () => {
    const { desk, toasts } = sit();
    desk.remove("a");
    desk.remove("b");
    desk.setType("p", "value");
    toasts[0]?.undo?.();
    expect(desk.store.notesIn("voices")).toEqual(["a", "mine"]);
    expect(desk.store.note("p")?.type).toBe("value");
    toasts[0]?.undo?.();
    expect(desk.store.notesIn("voices")).toEqual(["a", "mine"]);
    desk.undo();
    expect(desk.store.note("p")?.type).toBe("actor");
    desk.undo();
    expect(desk.store.notesIn("voices")).toEqual(["a", "b", "mine"]);
  });

  it("takes back by a toast what was taken back and done again", () => {
    const { desk, toasts } = sit();
    desk.remove("a");
    desk.undo();
    desk.redo();
    toasts[0]?.undo?.();
    expect(desk.store.note("a")?.text).toBe("a");
  });

  it("takes back by keys what the server did, in its turn, and once", () => {
    const { desk, toasts } = sit();
    const back = vi.fn();
    desk.setType("p", "value");
    desk.tell("moved", back);
    desk.remove("a");
    desk.undo();
    expect(back).not.toHaveBeenCalled();
    desk.undo();
    expect(back).toHaveBeenCalledOnce();
    toasts[0]?.undo?.();
    expect(back).toHaveBeenCalledOnce();
    expect(desk.store.note("p")?.type).toBe("value");
    desk.undo();
    expect(desk.store.note("p")?.type).toBe("actor");
    expect(desk.undoState.current().canUndo).toBe(false);
  });

  it("changes the kind, and uses it for the next note of the block", () => {
    const { desk, said } = sit();
    desk.setType("p", "value");
    expect(desk.store.note("p")?.type).toBe("value");
    expect(said).toEqual(["changedType type value"]);
    desk.add(blockOf("flows"));
    expect(desk.store.note(desk.stage.editing ?? "")?.type).toBe("value");
  });

  it("draws an arrow from note to note of one block only, and waits for such a note", () => {
    const { desk, toasts } = sit();
    desk.startArrow("p");
    desk.endArrow("a");
    expect(desk.stage.dialog).toBeNull();
    expect(desk.stage.connecting).toBe("p");
    expect(toasts.map(({ text }) => text)).toEqual(["noArrow Block flows"]);
    desk.endArrow("q");
    expect(desk.stage.dialog).toMatchObject({ kind: "link", draft: { from: "p", to: "q", link: null } });
    desk.saveLink(blockOf("flows"), null, { from: "q", to: "p", relation: "", state: "", label: "worry" });
    expect(desk.store.linksOf("flows").at(-1)).toMatchObject({
      relation: "tangible",
      state: "today",
      label: "worry",
      author: ME,
    });
  });

  it("changes and deletes an arrow", () => {
    const { desk, doc, toasts } = sit();
    desk.saveLink(blockOf("flows"), "l", {
      from: "p",
      to: "q",
      relation: "missing",
      state: "wanted",
      label: "",
    });
    expect(desk.store.link("l")).toMatchObject({ relation: "missing", state: "wanted", author: ELIF });
    desk.removeLink("l");
    expect(linksOf(doc).has("l")).toBe(false);
    expect(desk.stage.takesFocus("p")).toBe(true);
    expect(toasts[0]?.text).toBe("linkDeleted");
  });
});

describe("what one may not do", () => {
  it("does nothing for who only reads, and offers only what works", () => {
    const { desk, doc } = sit(rightsOf({ access: "read", mayComment: false }));
    desk.add(blockOf("voices"));
    desk.edit("a");
    desk.setType("p", "value");
    desk.remove("a");
    desk.removeLink("l");
    desk.startArrow("p");
    expect(desk.stage.editing).toBeNull();
    expect(desk.stage.connecting).toBeNull();
    expect(notesOf(doc).size).toBe(NOTES.length);
    const note = desk.store.note("a");
    expect(note && offered(desk, note).map(({ id }) => id)).not.toContain("edit");
    expect(desk.currentBlock()).toBeUndefined();
  });

  it("leaves contributors their own notes, in the blocks that are open to all", () => {
    const { desk } = sit(rightsOf({ access: "contribute" }));
    const ids = (id: string) => {
      const note = desk.store.note(id);
      return note ? offered(desk, note).map(action => action.id) : [];
    };
    expect(ids("mine")).toEqual(expect.arrayContaining(["edit", "move", "comment", "delete"]));
    expect(ids("a")).not.toEqual(expect.arrayContaining(["edit"]));
    expect(ids("a")).toContain("comment");
    const before = desk.store.notesIn("boundary");
    desk.add(blockOf("boundary"));
    expect(desk.store.notesIn("boundary")).toEqual(before);
    desk.moveTo("mine", { block: "boundary", lane: "", column: null, x: null, y: null, group: "", index: 0 });
    expect(desk.store.note("mine")?.block).toBe("voices");
  });
});
