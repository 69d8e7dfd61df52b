import { describe, expect, it } from "vitest";
import { apart, neededHeight, type Wanted } from "./apart";
import { indexAt } from "./drop";
import { edge, labelAt, lanesOfLinks } from "./edges";
import { GAP, inside, overlaps } from "./geometry";
import { nextBox } from "./navigate";
import { flipped, half, pointAt, shareAt, third, vacant } from "./plane";
import {
  namesOf,
  pointOf,
  polarOf,
  ringAt,
  ringsIn,
  sectorOf,
  sectorRooms,
  sectorWidth,
  turnOfSector,
} from "./rings";

function boxes(count: number, at: (index: number) => { x: number; y: number }): Wanted[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    width: 110,
    height: 44,
    ...at(index),
  }));
}

function collisions(wanted: Wanted[], spots: ReadonlyMap<string, { x: number; y: number }>): number {
  const placed = wanted.map(box => ({ ...box, ...(spots.get(box.id) ?? box) }));
  return placed.filter((a, i) => placed.some((b, j) => j > i && overlaps(a, b, GAP - 0.01))).length;
}

describe("keeping notes apart", () => {
  const field = { width: 600, height: 560 };

  it("leaves those alone that have room", () => {
    const wanted = boxes(3, index => ({ x: 100 + index * 160, y: 100 }));
    const spots = apart(wanted, field);
    for (const { id, x, y } of wanted) expect(spots.get(id)).toEqual({ x, y });
  });

  it("lets none overlap in a field one note wide, where the room left is in slices", () => {
    const narrow = { width: 257, height: 903 };
    const shares = [
      [0.24, 0.14, 88],
      [0.27, 0.41, 88],
      [0.77, 0.19, 88],
      [0.7, 0.66, 71],
      [0.34, 0.85, 88],
      [0.3, 0.62, 71],
      [0.5, 0.5, 131],
    ];
    const wanted = shares.map(([x = 0, y = 0, height = 0], index) => {
      const size = { width: 154, height };
      return { id: `n${index}`, ...size, ...pointAt({ x, y }, size, narrow) };
    });
    const spots = apart(wanted, narrow);
    expect(collisions(wanted, spots)).toBe(0);
    for (const box of wanted)
      expect(inside({ ...box, ...spots.get(box.id) }, narrow)).toEqual(spots.get(box.id));
  });

  it("lets none of forty on one spot overlap, and none leave the field", () => {
    const wanted = boxes(40, () => ({ x: 300, y: 280 }));
    const spots = apart(wanted, field);
    expect(collisions(wanted, spots)).toBe(0);
    for (const { x, y } of spots.values()) {
      expect(x).toBeGreaterThanOrEqual(55);
      expect(y).toBeLessThanOrEqual(560 - 22);
    }
  });

  it("lets the newer of two make way rather than the older", () => {
    const wanted = boxes(2, () => ({ x: 300, y: 280 }));
    const spots = apart(wanted, field);
    const moved = (id: string) => Math.abs((spots.get(id)?.y ?? 0) - 280);
    expect(moved("n0")).toBeLessThan(moved("n1"));
  });

  it("stays in the note's own region when there is room in it", () => {
    const wanted = boxes(3, () => ({ x: 300, y: 300 }));
    const spots = apart(wanted, field, { belongs: (_box, at) => at.x > 280 });
    for (const { x } of spots.values()) expect(x).toBeGreaterThan(280);
    expect(collisions(wanted, spots)).toBe(0);
  });

  it("does not cover words on the ground", () => {
    const wanted = boxes(1, () => ({ x: 300, y: 280 }));
    const word = { x: 300, y: 270, width: 90, height: 16 };
    const at = apart(wanted, field, { obstacles: [word] }).get("n0") ?? { x: 0, y: 0 };
    expect(overlaps({ ...at, width: 110, height: 44 }, word, 0)).toBe(false);
  });

  it("finds room for as many as the field is said to hold", () => {
    const wanted = boxes(120, index => ({ x: (index * 97) % 600, y: (index * 57) % 500 }));
    const height = neededHeight(wanted, 600);
    expect(collisions(wanted, apart(wanted, { width: 600, height }))).toBe(0);
  });
});

