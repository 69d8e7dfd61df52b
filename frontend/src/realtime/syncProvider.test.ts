import { describe, expect, it } from "vitest";
import { spread } from "./syncProvider";

describe("the way back", () => {
  it("is at once for the first try, and then anywhere in a growing stretch", () => {
    expect(spread(0)).toBe(0);
    expect(spread(3, () => 0)).toBe(0);
    expect(spread(3, () => 0.5)).toBe(400);
    expect(spread(4, () => 0.5)).toBe(800);
  });

  it("never adds more than a quarter of a minute", () => {
    expect(spread(50, () => 1)).toBe(15_000);
  });
});
