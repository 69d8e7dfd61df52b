import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { aBoard, aMeasure } from "@/testing/boardSamples";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { TeamMeasuresPage } from "./TeamMeasuresPage";

const PULSE = ["all", "core", "outside"].flatMap((side, place) =>
  ["heard", "disagree", "worth"].flatMap(question => [
    { id: `${side}_${question}_median`, n: 4 - place, of: 5 },
    { id: `${side}_${question}_low`, n: 1, of: null },
    { id: `${side}_${question}_high`, n: 5, of: null },
  ]),
);

function show(...measures: ReturnType<typeof aMeasure>[]) {
  const board = aBoard();
  const [team] = board.teams;
  if (!team) throw new Error("the sample has teams");
  const body = { ...board, teams: [{ ...team, measures }] };
  fakeServer({ "GET /api/v1/teams/kaarnala/measures/": { body } });
  return renderPart(<TeamMeasuresPage teamId="kaarnala" />);
}

it("shows the core what the coaches see: sentence, counts, trend", async () => {
  const { container } = show(
    aMeasure({ parts: [{ id: "not_told", n: 2, of: 7 }], is_small: true }),
    aMeasure({
      id: "trust_pulse",
      group: "rhythm",
      title: "Trust pulse",
      unit: "score",
      value: 2,
      parts: PULSE,
    }),
  );
  const openness = within(await screen.findByRole("region", { name: "Openness" }));
  expect(openness.getByText("Contributions from outside the core team: 3 of 7.")).toBeVisible();
  expect(openness.getByText("Before meeting 3: 1 of 5 (now more than before)")).toBeVisible();
  expect(openness.getByText("Sector not told: 2/7")).toBeVisible();
  expect(openness.getByText("Small numbers: read with care.")).toBeVisible();
  const pulse = within(screen.getByRole("table"));
  expect(pulse.getByRole("columnheader", { name: "From outside" })).toBeVisible();
  expect(pulse.getAllByText("2 (1 to 5)")).toHaveLength(3);
  await expectAccessible(container);
});

it("shows a pulse of few together, and of fewer not at all", async () => {
  const together = PULSE.filter(({ id }) => id.startsWith("all"));
  const pulse = { id: "trust_pulse", group: "rhythm", unit: "score" } as const;
  const { unmount } = show(aMeasure({ ...pulse, parts: together }));
  expect(await screen.findByRole("columnheader", { name: "Everybody" })).toBeVisible();
  expect(screen.queryByRole("columnheader", { name: "Core team" })).toBeNull();
  unmount();
  show(aMeasure({ ...pulse, parts: [], value: null, sentence: "No pulse with at least five answers." }));
  expect(await screen.findByText("No pulse with at least five answers.")).toBeVisible();
  expect(screen.queryByRole("table")).toBeNull();
});
