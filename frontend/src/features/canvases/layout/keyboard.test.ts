import { describe, expect, it } from "vitest";
import type { Note } from "../document/schema";
import { blockOf } from "../testing/sample";
import { type Held, stepped } from "./keyboard";

function at(block: string, rest: Partial<Held> = {}): Held {
  return { block, lane: "", column: null, x: null, y: null, group: "", index: 0, ...rest };
}

function sibling(lane = "", column: number | null = null): Note {
  return {
    id: `${lane}${column}${Math.random()}`,
    block: "any",
    lane,
    column,
    x: null,
    y: null,
    order: "a0",
    type: "observation",
    author: "",
    created: 0,
    text: "",
    source: "",
    group: "",
    image: "",
  };
}

function step(held: Held, way: "up" | "down" | "left" | "right", siblings: Note[] = [], columns = 1) {
  return stepped(held, way, { block: blockOf(held.block), siblings, columns }, false);
}

describe("an arrow key with a note in hand", () => {
  it("passes others in a list, and stops at its ends", () => {
    const others = [sibling(), sibling()];
    expect(step(at("voices"), "down", others)).toMatchObject({ index: 1 });
    expect(step(at("voices", { index: 2 }), "down", others)).toBeNull();
    expect(step(at("voices"), "up", others)).toBeNull();
    expect(step(at("voices"), "left", others)).toBeNull();
  });

  it("goes from lane to lane: sideways where lanes are columns, up and down where they are rows", () => {
    const asked = at("asked", { lane: "to-ask" });
    expect(step(asked, "right")).toMatchObject({ lane: "said-yes", index: 0 });
    expect(step(asked, "left")).toBeNull();
    const host = at("roles", { lane: "host" });
    expect(step(host, "down", [sibling("guest"), sibling("guest")])).toMatchObject({
      lane: "guest",
      index: 0,
    });
    expect(step(at("roles", { lane: "guest" }), "up", [sibling("host")])).toMatchObject({
      lane: "host",
      index: 1,
    });
  });

  it("goes from round to round, as far as rounds are shown", () => {
    const first = at("rounds", { lane: "did", column: 1 });
    expect(step(first, "right", [], 2)).toMatchObject({ column: 2 });
    expect(step(first, "right", [], 1)).toBeNull();
    expect(step(first, "left", [], 2)).toBeNull();
    expect(step(first, "down", [], 2)).toMatchObject({ lane: "saw", column: 1 });
  });

  it("goes inwards, outwards and around in rings", () => {
    const near = at("rings", { lane: "near", x: 0.25, y: 0.9 });
    expect(step(near, "up")).toMatchObject({ lane: "centre", x: 0.25, y: 0.5 });
    expect(step(near, "down")).toMatchObject({ lane: "far" });
    expect(step({ ...near, lane: "far" }, "down")).toBeNull();
    expect(step(near, "right")?.x).toBeCloseTo(0.25 + 1 / 12, 3);
    expect(step({ ...near, x: 0.02 }, "left")?.x).toBeCloseTo(1.02 - 1 / 12, 3);
    expect(step(at("rings"), "right")).toMatchObject({ lane: "centre" });
  });

  it("moves in steps on axes and maps, up being more on an axis and less on a map", () => {
    expect(step(at("stakes", { x: 0.5, y: 0.5 }), "up")).toMatchObject({ x: 0.5, y: 0.6 });
    expect(step(at("causes", { x: 0.5, y: 0.5 }), "up")).toMatchObject({ x: 0.5, y: 0.4 });
    expect(step(at("causes", { x: 0.95, y: 0.5 }), "right")).toMatchObject({ x: 1 });
    expect(step(at("causes", { x: 1, y: 0.5 }), "right")).toBeNull();
    expect(step(at("flows"), "right")).toMatchObject({ x: 0.5, y: 0.5 });
    const fine = stepped(
      at("causes", { x: 0.5, y: 0.5 }),
      "left",
      { block: blockOf("causes"), siblings: [], columns: 1 },
      true,
    );
    expect(fine).toMatchObject({ x: 0.48 });
  });
});
