import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { notesOf } from "../document/schema";
import { card, renderRoom, rightsOf } from "../testing/kit";
import { ME, put, sampleDoc } from "../testing/sample";
import { Board } from "./Board";

const NOTES = [
  { id: "a", block: "voices", text: "Nobody asked us" },
  { id: "b", block: "voices", text: "We wait for months" },
  { id: "r", block: "rings", lane: "near", x: 0.1, y: 0.5, text: "Kela" },
  { id: "p", block: "flows", x: 0.1, y: 0.2, text: "School" },
  { id: "q", block: "flows", x: 0.8, y: 0.8, text: "Youth work" },
];

function block(title: string) {
  return within(screen.getByRole("region", { name: title }));
}

describe("the board", () => {
  it("draws every block with its title, and its notes where they belong", () => {
    renderRoom(<Board />, sampleDoc(NOTES));
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(10);
    expect(block("Block voices").getByText("Nobody asked us")).toBeInTheDocument();
    expect(block("Block rings").getByText("Kela")).toBeInTheDocument();
    expect(block("Block asked").getByText("Title to-ask")).toBeInTheDocument();
  });

  it("adds a note, writes in it, and begins the next with Ctrl+Enter", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc(NOTES));
    await user.click(block("Block boundary").getByRole("button", { name: "Add the first note" }));
    const field = await screen.findByRole("textbox");
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard("Only Kaarnala{Control>}{Enter}{/Control}");
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveValue(""));
    expect(screen.getByText("Only Kaarnala")).toBeInTheDocument();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("textbox")).not.toBeInTheDocument());
    expect(desk.store.notesIn("boundary")).toHaveLength(1);
  });

  it("edits with Enter, keeps with Escape, and gives the focus back to the note", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc(NOTES));
    act(() => card("Nobody").focus());
    await user.keyboard("{Enter}");
    const field = await screen.findByDisplayValue("Nobody asked us");
    await waitFor(() => expect(field).toHaveFocus());
    await user.keyboard("{End}!{Escape}");
    await waitFor(() => expect(card("Nobody")).toHaveFocus());
    expect(desk.store.note("a")?.text).toBe("Nobody asked us!");
  });

  it("lets somebody else's words come in while one writes, with the caret kept", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc(NOTES));
    act(() => desk.edit("a"));
    const field = await screen.findByDisplayValue("Nobody asked us");
    await user.click(field);
    if (!(field instanceof HTMLTextAreaElement)) throw new Error("no field");
    field.setSelectionRange(6, 6);
    act(() => desk.store.text("a")?.insert(0, ">> "));
    expect(field).toHaveValue(">> Nobody asked us");
    expect(field.selectionStart).toBe(9);
  });

  it("deletes a note and offers the way back", async () => {
    const user = userEvent.setup();
    const { desk, toasts } = renderRoom(<Board />, sampleDoc(NOTES));
    act(() => card("Nobody").focus());
    await user.keyboard("{Delete}");
    expect(desk.store.notesIn("voices")).toEqual(["b"]);
    await waitFor(() => expect(card("We wait")).toHaveFocus());
    act(() => toasts[0]?.undo?.());
    expect(desk.store.notesIn("voices")).toEqual(["a", "b"]);
  });

  it("leads to where one adds when the only note of a block is deleted, or given up empty", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc([{ id: "o", block: "boundary", text: "Alone" }]));
    act(() => card("Alone").focus());
    await user.keyboard("{Delete}");
    const section = within(screen.getByRole("region", { name: "Block boundary" }));
    await waitFor(() => expect(section.getByRole("button", { name: "Add the first note" })).toHaveFocus());
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
    await user.keyboard("{Escape}");
    await waitFor(() => expect(section.getByRole("button", { name: "Add the first note" })).toHaveFocus());
    expect(desk.store.size).toBe(0);
  });

  it("leads to the heading of an empty block where one may not add", async () => {
    const { desk } = renderRoom(<Board />, sampleDoc([]), { rights: rightsOf({ access: "read" }) });
    act(() => desk.goOn("boundary", null));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Block boundary" })).toHaveFocus());
  });

  it("carries a note with the keys", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc(NOTES));
    act(() => card("Nobody").focus());
    await user.keyboard(" {ArrowDown}{Enter}");
    expect(desk.store.notesIn("voices")).toEqual(["b", "a"]);
    await user.keyboard(" {PageDown}{Escape}");
    expect(desk.store.note("a")?.block).toBe("voices");
    await waitFor(() => expect(card("Nobody")).toHaveFocus());
  });

  it("is one stop of the Tab key for every block", () => {
    renderRoom(<Board />, sampleDoc(NOTES));
    const stops = screen
      .getAllByRole("button")
      .filter(one => one.dataset.card !== undefined && one.tabIndex === 0);
    expect(stops.map(({ textContent }) => textContent?.slice(-10))).toHaveLength(3);
    act(() => card("We wait").focus());
    expect(card("Nobody").tabIndex).toBe(-1);
    expect(card("We wait").tabIndex).toBe(0);
  });

  it("draws an arrow from note to note", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc(NOTES));
    act(() => card("School").focus());
    await user.keyboard("l");
    expect(desk.stage.connecting).toBe("p");
    act(() => card("Youth").focus());
    await user.keyboard("{Enter}");
    expect(desk.stage.dialog).toMatchObject({ kind: "link", draft: { from: "p", to: "q" } });
  });

  it("shows a note that somebody else adds", () => {
    const doc = sampleDoc(NOTES);
    renderRoom(<Board />, doc);
    act(() => doc.transact(() => put(doc, { id: "n", block: "boundary", text: "From afar" }), "socket"));
    expect(block("Block boundary").getByText("From afar")).toBeInTheDocument();
  });
});

describe("rights on the board", () => {
  it("shows nothing to write with to who only reads", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc(NOTES), {
      rights: rightsOf({ access: "read", mayComment: false }),
    });
    expect(screen.queryByRole("button", { name: /^Add/ })).not.toBeInTheDocument();
    await user.dblClick(card("Nobody"));
    expect(desk.stage.editing).toBeNull();
    await user.dblClick(screen.getByRole("region", { name: "Block boundary" }));
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
  });

  it("says once in a closed block who writes there, with commenting as the way out", async () => {
    const user = userEvent.setup();
    const { desk } = renderRoom(<Board />, sampleDoc([{ id: "m", block: "voices", author: ME }]), {
      rights: rightsOf({ access: "contribute" }),
    });
    expect(screen.getAllByText(/core team will write here/)).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Comment on it" }));
    expect(desk.stage.anchor).toEqual({ kind: "block", id: "boundary" });
  });

  it("draws no tools that would be refused", async () => {
    renderRoom(<Board />, sampleDoc(NOTES), { rights: rightsOf({ access: "contribute" }) });
    act(() => card("Nobody").focus());
    const tools = within(await screen.findByRole("toolbar", { name: "Nobody asked us" }));
    expect(tools.queryByRole("button", { name: "Move to…" })).not.toBeInTheDocument();
    expect(tools.getByRole("button", { name: "Comment" })).toBeInTheDocument();
  });
});

it("keeps the document as it is while nothing is done", () => {
  const doc = sampleDoc(NOTES);
  const before = JSON.stringify(notesOf(doc).toJSON());
  renderRoom(<Board />, doc);
  expect(JSON.stringify(notesOf(doc).toJSON())).toBe(before);
});
