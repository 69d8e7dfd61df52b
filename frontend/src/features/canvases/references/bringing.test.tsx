import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { Board } from "../board/Board";
import { ListView } from "../list/ListView";
import { Dialogs } from "../page/Dialogs";
import { renderRoom, rightsOf } from "../testing/kit";
import { BLOCKS, sampleCanvas, sampleDoc } from "../testing/sample";
import type { Found, Origin, Shelf } from "./api";

const here = sampleCanvas();
const BRING = "/api/v1/note-references/";
const BACK = "/api/v1/note-references/take-away/";

function found(id: string, text: string, changes: Partial<Found> = {}): Found {
  return { id, type: "voice", text, image: null, is_here: false, ...changes };
}

function origin(canvas: string, number: number, title: string, changes: Partial<Origin> = {}): Origin {
  return { canvas, number, title, count: 3, proposals: [], ...changes };
}

const ORIGINS = [
  origin("three", 3, "Shared direction", {
    proposals: [
      { block: "told", block_title: "What they told", relation: "", note: "Word for word.", count: 2 },
    ],
  }),
  origin("five", 5, "Roles", { count: 1 }),
];
const SHELVES: Shelf[] = [
  { block: "roles", title: "Who does what", notes: [found("r", "The host opens")] },
  {
    block: "told",
    title: "What they told",
    notes: [found("t1", "Väärä ovi"), found("t2", "", { image: "i", is_here: true })],
  },
];

function draw({
  isList = true,
  rights = rightsOf(),
  status = 201,
  back = 204,
  shelves = SHELVES,
  meanwhile = () => {},
} = {}) {
  const server = fakeServer({
    [`GET /api/v1/canvas-references/${here.id}/origins/`]: { body: ORIGINS },
    [`GET /api/v1/canvas-references/${here.id}/notes/`]: { body: shelves },
    [`POST ${BRING}`]: () => {
      act(meanwhile);
      return status === 201
        ? { status, body: [{ id: "m1", note: "n1" }] }
        : { status, body: { code: "full", detail: "This canvas is full." } };
    },
    [`POST ${BACK}`]: { status: back, body: { code: "gone", detail: "Not now." } },
  });
  const part = (
    <>
      {isList ? <ListView isNarrow={false} /> : <Board />}
      <Dialogs acts={{ view: "board", onView: () => {} }} Going={undefined} />
    </>
  );
  const doc = sampleDoc([{ id: "a", block: "boundary", text: "Here before" }]);
  return { server, ...renderRoom(part, doc, { rights }) };
}

async function opened(block = "voices") {
  const user = userEvent.setup();
  await user.click(await screen.findByRole("button", { name: `Bring from another canvas: Block ${block}` }));
  const dialog = await screen.findByRole("dialog", { name: `Bring from another canvas to “Block ${block}”` });
  await within(dialog).findByRole("listbox", { name: "Notes to bring" });
  return { user, dialog };
}

