import { describe, expect, it } from "vitest";
import { aMeeting } from "@/testing/samples";
import { gapsOf } from "./gaps";

const MEETINGS = ["2026-03-02T09:00:00", "2026-03-23T09:00:00", "2026-05-04T09:00:00"].map(
  (starts_at, place) => aMeeting(place + 1, 0, { starts_at }),
);

describe("gapsOf", () => {
  it("goes from the day of one meeting to the day of the next, the latest first", () => {
    const gaps = gapsOf(MEETINGS, new Date("2026-04-01T00:00:00"));
    expect(gaps.map(({ after, from, to }) => [after.number, from, to])).toEqual([
      [2, "2026-03-23", "2026-05-04"],
      [1, "2026-03-02", "2026-03-23"],
    ]);
  });

  it("has no end after the last meeting, and none before the first", () => {
    const [last] = gapsOf(MEETINGS, new Date("2026-06-01T00:00:00"));
    expect(last).toEqual({ after: MEETINGS[2], from: "2026-05-04" });
    expect(gapsOf(MEETINGS, new Date("2026-01-01T00:00:00"))).toEqual([]);
  });
});
