import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { anOpenCall } from "@/testing/intakeSamples";
import { renderPart } from "@/testing/render";
import { CallPage } from "./CallPage";

const CALL = "GET /api/v1/open-calls/call/";
const APPLY = "POST /api/v1/open-calls/call/apply/";
const RECEIPT = { url: "https://niitty.example/application#secret", received_at: "2027-02-01T10:00:00Z" };
const OPEN = { [CALL]: { body: anOpenCall() } };

function open(table: Parameters<typeof fakeServer>[0]) {
  const server = fakeServer(table);
  return { server, ...renderPart(<CallPage id="call" />) };
}

beforeEach(() => localStorage.clear());

describe("somebody with the address of a call", () => {
  it("reads until when it is open, to the minute and with the zone", async () => {
    const { container } = open(OPEN);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Which problem?");
    expect(screen.getByText(/Friday,? 12 March 2027 at 16:15, Helsinki time/)).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: "Send the application" })).toBeInTheDocument();
    await expectAccessible(container);
  });

  it("reads a text in another language, marked as such", async () => {
    open({ [CALL]: { body: anOpenCall({ title: { sv: "Vilket problem?" } }) } });
    expect(await screen.findByRole("heading", { level: 1 })).toHaveAttribute("lang", "sv-SE");
  });

  it("applies without an account, and gets the link", async () => {
    const { server, container } = open({ ...OPEN, [APPLY]: { status: 201, body: RECEIPT } });
    await userEvent.type(await screen.findByLabelText("The team’s name"), "Hiidenvesi");
    expect(screen.getByText(/Nobody you named is of the state administration yet/)).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText("Sector"), "state");
    expect(screen.getByText(/Somebody you named is of the state administration/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Add somebody" }));
    expect(screen.getAllByLabelText("Name")).toHaveLength(2);
    await userEvent.click(screen.getByRole("button", { name: "Remove person 2" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Your director knows" }));
    await userEvent.type(screen.getByLabelText("Whom have you asked?"), "The fishers");
    await userEvent.click(screen.getByRole("button", { name: "Send the application" }));
    expect(await screen.findByRole("heading", { name: "Your application has arrived" })).toBeInTheDocument();
    expect(screen.getByLabelText("The link to your application")).toHaveValue(RECEIPT.url);
    expect(server.to("/api/v1/open-calls/call/apply/")[0]?.body).toMatchObject({
      team_name: "Hiidenvesi",
      people: [{ sector: "state", role: "core" }],
      meets: [{ id: "bbbbbbbb", is_met: true, words: "" }],
      answers: [{ id: "cccccccc", text: "The fishers" }],
      language: "en",
      key: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect(localStorage).toHaveLength(0);
    await expectAccessible(container);
  });

  it("finds what was typed when coming back, sends it under the same key, and may erase it", async () => {
    const refused = { status: 503, body: {} };
    const first = open({ ...OPEN, [APPLY]: refused });
    await userEvent.type(await screen.findByLabelText("The team’s name"), "Hiidenvesi");
    await userEvent.click(screen.getByRole("button", { name: "Send the application" }));
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    first.unmount();
    const { server } = open({ ...OPEN, [APPLY]: refused });
    expect(await screen.findByLabelText("The team’s name")).toHaveValue("Hiidenvesi");
    await userEvent.click(screen.getByRole("button", { name: "Send the application" }));
    const keysOf = (from: typeof server) =>
      from.to("/api/v1/open-calls/call/apply/").map(({ body }) => (body as { key: string }).key);
    await waitFor(() => expect(keysOf(server)).toEqual(keysOf(first.server)));
    await userEvent.click(screen.getByRole("button", { name: "Erase it and begin anew" }));
    expect(screen.getByLabelText("The team’s name")).toHaveValue("");
    expect(localStorage).toHaveLength(0);
  });

  it("loses nothing when the deadline passed while it was written", async () => {
    const detail = "The call closed. What you wrote was not sent: it is still on this page.";
    open({ ...OPEN, [APPLY]: { status: 409, body: { code: "call_closed", detail } } });
    await userEvent.type(await screen.findByLabelText("The phenomenon"), "Long thoughts");
    await userEvent.click(screen.getByRole("button", { name: "Send the application" }));
    expect(await screen.findByText(detail)).toBeInTheDocument();
    expect(screen.getByLabelText("The phenomenon")).toHaveValue("Long thoughts");
  });

  it("reads beside the row which address is wrong", async () => {
    const errors = { people: { "0": { email: ["Enter a valid email address."] } } };
    open({ ...OPEN, [APPLY]: { status: 400, body: { code: "invalid", detail: "See below.", errors } } });
    await userEvent.click(await screen.findByRole("button", { name: "Send the application" }));
    const email = screen.getByLabelText("E-mail, if they know of this");
    await waitFor(() => expect(email).toHaveAccessibleDescription("Enter a valid email address."));
    expect(email).toHaveFocus();
  });

  it("reads when it closed, and is offered no form", async () => {
    const { container } = open({ [CALL]: { body: anOpenCall({ is_open: false }) } });
    expect(await screen.findByRole("heading", { name: "This call is closed" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Send the application" })).toBeNull();
    await expectAccessible(container);
  });
});
