import { describe, expect, it } from "vitest";
import { aPerson } from "@/testing/samples";
import type { Activity } from "../api";
import { grouped } from "./group";

const NOON = Date.parse("2026-11-20T12:00:00Z");

function entry(who: string, hoursAgo: number, changes: Partial<Activity> = {}): Activity {
  return {
    id: `${who}-${hoursAgo}`,
    team: "kaarnala",
    actor: { ...aPerson(who), role: "core" },
    verb: "canvas_changed",
    count: 1,
    at: new Date(NOON - hoursAgo * 3_600_000).toISOString(),
    target: { kind: "canvas", id: "2", title: "2 Actors", path: "/canvases/2" },
    anchor_id: "",
    anchor: "",
    excerpt: "",
    ...changes,
  };
}

const told = (entries: Activity[], isWhole = true) =>
  grouped(entries, isWhole).map(({ people, count }) => [people.map(each => each.display_name), count]);

describe("grouped", () => {
  it("brings together neighbours of the same kind, with everybody once", () => {
    const entries = [
      entry("Joni", 0, { count: 3 }),
      entry("Elif", 1),
      entry("Joni", 2, { count: 2 }),
      entry("Bo", 3),
    ];
    expect(told(entries)).toEqual([[["Joni", "Elif", "Bo"], 7]]);
  });

  it("keeps apart what is of another kind, team or target, and what is long ago", () => {
    const target = { kind: "canvas", id: "3", title: "3 Direction", path: "/canvases/3" };
    const entries = [
      entry("Joni", 0),
      entry("Joni", 1, { target }),
      entry("Joni", 2, { target, team: "rantala" }),
      entry("Joni", 3, { target, team: "rantala", verb: "thread_resolved" }),
      entry("Joni", 16, { target, team: "rantala", verb: "thread_resolved" }),
      entry("Joni", 17, { target: null, verb: "assumption_changed", excerpt: "They answer" }),
      entry("Joni", 18, { target: null, verb: "assumption_changed", excerpt: "They come" }),
    ];
    expect(grouped(entries)).toHaveLength(entries.length);
  });

  it("lets the latest comment stand for the conversation", () => {
    const [group] = grouped([
      entry("Joni", 0, { verb: "commented", excerpt: "Yes" }),
      entry("Elif", 1, { verb: "commented", excerpt: "Is it so?" }),
    ]);
    expect(group?.latest.excerpt).toBe("Yes");
    expect(group?.count).toBe(2);
  });

  it("counts the notes added to a canvas, and the blocks", () => {
    const added = { verb: "notes_added" as const, anchor_id: "voices", anchor: "Voices" };
    const rings = { ...added, anchor_id: "rings", anchor: "Rings" };
    const [group] = grouped([
      entry("Joni", 0, { ...added, count: 4 }),
      entry("Elif", 1, added),
      entry("Joni", 2, rings),
    ]);
    expect([group?.count, group?.blocks.size, group?.people.length]).toEqual([6, 2, 2]);
  });

  it("waits with the last group while it may go on on the next page", () => {
    const entries = [entry("Joni", 0), entry("Elif", 20), entry("Bo", 21)];
    expect(told(entries, false)).toEqual([[["Joni"], 1]]);
    expect(told([...entries, entry("Aino", 22)])).toEqual([
      [["Joni"], 1],
      [["Elif", "Bo", "Aino"], 3],
    ]);
    expect(told([entry("Joni", 0), entry("Elif", 1)], false)).toEqual([[["Joni", "Elif"], 2]]);
  });
});
