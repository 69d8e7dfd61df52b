import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aTeam } from "@/testing/samples";
import { anExperiment, aStep, aStory } from "../sample";
import { columnsOf, listOf } from "./columns";
import { ExperimentsPage } from "./ExperimentsPage";

const PAUSED = anExperiment({
  id: "paused",
  title: "The bus stop",
  state: "paused",
  paused_from: "designed",
});
const NAMED = anExperiment({ assumption: { id: "a", statement: "We believe it.", state: "refuted" } });

it("keeps a paused experiment where it was paused, and closed ones last", () => {
  const closed = anExperiment({ id: "closed", state: "closed" });
  const columns = columnsOf([PAUSED, NAMED, closed]);
  expect(columns.map(({ state }) => state)).toHaveLength(9);
  expect(columns.find(({ state }) => state === "designed")?.experiments).toEqual([PAUSED]);
  expect(listOf([closed, NAMED, PAUSED]).map(({ id }) => id)).toEqual(["paused", "name", "closed"]);
});

it("shows the board, and moves a card only by its steps", async () => {
  const missing = { code: "question_missing", sentence: "Write the question the test answers.", asks: "" };
  fakeServer({
    "GET /api/v1/teams/kaarnala/": { body: aTeam() },
    "GET /api/v1/experiments/": { body: page([NAMED, PAUSED]) },
    "GET /api/v1/experiments/name/": { body: aStory() },
    "GET /api/v1/experiments/name/transitions/": { body: [aStep({ missing: [missing] })] },
  });
  const { container } = renderPart(
    <ExperimentsPage teamId="kaarnala" view="board" onView={() => undefined} />,
  );
  const framed = await screen.findByRole("region", { name: /^Framed/ });
  expect(within(framed).getByText("refuted")).toBeInTheDocument();
  expect(within(screen.getByRole("region", { name: /^Designed/ })).getByText("Paused")).toBeInTheDocument();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Next step of “A message with a name”" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: /Agree the test/ }));
  const dialog = await screen.findByRole("dialog", { name: "Agree the test" });
  const line = await within(dialog).findByRole("link", { name: missing.sentence });
  expect(line).toHaveAttribute("href", "/experiments/name?edit=design.question");
});

it("says what an experiment is when there is none, and offers nothing that would be refused", async () => {
  const none = { ...aTeam().abilities, experiment: false };
  fakeServer({
    "GET /api/v1/teams/kaarnala/": { body: aTeam({ abilities: none }) },
    "GET /api/v1/experiments/": { body: page([]) },
  });
  renderPart(<ExperimentsPage teamId="kaarnala" view={undefined} onView={() => undefined} />);
  expect(await screen.findByText(/An experiment is a small try-out/)).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "New experiment" })).not.toBeInTheDocument();
});
