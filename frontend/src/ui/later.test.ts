import { expect, it, vi } from "vitest";
import { fetchTheRest, forLater } from "./later";

it("fetches every part once it is told to, and what those parts bring along", async () => {
  const inner = vi.fn(async () => {});
  const outer = vi.fn(async () => {
    forLater(inner);
  });
  forLater(outer);
  expect(outer).not.toHaveBeenCalled();
  await fetchTheRest();
  expect(outer).toHaveBeenCalled();
  expect(inner).toHaveBeenCalled();
});

it("does not mind a part that cannot be had", async () => {
  forLater(async () => {
    throw new TypeError("Failed to fetch");
  });
  await expect(fetchTheRest()).resolves.toBeUndefined();
});
