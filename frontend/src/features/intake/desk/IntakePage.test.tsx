import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { aCall, anApplication } from "@/testing/intakeSamples";
import { renderPart } from "@/testing/render";
import { IntakePage, type View } from "./IntakePage";

const CALLS = "GET /api/v1/calls/";
const ROWS = "GET /api/v1/applications/";
const DECIDE = "POST /api/v1/applications/one/decide/";
const other = anApplication({ id: "two", team_name: "Yövuoro", has_state_actor: false, answers: [] });
const server = {
  [CALLS]: { body: page([aCall({ applications: 2 })]) },
  [ROWS]: { body: page([anApplication(), other]) },
};

function open(table: Parameters<typeof fakeServer>[0], view: View = "list", mayPrepare = true) {
  const fake = fakeServer(table);
  const onView = vi.fn();
  const part = (
    <IntakePage
      programmeId="spring"
      mayPrepare={mayPrepare}
      callId={undefined}
      onCall={vi.fn()}
      view={view}
      onView={onView}
    />
  );
  return { fake, onView, ...renderPart(part) };
}

describe("those who run a programme", () => {
  it("read applications one after the other, with what is missing", async () => {
    const { container, onView } = open(server);
    const second = within(await screen.findByRole("article", { name: "Yövuoro" }));
    expect(second.getByText("missing")).toBeInTheDocument();
    expect(screen.getByText(/Friday,? 12 March 2027 at 16:15, Helsinki time/)).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(screen.getByRole("radio", { name: "Side by side" }));
    expect(onView).toHaveBeenCalledWith("table");
  });

  it("compare them question by question", async () => {
    const { container } = open(server, "table");
    const table = await screen.findByRole("table");
    const asked = within(table).getByRole("row", { name: /Whom have you asked/ });
    expect(
      within(asked)
        .getAllByRole("cell")
        .map(cell => cell.textContent),
    ).toEqual(["The fishers.", ""]);
    await expectAccessible(container);
  });

  it("see the letter, and are asked before they go past the places", async () => {
    const detail = "All places of this call are taken.";
    const sent: unknown[] = [];
    const letter = { language: "fi", subject: "Tervetuloa", paragraphs: ["Hei"], quote: "", small_print: [] };
    const { container } = open({
      ...server,
      "POST /api/v1/applications/one/preview/": { body: letter },
      [DECIDE]({ body }) {
        sent.push(body);
        return sent.length === 1
          ? { status: 409, body: { code: "no_places_left", detail } }
          : { body: anApplication({ state: "accepted" }) };
      },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Accept: Hiidenvesi" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Accept Hiidenvesi" }));
    await userEvent.type(dialog.getByLabelText("Your words to them"), "Welcome!");
    await userEvent.click(dialog.getByText("See the letter"));
    expect(await dialog.findByText("Tervetuloa")).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.click(dialog.getByRole("button", { name: "Accept and open the space" }));
    expect(await dialog.findByText(detail)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole("button", { name: "Do it even so" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const asked = { to: "accepted", message: "Welcome!" };
    expect(sent).toEqual([asked, { ...asked, even_so: true }]);
  });

  it("prepare a call in several languages, on the clock of Helsinki", async () => {
    const { fake, container } = open({
      [CALLS]: { body: page([]) },
      "POST /api/v1/calls/": { status: 201, body: aCall({ state: "draft" }) },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Prepare a call" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Prepare a call" }));
    await userEvent.type(dialog.getByLabelText("Title of the call"), "Which problem?");
    await userEvent.selectOptions(dialog.getByLabelText("Language of the texts"), "fi");
    await userEvent.type(dialog.getByLabelText("Title of the call"), "Mikä ongelma?");
    await userEvent.type(dialog.getByLabelText("Deadline, on the clock of Helsinki"), "2027-03-12T16:15");
    expect(dialog.getByText(/Friday,? 12 March 2027 at 16:15, Helsinki time/)).toBeInTheDocument();
    await userEvent.click(dialog.getByRole("button", { name: "Add a question" }));
    await userEvent.type(dialog.getByLabelText("Question 1"), "Keneltä?");
    await expectAccessible(container);
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(() => {
      const body = fake.calls.find(({ method }) => method === "POST")?.body;
      expect(body).toMatchObject({
        programme: "spring",
        title: { en: "Which problem?", fi: "Mikä ongelma?" },
        closes_at: "2027-03-12T16:15",
        questions: [{ is_required: false, text: { fi: "Keneltä?" } }],
      });
    });
  });

  it("send only what they changed of a published call", async () => {
    const { fake } = open({ ...server, "PATCH /api/v1/calls/call/": { body: aCall() } });
    await userEvent.click(await screen.findByRole("button", { name: "Change…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Change the call" }));
    expect(dialog.queryByRole("button", { name: "Add a question" })).toBeNull();
    await userEvent.type(dialog.getByLabelText("What it is about"), " Soon.");
    await userEvent.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(() => {
      const body = fake.calls.find(({ method }) => method === "PATCH")?.body;
      expect(body).toEqual({ about: { en: "Come and try. Soon." } });
    });
  });

  it("read what a draft lacks when it is published", async () => {
    const errors = { title: ["Give the call a title in at least one language."] };
    open({
      [CALLS]: { body: page([aCall({ state: "draft", title: {} })]) },
      "POST /api/v1/calls/call/publish/": { status: 400, body: { code: "invalid", detail: "See.", errors } },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Publish the call" }));
    expect(await screen.findByText(errors.title[0] ?? "")).toBeInTheDocument();
  });
});

describe("coaches", () => {
  it("read and are offered nothing to decide", async () => {
    const read = { decide: false };
    open(
      {
        [CALLS]: { body: page([aCall({ abilities: { change: false } })]) },
        [ROWS]: { body: page([anApplication({ abilities: read })]) },
      },
      "list",
      false,
    );
    expect(await screen.findByRole("article", { name: "Hiidenvesi" })).toBeInTheDocument();
    for (const name of [/Accept/, /Decline/, /Change/, /Prepare/]) {
      expect(screen.queryByRole("button", { name })).toBeNull();
    }
  });
});
