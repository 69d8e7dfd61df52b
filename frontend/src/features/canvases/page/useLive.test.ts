import { act, renderHook } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Standing } from "@/realtime/syncDocument";
import { useStanding } from "./useLive";

it("draws nothing anew for a letter that waits, where only the connection is shown", () => {
  let now: Standing = { phase: "live", waiting: 0, access: "change", ending: null };
  const listeners = new Set<() => void>();
  const live = {
    standing: () => now,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const change = (part: Partial<Standing>) =>
    act(() => {
      now = { ...now, ...part };
      for (const listener of listeners) listener();
    });
  let drawn = 0;
  const { result } = renderHook(() => {
    drawn += 1;
    return useStanding(live, ({ phase }) => phase);
  });
  change({ waiting: 1 });
  change({ waiting: 0 });
  expect(drawn).toBe(1);
  change({ phase: "offline" });
  expect(result.current).toBe("offline");
});
