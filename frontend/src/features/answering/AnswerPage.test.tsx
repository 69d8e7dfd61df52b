import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, NOBODY } from "@/testing/samples";
import { AnswerPage } from "./AnswerPage";

const LOOK = "POST /api/v1/checklist-askings/look/";
const OPEN = "POST /api/v1/checklist-askings/open/";
const READ = "GET /api/v1/checklist-lines/line/";
const ANSWER = "POST /api/v1/checklist-lines/line/answer/";
const ME = "GET /api/v1/me/";

const asked = {
  inviter: "Elif",
  name: "The lawyer",
  message: "Please look at this.",
  language: "en",
  expires_at: "2026-12-01T10:00:00Z",
  line: "Nobody's data is kept.",
  answer: "pending",
  experiment: "A message with a name",
  question: "Does a name help?",
  team: "Kaarnala",
  held: null,
};
const line = {
  id: "line",
  line: asked.line,
  position: 0,
  answer: "yes",
  note: "As agreed in May",
  answered_by: null,
  answered_at: null,
  revision: 4,
  abilities: { change: false, answer: true },
  experiment: asked.experiment,
  question: asked.question,
  team: asked.team,
};
const SERVER = {
  [LOOK]: { body: asked },
  [ME]: { body: NOBODY },
  [OPEN]: { body: { line: "line" } },
  [READ]: { body: line },
  [ANSWER]: { body: line },
};

function open(table: Parameters<typeof fakeServer>[0], secret = "secret") {
  const server = fakeServer(table);
  return { server, ...renderPart(<AnswerPage secret={secret} />) };
}

describe("somebody who is asked by a link", () => {
  it("reads who asks and for what, answers, and is thanked", async () => {
    const { server, container } = open(SERVER);
    expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Nobody's data is kept.");
    expect(screen.getByText("Elif from team Kaarnala asks you")).toBeInTheDocument();
    expect(screen.getByLabelText("Your name, as the team should read it")).toHaveValue("The lawyer");
    await expectAccessible(container);
    await userEvent.click(screen.getByRole("radio", { name: /^Yes/ }));
    await userEvent.type(screen.getByLabelText("Note"), "Only counts are kept");
    await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
    expect(await screen.findByRole("heading", { name: "Thank you" })).toBeInTheDocument();
    expect(server.to("/api/v1/checklist-askings/open/")[0]?.body).toEqual({
      secret: "secret",
      language: "en",
      display_name: "The lawyer",
    });
    const [sent] = server.to("/api/v1/checklist-lines/line/answer/");
    expect(sent?.body).toEqual({ answer: "yes", note: "Only counts are kept" });
    await expectAccessible(container);
  });

  it("loses nothing when the answer could not be sent", async () => {
    open({ ...SERVER, [ANSWER]: { status: 503, body: {} } });
    await userEvent.type(await screen.findByLabelText("Note"), "Long thoughts");
    await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
    expect(await screen.findByRole("alert")).toBeInTheDocument();
    expect(screen.getByLabelText("Note")).toHaveValue("Long thoughts");
  });

  it("is shown the new words when the line was changed meanwhile", async () => {
    const { server } = open({ ...SERVER, [READ]: { body: { ...line, line: "Names are kept." } } });
    await userEvent.click(await screen.findByRole("button", { name: "Send the answer" }));
    expect(await screen.findByText(/The line was changed just now/)).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Names are kept.");
    expect(server.to("/api/v1/checklist-lines/line/answer/")).toHaveLength(0);
  });

  it("finds the earlier answer when coming back, and changes it", async () => {
    const { server } = open({
      ...SERVER,
      [LOOK]: { body: { ...asked, answer: "yes", held: "line" } },
      [ME]: { body: aMe({ is_guest: true }) },
    });
    expect(await screen.findByLabelText("Note")).toHaveValue("As agreed in May");
    expect(screen.getByRole("radio", { name: /^Yes/ })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: /^Not needed/ }));
    await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
    await waitFor(() => expect(server.to("/api/v1/checklist-lines/line/answer/")).toHaveLength(1));
    expect(server.to("/api/v1/checklist-askings/open/")).toHaveLength(0);
  });

  it("reads that the answer stays once the test has begun", async () => {
    open({
      ...SERVER,
      [LOOK]: { body: { ...asked, held: "line" } },
      [READ]: { body: { ...line, abilities: { change: false, answer: false } } },
    });
    expect(await screen.findByText(/Your answer stays as it was given/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Send the answer" })).toBeNull();
  });

  it("reads the server's one sentence when the link is closed", async () => {
    const detail = "This link does not open a question.";
    const { container } = open({
      ...SERVER,
      [LOOK]: { status: 404, body: { code: "asking_closed", detail } },
    });
    expect(await screen.findByText(detail)).toBeInTheDocument();
    await expectAccessible(container);
  });
});
