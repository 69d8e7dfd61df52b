import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { anExperiment, aTrace } from "../sample";
import { RunningNow } from "./RunningNow";

function show(experiments: object[], evidence: object[]) {
  fakeServer({
    "GET /api/v1/experiments/": { body: page(experiments) },
    "GET /api/v1/evidence/": { body: page(evidence) },
  });
  return renderPart(<RunningNow teamId="kaarnala" />);
}

it("says which round runs, and what waits for the team", async () => {
  const round = { id: "round", number: 2, started_on: new Date().toISOString().slice(0, 10) };
  const running = anExperiment({ id: "name", title: "A message with a name", state: "iterating", round });
  const idea = anExperiment({ id: "idea", title: "Only an idea", state: "idea", round: null });
  const { container } = show(
    [running, idea],
    [
      { ...aTrace(), experiment: "name" },
      { ...aTrace(), experiment: "elsewhere" },
    ],
  );
  expect(await screen.findByText("Round 2")).toBeVisible();
  expect(screen.getByRole("link", { name: "A message with a name" })).toHaveAttribute(
    "href",
    "/experiments/name",
  );
  expect(screen.queryByText("Only an idea")).toBeNull();
  expect(await screen.findByRole("link", { name: "1 piece of evidence" })).toHaveAttribute(
    "href",
    "/experiments/name",
  );
  await expectAccessible(container);
});

it("asks for nothing from those who cannot take evidence up", async () => {
  const seen = anExperiment({ id: "name", state: "piloting", round: null, abilities: { change: false } });
  show([seen], [{ ...aTrace(), experiment: "name" }]);
  expect(await screen.findByText("In a pilot")).toBeVisible();
  expect(screen.queryByText("Waiting for the team")).toBeNull();
});
