import { act, renderHook } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { line } from "./line";
import { usePresence } from "./presence";

const joni = { id: "joni", display_name: "Joni", initials: "J", avatar: null, is_guest: false };
function setLine(send: typeof line.send) {
  line.send = send;
  line.told?.(null);
}

const told = (id: string) => ({ target_kind: "experiment", target_id: id, people: [joni] });

it("says where one is, hears who else is, and forgets both", () => {
  const send = vi.fn();
  const { result, rerender, unmount } = renderHook(({ id }) => usePresence("experiment", id), {
    initialProps: { id: "one" },
  });
  act(() => setLine(send));
  expect(send).toHaveBeenLastCalledWith('{"here":{"kind":"experiment","id":"one"}}');
  act(() => line.told?.(told("another")));
  expect(result.current).toEqual([]);
  act(() => line.told?.(told("one")));
  expect(result.current).toEqual([joni]);
  rerender({ id: "two" });
  expect(result.current).toEqual([]);
  expect(send).toHaveBeenLastCalledWith('{"here":{"kind":"experiment","id":"two"}}');
  act(() => line.told?.(told("two")));
  act(() => setLine(null));
  expect(result.current).toEqual([]);
  act(() => setLine(send));
  unmount();
  expect(send).toHaveBeenLastCalledWith('{"here":null}');
  setLine(null);
});
