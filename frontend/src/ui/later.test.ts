import { afterEach, expect, it, vi } from "vitest";
import { ALL_HERE, fetchTheRest, forLater } from "./later";

const marks = () => performance.getEntriesByName(ALL_HERE).length;

afterEach(() => performance.clearMarks(ALL_HERE));

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
  expect(marks()).toBe(1);
});

it("does not mind a part that cannot be had, and says nothing of being complete until it can", async () => {
  let isReachable = false;
  forLater(async () => {
    if (!isReachable) throw new TypeError("Failed to fetch");
  });
  await expect(fetchTheRest()).resolves.toBeUndefined();
  expect(marks()).toBe(0);
  isReachable = true; // test files share what is noted down: nothing may stay that fails
  await fetchTheRest();
  expect(marks()).toBe(1);
});
