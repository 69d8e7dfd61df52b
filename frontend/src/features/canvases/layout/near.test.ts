import { describe, expect, it } from "vitest";
import { blockOf } from "../testing/sample";
import { nearest } from "./near";

const at = (id: string, x: number | null, y: number | null, lane = "") => ({ id, lane, x, y });

describe("what a note lies near", () => {
  it("is the nearest on a map, and nothing where all lie far away", () => {
    const others = [at("far", 0.9, 0.9), at("near", 0.3, 0.2), at("nearer", 0.2, 0.2)];
    expect(nearest(blockOf("causes"), at("me", 0.1, 0.1), others)?.id).toBe("nearer");
    expect(nearest(blockOf("causes"), at("me", 0.1, 0.9), others)).toBeUndefined();
  });

  it("goes around the rings: north of the turn's end is beside its beginning", () => {
    const others = [at("across", 0.5, 0.5, "near"), at("beside", 0.99, 0.5, "near")];
    expect(nearest(blockOf("rings"), at("me", 0.01, 0.5, "near"), others)?.id).toBe("beside");
  });

  it("is not told of notes without a place, nor in a crowd", () => {
    const crowd = Array.from({ length: 121 }, (_, index) => at(String(index), 0.5, 0.5));
    expect(nearest(blockOf("stakes"), at("me", 0.5, 0.5), [at("waits", null, null)])).toBeUndefined();
    expect(nearest(blockOf("stakes"), at("me", null, null), [at("other", 0.5, 0.5)])).toBeUndefined();
    expect(nearest(blockOf("causes"), at("me", 0.5, 0.5), crowd)).toBeUndefined();
  });
});
