import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, aPerson, aTask, aTeam } from "@/testing/samples";
import { HomePage } from "./HomePage";

const news = {
  id: "activity",
  team: "kaarnala",
  actor: { ...aPerson("Elif"), role: "core" },
  verb: "canvas_changed",
  count: 3,
  at: new Date().toISOString(),
  target: { kind: "canvas", id: "2", title: "2 Actors", path: "/canvases/2" },
  anchor_id: "",
  anchor: "",
  excerpt: "",
};

function open(home: object, me = aMe(), changes: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    "GET /api/v1/me/": { body: me },
    "GET /api/v1/me/home/": { body: { tasks: [], ...home } },
    "GET /api/v1/me/meetings/": { body: [] },
    "GET /api/v1/canvases/": { body: page([]) },
    "GET /api/v1/questions/": { body: page([]) },
    ...changes,
  });
  return { server, ...renderPart(<HomePage />) };
}

it("tells in a sentence what moved, then shows it", async () => {
  const quiet = { team: aTeam({ id: "ferry", name: "Ferry" }), role: "guest", new_count: 0, news: [] };
  const moved = { team: aTeam(), role: "core", new_count: 5, news: [news] };
  const { container } = open({ teams: [quiet, moved], programmes: [] });
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
    "One team has moved since you were here, Joni.",
  );
  const teams = screen.getAllByRole("heading", { level: 2 }).map(heading => heading.textContent);
  expect(teams).toEqual(["Kaarnala", "Ferry"]);
  expect(screen.getByText("Worked on the canvas, 3 changes")).toBeInTheDocument();
  expect(screen.getByText("and 4 more")).toBeInTheDocument();
  expect(screen.getByText("Nothing new since you were here.")).toBeInTheDocument();
  await expectAccessible(container);
});

it("says what to do to somebody without a team", async () => {
  open({ teams: [], programmes: [] });
  expect(await screen.findByText("You are not in any team yet.")).toBeInTheDocument();
});

it("lets those who run the installation open a programme", async () => {
  open({ teams: [], programmes: [] }, aMe({ is_staff: true }));
  expect(await screen.findByRole("button", { name: "New programme" })).toBeInTheDocument();
});

it("shows what I am to do, due first, and keeps what I have just finished", async () => {
  const late = aTask("Call the school", {
    due_on: "2026-01-02",
    is_overdue: true,
    done_when: "they have answered",
  });
  const soon = aTask("Ask the clients", { team: { id: "ferry", name: "Ferry" } });
  const done = {
    ...late,
    state: "done" as const,
    is_overdue: false,
    ended_by: { ...aPerson("Joni"), role: "core" },
  };
  let tasks = [soon, late];
  const { server, container } = open({ teams: [], programmes: [] }, aMe(), {
    "GET /api/v1/me/home/": () => ({ body: { tasks, teams: [], programmes: [] } }),
    "POST /api/v1/tasks/call-the-school/finish/": () => {
      tasks = [soon];
      return { body: done };
    },
  });
  const list = within(await screen.findByRole("region", { name: "Your tasks" }));
  const names = () => list.getAllByRole("checkbox").map(box => box.closest("label")?.textContent);
  expect(names()).toEqual(["Call the school", "Ask the clients"]);
  expect(list.getByText(/^was due 2 January/)).toBeVisible();
  expect(list.getByText("Done when they have answered")).toBeVisible();
  expect(list.getByRole("link", { name: "Ferry" })).toHaveAttribute("href", "/teams/ferry");
  await expectAccessible(container);

  await userEvent.click(list.getByRole("checkbox", { name: "Call the school" }));
  await waitFor(() => expect(server.to("/api/v1/me/home/")).toHaveLength(2));
  expect(list.getByRole("checkbox", { name: "Call the school" })).toBeChecked();
  expect(names()).toEqual(["Call the school", "Ask the clients"]);
});

it("says when the programme meets next", async () => {
  const starts = new Date(Date.now() + 3 * 24 * 3_600_000).toISOString();
  const programme = { id: "spring", name: "Spring" };
  const meeting = {
    id: "m2",
    programme,
    number: 2,
    title: "Agree",
    starts_at: starts,
    ends_at: starts,
    place: "",
  };
  open({ teams: [], programmes: [] }, aMe({ is_staff: true }), {
    "GET /api/v1/me/meetings/": { body: [meeting] },
  });
  expect(await screen.findByRole("link", { name: "Agree" })).toHaveAttribute("href", "/meetings/m2");
  expect(screen.getByText(/in 3 days/)).toBeVisible();
});
