import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { BLOCKS, blockOf, sampleCanvas, sampleDoc } from "../testing/sample";
import { between, boundsAt, byOrder } from "./order";
import { spotInWords } from "./placeWords";
import { notesOf, readNote } from "./schema";
import { lanesOf, mayCarryLinks, relationsOf, shapeOf, typeIn } from "./shape";

describe("order", () => {
  it("puts a key between two others, at the start and at the end", () => {
    expect(between("a0", "a1") > "a0" && between("a0", "a1") < "a1").toBe(true);
    expect(between("", "a1") < "a1").toBe(true);
    expect(between("a1", "") > "a1").toBe(true);
  });

  it("survives keys it cannot read, and keys in the wrong order", () => {
    expect(between("!!", "a1")).toBeTruthy();
    expect(between("a1", "a0")).toBeTruthy();
  });

  it("sorts notes without a key last, the oldest first", () => {
    const notes = [
      { id: "c", order: "", created: 2 },
      { id: "b", order: "", created: 1 },
      { id: "a", order: "a1", created: 9 },
    ];
    expect([...notes].sort(byOrder).map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  const standing = (order: string, group = "") => ({ order, group, lane: "", column: null });

  it("finds an order among others, also when two have the same", () => {
    const twins = [standing("a1"), standing("a1"), standing("a2")];
    const orderAt = (index: number) => between(...boundsAt(twins, index));
    expect(orderAt(1) > "a1" && orderAt(1) < "a2").toBe(true);
    expect(orderAt(0) < "a1").toBe(true);
    expect(orderAt(3) > "a2").toBe(true);
  });

  it("counts a group as one note, which stands where its first does", () => {
    const row = [standing("a1"), standing("a2", "g"), standing("a9", "g"), standing("a3")];
    expect(boundsAt(row, 1)).toEqual(["a1", "a2"]);
    expect(boundsAt(row, 3)).toEqual(["a2", "a3"]);
    expect(boundsAt(row, 4)).toEqual(["a3", ""]);
  });

  it("puts a note between those of a group, or before the first and not before what comes earlier", () => {
    const row = [standing("a1"), standing("a2", "g"), standing("a9", "g"), standing("a3")];
    expect(boundsAt(row, 1, "g")).toEqual(["a1", "a2"]);
    expect(boundsAt(row, 2, "g")).toEqual(["a2", "a9"]);
    expect(boundsAt(row, 3, "g")).toEqual(["a9", ""]);
    expect(boundsAt(row, 4, "another")).toEqual(["a3", ""]);
  });
});

describe("reading", () => {
  it("reads a note, and cuts what lies outside", () => {
    const doc = sampleDoc([{ id: "n", block: "stakes", x: 0.2, y: 1.7, text: "Hm" }]);
    expect(readNote("n", notesOf(doc).get("n"))).toMatchObject({ block: "stakes", x: 0.2, y: 1, text: "Hm" });
  });

  it("takes nothing for a note that is none", () => {
    const doc = new Y.Doc();
    doc.getMap("notes").set("n", "text");
    expect(readNote("n", doc.getMap("notes").get("n"))).toBeUndefined();
    expect(readNote("m", undefined)).toBeUndefined();
  });

  it("knows lanes, rings and lines, relations and types of blocks", () => {
    expect(lanesOf(blockOf("rings")).map(({ id }) => id)).toEqual(["centre", "near", "far"]);
    expect(lanesOf(blockOf("permits")).map(({ id }) => id)).toEqual(["consent", "data"]);
    expect(relationsOf(blockOf("causes"))).toEqual([{ id: "link", title: "feeds" }]);
    expect(mayCarryLinks(blockOf("flows"), "actor")).toBe(true);
    expect(mayCarryLinks(blockOf("flows"), "value")).toBe(false);
    expect(mayCarryLinks(blockOf("voices"), "voice")).toBe(false);
    expect(typeIn(blockOf("voices"), "actor")).toBe("voice");
    expect(shapeOf(sampleCanvas()).byId.size).toBe(BLOCKS.length);
  });
});

describe("places in words", () => {
  const dictionary = {
    sectors: sampleCanvas().vocabulary.sectors,
    notPlaced: "not yet placed",
    directions: { "1 -1": "upper right", "-1 1": "lower left", "0 0": "in the middle" },
  };
  const at = (lane: string, x: number | null, y: number | null, column: number | null = null) => ({
    lane,
    column,
    x,
    y,
  });

  it.each([
    ["rings", at("far", 0.05, 0.5), "Title far, Sector state"],
    ["rings", at("", null, null), "not yet placed"],
    ["stakes", at("", 0.9, 0.1), ""],
    ["stakes", at("", 0.9, 0.9), "upper right: Touches: a lot, Influence: great"],
    ["stakes", at("", 0.1, 0.1), "lower left: Touches: little, Influence: none"],
    ["causes", at("", 0.9, 0.1), "upper right"],
    ["causes", at("", 0.5, 0.5), "in the middle"],
    ["asked", at("to-ask", null, null), "Title to-ask"],
    ["rounds", at("did", null, null, 2), "Title did, Round 2"],
    ["voices", at("", null, null), ""],
  ])("in %s", (id, spot, words) => {
    const said = spotInWords(blockOf(id), spot, dictionary);
    if (words) expect(said).toBe(words);
    else expect(said).not.toContain("undefined");
  });
});
