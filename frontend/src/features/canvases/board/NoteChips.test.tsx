import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import type { Extra } from "../desk/extras";
import { ListView } from "../list/ListView";
import { card, renderRoom } from "../testing/kit";
import { sampleDoc } from "../testing/sample";
import { Board } from "./Board";

const NOTES = [
  { id: "a", block: "voices", text: "Nobody asked us" },
  { id: "b", block: "voices", text: "We wait for months" },
];
const REFUTED: Extra = {
  chips: [{ id: "state", sign: "✕", word: "Refuted", tone: "lingon" }],
  isPale: true,
};

describe("what others say about a note", () => {
  it("stands below it as a button that tells more", async () => {
    const user = userEvent.setup();
    const { extras } = renderRoom(<Board />, sampleDoc(NOTES));
    const open = vi.fn();
    extras.answerWith({ entries: () => [], open });
    expect(screen.queryByRole("button", { name: /Refuted/ })).not.toBeInTheDocument();
    act(() => extras.show(new Map([["a", REFUTED]])));
    const chip = screen.getByRole("button", { name: "Refuted" });
    expect(chip).toHaveTextContent("✕");
    expect(chip.closest("[data-note]")).toHaveClass("pale");
    await user.click(chip);
    expect(open).toHaveBeenCalledWith("a");
    act(() => extras.show(new Map()));
    expect(screen.queryByRole("button", { name: "Refuted" })).not.toBeInTheDocument();
  });

  it("is reached with Tab on the selected note only, and always in the list", () => {
    const { extras, unmount } = renderRoom(<Board />, sampleDoc(NOTES));
    act(() => extras.show(new Map([["a", REFUTED]])));
    expect(screen.getByRole("button", { name: "Refuted" })).toHaveAttribute("tabindex", "-1");
    act(() => card("Nobody").focus());
    expect(screen.getByRole("button", { name: "Refuted" })).toHaveAttribute("tabindex", "0");
    unmount();
    const list = renderRoom(<ListView isNarrow={false} />, sampleDoc(NOTES));
    act(() => list.extras.show(new Map([["a", REFUTED]])));
    expect(screen.getByRole("button", { name: "Refuted" })).toHaveAttribute("tabindex", "0");
  });

  it("wakes only the notes it is about", () => {
    const { extras } = renderRoom(<Board />, sampleDoc(NOTES));
    const [first, second] = [vi.fn(), vi.fn()];
    extras.subscribe("a", first);
    extras.subscribe("b", second);
    act(() => extras.show(new Map([["a", REFUTED]])));
    const shown = extras.of("a");
    act(() => extras.show(new Map([["a", structuredClone(REFUTED)]])));
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 0]);
    expect(extras.of("a")).toBe(shown);
  });

  it("adds what can be done to the note's menu", async () => {
    const user = userEvent.setup();
    const onAction = vi.fn();
    const { extras, container } = renderRoom(<ListView isNarrow={false} />, sampleDoc(NOTES));
    extras.answerWith({
      entries: ({ block }) => [{ id: "take", label: `Take up from ${block}`, onAction }],
      open: () => {},
    });
    act(() => extras.show(new Map([["a", REFUTED]])));
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "More: “Nobody asked us”" }));
    await user.click(within(await screen.findByRole("menu")).getByText("Take up from voices"));
    expect(onAction).toHaveBeenCalled();
  });
});
