import { describe, expect, it } from "vitest";
import { localOf } from "./deadline";

describe("a deadline in a field", () => {
  it.each([
    ["2027-03-12T14:15:00Z", "2027-03-12T16:15"],
    ["2027-07-01T21:30:00Z", "2027-07-02T00:30"],
    ["2027-12-31T22:00:00Z", "2028-01-01T00:00"],
  ])("is on the clock of Helsinki, summer and winter: %s", (iso, local) => {
    expect(localOf(iso)).toBe(local);
  });

  it("is empty where there is none", () => {
    expect(localOf(null)).toBe("");
  });
});
