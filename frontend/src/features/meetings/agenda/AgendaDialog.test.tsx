import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMeetingPage, aStep } from "@/testing/samples";
import type { MeetingDetail } from "../page/api";
import AgendaDialog from "./AgendaDialog";
import type { AgendaParts, OfferedStep } from "./api";

const PATH = "/api/v1/meetings/m1/agenda/";
const ALONE: OfferedStep = {
  kind: "recipe",
  title: "1: alone",
  minutes: 2,
  about: "Think and write alone.",
  canvas: null,
  lesson: null,
  recipe: "one-two-four-all",
  recipe_title: "1-2-4-All",
  origin: "recipe/one-two-four-all/one",
};
const PARTS: AgendaParts = {
  meetings: [
    {
      key: "see_together",
      number: 1,
      minutes: 240,
      title: "See together",
      about: "Canvas 1",
      steps: [ALONE],
    },
  ],
  recipes: [
    {
      slug: "one-two-four-all",
      title: "1-2-4-All",
      use_when: "When everybody is to think.",
      minutes: 18,
      smallest: 4,
      largest: 200,
      steps: [ALONE, { ...ALONE, title: "2: in pairs", origin: "recipe/one-two-four-all/two" }],
    },
  ],
};

function open(changes: Partial<MeetingDetail>, answers: Parameters<typeof fakeServer>[0] = {}) {
  const meeting = aMeetingPage({
    starts_at: "2027-02-03T07:00:00Z",
    ends_at: "2027-02-03T11:00:00Z",
    agenda_revision: 4,
    ...changes,
  });
  const server = fakeServer({
    "GET /api/v1/agenda-parts/": { body: PARTS },
    [`PUT ${PATH}`]: { body: { revision: 5, steps: [], abilities: { change: true } } },
    ...answers,
  });
  const onClose = vi.fn();
  renderPart(<AgendaDialog meeting={meeting} onClose={onClose} />);
  const dialog = within(screen.getByRole("dialog"));
  const sent = () => server.to(PATH).at(-1);
  const titles = () =>
    dialog.queryAllByLabelText("What happens").map(input => (input as HTMLInputElement).value);
  return { user: userEvent.setup(), dialog, sent, titles, onClose };
}

describe("the agenda that is being written", () => {
  it("moves rows by keyboard, says whether they fit, and is sent whole on its revision", async () => {
    const { user, dialog, sent, titles, onClose } = open({ agenda: [aStep("Check-in")] });
    expect(dialog.getByText("220 minutes are left over.")).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "Add a step" }));
    const second = within(dialog.getByRole("group", { name: "Step 2" }));
    await user.type(second.getByLabelText("What happens"), "Arrivals");
    await user.clear(second.getByLabelText("Minutes"));
    await user.type(second.getByLabelText("Minutes"), "240");
    expect(dialog.getByText(/20 minutes after the meeting/)).toBeVisible();
    dialog.getByRole("button", { name: "Move up: Step 2" }).focus();
    await user.keyboard("{Enter}");
    expect(titles()).toEqual(["Arrivals", "Check-in"]);
    await expectAccessible(document.body);
    await user.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(onClose).toHaveBeenCalled());
    expect(sent()?.headers.get("If-Match")).toBe('"4"');
    expect(sent()?.body).toMatchObject({
      steps: [
        { title: "Arrivals", minutes: 240 },
        { id: "Check-in", title: "Check-in", minutes: 20 },
      ],
    });
  });

  it("takes a recipe in where one says", async () => {
    const { user, dialog, titles, sent } = open({ agenda: [aStep("Check-in"), aStep("Closing")] });
    await user.selectOptions(await dialog.findByLabelText("What to put in"), "recipe/one-two-four-all");
    await user.selectOptions(
      dialog.getByLabelText("In which place"),
      dialog.getByRole("option", { name: "Before: Closing" }),
    );
    await user.click(dialog.getByRole("button", { name: "Put in" }));
    expect(titles()).toEqual(["Check-in", "1: alone", "2: in pairs", "Closing"]);
    await user.click(dialog.getByRole("button", { name: "Take away: Step 3" }));
    await user.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(sent()).toBeDefined());
    expect(sent()?.body).toMatchObject({
      steps: [{ title: "Check-in" }, { origin: ALONE.origin, recipe: ALONE.recipe }, { title: "Closing" }],
    });
  });

  it("is dragged by its handle", () => {
    const { dialog, titles } = open({ agenda: [aStep("One"), aStep("Two")] });
    const rows = dialog.getAllByRole("listitem");
    rows.forEach((row, at) => {
      row.getBoundingClientRect = () => new DOMRect(0, at * 100, 500, 100);
    });
    const handle = rows[0]?.firstElementChild;
    if (!handle) throw new Error("no handle");
    handle.setPointerCapture = () => undefined;
    fireEvent.pointerDown(handle, { button: 0, clientY: 50 });
    fireEvent.pointerMove(handle, { clientY: 150 });
    fireEvent.pointerUp(handle);
    expect(titles()).toEqual(["Two", "One"]);
  });

  it("shows both agendas when somebody else was faster, and loses neither", async () => {
    const current = { revision: 9, steps: [aStep("Theirs")], abilities: { change: true } };
    const refused = { status: 412, body: { code: "stale", detail: "Somebody changed this.", current } };
    let tries = 0;
    const { user, dialog, titles, sent } = open(
      { agenda: [aStep("Mine")] },
      { [`PUT ${PATH}`]: () => (tries++ === 0 ? refused : { body: { ...current, revision: 10 } }) },
    );
    await user.click(dialog.getByRole("button", { name: "Save" }));
    expect(await dialog.findByText("Theirs")).toBeVisible();
    expect(titles()).toEqual(["Mine"]);
    await user.click(dialog.getByRole("button", { name: "Put mine in its place" }));
    await waitFor(() => expect(sent()?.headers.get("If-Match")).toBe('"9"'));
    expect(sent()?.body).toMatchObject({ steps: [{ title: "Mine" }] });
  });
});
