import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { onAnnouncement } from "@/ui/announcer";
import { card, renderRoom, rightsOf } from "../testing/kit";
import { ELIF, ME, sampleDoc } from "../testing/sample";
import { ListView } from "./ListView";

const NOTES = [
  { id: "a", block: "voices", text: "Nobody asked us" },
  { id: "m", block: "voices", text: "I wait", author: ME },
  { id: "s", block: "asked", lane: "said-yes", text: "Otto" },
  { id: "r", block: "rounds", lane: "saw", column: 2, text: "They came" },
  { id: "p", block: "flows", x: 0.1, y: 0.2, text: "Guidance counsellor" },
  { id: "q", block: "flows", x: 0.8, y: 0.8, text: "Outreach youth work" },
];
const LINKS = [{ id: "l", from: "p", to: "q", relation: "missing", state: "today", label: "name and worry" }];

function show(rights = rightsOf()) {
  fakeServer({
    "GET /api/v1/notes/": {
      body: page([{ id: "a", author: { id: ELIF, display_name: "Elif Aydın", is_guest: true } }]),
    },
  });
  return renderRoom(<ListView isNarrow={false} />, sampleDoc(NOTES, LINKS), { rights });
}

function block(title: string) {
  return within(screen.getByRole("region", { name: title }));
}

describe("the list", () => {
  it("has a heading for every block, lane and round", async () => {
    const { container } = show();
    expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(10);
    expect(
      block("Block asked").getByRole("heading", { level: 3, name: "Title said-yes" }),
    ).toBeInTheDocument();
    expect(block("Block rounds").getByRole("heading", { level: 3, name: "Round 2" })).toBeInTheDocument();
    expect(block("Block rounds").getAllByRole("heading", { level: 4 }).length).toBeGreaterThanOrEqual(4);
    await screen.findAllByText(/Elif Aydın/);
    await expectAccessible(container);
  });

  it("reads arrows as sentences, which open to be changed", async () => {
    const user = userEvent.setup();
    const { desk } = show();
    const arrow = screen.getByRole("button", {
      name: /Guidance counsellor gives Outreach youth work: name and worry/,
    });
    expect(arrow).toHaveAccessibleName(/missing.*today/i);
    await user.click(arrow);
    expect(desk.stage.dialog).toMatchObject({ kind: "link", draft: { link: "l" } });
  });

  it("leads on from an arrow that somebody else deletes", async () => {
    const { live } = show();
    const arrow = () => screen.queryByRole("button", { name: /Guidance counsellor gives/ });
    const heard: string[] = [];
    const stop = onAnnouncement(text => heard.push(text));
    act(() => arrow()?.focus());
    act(() => live.doc.getMap("links").delete("l"));
    expect(arrow()).toBeNull();
    expect(card("Guidance counsellor")).toHaveFocus();
    expect(heard).toEqual(["The arrow you were at was deleted. You are now at: Guidance counsellor"]);
    stop();
  });

  it("leads on from an arrow of somebody else that one deletes oneself, and says so once", async () => {
    const user = userEvent.setup();
    show();
    const heard: string[] = [];
    const stop = onAnnouncement(text => heard.push(text));
    act(() => screen.getByRole("button", { name: /Guidance counsellor gives/ }).focus());
    await user.keyboard("{Delete}");
    expect(card("Guidance counsellor")).toHaveFocus();
    expect(heard.filter(text => text.startsWith("The arrow"))).toEqual([]);
    stop();
  });

  it("says who wrote a note", async () => {
    show();
    expect((await screen.findAllByText(/Elif Aydın/)).length).toBeGreaterThan(0);
    expect(block("Block voices").getByText("You")).toBeInTheDocument();
  });

  it("adds right in a lane, and edits in place", async () => {
    const user = userEvent.setup();
    const { desk } = show();
    await user.click(block("Block asked").getByRole("button", { name: "Add a note: Title to-ask" }));
    await waitFor(() => expect(screen.getByRole("textbox")).toHaveFocus());
    await user.keyboard("Sanna{Escape}");
    await waitFor(() => expect(card("Sanna")).toHaveFocus());
    const added = desk.store.notesIn("asked").map(id => desk.store.note(id));
    expect(added.map(note => [note?.text, note?.lane])).toContainEqual(["Sanna", "to-ask"]);
    await user.click(screen.getByRole("button", { name: "Edit “Sanna”" }));
    expect(await screen.findByDisplayValue("Sanna")).toBeInTheDocument();
  });

  it("moves, recolours and deletes from a menu", async () => {
    const user = userEvent.setup();
    const { desk } = show();
    await user.click(screen.getByRole("button", { name: "More: “Outreach youth work”" }));
    await user.click(await screen.findByRole("menuitem", { name: "Make it: Type value" }));
    expect(desk.store.note("q")?.type).toBe("value");
    await user.click(screen.getByRole("button", { name: "More: “Nobody asked us”" }));
    await user.click(await screen.findByRole("menuitem", { name: /Move to/ }));
    expect(desk.stage.dialog).toEqual({ kind: "move", notes: ["a"] });
    await user.click(screen.getByRole("button", { name: "More: “Nobody asked us”" }));
    await user.click(await screen.findByRole("menuitem", { name: /Delete/ }));
    expect(desk.store.note("a")).toBeUndefined();
  });

  it("leads to where one adds when the only note of a block is deleted from its menu", async () => {
    const user = userEvent.setup();
    const { desk } = show();
    for (const id of desk.store.notesIn("voices").slice(1)) act(() => desk.remove(id));
    await user.click(screen.getByRole("button", { name: "More: “Nobody asked us”" }));
    await user.click(await screen.findByRole("menuitem", { name: /Delete/ }));
    await waitFor(() =>
      expect(block("Block voices").getByRole("button", { name: "Add the first note" })).toHaveFocus(),
    );
  });

  it("comments on a note in one press", async () => {
    const user = userEvent.setup();
    const { desk } = show(rightsOf({ access: "contribute", isGuest: true }));
    await user.click(screen.getByRole("button", { name: "Comment on “Nobody asked us”" }));
    expect(desk.stage.anchor).toEqual({ kind: "note", id: "a" });
    expect(desk.stage.panelWish.panel).toBe("comments");
  });

  it("asks a guest the guest's question, and shows only what a guest may do", () => {
    show(rightsOf({ access: "contribute", isGuest: true }));
    expect(screen.getByText("And you?")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Edit “Nobody asked us”" })).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Edit “I wait”" })).toBeInTheDocument();
    expect(block("Block boundary").queryByRole("button", { name: /Add/ })).not.toBeInTheDocument();
  });

  it("keeps arrows nobody may change as plain sentences", () => {
    show(rightsOf({ access: "read" }));
    expect(screen.queryByRole("button", { name: /Guidance counsellor gives/ })).not.toBeInTheDocument();
    expect(block("Block flows").getByText("name and worry")).toBeInTheDocument();
  });
});

it("draws a note anew only when something about it changes", () => {
  const { desk } = show();
  const other = card("I wait");
  act(() => desk.store.text("a")?.insert(0, "x"));
  expect(card("xNobody")).toBeInTheDocument();
  expect(card("I wait")).toBe(other);
});
