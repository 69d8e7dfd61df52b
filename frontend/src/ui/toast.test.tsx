import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
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

it("is reached by F6, which leads back, too", async () => {
  renderPart(
    <>
      <button type="button">Here</button>
      <ToastRegion />
    </>,
  );
  const here = screen.getByRole("button", { name: "Here" });
  here.focus();
  toast("Note deleted again", vi.fn());
  const shown = await screen.findByRole("alertdialog", { name: "Note deleted again" });
  await userEvent.keyboard("{F6}");
  expect(within(shown).getByRole("button", { name: "Undo" })).toHaveFocus();
  await userEvent.keyboard("{F6}");
  expect(here).toHaveFocus();
});

describe("how long a toast is there", () => {
  afterEach(() => vi.useRealTimers());

  async function said(text: string, undo?: () => void) {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    renderPart(<ToastRegion />);
    toast(text, undo);
    return screen.findByRole("alertdialog", { name: text });
  }
  const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000));

  it("is longer when there is something to press", async () => {
    const plain = await said("The file is saved");
    toast("Note deleted", vi.fn());
    await pass(12);
    expect(plain).not.toBeInTheDocument();
    const undo = screen.getByRole("alertdialog", { name: "Note deleted" });
    await pass(10);
    expect(undo).not.toBeInTheDocument();
  });

  it("does not pass while the page is busy", async () => {
    const shown = await said("Note moved", vi.fn());
    let now = performance.now();
    const busy = vi.spyOn(performance, "now").mockImplementation(() => {
      now += 2000;
      return now;
    });
    await pass(60);
    expect(shown).toBeInTheDocument();
    busy.mockRestore();
    await pass(23);
    expect(shown).not.toBeInTheDocument();
  });

  it("does not pass while the focus or the pointer is at it", async () => {
    const shown = await said("Arrow deleted", vi.fn());
    const undo = screen.getByRole("button", { name: "Undo" });
    act(() => undo.focus());
    await pass(60);
    expect(shown).toBeInTheDocument();
    act(() => undo.blur());
    const region = screen.getByRole("region", { name: /Messages/ });
    region.getBoundingClientRect = () => new DOMRect(10, 10, 300, 40);
    const at = (x: number) =>
      fireEvent(document, new MouseEvent("pointermove", { clientX: x, clientY: 20, bubbles: true }));
    Object.defineProperty(MouseEvent.prototype, "pointerType", { value: "mouse", configurable: true });
    at(20);
    await pass(60);
    expect(shown).toBeInTheDocument();
    at(500);
    await pass(23);
    expect(shown).not.toBeInTheDocument();
  });
});

it("announces one sentence after the other, and the same one twice", async () => {
  vi.useFakeTimers();
  const { container } = renderPart(<Announcer />);
  const region = container.querySelector("[aria-live]");
  const said: string[] = [];
  const observer = new MutationObserver(() => said.push(region?.textContent ?? ""));
  if (region) observer.observe(region, { childList: true, characterData: true, subtree: true });
  act(() => {
    announce("One");
    announce("One");
  });
  for (let tick = 0; tick < 40; tick++) await act(() => vi.advanceTimersByTimeAsync(100));
  expect(said.filter(Boolean)).toEqual(["One", "One"]);
  observer.disconnect();
  vi.useRealTimers();
});
