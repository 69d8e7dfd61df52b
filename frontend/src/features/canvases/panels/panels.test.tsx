import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import type { Lost } from "../document/lost";
import MoveDialog from "../picking/MoveDialog";
import { renderRoom, rightsOf } from "../testing/kit";
import { sampleDoc } from "../testing/sample";
import LostTray from "../trouble/LostTray";
import GuidePanel from "./GuidePanel";
import LinkDialog from "./LinkDialog";

const NOTES = [
  { id: "a", block: "voices", text: "Nobody asked us" },
  { id: "s", block: "stakes", x: 0.5, y: 0.5, text: "Young people" },
  { id: "p", block: "flows", x: 0.1, y: 0.2, text: "School" },
  { id: "q", block: "flows", x: 0.8, y: 0.8, text: "Youth work" },
];

describe("moving without dragging", () => {
  it("leads to a block, and there to a lane", async () => {
    const user = userEvent.setup();
    const close = vi.fn();
    const { desk, said } = renderRoom(<MoveDialog notes={["a"]} onClose={close} />, sampleDoc(NOTES));
    await user.selectOptions(screen.getByRole("combobox", { name: "Block" }), "Block asked");
    await user.selectOptions(screen.getByRole("combobox", { name: "Lane" }), "Title said-yes");
    expect(screen.getByText("Block asked: Title said-yes")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Move" }));
    expect(desk.store.note("a")).toMatchObject({ block: "asked", lane: "said-yes", type: "observation" });
    expect(said.at(-1)).toMatch(/Put down at Block asked: Title said-yes/);
    expect(close).toHaveBeenCalledOnce();
  });

  it("says a place on two axes in words while it is set", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<MoveDialog notes={["s"]} onClose={vi.fn()} />, sampleDoc(NOTES));
    for (const slider of screen.getAllByRole("slider")) fireEvent.change(slider, { target: { value: "1" } });
    expect(screen.getByText(/upper right: Touches: a lot, Influence: great/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Move" }));
    expect(desk.store.note("s")).toMatchObject({ x: 1, y: 1 });
  });

  it("offers only blocks that are open to this person", () => {
    renderRoom(<MoveDialog notes={["a"]} onClose={vi.fn()} />, sampleDoc(NOTES), {
      rights: rightsOf({ access: "contribute" }),
    });
    expect(screen.getByRole("option", { name: "Block asked" })).toBeInTheDocument();
    expect(screen.queryByRole("option", { name: "Block boundary" })).not.toBeInTheDocument();
  });
});

describe("an arrow", () => {
  it("is drawn with its kind, its time and its words", async () => {
    const user = userEvent.setup();
    const draft = { block: "flows", from: "p", to: "q", link: null };
    const { desk } = renderRoom(<LinkDialog draft={draft} onClose={vi.fn()} />, sampleDoc(NOTES));
    await user.type(screen.getByRole("textbox"), " name and worry ");
    await user.click(screen.getByRole("radio", { name: "Missing" }));
    await user.click(screen.getByRole("radio", { name: "Wanted" }));
    await user.click(screen.getByRole("button", { name: "Draw the arrow" }));
    expect(desk.store.linksOf("flows")).toMatchObject([
      { from: "p", to: "q", relation: "missing", state: "wanted", label: "name and worry" },
    ]);
  });

  it("leads from one note to another, not to itself", async () => {
    const draft = { block: "flows", from: "p", to: "p", link: null };
    renderRoom(<LinkDialog draft={draft} onClose={vi.fn()} />, sampleDoc(NOTES));
    expect(screen.getByRole("button", { name: "Draw the arrow" })).toBeDisabled();
  });

  it("can be deleted", async () => {
    const user = userEvent.setup();
    const draft = { block: "flows", from: "p", to: "q", link: "l" };
    const doc = sampleDoc(NOTES, [{ id: "l", from: "p", to: "q" }]);
    const { desk } = renderRoom(<LinkDialog draft={draft} onClose={vi.fn()} />, doc);
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(desk.store.linksOf("flows")).toEqual([]);
  });
});

describe("what was not saved", () => {
  const lost = (rest: Partial<Extract<Lost, { note: unknown }>> = {}): Lost => ({
    id: "gone",
    kind: "note",
    note: {
      id: "gone",
      block: "voices",
      lane: "",
      column: null,
      x: null,
      y: null,
      order: "a5",
      type: "voice",
      author: "",
      created: 0,
      text: "My words",
      source: "",
      group: "",
      image: "",
    },
    reason: "You may not write here.",
    ...rest,
  });

  it("stands there with its reason, to copy or to try again", async () => {
    const user = userEvent.setup();
    const settle = vi.fn();
    const one = lost();
    const { desk, container } = renderRoom(
      <LostTray lost={[one]} onSettle={settle} onClose={vi.fn()} />,
      sampleDoc(NOTES),
    );
    expect(screen.getByText("A note in Block voices")).toBeInTheDocument();
    expect(screen.getByText("You may not write here.")).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await navigator.clipboard.readText()).toBe("My words");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(settle).toHaveBeenCalledWith(one);
    expect(desk.store.notesIn("voices").map(id => desk.store.note(id)?.text)).toContain("My words");
  });

  it("offers no second try where it would be refused", () => {
    renderRoom(<LostTray lost={[lost()]} onSettle={vi.fn()} onClose={vi.fn()} />, sampleDoc(NOTES), {
      rights: rightsOf({ access: "read" }),
    });
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Copy" })).toBeInTheDocument();
  });
});

it("guides in order, and marks the language of the example", async () => {
  const { container } = renderRoom(<GuidePanel />, sampleDoc(NOTES));
  await waitFor(() => expect(screen.getByText("Look at it from many sides.")).toBeInTheDocument());
  expect(screen.getByText("Whose life is this?")).toBeInTheDocument();
  const user = userEvent.setup();
  await user.click(screen.getByText("An example"));
  const example = await screen.findByText("Kukaan ei kysynyt.");
  expect(example.closest("[lang]")).toHaveAttribute("lang", "fi");
  await expectAccessible(container);
});
