import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { refresh } from "./refresh";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe("refresh", () => {
  it("asks for a meeting once, however many register at the same moment", () => {
    const client = new QueryClient();
    const asked = vi.spyOn(client, "invalidateQueries").mockResolvedValue();
    for (let person = 0; person < 200; person += 1) {
      refresh(client, { type: "meeting", programme: "spring", meeting: "m1" });
    }
    refresh(client, { type: "meeting", programme: "spring", meeting: "m2" });
    expect(asked).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(asked).toHaveBeenCalledTimes(4);
    refresh(client, { type: "meeting", programme: "spring", meeting: "m1" });
    vi.advanceTimersByTime(1000);
    expect(asked).toHaveBeenCalledTimes(6);
  });
});