describe("bringing notes to a block", () => {
  it("begins where the canvases propose, and brings what is picked as one request", async () => {
    const { server, toasts } = draw();
    const { user, dialog } = await opened();
    expect(within(dialog).getByRole("radio", { name: /3 Shared direction, What they told/ })).toBeChecked();
    expect(dialog).toHaveTextContent("Word for word.");
    const options = within(dialog).getAllByRole("option");
    expect(options.map(option => option.textContent)).toEqual([
      expect.stringContaining("Väärä ovi"),
      expect.stringContaining("Shown on this canvas already"),
      expect.stringContaining("The host opens"),
    ]);
    expect(within(dialog).getByRole("button", { name: "Bring 1 note" })).toBeDisabled();
    await expectAccessible(dialog);
    for (const option of options.slice(1)) await user.click(option);
    expect(within(dialog).getByRole("status")).toHaveTextContent("3 notes · 2 chosen");
    await user.click(within(dialog).getByRole("button", { name: "Bring 2 notes" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    const [sent] = server.to(BRING);
    expect(sent?.body).toMatchObject({
      canvas: here.id,
      notes: [
        { id: "t2", block: "voices" },
        { id: "r", block: "voices" },
      ],
    });
    expect(toasts.at(-1)?.text).toBe("1 note brought from Shared direction");
  });

  it("finds notes by their words and by keys, and keeps what was picked before", async () => {
    draw();
    const { user, dialog } = await opened();
    const field = within(dialog).getByRole("textbox", { name: "Find notes by their words" });
    expect(field).toHaveFocus();
    await user.keyboard("vaara");
    expect(within(dialog).getAllByRole("option")).toHaveLength(1);
    await user.tab();
    await user.keyboard(" ");
    expect(within(dialog).getByRole("option", { name: /Väärä ovi/ })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await user.clear(field);
    await user.type(field, "host");
    await user.tab();
    await user.keyboard("{Enter}");
    expect(within(dialog).getByRole("button", { name: "Bring 2 notes" })).toBeEnabled();
    await user.clear(field);
    await user.type(field, "nothing like it");
    expect(within(dialog).getByRole("status")).toHaveTextContent(
      "Nothing fits. Try fewer letters. · 2 chosen",
    );
  });
});

describe("what was brought", () => {
  it("is taken back by its toast, or as the last thing done", async () => {
    const { server, desk, toasts, undo } = draw();
    act(() => desk.setType("a", "question"));
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole("option", { name: /host/ }));
    await user.click(within(dialog).getByRole("button", { name: "Bring 1 note" }));
    await waitFor(() => expect(toasts).toHaveLength(1));
    act(() => desk.undo());
    await waitFor(() => expect(server.to(BACK)[0]?.body).toEqual({ references: ["m1"] }));
    expect(desk.store.note("a")?.type, "what was done before stands").toBe("question");
    act(() => toasts[0]?.undo?.());
    act(() => desk.undo());
    expect(desk.store.note("a")?.type).toBe("observation");
    expect([server.to(BACK).length, undo.current().canUndo]).toEqual([1, false]);
  });

  it("is told, with its way back, when the dialog was closed before the answer", async () => {
    const { desk, server, toasts } = draw({ meanwhile: () => desk.stage.open(null) });
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole("option", { name: /host/ }));
    await user.click(within(dialog).getByRole("button", { name: "Bring 1 note" }));
    await waitFor(() => expect(toasts.at(-1)?.text).toBe("1 note brought from Shared direction"));
    expect(desk.stage.dialog).toBeNull();
    act(() => toasts[0]?.undo?.());
    await waitFor(() => expect(server.to(BACK)).toHaveLength(1));
  });

  it("says so when it could not be taken back, and lets that be tried again", async () => {
    const { server, toasts } = draw({ back: 409 });
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole("option", { name: /host/ }));
    await user.click(within(dialog).getByRole("button", { name: "Bring 1 note" }));
    await waitFor(() => expect(toasts).toHaveLength(1));
    act(() => toasts[0]?.undo?.());
    await waitFor(() => expect(toasts.at(-1)?.text).toBe("This was not taken back. Not now."));
    act(() => toasts.at(-1)?.undo?.());
    await waitFor(() => expect(server.to(BACK)).toHaveLength(2));
  });
});

describe("what may be brought", () => {
  it("says what is refused, and keeps what was picked", async () => {
    draw({ status: 400 });
    const { user, dialog } = await opened();
    await user.click(within(dialog).getByRole("option", { name: /host/ }));
    await user.click(within(dialog).getByRole("button", { name: "Bring 1 note" }));
    expect(await within(dialog).findByRole("alert")).toHaveTextContent("This canvas is full.");
    expect(within(dialog).getByRole("option", { name: /host/ })).toHaveAttribute("aria-selected", "true");
  });

  it("comes from any other canvas, and says when one has nothing", async () => {
    draw({ shelves: [] });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Bring from another canvas: Block voices" }));
    const dialog = await screen.findByRole("dialog");
    expect(
      await within(dialog).findByText(/Nothing on this canvas can be brought here yet/),
    ).toBeInTheDocument();
    await user.click(within(dialog).getByRole("radio", { name: "Another canvas" }));
    const canvases = within(dialog).getByRole("combobox", { name: "Canvas" });
    expect(
      within(canvases)
        .getAllByRole("option")
        .map(option => option.textContent),
    ).toEqual(["3 Shared direction (3 notes)", "5 Roles (1 note)"]);
  });

  it("gives notes on a map places of their own, and asks for a lane where there are some", async () => {
    const { server } = draw();
    const { user, dialog } = await opened("causes");
    await user.click(within(dialog).getByRole("option", { name: /host/ }));
    await user.click(within(dialog).getByRole("option", { name: /ovi/ }));
    await user.click(within(dialog).getByRole("button", { name: "Bring 2 notes" }));
    await waitFor(() => expect(server.to(BRING)).toHaveLength(1));
    const { notes } = (server.to(BRING)[0]?.body ?? { notes: [] }) as { notes: { x: number; y: number }[] };
    expect(new Set(notes.map(({ x, y }) => `${x} ${y}`)).size).toBe(2);
    const lanes = await opened("asked");
    expect(within(lanes.dialog).getByRole("combobox", { name: "Lane" })).toHaveValue("to-ask");
  });

  it("brings no more than a hundred at a time, and draws no more than are looked through", async () => {
    const many = Array.from({ length: 130 }, (_, index) => found(`n${index}`, `Note ${index}`));
    draw({ shelves: [{ block: "told", title: "What they told", notes: many }] });
    const { user, dialog } = await opened();
    expect(within(dialog).getAllByRole("option")).toHaveLength(60);
    await user.click(within(dialog).getByRole("button", { name: "Show more notes" }));
    await user.click(within(dialog).getAllByRole("option")[0] as HTMLElement);
    await user.keyboard("{Control>}a{/Control}");
    expect(within(dialog).getByRole("button", { name: "Bring 100 notes" })).toBeEnabled();
    expect(within(dialog).getByRole("status")).toHaveTextContent("Bring these first, then the others.");
  });
});

describe("the way to it", () => {
  it("is in the menu of a block on the board, for those who may write there", async () => {
    const { desk } = draw({ isList: false, rights: rightsOf({ access: "contribute" }) });
    const user = userEvent.setup();
    expect(screen.queryByRole("button", { name: "More in Block boundary" })).not.toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "More in Block rings" }));
    await user.click(await screen.findByRole("menuitem", { name: "Bring from another canvas…" }));
    expect(desk.stage.dialog).toEqual({ kind: "bring", block: "rings" });
  });

  it("is not offered to readers", () => {
    draw({ rights: rightsOf({ access: "read" }) });
    expect(screen.getByRole("heading", { name: BLOCKS[0]?.title ?? "" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: /Bring from another canvas/ })).not.toBeInTheDocument();
  });
});
