import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMeeting, aMembership, anInvitation, aPerson, aTask, aTeam } from "@/testing/samples";
import type { Task } from "../tasks/api";
import { ofThisGap } from "../tasks/order";
import { Until } from "./Until";

const MEETINGS = [aMeeting(1, -30), aMeeting(2, -10), aMeeting(3, 16)];
const JONI = { ...aPerson("Joni"), role: "core" as const };

function show(
  open: Task[],
  done: Task[] = [],
  changes: Parameters<typeof fakeServer>[0] = {},
  team = aTeam(),
) {
  const server = fakeServer({
    "GET /api/v1/meetings/": { body: page(MEETINGS) },
    "GET /api/v1/tasks/": ({ url }) => ({
      body: page(url.searchParams.get("state") === "done" ? done : open),
    }),
    "GET /api/v1/invitations/": { body: page([anInvitation(), anInvitation({ id: "used", uses: 1 })]) },
    "GET /api/v1/teams/kaarnala/waiting-lines/": { body: [] },
    "GET /api/v1/memberships/": {
      body: page([
        aMembership("Joni"),
        aMembership("Bob", { role: "stakeholder" }),
        aMembership("G", { role: "guest" }),
      ]),
    },
    ...changes,
  });
  return { server, ...renderPart(<Until team={team} />) };
}

