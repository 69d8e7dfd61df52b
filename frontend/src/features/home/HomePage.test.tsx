import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, aPerson, aTeam } from "@/testing/samples";
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
  excerpt: "",
};

function open(home: object, me = aMe()) {
  fakeServer({
    "GET /api/v1/me/": { body: me },
    "GET /api/v1/me/home/": { body: home },
    "GET /api/v1/canvases/": { body: page([]) },
  });
  return renderPart(<HomePage />);
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
