import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Board } from "../board/Board";
import { pick, pickedNotes } from "../desk/picking";
import { Edits } from "../document/edits";
import { groupsOf, notesOf } from "../document/schema";
import { ListView } from "../list/ListView";
import { duplicate, moveAll } from "../picking/many";
import { card, deskOn, renderRoom, rightsOf } from "../testing/kit";
import { ME, sampleDoc } from "../testing/sample";
import { framesOf } from "./frames";
import GroupDialog from "./GroupDialog";
import { dissolve, makeGroup, notesOf as membersOf, nameGroup, putInto, takeOut } from "./verbs";

const NOTES = ["a", "b", "c", "d"].map(id => ({ id, block: "voices" }));

function sit(rights = rightsOf()) {
  const doc = sampleDoc([...NOTES, { id: "mine", block: "voices", author: ME }]);
  const sat = deskOn(doc, rights);
  const note = (id: string) => {
    const found = sat.desk.store.note(id);
    if (!found) throw new Error(`no note ${id}`);
    return found;
  };
  const group = (title: string, ...ids: string[]) => {
    makeGroup(sat.desk, ids.map(note), title);
    return note(ids[0] ?? "").group;
  };
  return { ...sat, doc, note, group, seen: () => sat.desk.store.notesIn("voices").join("") };
}

const held = (block: string, group = "", index = 0) => ({
  ...{ block, group, index },
  ...{ lane: "", column: null, x: null, y: null },
});

describe("a group", () => {
  it("stands together where its first note is, in one step that can be undone", () => {
    const { desk, doc, seen, group } = sit();
    const id = group(" Waiting times ", "d", "b");
    expect(desk.store.group(id)).toEqual({ id, block: "voices", title: "Waiting times" });
    expect(seen()).toBe("abdcmine");
    expect(desk.store.membersOf(id)).toEqual(["b", "d"]);
    desk.undo();
    expect(seen()).toBe("abcdmine");
    expect(groupsOf(doc).size).toBe(0);
  });

  it("goes with its last note, and comes back with it", () => {
    const { desk, doc, group, note } = sit();
    const id = group("", "a", "b");
    takeOut(desk, [note("a")]);
    expect(groupsOf(doc).has(id)).toBe(true);
    desk.remove("b");
    expect(groupsOf(doc).has(id)).toBe(false);
    desk.undo();
    expect(note("b").group).toBe(id);
  });

  it("is named anew, takes others in, and is dissolved where its notes were", () => {
    const { desk, seen, group, note, toasts } = sit();
    const id = group("Waiting", "a", "c");
    nameGroup(desk, id, "Waiting times");
    putInto(desk, [note("d")], id);
    expect(membersOf(desk, id).map(each => each.id)).toEqual(["a", "c", "d"]);
    dissolve(desk, { id, block: "voices", title: "" });
    expect([seen(), note("a").group]).toEqual(["abcdmine", ""]);
    toasts.at(-1)?.undo?.();
    expect([note("a").group, desk.store.group(id)?.title]).toEqual([id, "Waiting times"]);
  });

  it("is the core team’s to make; others put their own notes in, and cannot take it away", () => {
    const { desk, doc, note, group } = sit();
    const id = group("Waiting", "a");
    const { desk: bob } = deskOn(doc, rightsOf({ access: "contribute" }));
    makeGroup(bob, [note("mine")], "Mine");
    expect(groupsOf(doc).size).toBe(1);
    putInto(bob, [note("mine"), note("b")], id);
    expect(desk.store.membersOf(id)).toEqual(["a", "mine"]);
    notesOf(doc).delete("a");
    takeOut(bob, [note("mine")]);
    expect([groupsOf(doc).has(id), desk.store.groupsIn("voices")]).toEqual([true, []]);
  });

  it("goes along when all its notes are moved, is left by those that are moved alone", () => {
    const { desk, doc, note, group } = sit();
    const id = group("Waiting", "a", "b");
    moveAll(desk, [note("a"), note("b")], held("boundary"));
    const [moved] = desk.store.groupsIn("boundary");
    expect(moved).toMatchObject({ title: "Waiting", block: "boundary" });
    expect(groupsOf(doc).has(id)).toBe(false);
    moveAll(desk, [note("a")], held("voices"));
    expect([note("a").group, note("b").group]).toEqual(["", moved?.id]);
  });

  it("is moved within its block as one, to a place between others", () => {
    const { desk, seen, note, group } = sit();
    const id = group("Waiting", "a", "b");
    moveAll(desk, [note("a"), note("b")], held("voices", "", 2));
    expect(seen()).toBe("cabdmine");
    expect(desk.store.membersOf(id)).toEqual(["a", "b"]);
  });

  it("is duplicated whole under the same name; a copy of one note joins it", () => {
    const { desk, note, group } = sit();
    const id = group("Waiting", "a", "b");
    duplicate(desk, [note("a"), note("b")]);
    expect(desk.store.groupsIn("voices").map(({ title }) => title)).toEqual(["Waiting", "Waiting"]);
    duplicate(desk, [note("a")]);
    expect(desk.store.membersOf(id)).toHaveLength(3);
  });

  it("lets a note in hand step in, through and out", () => {
    const { desk, lifting, note, group, seen } = sit();
    const id = group("Waiting", "b", "c");
    lifting.pickUp("a", "keys");
    const groups = ["down", "down", "down", "down"].map(() => {
      lifting.step("down", false);
      return note("a").group;
    });
    expect(groups).toEqual([id, id, id, ""]);
    lifting.step("up", false);
    lifting.putDown();
    expect([note("a").group, seen()]).toEqual([id, "bcadmine"]);
    desk.undo();
    expect(note("a").group).toBe("");
  });

  it("says so when a note is carried out", () => {
    const { lifting, group, said } = sit();
    group("Waiting", "a", "b");
    lifting.pickUp("a", "keys");
    lifting.step("up", false);
    lifting.putDown();
    expect(said.at(-1)).toContain("outOf group Waiting");
  });
});

