import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import type { Extra, Extras, NotesHere } from "@/features/canvases";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import type { Marks } from "./api";
import ExperimentsOnCanvas from "./ExperimentsOnCanvas";

const BELIEF = {
  id: "b",
  statement: "They answer a name",
  state: "open" as const,
  source_text: "",
  revision: 3,
};
const EXPERIMENT = { id: "e", title: "A message", state: "iterating" as const };

function marked(changes: Partial<Marks> = {}): Marks {
  return {
    note: "n",
    assumption: BELIEF,
    is_reworded: false,
    wanted: null,
    taken_up: [],
    returns: [],
    brought_by: null,
    refuted: [],
    ...changes,
  };
}

type Source = Parameters<Extras["answerWith"]>[0];

/** A canvas that only remembers what was hung on it. */
function canvas() {
  const shown = new Map<string, Extra>();
  const asked: { source: Source | undefined } = { source: undefined };
  const extras = {
    show: (all: ReadonlyMap<string, Extra>) => {
      shown.clear();
      for (const [id, extra] of all) shown.set(id, extra);
    },
    answerWith: (source: Source) => {
      asked.source = source;
      return () => {};
    },
  } as unknown as Extras;
  const focus = vi.fn();
  const notes: NotesHere = { extras, text: () => "They answer", isSelected: () => true, focus };
  const words = (note: string) => shown.get(note)?.chips.map(({ word }) => word);
  const labels = (note: string) =>
    asked.source?.entries({ id: note, block: "map" } as never).map(({ label }) => label);
  return { notes, words, labels, shown, asked, focus };
}

let here: ReturnType<typeof canvas>;
let marks: Marks[];
let mayChange: boolean;

beforeEach(() => {
  here = canvas();
  marks = [marked()];
  mayChange = true;
});

function draw(more: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    "GET /api/v1/canvas-marks/c/": () => ({
      body: {
        canvas: "c",
        notes: marks,
        blocks: [{ block: "map", may_become: ["assumption.statement", "design.safeguards", "decision"] }],
        abilities: { change: mayChange },
      },
    }),
    "GET /api/v1/experiments/": { body: page([EXPERIMENT]) },
    ...more,
  });
  const part = renderPart(<ExperimentsOnCanvas canvas="c" team="t" notes={here.notes} />);
  return { server, ...part };
}

const seen = () => waitFor(() => expect(here.words("n")).toBeDefined());

describe("what experiments hang on notes", () => {
  it("says in sign and word what has become of them", async () => {
    const at = "2023-05-12T10:00:00Z";
    marks = [
      marked({ assumption: { ...BELIEF, state: "in_test" } }),
      marked({
        note: "m",
        assumption: null,
        returns: [{ mark: "no_longer_true", learning: "Trust travels", experiment: EXPERIMENT, at }],
        refuted: [BELIEF],
        taken_up: [{ field: "evidence", experiment: EXPERIMENT }],
      }),
    ];
    draw();
    await seen();
    expect(here.words("n")).toEqual(["In test"]);
    expect(here.words("m")).toEqual([
      "Based on a refuted assumption",
      "No longer true since 12 May 2023",
      "In an experiment",
    ]);
    expect(here.shown.get("m")?.isPale).toBe(true);
  });

  it("offers to take a note up to whoever may", async () => {
    draw();
    await seen();
    expect(here.labels("other")).toEqual([
      "Take up as an assumption…",
      "Take up as a safeguard…",
      "Let it follow a decision…",
    ]);
    expect(here.labels("n")).toEqual([
      "What experiments say…",
      "Take up as a safeguard…",
      "Let it follow a decision…",
    ]);
  });

  it("lets a note follow a decision without asking for other words", async () => {
    const user = userEvent.setup();
    const { server } = draw({ "POST /api/v1/promotions/": { status: 201, body: { is_new: true } } });
    await seen();
    act(() => here.asked.source?.entries({ id: "x", block: "map" } as never)[2]?.onAction?.());
    const dialog = await screen.findByRole("dialog", { name: "Let it follow a decision" });
    expect(dialog).toHaveTextContent("the outcome of its newest decision follow each other");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    await expectAccessible(dialog);
    await screen.findByRole("option", { name: "A message" });
    await user.selectOptions(screen.getByLabelText("Which experiment?"), "e");
    await user.click(screen.getByRole("button", { name: "Take up" }));
    await waitFor(() =>
      expect(server.to("/api/v1/promotions/")[0]?.body).toMatchObject({
        note: "x",
        field: "decision",
        experiment: "e",
      }),
    );
  });

  it("says that the place of what was taken up and the experiment follow each other", async () => {
    marks = [marked({ assumption: null, taken_up: [{ field: "evidence", experiment: EXPERIMENT }] })];
    draw();
    await seen();
    act(() => here.asked.source?.open("n"));
    expect(await screen.findByRole("dialog")).toHaveTextContent("the note goes back");
  });

  it("offers nothing to others", async () => {
    mayChange = false;
    draw();
    await seen();
    expect([here.labels("n"), here.labels("other")]).toEqual([["What experiments say…"], []]);
  });
});

