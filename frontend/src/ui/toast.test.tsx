import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { renderPart } from "@/testing/render";
import { Announcer } from "./Announcer";
import { announce } from "./announcer";
import { ToastRegion } from "./ToastRegion";
import { toast } from "./toast";

it("shows what was done, and takes it back", async () => {
  const undo = vi.fn();
  renderPart(<ToastRegion />);
  toast("Note deleted", undo);
  expect(await screen.findByRole("alertdialog", { name: "Note deleted" })).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Undo" }));
  expect(undo).toHaveBeenCalledOnce();
});

it("announces one sentence after the other, and the same one twice", async () => {
  vi.useFakeTimers();
  const { container } = renderPart(<Announcer />);
  const region = container.querySelector("[aria-live]");
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(region?.textContent ?? ""));
  if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
  const { act } = await import("@testing-library/react");
  act(() => {
    announce("One");
    announce("One");
  });
  for (let tick = 0; tick < 40; tick++) await act(() => vi.advanceTimersByTimeAsync(100));
  expect(said.filter(Boolean)).toEqual(["One", "One"]);
  observer.disconnect();
  vi.useRealTimers();
});
