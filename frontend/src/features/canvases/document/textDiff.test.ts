import { describe, expect, it } from "vitest";
import { moved, splice } from "./textDiff";

function apply(before: string, after: string, caret?: number) {
  const change = splice(before, after, caret);
  if (!change) return before;
  return before.slice(0, change.index) + change.insert + before.slice(change.index + change.remove);
}

describe("the smallest splice", () => {
  it.each([
    ["", "a"],
    ["abc", "abXc"],
    ["abc", "ac"],
    ["abc", ""],
    ["abc", "xyz"],
    ["aaa", "aaaa"],
    ["the cat sat", "the dog sat"],
    ["a😀b", "a😁b"],
    ["😀😀", "😀"],
    ["😀", "😀😀"],
  ])("turns %j into %j", (before, after) => {
    expect(apply(before, after)).toBe(after);
  });

  it("says nothing when nothing changed", () => {
    expect(splice("same", "same")).toBeNull();
  });

  it("touches only the word that changed", () => {
    expect(splice("the cat sat", "the dog sat", 7)).toEqual({ index: 4, remove: 3, insert: "dog" });
  });

  it("puts a repeated letter where the caret is", () => {
    expect(splice("aa", "aaa", 1)).toEqual({ index: 0, remove: 0, insert: "a" });
    expect(splice("aa", "aaa", 3)).toEqual({ index: 2, remove: 0, insert: "a" });
  });

  it("never cuts a character of two units", () => {
    expect(splice("😀", "😁")).toEqual({ index: 0, remove: 2, insert: "😁" });
    expect(splice("x𝒳", "x𐐳")).toEqual({ index: 1, remove: 2, insert: "𐐳" });
  });
});

describe("a caret while others write", () => {
  it("moves with what comes before it", () => {
    expect(moved(5, [{ insert: "abc" }])).toBe(8);
    expect(moved(5, [{ retain: 5 }, { insert: "abc" }])).toBe(5);
    expect(moved(5, [{ retain: 6 }, { insert: "abc" }])).toBe(5);
    expect(moved(5, [{ delete: 3 }])).toBe(2);
    expect(moved(5, [{ retain: 4 }, { delete: 9 }])).toBe(4);
    expect(moved(5, [{ retain: 1 }, { delete: 2 }, { insert: "xyzw" }])).toBe(7);
  });
});