describe("rings", () => {
  const rings = ringsIn({ width: 578, height: 536 }, 5);

  it("draws a circle for all but the outermost, wider in the middle", () => {
    expect(rings.radii).toHaveLength(4);
    const [first = 0, second = 0, third_ = 0, last = 0] = rings.radii;
    expect(first).toBeGreaterThan(last - third_);
    expect(second).toBeGreaterThan(first);
    expect(last).toBeLessThan(536 / 2);
  });

  it("comes back to the same place from a point", () => {
    for (const ring of [0, 1, 2, 3, 4]) {
      for (const turn of [0.05, 0.3, 0.55, 0.8, 0.97]) {
        const there = polarOf(rings, pointOf(rings, { ring, turn, depth: 0.5 }));
        expect(there.ring).toBe(ring);
        expect(there.turn).toBeCloseTo(turn, 3);
      }
    }
  });

  it("knows the ring and the sector of a place", () => {
    expect(ringAt(rings, rings.centre)).toBe(0);
    expect(ringAt(rings, { x: 0, y: 0 })).toBe(4);
    expect([0, 0.2, 0.4, 0.6, 0.7, 0.99].map(sectorOf)).toEqual([0, 1, 2, 3, 4, 5]);
    expect([0, 1, 2, 3, 4, 5].map(turnOfSector).map(sectorOf)).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe("the names around the rings", () => {
  const field = { width: 560, height: 560 };
  const titles = ["State administration", "Municipalities and regions", "Companies", "Associations"];

  it("breaks into lines that fit, inside the field", () => {
    const rooms = sectorRooms(field, titles);
    expect(rooms.map(({ height }) => height)).toEqual([38, 38, 23, 23]);
    for (const room of rooms) expect(inside(room, field)).toEqual({ x: room.x, y: room.y });
    expect(rooms.map(({ x }) => x > field.width / 2)).toEqual([true, true, true, false]);
  });

  it("has room for letters twice as large, beside one another as long as they fit", () => {
    expect(sectorWidth(field, titles, 2)).toBeGreaterThan(1.8 * sectorWidth(field, titles));
    expect(sectorWidth({ width: 330, height: 560 }, titles, 2)).toBe(165);
  });

  it("puts the name of what lies outside below those of the sectors where it does not fit between them", () => {
    const names = (width: number, letters: number) => {
      const rings = ringsIn({ width, height: 560 }, 2);
      return namesOf(rings, ["Core", "On the edge: not touched"], letters).map(({ text, y }) => [text, y]);
    };
    expect(names(560, 1)[1]).toEqual(["On the edge: not touched", 12]);
    expect(names(330, 1)[1]).toEqual(["On the edge", 12]);
    expect(names(330, 2)[1]).toEqual(["On the edge", 114]);
  });
});

describe("a plane", () => {
  const field = { width: 400, height: 300 };
  const size = { width: 100, height: 40 };

  it("keeps a note inside at 0 and 1, and in the middle at a half", () => {
    expect(pointAt({ x: 0, y: 1 }, size, field)).toEqual({ x: 50, y: 280 });
    expect(pointAt({ x: 0.5, y: 0.5 }, size, field)).toEqual({ x: 200, y: 150 });
  });

  it("comes back to the same shares, also from outside", () => {
    expect(shareAt(pointAt({ x: 0.3, y: 0.8 }, size, field), size, field)).toEqual({ x: 0.3, y: 0.8 });
    expect(shareAt({ x: -50, y: 999 }, size, field)).toEqual({ x: 0, y: 1 });
    expect(flipped({ x: 0.2, y: 0.3 })).toEqual({ x: 0.2, y: 0.7 });
  });

  it("has words for where something lies", () => {
    expect([0.1, 0.5, 0.9].map(third)).toEqual([-1, 0, 1]);
    expect([0.49, 0.4, 0.9].map(half)).toEqual([0, -1, 1]);
  });

  it("finds empty places first", () => {
    const spots = vacant([{ x: 0, y: 0 }], 12);
    expect(spots[0]).toEqual({ x: 0.5, y: 0 });
    expect(new Set(spots.slice(0, 11).map(({ x, y }) => `${x} ${y}`)).size).toBe(11);
    expect(spots.slice(0, 11)).not.toContainEqual({ x: 0, y: 0 });
  });
});

describe("arrows", () => {
  const from = { x: 100, y: 100, width: 80, height: 40 };
  const to = { x: 400, y: 100, width: 80, height: 40 };

  it("is straight between two that share one, from border to border", () => {
    const { path, label } = edge(from, to, 0);
    expect(path).toBe("M145.0 100.0L354.0 100.0");
    expect(label.y).toBe(100);
  });

  it("bends one there and one back to different sides", () => {
    const links = [
      { id: "1", from: "a", to: "b" },
      { id: "2", from: "b", to: "a" },
      { id: "3", from: "a", to: "c" },
    ];
    const lanes = lanesOfLinks(links);
    expect(lanes.get("3")).toBe(0);
    const there = edge(from, to, lanes.get("1") ?? 0);
    const back = edge(to, from, lanes.get("2") ?? 0);
    expect(Math.sign(there.label.y - 100)).toBe(-Math.sign(back.label.y - 100));
    const label = labelAt(there, { width: 80, height: 30 });
    expect(Math.abs(label.y - there.label.y)).toBeCloseTo(24, 0);
  });

  it("bears its label on the line where that leaves both ends in sight, else beside it", () => {
    const size = { width: 100, height: 30 };
    const long = edge(from, to, 0);
    expect(labelAt(long, size)).toEqual(long.label);
    const short = edge(from, { ...to, x: 260 }, 0);
    expect(labelAt(short, size).y).toBeLessThan(short.label.y - size.height / 2);
  });

  it("survives two notes on one spot", () => {
    expect(edge(from, from, 0).path).not.toContain("NaN");
    expect(edge(from, from, 1).path).not.toContain("NaN");
  });
});

describe("dropping among others", () => {
  const column = [0, 50, 100].map(top => ({ left: 0, right: 100, top, bottom: top + 40 }));

  it("goes before the first whose middle is below the pointer", () => {
    expect(indexAt(column, 50, 10)).toBe(0);
    expect(indexAt(column, 50, 30)).toBe(1);
    expect(indexAt(column, 50, 45)).toBe(1);
    expect(indexAt(column, 50, 500)).toBe(3);
    expect(indexAt([], 50, 500)).toBe(0);
  });

  it("reads rows before columns", () => {
    const grid = [
      { left: 0, right: 100, top: 0, bottom: 40 },
      { left: 110, right: 210, top: 0, bottom: 40 },
      { left: 0, right: 100, top: 50, bottom: 90 },
    ];
    expect(indexAt(grid, 20, 20)).toBe(0);
    expect(indexAt(grid, 105, 20)).toBe(1);
    expect(indexAt(grid, 205, 20)).toBe(2);
    expect(indexAt(grid, 205, 80)).toBe(3);
  });
});

describe("arrow keys between notes", () => {
  const at = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 40 });
  const others = [
    { value: "right", sides: at(120, 0) },
    { value: "below", sides: at(0, 60) },
    { value: "far", sides: at(900, 10) },
    { value: "diagonal", sides: at(115, 200) },
  ];

  it("goes to the nearest straight on", () => {
    expect(nextBox(at(0, 0), others, "right")).toBe("right");
    expect(nextBox(at(0, 0), others, "down")).toBe("below");
    expect(nextBox(at(120, 0), others, "right")).toBe("far");
    expect(nextBox(at(0, 0), others, "left")).toBeNull();
  });
});
