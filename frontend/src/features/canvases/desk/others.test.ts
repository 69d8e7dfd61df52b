import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { ELIF, ME } from "../testing/sample";
import { Presence } from "./presence";
import { Teller, type Told } from "./teller";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("telling what others change", () => {
  it("gathers for a moment, and then speaks at most every ten seconds", () => {
    const told: Told[] = [];
    const teller = new Teller(one => told.push(one));
    teller.add(["Anna"], ["voices"]);
    teller.add(["Otto", "Anna"], ["voices", "asked"]);
    vi.advanceTimersByTime(1_500);
    expect(told).toEqual([{ names: ["Anna", "Otto"], blocks: ["voices", "asked"] }]);
    teller.add(["Elif"], ["rings"]);
    vi.advanceTimersByTime(9_000);
    expect(told).toHaveLength(1);
    vi.advanceTimersByTime(1_000);
    expect(told).toHaveLength(2);
  });

  it("has nothing to say when nothing one can see has changed, or when it is over", () => {
    const told: Told[] = [];
    const teller = new Teller(one => told.push(one));
    teller.add(["Anna"], []);
    vi.advanceTimersByTime(60_000);
    teller.add(["Anna"], ["voices"]);
    teller.destroy();
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([]);
  });
});

describe("who is here", () => {
  const elif = { id: ELIF, name: "Elif", role: "core" };

  function meet() {
    const mine = new Awareness(new Y.Doc());
    const presence = new Presence(mine, ME);
    const other = new Awareness(new Y.Doc());
    const show = (state: Record<string, unknown> | null) => {
      other.setLocalState(state);
      applyAwarenessUpdate(mine, encodeAwarenessUpdate(other, [other.clientID]), "socket");
    };
    return { mine, presence, other, show };
  }

  afterEach(() => vi.clearAllTimers());

  it("knows where a person is, for those who follow, and tells where this one is", () => {
    const { mine, presence, show } = meet();
    const heard: string[] = [];
    presence.subscribe(`spot:${ELIF}`, () => heard.push(presence.spotOf(ELIF).block));
    show({ user: elif, spot: { block: "voices", note: "n" } });
    show({ user: elif, spot: { block: "voices", note: "n" }, editing: "n" });
    show({ user: elif, spot: { block: "asked", note: "" } });
    expect(heard).toEqual(["voices", "asked"]);
    presence.stay("rings");
    presence.stay("");
    expect(mine.getLocalState()?.spot).toEqual({ block: "rings", note: "" });
  });

  it("takes what somebody forged for nothing, also when the page is only being opened", () => {
    const { mine, presence, show } = meet();
    const forged = JSON.parse('{"valueOf": 1, "toString": 1}');
    for (const x of [forged, -3, 1e300, "0.5", null]) {
      show({ user: elif, cursor: { block: "voices", x, y: 0.5 }, editing: forged, spot: forged });
      expect(presence.everybody()).toMatchObject([elif]);
      for (const cursor of presence.cursorsIn("voices")) expect([0, 1]).toContain(cursor.x);
      expect(new Presence(mine, ME).cursorsIn("voices")).toEqual(presence.cursorsIn("voices"));
    }
  });

  it("shows a person, where they point and what they write in, and wakes only who listens to that", () => {
    const { presence, show, other } = meet();
    const heard: string[] = [];
    for (const key of ["people", "cursors:voices", "cursors:asked", "writer:n"]) {
      presence.subscribe(key, () => heard.push(key));
    }
    show({ user: elif, cursor: { block: "voices", x: 0.5, y: 0.25 }, editing: "n" });
    expect(presence.everybody()).toMatchObject([{ ...elif, colour: 1 }]);
    expect(presence.cursorsIn("voices")).toMatchObject([{ x: 0.5, y: 0.25 }]);
    expect(presence.writerOf("n")?.name).toBe("Elif");
    expect(heard.sort()).toEqual(["cursors:voices", "people", "writer:n"]);
    show(null);
    expect(presence.everybody()).toEqual([]);
    expect(presence.cursorsIn("voices")).toEqual([]);
    expect(presence.writerOf("n")).toBeUndefined();
    expect(presence.nameOf(other.clientID)).toBe("Elif");
  });

  it("leaves out this person's other windows, and states that are none", () => {
    const { presence, show } = meet();
    show({ user: { ...elif, id: ME } });
    expect(presence.everybody()).toEqual([]);
    show({ user: "Elif", cursor: 4 });
    expect(presence.everybody()).toEqual([]);
  });

  it("points at most twenty times a second", () => {
    const { mine, presence } = meet();
    const sent = vi.fn();
    mine.on("update", sent);
    for (let x = 0; x < 10; x += 1) presence.point({ block: "voices", x: x / 10, y: 0 });
    vi.advanceTimersByTime(49);
    expect(sent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(sent).toHaveBeenCalledTimes(1);
    expect(mine.getLocalState()?.cursor).toEqual({ block: "voices", x: 0.9, y: 0 });
    presence.destroy();
  });
});
