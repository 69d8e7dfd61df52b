import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { keys } from "@/api/keys";
import { staleAfter } from "@/realtime/refresh";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { Board } from "../board/Board";
import { notesOf } from "../document/schema";
import { ListView } from "../list/ListView";
import { Dialogs } from "../page/Dialogs";
import { card, renderRoom, rightsOf } from "../testing/kit";
import { sampleCanvas, sampleDoc } from "../testing/sample";
import type { Reference, References } from "./api";
import ReferencesHere from "./ReferencesHere";

const SOURCE = "00000000-0000-4000-8000-000000000077";
const here = sampleCanvas();
const OTHER = { ...here, id: "other", slug: "shared-direction", number: 3, title: "Shared direction" };

let found: References;

function reference(changes: Partial<Reference> = {}): Reference {
  return {
    id: "r",
    note: "a",
    source: {
      canvas: "other",
      number: 3,
      title: "Shared direction",
      block: "voices",
      block_title: "What we heard",
      note: SOURCE,
    },
    drift: "",
    seen_text: "They said",
    seen_by: null,
    seen_at: "2026-03-01T10:00:00Z",
    made_at: "2026-03-01T10:00:00Z",
    seen_image: null,
    abilities: { change: true },
    ...changes,
  };
}

function doc() {
  const made = sampleDoc([
    { id: "a", block: "voices", text: "They say" },
    { id: "b", block: "voices", text: "We wait" },
  ]);
  notesOf(made).get("a")?.set("source", SOURCE);
  return made;
}

beforeEach(() => {
  found = { canvas: here.id, references: [reference()], uses: [] };
});

function draw({ isList = false, rights = rightsOf(), canvas = here } = {}) {
  const server = fakeServer({
    [`GET /api/v1/canvas-references/${here.id}/`]: () => ({ body: found }),
    "GET /api/v1/canvases/": { body: page([here, OTHER]) },
    "GET /api/v1/canvases/other/": { body: OTHER },
    "POST /api/v1/note-references/": { status: 201, body: [{ id: "made", note: "m" }] },
    "POST /api/v1/note-references/take-away/": { status: 204 },
    "POST /api/v1/note-references/r/look/": { status: 204 },
  });
  const part = (
    <>
      {isList ? <ListView isNarrow={false} /> : <Board />}
      <ReferencesHere />
      <Dialogs acts={{ view: "board", onView: () => {} }} Going={undefined} />
    </>
  );
  return { server, ...renderRoom(part, doc(), { rights, canvas }) };
}

describe("a note that shows the words of another canvas", () => {
  it("says where they come from, and what has become of them there", async () => {
    found.references = [reference({ drift: "changed" })];
    const { server } = draw();
    const user = userEvent.setup();
    expect(await screen.findByRole("button", { name: "From 3 Shared direction" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Changed where it comes from" }));
    const dialog = await screen.findByRole("dialog", { name: "These words come from another canvas" });
    const link = within(dialog).getByRole("link", { name: "3 Shared direction, What we heard" });
    expect(link).toHaveAttribute("href", `/canvases/other#${SOURCE}`);
    expect(dialog).toHaveTextContent("BeforeThey saidNowThey say");
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole("button", { name: "I have looked" }));
    await waitFor(() => expect(server.to("/api/v1/note-references/r/look/")).toHaveLength(1));
  });

  it("is not written in, but made one of the team's own, which can be taken back", async () => {
    const { desk, toasts, undo } = draw();
    const user = userEvent.setup();
    await screen.findByRole("button", { name: "From 3 Shared direction" });
    act(() => card("They say").focus());
    await user.keyboard("{Enter}");
    expect(desk.stage.editing).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Make it our own" }));
    expect(desk.store.note("a")?.source).toBe("");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(toasts.at(-1)?.text).toBe("The note is your own now.");
    act(() => undo.undo());
    expect(desk.store.note("a")?.source).toBe(SOURCE);
  });

  it("tells a reader no more than may be known, and offers nothing", async () => {
    found.references = [reference({ source: null, drift: "removed", abilities: { change: false } })];
    draw({ isList: true, rights: rightsOf({ access: "read" }) });
    const user = userEvent.setup();
    expect(await screen.findByRole("button", { name: "From another canvas" })).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Deleted where it comes from" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("They come from a canvas that you do not see.");
    expect(within(dialog).queryByRole("button", { name: "I have looked" })).not.toBeInTheDocument();
    expect(within(dialog).queryByRole("button", { name: "Make it our own" })).not.toBeInTheDocument();
  });

  it("is asked for again when somebody said so", () => {
    expect(staleAfter({ type: "references", team: "t", canvas: "c" })).toEqual([keys.referencesOf("c")]);
  });
});

describe("using notes elsewhere", () => {
  it("proposes what the canvas says itself, and can be taken back", async () => {
    const link = {
      from_block: "voices",
      to_canvas: OTHER.slug,
      to_block: "boundary",
      relation: "",
      note: "Word for word.",
    };
    const canvas = { ...here, template: { ...here.template, links: [link] } };
    const { server, toasts } = draw({ isList: true, canvas });
    const user = userEvent.setup();
    await screen.findByRole("button", { name: "From 3 Shared direction" });
    await user.click(screen.getByRole("button", { name: "More: “We wait”" }));
    await user.click(await screen.findByRole("menuitem", { name: "Use on another canvas…" }));
    const dialog = await screen.findByRole("dialog", { name: "Use “We wait” on another canvas" });
    const proposed = await within(dialog).findByRole("radio", { name: /3 Shared direction/ });
    expect(proposed).toBeChecked();
    expect(dialog).toHaveTextContent("Word for word.");
    await waitFor(() => expect(within(dialog).getByLabelText("Block")).toHaveValue("boundary"));
    await expectAccessible(dialog);
    await user.click(within(dialog).getByRole("button", { name: "Use there" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    const [sent] = server.to("/api/v1/note-references/");
    expect(sent?.body).toMatchObject({ canvas: "other", notes: [{ id: "b", block: "boundary" }] });
    expect(toasts.at(-1)?.text).toBe("1 note used on Shared direction");
    act(() => toasts.at(-1)?.undo?.());
    await waitFor(() => expect(server.to("/api/v1/note-references/take-away/")).toHaveLength(1));
    expect(server.to("/api/v1/note-references/take-away/")[0]?.body).toEqual({ references: ["made"] });
  });

  it("is shown on the source, with the way there", async () => {
    const use = { note: "b", canvas: "other", number: 3, title: "Shared direction", block: "voices" };
    found.uses = ["x", "y"].map(shown => ({ ...use, shown, block_title: "What we heard" }));
    draw();
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Used on another canvas" }));
    const dialog = await screen.findByRole("dialog", { name: "Used on other canvases" });
    expect(within(dialog).getAllByRole("link")).toHaveLength(2);
    await expectAccessible(dialog);
  });

  it("is not offered to readers", async () => {
    draw({ isList: true, rights: rightsOf({ access: "read" }) });
    const user = userEvent.setup();
    await screen.findByRole("button", { name: "From 3 Shared direction" });
    await user.click(screen.getByRole("button", { name: "More: “We wait”" }));
    await screen.findByRole("menu");
    expect(screen.queryByRole("menuitem", { name: "Use on another canvas…" })).not.toBeInTheDocument();
  });
});
