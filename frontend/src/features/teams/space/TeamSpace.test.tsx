import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aCanvas, aMembership, aPerson, aTeam } from "@/testing/samples";
import { voicesOf } from "./sectors";
import { TeamSpace } from "./TeamSpace";

const commented = {
  id: "activity",
  team: "kaarnala",
  actor: { ...aPerson("lumi", { is_guest: true }), role: "guest" },
  verb: "commented",
  count: 1,
  at: new Date().toISOString(),
  target: { kind: "canvas", id: "canvas-2", title: "2 Actors", path: "/canvases/canvas-2" },
  anchor_id: "",
  anchor: "",
  excerpt: "I would have blocked the number.",
};

let table: Parameters<typeof fakeServer>[0];

beforeEach(() => {
  table = {
    "GET /api/v1/teams/kaarnala/": { body: aTeam() },
    "GET /api/v1/canvases/": {
      body: page([aCanvas(2), aCanvas(1, { state: "started", blocks_started: 2 })]),
    },
    "GET /api/v1/activity/": { body: page([commented]) },
    "GET /api/v1/meetings/": { body: page([]) },
    "GET /api/v1/tasks/": { body: page([]) },
    "GET /api/v1/invitations/": { body: page([]) },
    "GET /api/v1/teams/kaarnala/waiting-lines/": { body: [] },
    "GET /api/v1/memberships/": { body: page([aMembership("Joni", { about: "outreach youth work" })]) },
  };
});

it("shows the phenomenon, the way on, the voices and what happened", async () => {
  fakeServer(table);
  const { container } = renderPart(<TeamSpace teamId="kaarnala" />);
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Young people meet help late.");
  expect(await screen.findByRole("link", { name: "Go on from here" })).toHaveAttribute(
    "href",
    "/canvases/canvas-1",
  );
  expect(screen.getByText("7 of 10", { exact: false }).closest("p")).toHaveTextContent(
    "7 of 10 voices come from outside the team.",
  );
  expect(screen.getByText("Not heard yet: Companies.")).toBeInTheDocument();
  expect(await screen.findByText("“I would have blocked the number.”")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "2 Actors" })).toHaveAttribute("href", "/canvases/canvas-2");
  expect(await screen.findByText("outreach youth work", { exact: false })).toBeInTheDocument();
  await expectAccessible(container);
});

it("asks a new team for its phenomenon, and keeps what is written", async () => {
  table["GET /api/v1/teams/kaarnala/"] = { body: aTeam({ phenomenon: "" }) };
  table["PATCH /api/v1/teams/kaarnala/"] = { body: aTeam() };
  const server = fakeServer(table);
  renderPart(<TeamSpace teamId="kaarnala" />);
  await userEvent.click(await screen.findByRole("button", { name: "Write the phenomenon" }));
  await userEvent.type(screen.getByLabelText("The phenomenon"), "The last ferry leaves early.");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() =>
    expect(server.calls.find(({ method }) => method === "PATCH")?.body).toEqual({
      name: "Kaarnala",
      phenomenon: "The last ferry leaves early.",
      visibility: "space",
    }),
  );
});

it("offers guests no more than they may do", async () => {
  const none = {
    edit: false,
    invite: false,
    manage_people: false,
    archive: false,
    comment: true,
    ask: false,
    add_task: false,
    experiment: false,
    write_log: false,
    view_measures: false,
    exchange: false,
    share: false,
    write_review: false,
    view_memos: false,
    write_memo: false,
    view_sights: false,
    mark_seen: false,
  };
  table["GET /api/v1/teams/kaarnala/"] = { body: aTeam({ role: "guest", abilities: none }) };
  fakeServer(table);
  renderPart(<TeamSpace teamId="kaarnala" />);
  expect(await screen.findByRole("link", { name: "Open the canvas" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Change the wording" })).toBeNull();
  expect(screen.getByRole("link", { name: "Everyone" })).toBeInTheDocument();
});

it("shows the rest when one part fails, and lets it be tried again", async () => {
  table["GET /api/v1/activity/"] = { status: 400, body: { code: "refused", detail: "Not now." } };
  const server = fakeServer(table);
  renderPart(<TeamSpace teamId="kaarnala" />);
  expect(await screen.findByText("Not now.")).toBeInTheDocument();
  expect(screen.getByRole("heading", { level: 1 })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(server.to("/api/v1/activity/")).toHaveLength(2));
});

it("counts voices by sector", () => {
  const { outside, all, silent, rows } = voicesOf(aTeam());
  expect([outside, all, silent]).toEqual([7, 10, ["business"]]);
  expect(rows[0]).toEqual({ sector: "state", core: 1, outside: 0 });
});
