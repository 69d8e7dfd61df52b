import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { aBrief, said } from "@/testing/briefSamples";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { BriefPage } from "./BriefPage";

function show(changes: Parameters<typeof aBrief>[0] = {}) {
  fakeServer({ "GET /api/v1/teams/kaarnala/brief/": { body: aBrief(changes) } });
  return renderPart(<BriefPage teamId="kaarnala" />);
}

const part = (name: string) => within(screen.getByRole("region", { name }));

it("tells in speaking order, in sentences before figures", async () => {
  const { container } = show();
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Kaarnala since meeting 3");
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "What moved",
    "What others said and nobody answered",
    "Experiments that are due",
    "Who has gone quiet",
    "Open questions",
    "Not done yet",
  ]);
  const moved = part("What moved");
  expect(moved.getByText(/3 new notes, 1 changed, and 1 removed; 2 of 5 from outside/)).toBeVisible();
  expect(moved.getByText(/Nothing from: Companies or Research and education\./)).toBeVisible();
  expect(moved.getByText("2 new, 0 changed, 0 removed")).toBeInTheDocument();
  const unanswered = part("What others said and nobody answered");
  expect(unanswered.getByText("14 wait for an answer, the oldest for 9 days.")).toBeVisible();
  expect(unanswered.getByRole("link", { name: "“Ask the night staff.”" })).toHaveAttribute(
    "href",
    "/canvases/c2?comment=k1",
  );
  expect(unanswered.getByText("and 13 more")).toBeVisible();
  const due = part("Experiments that are due");
  expect(due.getByText("2 permissions have no answer yet")).toBeVisible();
  expect(due.getByText("round 2 has run for 20 days")).toBeVisible();
  expect(part("Not done yet").getByText("1 task is open, 1 of them overdue.")).toBeVisible();
  await expectAccessible(container);
});

it("says in words that there is nothing", async () => {
  const nothing = { added: 0, changed: 0, removed: 0, people: 0 };
  show({
    meeting: null,
    moved: { ...nothing, groups: [], sectors: [], canvases: [] },
    unanswered: [],
    due: [],
    quiet: null,
    questions: [],
    tasks: [],
    counts: { unanswered: 0, due: 0, questions: 0, tasks: 0 },
  });
  expect(await screen.findByText("No note has changed.")).toBeVisible();
  for (const sentence of [
    "Everything others said has been answered.",
    "No experiment waits for anybody.",
    "This is told from the second meeting on.",
    "No question waits for an answer.",
    "Every task is done.",
  ])
    expect(screen.getByText(sentence)).toBeVisible();
});

it("names nobody who has gone quiet to those who may not read it", async () => {
  show({ quiet: { count: 2, people: null }, questions: [said({ id: "k2", text: "Who has seen this?" })] });
  await screen.findByRole("heading", { level: 1 });
  const quiet = part("Who has gone quiet");
  expect(quiet.getByText(/^2 people contributed before/)).toBeVisible();
  expect(quiet.queryAllByRole("listitem")).toHaveLength(0);
  expect(part("Open questions").getByRole("link", { name: "“Who has seen this?”" })).toBeVisible();
});
