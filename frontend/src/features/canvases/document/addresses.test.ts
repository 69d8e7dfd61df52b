import { describe, expect, it } from "vitest";
import { addressesIn, siteOf, tidied } from "./addresses";

describe("addresses in notes", () => {
  it.each([
    ["https://www.example.org/", "example.org"],
    ["https://example.org/report", "example.org/report"],
    ["https://example.org/a/very/long/path/to/a/thing", "example.org/…"],
    ["http://example.org:8080/x?from=mail#top", "example.org:8080/x/…"],
  ])("%s is said as %s", (address, said) => {
    expect(siteOf(address)).toBe(said);
    expect(tidied(`See ${address}.`)).toBe(`See ${said}.`);
  });

  it("are found once each, without the sentence around them", () => {
    expect(addressesIn("(https://a.example/x), https://b.example! https://b.example")).toEqual([
      "https://a.example/x",
      "https://b.example",
    ]);
  });

  it("are of the web only", () => {
    expect(addressesIn("javascript:alert(1) data:text/html,x file:///etc https://")).toEqual([]);
    expect(tidied("https://[")).toBe("https://[");
  });
});
