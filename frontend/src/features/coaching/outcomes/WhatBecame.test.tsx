import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aPerson } from "@/testing/samples";
import { WhatBecame } from "./WhatBecame";

const HEARD = {
  id: "h1",
  team: { id: "kaarnala", name: "Kaarnala" },
  by: aPerson("Joni"),
  at: "2026-11-20T12:00:00Z",
  text: "We asked the night staff because of you.",
  said: {
    kind: "note",
    at: "2026-11-01T12:00:00Z",
    text: "Ask them.",
    title: "2 Actors",
    path: "/canvases/c2#n",
  },
};

it("shows whoever said something what became of it, above the team's page", async () => {
  fakeServer({ "GET /api/v1/me/outcomes/": { body: [HEARD, { ...HEARD, id: "h2", said: null }] } });
  const { container } = renderPart(<WhatBecame teamId="kaarnala" />);
  const became = within(await screen.findByRole("complementary", { name: "What became of what you said" }));
  expect(became.getAllByText("We asked the night staff because of you.")).toHaveLength(2);
  expect(became.getAllByText("You said: “Ask them.”")).toHaveLength(1);
  await expectAccessible(container);
});

it("shows nothing of other teams, nor when there is nothing", async () => {
  const server = fakeServer({ "GET /api/v1/me/outcomes/": { body: [HEARD] } });
  const { container } = renderPart(<WhatBecame teamId="debt" />);
  await expect.poll(() => server.to("/api/v1/me/outcomes/")).toHaveLength(1);
  expect(container).toBeEmptyDOMElement();
});
