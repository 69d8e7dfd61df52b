import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, aTeam } from "@/testing/samples";
import { FromCoach, SeenByCoaches } from "../home/FromCoach";
import { aReview, aSight } from "../testing/samples";
import type { Sight } from "./api";
import { SightSwitch } from "./SightSwitch";
import SeenByCoach from "./seen/SeenByCoach";

const THING = { kind: "canvas", id: "c6" } as const;
const SIGHTS = "/api/v1/sights/";

function show(sights: Sight[], may: { view_sights?: boolean; mark_seen?: boolean }, me = "joni") {
  const { abilities } = aTeam();
  const server = fakeServer({
    "GET /api/v1/me/": { body: aMe({ id: me }) },
    "GET /api/v1/teams/kaarnala/": { body: aTeam({ abilities: { ...abilities, ...may } }) },
    [`GET ${SIGHTS}`]: { body: page(sights) },
    [`POST ${SIGHTS}`]: { status: 201, body: aSight("s1") },
  });
  return { server, ...renderPart(<SeenByCoach team="kaarnala" thing={THING} />) };
}

it("tells the team who has seen it, and that it changed since", async () => {
  const { container, server } = show([aSight("s1", { has_changed: true })], { view_sights: true });
  expect(await screen.findByText(/Marjukka has seen this, 3 Mar/)).toBeVisible();
  expect(screen.getByText("Changed since")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  const asked = new URLSearchParams(server.to(SIGHTS)[0]?.search);
  expect([asked.get("target_kind"), asked.get("target_id")]).toEqual(["canvas", "c6"]);
  await expectAccessible(container);
});

it("lets a coach say it by a press, and by nothing else", async () => {
  const user = userEvent.setup();
  const { server } = show([], { view_sights: true, mark_seen: true }, "marjukka");
  const button = await screen.findByRole("button", { name: "I have seen this" });
  expect(server.calls.every(({ method }) => method === "GET")).toBe(true);
  await user.click(button);
  await waitFor(() =>
    expect(server.calls.find(({ method }) => method === "POST")?.body).toEqual({
      target_kind: "canvas",
      target_id: "c6",
    }),
  );
});

it("asks a coach again only when it has changed", async () => {
  const may = { view_sights: true, mark_seen: true };
  const { unmount } = show([aSight("s1")], may, "marjukka");
  expect(await screen.findByText(/You have seen this/)).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
  unmount();
  show([aSight("s1", { has_changed: true })], may, "marjukka");
  expect(await screen.findByRole("button", { name: "I have seen this" })).toBeVisible();
});

it("asks for nothing where the programme has not turned it on", async () => {
  const { server, container } = show([aSight("s1")], {});
  await waitFor(() => expect(server.to("/api/v1/teams/kaarnala/")).toHaveLength(1));
  expect(container).toBeEmptyDOMElement();
  expect(server.to(SIGHTS)).toHaveLength(0);
});

it("lets an owner turn it on, and says what it is", async () => {
  const path = "/api/v1/programmes/spring/sight-choice/";
  const server = fakeServer({
    [`GET ${path}`]: { body: { is_on: false, abilities: { change: true } } },
    [`PUT ${path}`]: { body: { is_on: true, abilities: { change: true } } },
  });
  const { container } = renderPart(<SightSwitch programmeId="spring" />);
  const choice = await screen.findByRole("switch", { name: /Teams see what their coaches have seen/ });
  expect(screen.getByText(/Only a press says it/)).toBeVisible();
  await expectAccessible(container);
  await userEvent.click(choice);
  await waitFor(() => expect(server.calls.at(-1)?.body).toEqual({ is_on: true }));
  await waitFor(() => expect(choice).toBeChecked());
});

it("shows the newest review and what was seen on the team's home", async () => {
  const { abilities } = aTeam();
  fakeServer({
    "GET /api/v1/teams/kaarnala/": { body: aTeam({ abilities: { ...abilities, view_sights: true } }) },
    "GET /api/v1/reviews/": { body: page([aReview("r2"), aReview("r1", { moved: "Older." })]) },
    [`GET ${SIGHTS}`]: { body: page([aSight("s1", { has_changed: true })]) },
  });
  const { container } = renderPart(
    <>
      <FromCoach teamId="kaarnala" />
      <SeenByCoaches teamId="kaarnala" />
    </>,
  );
  expect(await screen.findByText("The message has a name in it.")).toBeVisible();
  expect(screen.queryByText("Older.")).toBeNull();
  expect(screen.getByRole("link", { name: "Read and answer" })).toHaveAttribute(
    "href",
    "/teams/kaarnala/reviews/r2",
  );
  expect(await screen.findByRole("link", { name: "6 Assumptions and risks" })).toBeVisible();
  expect(screen.getByText(/changed since/)).toBeVisible();
  await expectAccessible(container);
});
