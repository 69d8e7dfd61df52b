import { expect, it } from "vitest";
import { isNarrowed, queryOf, searchFrom } from "./search";

it("leaves out whatever in an address means nothing", () => {
  expect(
    searchFrom({ kind: "noise", tag: 2026, person: "", from: "yesterday", to: "2026-11-22", x: 1 }),
  ).toEqual({
    tag: "2026",
    to: "2026-11-22",
  });
  expect(searchFrom({ kind: "round", experiment: "e1" })).toEqual({ kind: "round", experiment: "e1" });
});

it("asks from the first moment of a day to the last of another, by the reader's clock", () => {
  const { after, before } = queryOf({ from: "2026-11-20", to: "2026-11-20" });
  expect(after).toBe(new Date(2026, 10, 20).toISOString());
  expect(before).toBe(new Date(2026, 10, 21).toISOString());
});

it("knows whether anything is left out", () => {
  expect(isNarrowed({})).toBe(false);
  expect(isNarrowed({ tag: undefined })).toBe(false);
  expect(isNarrowed({ tag: "evening" })).toBe(true);
});
