import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { keys } from "@/api/keys";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aCanvas, aMe, aMeeting, aTeam } from "@/testing/samples";
import type { Entry } from "./api";
import { LogPage } from "./LogPage";
import type { LogSearch } from "./search";
import { anEntry } from "./testing/samples";

const ENTRIES = "/api/v1/log-entries/";
const YESTERDAY = new Date(Date.now() - 24 * 3_600_000).toISOString();
const OWN = { edit: true, delete: true, comment: true, ask: false };

const entries = [
  anEntry("e1", "Two of seven answered.", {
    tags: ["evening"],
    canvas: "canvas-8",
    comments: 2,
    abilities: OWN,
  }),
  anEntry("e2", "Called the college.", { happened_at: YESTERDAY }),
];

/** The moment a day begins with, that many days from today. */
function midnight(days: number): string {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days).toISOString();
}

function Stage() {
  const [search, setSearch] = useState<LogSearch>({});
  return <LogPage teamId="kaarnala" search={search} onSearch={setSearch} />;
}

function show(changes: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    "GET /api/v1/me/": { body: aMe() },
    "GET /api/v1/teams/kaarnala/": { body: aTeam() },
    [`GET ${ENTRIES}`]: { body: page<Entry>(entries) },
    "GET /api/v1/canvases/": { body: page([aCanvas(8, { title: "Iterations" })]) },
    "GET /api/v1/experiments/": { body: page([]) },
    "GET /api/v1/memberships/": { body: page([]) },
    "GET /api/v1/meetings/": { body: page([aMeeting(1, -30), aMeeting(2, -9), aMeeting(3, 12)]) },
    ...changes,
  });
  const rendered = renderPart(<Stage />);
  rendered.client.setQueryData(keys.me, aMe());
  return { server, ...rendered };
}

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("IDBKeyRange", IDBKeyRange);
  localStorage.clear();
});

