import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { blockOf, ME, sampleDoc } from "../testing/sample";
import { Edits } from "./edits";
import { lostIn } from "./lost";
import { notesOf, placeOf, readNote } from "./schema";

const NOWHERE = { lane: "", column: null, x: null, y: null, order: "a0", group: "" };

describe("what was not kept", () => {
  const known = () => sampleDoc([{ id: "a", block: "voices", text: "old" }], []);

  it("is what the new replica has not", () => {
    const ours = known();
    new Edits(() => ours, ME).setText("a", "my words");
    const id = new Edits(() => ours, ME).addNote({
      place: { block: "voices", ...NOWHERE },
      type: "voice",
      text: "new",
    });
    const lost = lostIn({
      before: ours,
      after: known(),
      unsettled: new Set(["notes/a", `notes/${id}`]),
      refused: new Map([["notes/a", "No."]]),
    });
    expect(lost.map(({ kind, reason }) => [kind, reason])).toEqual([
      ["text", "No."],
      ["note", ""],
    ]);
  });

  it("is nothing when everything arrived after all", () => {
    const ours = known();
    new Edits(() => ours, ME).setText("a", "kept");
    const theirs = new Y.Doc();
    Y.applyUpdate(theirs, Y.encodeStateAsUpdate(ours));
    expect(
      lostIn({ before: ours, after: theirs, unsettled: new Set(["notes/a"]), refused: new Map() }),
    ).toEqual([]);
  });

  it("tells moves, deletions and arrows apart", () => {
    const nodes = ["a", "b", "c"].map(id => ({ id, block: "flows" }));
    const ours = sampleDoc(nodes, [{ id: "l", from: "a", to: "b" }]);
    const edits = new Edits(() => ours, ME);
    const note = readNote("a", notesOf(ours).get("a"));
    if (note) edits.move("a", { ...placeOf(note), x: 0.9, y: 0.9 }, blockOf("flows"));
    edits.removeNote("c", ["l"]);
    const added = edits.addLink({ from: "a", to: "b", relation: "missing", state: "today", label: "worry" });
    const unsettled = new Set(["notes/a", "notes/c", "links/l", `links/${added}`]);
    const after = sampleDoc(nodes, [{ id: "l", from: "a", to: "b" }]);
    const lost = lostIn({ before: ours, after, unsettled, refused: new Map() });
    expect(lost.map(({ kind }) => kind)).toEqual(["place", "deletion", "linkDeletion", "link"]);
  });

  it("is everything when there is no new replica", () => {
    const lost = lostIn({
      before: known(),
      after: null,
      unsettled: new Set(["notes/a"]),
      refused: new Map(),
    });
    expect(lost.map(({ kind }) => kind)).toEqual(["note"]);
  });
});
