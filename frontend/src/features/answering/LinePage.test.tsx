import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe } from "@/testing/samples";
import { LinePage } from "./LinePage";

const READ = "GET /api/v1/checklist-lines/line/";
const ANSWER = "POST /api/v1/checklist-lines/line/answer/";
const line = {
  id: "line",
  line: "Nobody's data is kept.",
  position: 0,
  answer: "pending",
  note: "",
  answered_by: null,
  answered_at: null,
  revision: 4,
  abilities: { change: false, answer: true },
  experiment: "A message with a name",
  question: "Does a name help?",
  team: "Kaarnala",
};
const SERVER = {
  "GET /api/v1/me/": { body: aMe() },
  [READ]: { body: line },
  [ANSWER]: { body: { ...line, answer: "yes", revision: 5 } },
};

it("answers the one line without a link, and is thanked", async () => {
  const server = fakeServer(SERVER);
  const { container } = renderPart(<LinePage lineId="line" />);
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Nobody's data is kept.");
  expect(screen.getByText("Team Kaarnala asks you")).toBeVisible();
  expect(screen.queryByText(/by this link/)).toBeNull();
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("radio", { name: /^Yes/ }));
  await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(await screen.findByRole("heading", { name: "Thank you" })).toBeVisible();
  expect(server.to("/api/v1/checklist-lines/line/answer/")[0]?.body).toEqual({ answer: "yes", note: "" });
});

it("reads the new words when the line was changed meanwhile, and keeps what was typed", async () => {
  let now = line;
  fakeServer({
    ...SERVER,
    [READ]: () => ({ body: now }),
    [ANSWER]: { status: 412, body: { code: "stale", detail: "Changed." } },
  });
  renderPart(<LinePage lineId="line" />);
  await userEvent.type(await screen.findByLabelText("Note"), "Long thoughts");
  now = { ...line, line: "Names are kept.", revision: 5 };
  await userEvent.click(screen.getByRole("button", { name: "Send the answer" }));
  expect(await screen.findByText(/The line was changed just now/)).toBeVisible();
  await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Names are kept."));
  expect(screen.getByLabelText("Note")).toHaveValue("Long thoughts");
});

it("says that an answer stays once the test has begun", async () => {
  fakeServer({ ...SERVER, [READ]: { body: { ...line, abilities: { change: false, answer: false } } } });
  renderPart(<LinePage lineId="line" />);
  expect(await screen.findByText(/Your answer stays as it was given/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Send the answer" })).toBeNull();
});