describe("the log of a team", () => {
  it("shows entries by day, with what they are about", async () => {
    const { container } = show();
    const today = within(await screen.findByRole("region", { name: "Today" }));
    expect(today.getByText("Two of seven answered.")).toBeInTheDocument();
    expect(await today.findByRole("link", { name: "Iterations" })).toHaveAttribute(
      "href",
      "/canvases/canvas-8",
    );
    expect(today.getByRole("button", { name: "2 comments" })).toHaveAttribute("aria-expanded", "false");
    expect(screen.getByRole("region", { name: "Yesterday" })).toHaveTextContent("Called the college.");
    await expectAccessible(container);
  });

  it("sends an entry once, and empties the field", async () => {
    const user = userEvent.setup();
    const { server } = show({ [`POST ${ENTRIES}`]: { status: 201, body: anEntry("e3", "New") } });
    const field = await screen.findByRole("textbox", { name: "What happened?" });
    await user.type(field, "Met the counsellor");
    await user.type(screen.getByRole("textbox", { name: "Tags" }), "#Corridor, school");
    await user.selectOptions(screen.getByRole("combobox", { name: "About" }), "8 Iterations");
    await user.click(screen.getByRole("button", { name: "Send" }));
    await waitFor(() => expect(server.calls.filter(({ method }) => method === "POST")).toHaveLength(1));
    expect(server.calls.find(({ method }) => method === "POST")?.body).toMatchObject({
      team: "kaarnala",
      text: "Met the counsellor",
      tags: ["corridor", "school"],
      canvas: "canvas-8",
      experiment: null,
    });
    expect(field).toHaveValue("");
  });

  it("keeps what is begun when the page is left", async () => {
    const user = userEvent.setup();
    const { unmount } = show();
    await user.type(await screen.findByRole("textbox", { name: "What happened?" }), "Half a th");
    await new Promise(done => setTimeout(done, 50));
    unmount();
    show();
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "What happened?" })).toHaveValue("Half a th"),
    );
  });

  it("shows what could not be sent, and gives it back to be written on", async () => {
    const user = userEvent.setup();
    show({ [`POST ${ENTRIES}`]: { status: 400, body: { code: "invalid", detail: "Too many tags." } } });
    const field = await screen.findByRole("textbox", { name: "What happened?" });
    await user.type(field, "Met the counsellor");
    await user.click(screen.getByRole("button", { name: "Send" }));
    const waiting = within(await screen.findByRole("region", { name: "On their way" }));
    expect(await waiting.findByText(/Too many tags/)).toBeInTheDocument();
    await user.click(waiting.getByRole("button", { name: "Edit" }));
    await waitFor(() => expect(field).toHaveValue("Met the counsellor"));
    await waitFor(() =>
      expect(screen.queryByRole("region", { name: "On their way" })).not.toBeInTheDocument(),
    );
  });

  it("asks the server for what it is narrowed to", async () => {
    const user = userEvent.setup();
    const { server } = show();
    await user.click(await screen.findByText("Narrow down"));
    await user.selectOptions(await screen.findByRole("combobox", { name: "Written by" }), "Elif");
    await user.type(screen.getByRole("combobox", { name: "Tag" }), "evening{Enter}");
    await waitFor(() => {
      const asked = new URLSearchParams(server.to(ENTRIES).at(-1)?.search);
      expect(Object.fromEntries(asked)).toMatchObject({ team: "kaarnala", person: "elif", tag: "evening" });
    });
    await user.click(screen.getByRole("button", { name: "Show all entries" }));
    expect(screen.getByRole("combobox", { name: "Written by" })).toHaveValue("");
  });

  it("is narrowed to the time between two meetings, or since the last", async () => {
    const user = userEvent.setup();
    const { server } = show();
    await user.click(await screen.findByText("Narrow down"));
    const between = await screen.findByRole("combobox", { name: "Between meetings" });
    const asked = () => Object.fromEntries(new URLSearchParams(server.to(ENTRIES).at(-1)?.search));
    await user.selectOptions(between, "Between meetings 1 and 2: after Meeting 1");
    await waitFor(() => expect(asked()).toMatchObject({ after: midnight(-30), before: midnight(-8) }));
    await user.selectOptions(between, "Since the last meeting");
    await waitFor(() => expect(asked()).toMatchObject({ after: midnight(-9), before: midnight(13) }));
    expect(between).toHaveValue("m2");
    await user.selectOptions(between, "Dates you choose");
    await waitFor(() => expect(asked()).not.toHaveProperty("after"));
  });

  it("shows both versions when an entry was changed elsewhere, and loses neither", async () => {
    const user = userEvent.setup();
    let tries = 0;
    const { server } = show({
      [`PATCH ${ENTRIES}e1/`]: () => {
        tries += 1;
        const current = anEntry("e1", "Three of seven.", { revision: 2 });
        return tries === 1 ? { status: 412, body: { code: "stale", current } } : { body: current };
      },
    });
    const today = within(await screen.findByRole("region", { name: "Today" }));
    await user.click(today.getByRole("button", { name: "More: entry by Elif" }));
    await user.click(await screen.findByRole("menuitem", { name: "Edit" }));
    const field = today.getByRole("textbox", { name: "What happened?" });
    await user.type(field, " Mine.");
    await user.click(today.getByRole("button", { name: "Save" }));
    expect(await today.findByText("Three of seven.")).toBeInTheDocument();
    expect(field).toHaveValue("Two of seven answered. Mine.");
    await user.click(today.getByRole("button", { name: "Save mine in its place" }));
    await waitFor(() => expect(server.to(`${ENTRIES}e1/`)).toHaveLength(2));
    const sent = server.to(`${ENTRIES}e1/`).map(({ headers }) => headers.get("If-Match"));
    expect(sent).toEqual(['"1"', '"2"']);
  });

  it("offers whoever only reads no field", async () => {
    const reading = { ...aTeam().abilities, write_log: false };
    show({ "GET /api/v1/teams/kaarnala/": { body: aTeam({ abilities: reading }) } });
    expect(await screen.findByText("Two of seven answered.")).toBeInTheDocument();
    expect(screen.queryByRole("textbox", { name: "What happened?" })).not.toBeInTheDocument();
  });
});
