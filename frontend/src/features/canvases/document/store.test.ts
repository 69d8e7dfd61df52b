import { describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { put, sampleDoc } from "../testing/sample";
import { notesOf } from "./schema";
import { CanvasStore } from "./store";

const NOWHERE = { lane: "", column: null, x: null, y: null, order: "a0", group: "" };

describe("the store", () => {
  const three = [
    { id: "a", block: "voices" },
    { id: "b", block: "voices" },
    { id: "c", block: "boundary" },
  ];

  it("keeps the notes of a block in order, and the same array until it changes", () => {
    const doc = sampleDoc(three);
    const store = new CanvasStore(doc);
    const first = store.notesIn("voices");
    expect(first).toEqual(["a", "b"]);
    expect(store.notesIn("voices")).toBe(first);
    notesOf(doc).get("b")?.set("order", "Zz");
    expect(store.notesIn("voices")).toEqual(["b", "a"]);
  });

  it("wakes only what shows a note when its text changes", () => {
    const doc = sampleDoc(three);
    const store = new CanvasStore(doc);
    const heard: string[] = [];
    for (const key of ["note:a", "note:b", "block:voices"]) store.subscribe(key, () => heard.push(key));
    store.text("a")?.insert(0, "x");
    expect(heard).toEqual(["note:a"]);
    expect(store.note("a")?.text).toBe("xa");
  });

  it("wakes both blocks when a note moves from one to the other", () => {
    const doc = sampleDoc(three);
    const store = new CanvasStore(doc);
    const heard = new Set<string>();
    for (const key of ["block:voices", "block:boundary", "block:rings"]) {
      store.subscribe(key, () => heard.add(key));
    }
    notesOf(doc).get("a")?.set("block", "boundary");
    expect([...heard].sort()).toEqual(["block:boundary", "block:voices"]);
  });

  it("shows where a held note would lie, without touching the document", () => {
    const doc = sampleDoc(three);
    const store = new CanvasStore(doc);
    store.setPreview({ id: "a", place: { block: "boundary", ...NOWHERE } });
    expect(store.notesIn("boundary")).toContain("a");
    expect(notesOf(doc).get("a")?.get("block")).toBe("voices");
    store.setPreview(null);
    expect(store.notesIn("voices")).toEqual(["a", "b"]);
  });

  it("draws only links whose ends lie in the same block", () => {
    const nodes = ["a", "b"].map(id => ({ id, block: "flows" }));
    const doc = sampleDoc(nodes, [
      { id: "l", from: "a", to: "b" },
      { id: "m", from: "a", to: "gone" },
    ]);
    const store = new CanvasStore(doc);
    expect(store.linksOf("flows").map(({ id }) => id)).toEqual(["l"]);
    notesOf(doc).delete("b");
    expect(store.linksOf("flows")).toEqual([]);
  });

  it("tells of others' doings and of notes that are gone, with a neighbour", () => {
    const doc = sampleDoc(three);
    const store = new CanvasStore(doc);
    const foreign = vi.fn();
    const gone = vi.fn();
    store.onForeign(foreign);
    store.onGone(gone);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    notesOf(other).delete("a");
    put(other, { id: "d", block: "voices" }, 9);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other), "socket");
    expect(gone.mock.calls[0]?.[0]).toMatchObject({ note: { id: "a" }, neighbour: "b", isForeign: true });
    const change = foreign.mock.calls[0]?.[0];
    expect([...change.blocks]).toEqual(["voices"]);
    expect([...change.clients]).toEqual([other.clientID]);
  });

  it("goes on with another replica", () => {
    const store = new CanvasStore(sampleDoc(three));
    store.replace(sampleDoc([{ id: "b", block: "voices", text: "new" }]));
    expect(store.notesIn("voices")).toEqual(["b"]);
    expect(store.note("b")?.text).toBe("new");
    expect(store.notesIn("boundary")).toEqual([]);
  });
});
