import { expect, it, vi } from "vitest";
import { fetchAll, type Load } from "./later";

it("fetches every part, and what those parts bring along", async () => {
  const inner = vi.fn(async () => {});
  const parts = new Set<Load>();
  parts.add(async () => parts.add(inner));
  expect(await fetchAll(parts)).toBe(true);
  expect(inner).toHaveBeenCalled();
});

it("does not mind a part that cannot be had", async () => {
  const isThere = vi.fn(async () => {});
  const parts = new Set<Load>([() => Promise.reject(new TypeError("Failed to fetch")), isThere]);
  expect(await fetchAll(parts)).toBe(false);
  expect(isThere).toHaveBeenCalled();
});
