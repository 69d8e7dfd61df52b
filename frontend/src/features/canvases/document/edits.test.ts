import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { blockOf, ELIF, ME, put, sampleDoc } from "../testing/sample";
import { Edits } from "./edits";
import { mayChange, mayWriteIn, type Rights } from "./rights";
import { linksOf, notesOf, readNote } from "./schema";
import { Undo } from "./undo";

const NOWHERE = { lane: "", column: null, x: null, y: null, order: "a0", group: "" };

describe("editing", () => {
  it("writes what the server expects of a note, and nothing else", () => {
    const doc = new Y.Doc();
    const id = new Edits(() => doc, ME).addNote({
      place: { block: "rings", ...NOWHERE, lane: "near" },
      type: "actor",
      text: "Kela",
    });
    const content = notesOf(doc).get(id);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(content?.toJSON()).toMatchObject({
      block: "rings",
      lane: "near",
      order: "a0",
      type: "actor",
      author: ME,
    });
    expect([...(content?.keys() ?? [])].sort()).toEqual([
      "author",
      "block",
      "created",
      "lane",
      "order",
      "text",
      "type",
    ]);
  });

  it("takes the block's own type where the note's is not allowed, and clears what the new place has not", () => {
    const doc = sampleDoc([{ id: "n", block: "stakes", x: 0.5, y: 0.5, type: "question" }]);
    new Edits(() => doc, ME).move("n", { block: "voices", ...NOWHERE }, blockOf("voices"));
    expect(readNote("n", notesOf(doc).get("n"))).toMatchObject({
      block: "voices",
      type: "voice",
      x: null,
      y: null,
    });
  });

  it("removes a note with its arrows, and undo brings both back", () => {
    const nodes = ["a", "b"].map(id => ({ id, block: "flows", author: ME }));
    const doc = sampleDoc(nodes, [{ id: "l", from: "a", to: "b", author: ME }]);
    const undo = new Undo(doc);
    new Edits(() => doc, ME).removeNote("a", ["l"]);
    expect(notesOf(doc).has("a")).toBe(false);
    expect(undo.current().canUndo).toBe(true);
    undo.undo();
    expect(readNote("a", notesOf(doc).get("a"))?.text).toBe("a");
    expect(linksOf(doc).has("l")).toBe(true);
  });

  it("undoes only what was done here", () => {
    const doc = sampleDoc([{ id: "a", block: "voices" }]);
    const undo = new Undo(doc);
    new Edits(() => doc, ME).setText("a", "mine");
    doc.transact(() => put(doc, { id: "b", block: "voices" }), "socket");
    undo.undo();
    expect(readNote("a", notesOf(doc).get("a"))?.text).toBe("a");
    expect(notesOf(doc).has("b")).toBe(true);
    undo.redo();
    expect(readNote("a", notesOf(doc).get("a"))?.text).toBe("mine");
  });

  it("does not offer to undo the tidying away of an empty note", () => {
    const doc = sampleDoc([{ id: "a", block: "voices", text: "" }]);
    const undo = new Undo(doc);
    new Edits(() => doc, ME).dropNote("a");
    expect(undo.current().canUndo).toBe(false);
  });
});

describe("rights", () => {
  const rights = (access: Rights["access"]): Rights => ({
    me: ME,
    mine: new Set([ME]),
    access,
    mayComment: true,
    mayShare: false,
    mayAsk: false,
    isGuest: false,
  });

  it.each([
    ["change", "voices", true, true, true],
    ["change", "boundary", true, true, true],
    ["contribute", "voices", true, true, false],
    ["contribute", "boundary", false, false, false],
    ["read", "voices", false, false, false],
  ] as const)(
    "with %s in %s: writes %s, changes own %s and others' %s",
    (access, id, writes, own, others) => {
      const block = blockOf(id);
      expect(mayWriteIn(rights(access), block)).toBe(writes);
      expect(mayChange(rights(access), { author: ME }, block)).toBe(own);
      expect(mayChange(rights(access), { author: ELIF }, block)).toBe(others);
    },
  );
});
