import { describe, expect, it } from "vitest";
import { moved } from "./rows";
import { BLANK, draftOf, minutesLeft, timesOf } from "./steps";

describe("moved", () => {
  it("moves one row to a place and leaves it where there is none", () => {
    expect(moved(["a", "b", "c"], 0, 1)).toEqual(["b", "a", "c"]);
    expect(moved(["a", "b", "c"], 2, 0)).toEqual(["c", "a", "b"]);
    expect(moved(["a", "b"], 0, -1)).toEqual(["a", "b"]);
    expect(moved(["a", "b"], 1, 2)).toEqual(["a", "b"]);
  });
});

describe("the times of an agenda", () => {
  const steps = [20, 60].map(minutes => draftOf({ ...BLANK, minutes }));

  it("follow from its minutes", () => {
    expect(timesOf("2027-02-03T07:00:00.000Z", steps)).toEqual([
      { from: "2027-02-03T07:00:00.000Z", to: "2027-02-03T07:20:00.000Z" },
      { from: "2027-02-03T07:20:00.000Z", to: "2027-02-03T08:20:00.000Z" },
    ]);
  });

  it("are held against the meeting's", () => {
    const starts_at = "2027-02-03T07:00:00Z";
    expect(minutesLeft({ starts_at, ends_at: "2027-02-03T08:30:00Z" }, steps)).toBe(10);
    expect(minutesLeft({ starts_at, ends_at: "2027-02-03T08:00:00Z" }, steps)).toBe(-20);
    expect(minutesLeft({ starts_at, ends_at: "2027-02-03T08:00:00Z" }, [{ ...BLANK, minutes: "x" }])).toBe(
      60,
    );
  });
});