describe("what is done with notes", () => {
  it("takes a note up into a test that has begun, with the reason", async () => {
    const user = userEvent.setup();
    const { server } = draw({ "POST /api/v1/promotions/": { status: 201, body: { is_new: true } } });
    await seen();
    act(() => here.asked.source?.entries({ id: "x", block: "map" } as never)[1]?.onAction?.());
    const dialog = await screen.findByRole("dialog", { name: "Take up as a safeguard" });
    await expectAccessible(dialog);
    await screen.findByRole("option", { name: "A message" });
    await user.selectOptions(screen.getByLabelText("Which experiment?"), "e");
    await user.type(screen.getByLabelText("Why do you change the test?"), "A parent asked");
    await user.click(screen.getByRole("button", { name: "Take up" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(server.to("/api/v1/promotions/")[0]?.body).toEqual({
      note: "x",
      field: "design.safeguards",
      text: "They answer",
      experiment: "e",
      because: "A parent asked",
    });
    expect(here.focus).toHaveBeenCalledWith("x");
  });

  it("keeps what was typed when it is refused", async () => {
    const user = userEvent.setup();
    draw({
      "POST /api/v1/promotions/": {
        status: 400,
        body: { status: 400, code: "invalid", detail: "Not so.", errors: { text: ["Say it shorter."] } },
      },
    });
    await seen();
    act(() => here.asked.source?.entries({ id: "x", block: "map" } as never)[0]?.onAction?.());
    await user.type(await screen.findByLabelText("We believe that…"), " a name");
    await user.click(screen.getByRole("button", { name: "Take up" }));
    expect(await screen.findByText("Say it shorter.")).toBeInTheDocument();
    expect(screen.getByLabelText("We believe that…")).toHaveValue("They answer a name");
  });

  it("asks what makes one say so after a move, and sends the sentence with the revision", async () => {
    const user = userEvent.setup();
    const { server, client } = draw({ "POST /api/v1/assumptions/b/state/": { body: {} } });
    await seen();
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    marks = [marked({ wanted: "supported" })];
    await act(() => client.invalidateQueries({ queryKey: keys.marksIn("t") }));
    await screen.findByRole("dialog", { name: "What makes you say so?" });
    await user.type(screen.getByRole("textbox", { name: "What makes you say so?" }), "Seven came back");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(server.to("/api/v1/assumptions/b/state/")).toHaveLength(1));
    const [sent] = server.to("/api/v1/assumptions/b/state/");
    expect(sent?.body).toEqual({ state: "supported", because: "Seven came back" });
    expect(sent?.headers.get("If-Match")).toBe('"3"');
  });

  it("lets somebody say that they have looked", async () => {
    const user = userEvent.setup();
    marks = [marked({ assumption: null, refuted: [{ ...BELIEF, state: "refuted" }] })];
    const { server } = draw({ "POST /api/v1/looks/": { status: 201, body: {} } });
    await seen();
    act(() => here.asked.source?.open("n"));
    await user.click(await screen.findByRole("button", { name: "Looked at" }));
    await waitFor(() => expect(server.to("/api/v1/looks/")[0]?.body).toEqual({ note: "n", assumption: "b" }));
  });

  it("shows both wordings where they have parted", async () => {
    marks = [marked({ is_reworded: true })];
    draw();
    await seen();
    act(() => here.asked.source?.open("n"));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("They answer a name");
    expect(dialog).toHaveTextContent("The note says: They answer");
    await expectAccessible(dialog);
  });
});