describe("a document in which two worked at once", () => {
  it("shows a note in no group that is gone, or of another block", () => {
    const { desk, doc, note, group } = sit();
    const id = group("Waiting", "a");
    const others = new Edits(() => doc, ME);
    others.setGroup("b", crypto.randomUUID());
    expect(note("b").group).toBe("");
    groupsOf(doc).delete(id);
    expect([note("a").group, desk.store.groupsIn("voices")]).toEqual(["", []]);
  });
});

describe("on the page", () => {
  it.each([
    ["board", <Board key="b" />],
    ["list", <ListView key="l" isNarrow={false} />],
  ])("%s: stands under a heading with its name and count; notes say it", async (_name, part) => {
    const { desk } = renderRoom(part, sampleDoc(NOTES));
    act(() => makeGroup(desk, membersNamed(desk, "b", "d"), "Waiting times"));
    const heading = await screen.findByRole("heading", { name: "group Waiting times, 2 notes", level: 3 });
    const list = heading.closest("li");
    expect(within(list as HTMLElement).getAllByRole("listitem")).toHaveLength(2);
    expect(card("d")).toHaveAccessibleName(/, group Waiting times$/);
  });

  it("is named from its title, and picks its notes", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc(NOTES));
    act(() => makeGroup(desk, membersNamed(desk, "b", "d"), ""));
    const title = await screen.findByRole("button", { name: "group Group without a name, 2 notes" });
    await user.click(title);
    expect(pickedNotes(desk).map(({ id }) => id)).toEqual(["b", "d"]);
    act(() => title.focus());
    await user.keyboard("{Enter}");
    expect(desk.stage.dialog).toMatchObject({ kind: "group" });
    act(() => desk.stage.open(null));
    await user.keyboard(" ");
    expect(desk.stage.lifted?.id).toBe("b");
  });

  it("is plain words for those who may not change it", async () => {
    const doc = sampleDoc(NOTES);
    makeGroup(deskOn(doc).desk, membersNamed(deskOn(doc).desk, "b"), "Waiting");
    renderRoom(<Board />, doc, { rights: rightsOf({ access: "read" }) });
    expect(await screen.findByRole("heading", { name: "group Waiting, 1 note" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /^group Waiting/ })).not.toBeInTheDocument();
  });

  it("asks for a name at once, and offers the groups there are", async () => {
    const user = userEvent.setup();
    const doc = sampleDoc(NOTES);
    const { desk, unmount } = renderRoom(<GroupDialog notes={["a", "b"]} group="" onClose={() => {}} />, doc);
    await user.type(screen.getByRole("textbox", { name: "Name of the group" }), "Waiting{Enter}");
    expect(desk.store.groupsIn("voices").map(({ title }) => title)).toEqual(["Waiting"]);
    unmount();
    renderRoom(<GroupDialog notes={["c"]} group="" onClose={() => {}} />, doc, {
      rights: rightsOf({ access: "contribute", mine: new Set([desk.store.note("c")?.author ?? ""]) }),
    });
    await user.click(screen.getByRole("button", { name: "Put in the group" }));
    expect(desk.store.note("c")?.group).toBe(desk.store.groupsIn("voices")[0]?.id);
  });

  it("explains that a group is of one block", () => {
    const doc = sampleDoc([...NOTES, { id: "z", block: "boundary" }]);
    renderRoom(<GroupDialog notes={["a", "z"]} group="" onClose={() => {}} />, doc);
    expect(screen.getByText(/A group is of one block/)).toBeInTheDocument();
  });
});

describe("a frame", () => {
  const { desk } = sit();
  const box = (x: number, y: number) => ({ x, y, width: 100, height: 40 });
  const field = { width: 400, height: 300 };

  it("is around the notes of its group but the one in hand, its name above or, at the top, below", () => {
    makeGroup(desk, membersNamed(desk, "a", "b"), "");
    pick(desk, []);
    const notes = membersNamed(desk, "a", "b", "c");
    const boxes = new Map([
      ["a", box(100, 100)],
      ["b", box(200, 200)],
      ["c", box(350, 20)],
    ]);
    const [frame] = [...framesOf(notes, boxes, field, null).values()];
    expect(frame).toEqual({ left: 42, top: 50, width: 216, height: 178, nameTop: 50 });
    const [without] = [...framesOf(notes, new Map([...boxes, ["a", box(60, 20)]]), field, "b").values()];
    expect(without).toMatchObject({ left: 2, top: 0, nameTop: 40 });
  });
});

function membersNamed(desk: ReturnType<typeof deskOn>["desk"], ...ids: string[]) {
  return ids.flatMap(id => desk.store.note(id) ?? []);
}