describe("the time until the next meeting", () => {
  it("says until when, what is to be done by whom, and who is asked", async () => {
    const done = aTask("Get the permissions", {
      gap: 2,
      state: "done",
      ended_at: "2026-01-01T00:00:00Z",
      ended_by: JONI,
    });
    const old = aTask("Long ago", { gap: 1, state: "done", ended_at: "2025-01-01T00:00:00Z" });
    const taken = aTask("Talk after the round", { assignee: JONI, done_when: "it is written" });
    const { container } = show([taken, aTask("Ask how it felt", { owner_role: "a peer" })], [done, old]);
    expect(await screen.findByRole("heading", { level: 2, name: /^Until / })).toBeVisible();
    expect(screen.getByText("In 16 days", { exact: false })).toBeVisible();
    expect(screen.getByRole("link", { name: "Meeting 3" })).toHaveAttribute("href", "/meetings/m3");
    const rows = (await screen.findAllByRole("listitem")).map(row => row.textContent);
    expect(rows).toHaveLength(3);
    expect(rows.join()).toMatch(/Talk after the round.*Done when it is written.*Joni/);
    expect(rows.join()).toContain("a peer");
    expect(screen.getByRole("checkbox", { name: "Get the permissions" })).toBeChecked();
    expect(screen.getByText("1 of 3 done")).toBeVisible();
    expect(screen.getByRole("link", { name: "1 invitation has not been answered yet" })).toBeVisible();
    await expectAccessible(container);
  });

  it("says which lines of checklists wait for whom", async () => {
    const line = {
      id: "line",
      line: "Nobody's data is kept.",
      experiment: "e1",
      title: "A message",
      people: [],
    };
    const named = { ...line, id: "named", line: "May we?", people: ["Charlie", "The lawyer"] };
    const lines = [named, line, ...Array.from({ length: 5 }, (_, id) => ({ ...line, id: `more${id}` }))];
    const { container } = show([], [], { "GET /api/v1/teams/kaarnala/waiting-lines/": { body: lines } });
    expect(await screen.findByRole("link", { name: "May we?" })).toHaveAttribute("href", "/experiments/e1");
    expect(screen.getByText("Waits for an answer: Charlie and The lawyer")).toBeVisible();
    expect(screen.getAllByText("Waits for an answer by a link")).toHaveLength(4);
    expect(screen.getByRole("link", { name: "2 other lines wait" })).toBeVisible();
    await expectAccessible(container);
  });

  it("lets whoever plans meetings start the tasks of the gap, while they are not there", async () => {
    const abilities = { change: true, attend: true };
    const meetings = MEETINGS.map(meeting => ({ ...meeting, abilities }));
    const changes = {
      "GET /api/v1/meetings/": { body: page(meetings) },
      "POST /api/v1/programmes/spring/gap/": { body: { gap: 2, due_on: "2026-03-03" } },
    };
    const { server, unmount } = show([aTask("Own")], [], changes);
    await userEvent.click(await screen.findByRole("button", { name: "Start the tasks in every team" }));
    await waitFor(() => expect(server.to("/api/v1/programmes/spring/gap/")).toHaveLength(1));
    unmount();
    show([aTask("Call", { gap: 2 })], [], changes);
    expect(await screen.findByText("Call")).toBeVisible();
    expect(screen.queryByRole("button", { name: "Start the tasks in every team" })).toBeNull();
  });

  it("takes, finishes, and does without", async () => {
    const { server } = show([aTask("Call")], [], {
      "POST /api/v1/tasks/call/take/": { body: aTask("Call", { assignee: JONI }) },
      "POST /api/v1/tasks/call/finish/": {
        status: 409,
        body: { code: "task_ended", detail: "Open it again first." },
      },
      "POST /api/v1/tasks/call/drop/": { body: aTask("Call", { state: "dropped" }) },
    });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "I take it: Call" }));
    await waitFor(() => expect(server.to("/api/v1/tasks/call/take/")).toHaveLength(1));
    await user.click(screen.getByRole("checkbox", { name: "Call" }));
    expect(await screen.findByText("Open it again first.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "More: Call" }));
    await user.click(await screen.findByRole("menuitem", { name: /Do without it/ }));
    await waitFor(() => expect(server.to("/api/v1/tasks/call/drop/")).toHaveLength(1));
  });

  it("sends what is different, so that a template keeps its words in every language", async () => {
    const task = aTask("Call", { template: "call", done_when: "they answer" });
    const { server } = show([task], [], { "PATCH /api/v1/tasks/call/": { body: task } });
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "More: Call" }));
    await user.click(await screen.findByRole("menuitem", { name: "Change…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Change the task" }));
    await dialog.findByRole("option", { name: "Bob" });
    expect(dialog.queryByRole("option", { name: "G" })).toBeNull();
    await user.selectOptions(dialog.getByLabelText("Who does it"), "Bob");
    await user.click(dialog.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(server.calls.find(({ method }) => method === "PATCH")?.body).toEqual({ assignee: "bob" }),
    );
  });

  it("writes a new one", async () => {
    const { server } = show([], [], { "POST /api/v1/tasks/": { status: 201, body: aTask("Call") } });
    const user = userEvent.setup();
    expect(await screen.findByText("Nothing is to be done yet.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Add a task" }));
    await user.type(await screen.findByLabelText(/What is to be done/), "Call");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() =>
      expect(server.calls.find(({ method }) => method === "POST")?.body).toMatchObject({
        team: "kaarnala",
        title: "Call",
        due_on: null,
      }),
    );
  });

  it("lets those read who only read", async () => {
    const none = { change: false, finish: false };
    const { abilities } = aTeam();
    const team = aTeam({ abilities: { ...abilities, add_task: false, invite: false, experiment: false } });
    show([aTask("Call", { abilities: none })], [], {}, team);
    expect(await screen.findByText("Call")).toBeVisible();
    expect(screen.queryByRole("checkbox")).toBeNull();
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.queryByText("Who is asked")).toBeNull();
  });

  it("knows what belongs to the gap", () => {
    const at = (ended_at: string) => ({ state: "done" as const, ended_at });
    const tasks = [
      aTask("Open", { due_on: null }),
      aTask("Before", at("2026-01-01T00:00:00Z")),
      aTask("Since", { ...at("2026-03-01T00:00:00Z"), due_on: "2026-03-03" }),
      aTask("Early", { ...at("2026-01-01T00:00:00Z"), gap: 2, due_on: "2026-03-02" }),
    ];
    const titles = ofThisGap(tasks, 2, "2026-02-01T00:00:00Z").map(({ title }) => title);
    expect(titles).toEqual(["Early", "Since", "Open"]);
  });
});
