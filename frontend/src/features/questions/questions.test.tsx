import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aPerson, aTeam } from "@/testing/samples";
import type { Question } from "./api";
import AskDialog from "./ask/AskDialog";
import { MyQuestions } from "./MyQuestions";
import { QuestionsPage } from "./page/QuestionsPage";
import { TeamQuestions } from "./TeamQuestions";

function aQuestion(id: string, body: string, changes: Partial<Question> = {}): Question {
  return {
    id,
    team: { id: "kaarnala", name: "Kaarnala" },
    target: { kind: "canvas", id: "c8", title: "8 Iterations", path: "/canvases/c8" },
    anchor_kind: "block",
    anchor_id: "rounds",
    anchor: "Rounds",
    path: `/canvases/c8?comment=${id}`,
    body,
    created_by: { ...aPerson("Marjukka"), role: "coach" },
    created_at: "2026-03-01T10:00:00Z",
    answers: 0,
    audience: "space",
    state: "open",
    parked_until: "",
    resolved_at: null,
    resolved_by: null,
    abilities: { settle: true },
    ...changes,
  };
}

const ASKED = [
  aQuestion("q1", "Who has seen this?"),
  aQuestion("q2", "Where does it hurt?", {
    anchor: "",
    target: { kind: "team", id: "kaarnala", title: "Kaarnala", path: "" },
  }),
  aQuestion("q3", "What is smaller?"),
  aQuestion("q4", "Why now?", { state: "parked", parked_until: "meeting 4" }),
];

it("shows a team the oldest that wait, and the way to all", async () => {
  fakeServer({ "GET /api/v1/questions/": { body: page(ASKED) } });
  const { container } = renderPart(<TeamQuestions teamId="kaarnala" />);
  const part = within(await screen.findByRole("region", { name: "Questions from your coach" }));
  expect(part.getAllByRole("listitem")).toHaveLength(2);
  expect(part.getByText("about 8 Iterations, Rounds")).toBeVisible();
  expect(part.getByText("about the team as a whole")).toBeVisible();
  expect(part.getAllByRole("link", { name: "Answer" })[0]).toHaveAttribute("href", "/canvases/c8?comment=q1");
  expect(part.getByRole("link", { name: "1 more" })).toHaveAttribute("href", "/teams/kaarnala/questions");
  await expectAccessible(container);
});

it("shows nothing where nothing was asked", async () => {
  const server = fakeServer({ "GET /api/v1/questions/": { body: page([]) } });
  renderPart(<MyQuestions />);
  await waitFor(() => expect(server.to("/api/v1/questions/")).toHaveLength(1));
  expect(screen.queryByRole("region")).toBeNull();
});

it("names the team at home", async () => {
  fakeServer({ "GET /api/v1/questions/": { body: page(ASKED.slice(0, 1)) } });
  renderPart(<MyQuestions />);
  const part = within(await screen.findByRole("region", { name: "Questions that wait for you" }));
  expect(part.getByText("Kaarnala: about 8 Iterations, Rounds")).toBeVisible();
});

it("groups all by what became of them", async () => {
  const team = aTeam();
  fakeServer({
    "GET /api/v1/questions/": { body: page(ASKED) },
    "GET /api/v1/teams/kaarnala/": { body: { ...team, abilities: { ...team.abilities, ask: true } } },
  });
  const { container } = renderPart(<QuestionsPage teamId="kaarnala" comment={undefined} />);
  const waiting = within(await screen.findByRole("region", { name: "Waiting for an answer" }));
  expect(waiting.getAllByRole("listitem")).toHaveLength(3);
  const parked = within(screen.getByRole("region", { name: "Parked" }));
  expect(parked.getByRole("button", { name: "Open the conversation" })).toBeVisible();
  expect(await screen.findByRole("button", { name: "Ask the team" })).toBeVisible();
  await expectAccessible(container);
});

it("asks about what is chosen, with the words that were offered", async () => {
  const user = userEvent.setup();
  const server = fakeServer({ "POST /api/v1/questions/": { status: 201, body: ASKED[0] } });
  let isClosed = false;
  renderPart(
    <AskDialog
      team={{ id: "kaarnala", name: "Kaarnala" }}
      subjects={[{ kind: "canvas", id: "c2", title: "2 Actors" }]}
      about={{ kind: "canvas", id: "c2" }}
      start="Mikä sektori puuttuu?"
      onClose={() => {
        isClosed = true;
      }}
    />,
  );
  const dialog = within(screen.getByRole("dialog", { name: "Ask Kaarnala" }));
  expect(dialog.getByRole("textbox", { name: "Your question" })).toHaveValue("Mikä sektori puuttuu?");
  expect(dialog.getByText(/guests among them/)).toBeVisible();
  await user.selectOptions(dialog.getByRole("combobox", { name: "About" }), "The team as a whole");
  expect(dialog.getByText(/core team and those who lead/)).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Ask" }));
  await waitFor(() => expect(isClosed).toBe(true));
  expect(server.to("/api/v1/questions/")[0]?.body).toEqual({
    target_kind: "team",
    target_id: "kaarnala",
    body: "Mikä sektori puuttuu?",
  });
});
