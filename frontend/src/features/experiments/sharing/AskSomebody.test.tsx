import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aLine } from "../sample";
import { AskSomebody } from "./AskSomebody";

const PATH = "/api/v1/checklist-lines/line/askings/";
const asking = {
  id: "asking",
  line: "line",
  name: "The lawyer",
  email: "",
  language: "en",
  message: "",
  expires_at: "2026-12-01T10:00:00Z",
  state: "open",
  is_opened: true,
  sent_at: null,
  mail_failed: false,
  created_at: "2026-11-01T10:00:00Z",
  created_by: null,
};

it("makes a link to copy, and says what those who get it see", async () => {
  const url = "http://localhost/answer#secret";
  const server = fakeServer({
    [`GET ${PATH}`]: { body: [] },
    [`POST ${PATH}`]: { status: 201, body: { ...asking, url } },
  });
  renderPart(<AskSomebody line={aLine()} />);
  await userEvent.click(screen.getByRole("button", { name: /^Ask somebody to answer/ }));
  expect(screen.getByText(/nothing else/)).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText("Who can answer this?"), "The lawyer");
  await userEvent.click(screen.getByRole("button", { name: "Make the link" }));
  expect(await screen.findByLabelText("The link")).toHaveValue(url);
  const [sent] = server.to(PATH).filter(({ method }) => method === "POST");
  expect(sent?.body).toEqual({ name: "The lawyer", email: "", message: "", language: "en" });
});

it("lists who was asked, and revokes", async () => {
  const server = fakeServer({
    [`GET ${PATH}`]: { body: [asking] },
    "POST /api/v1/checklist-askings/asking/revoke/": { body: { ...asking, state: "revoked" } },
  });
  renderPart(<AskSomebody line={aLine()} />);
  await userEvent.click(screen.getByRole("button", { name: /^Ask somebody to answer/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Revoke the link for The lawyer" }));
  expect(server.to("/api/v1/checklist-askings/asking/revoke/")).toHaveLength(1);
});

it("sends again: a new link, shown once, and the old one ends", async () => {
  const url = "http://localhost/answer#another";
  const RESEND = "/api/v1/checklist-askings/asking/resend/";
  const byLetter = { ...asking, email: "law@example.org" };
  const server = fakeServer({
    [`GET ${PATH}`]: { body: [byLetter] },
    [`POST ${RESEND}`]: { body: { ...byLetter, url } },
  });
  const { container } = renderPart(<AskSomebody line={aLine()} />);
  await userEvent.click(screen.getByRole("button", { name: /^Ask somebody to answer/ }));
  await userEvent.click(await screen.findByRole("button", { name: "Send again to The lawyer" }));
  expect(await screen.findByLabelText("The link")).toHaveValue(url);
  expect(screen.getByText("The link is on its way to law@example.org.")).toBeInTheDocument();
  expect(screen.getByText("The link from before opens nothing any more.")).toBeInTheDocument();
  expect(server.to(RESEND)).toHaveLength(1);
  await expectAccessible(container);
});

it("makes a new link where there is no address, and says when that is refused", async () => {
  const detail = "This link is revoked. Make a new one.";
  let tries = 0;
  fakeServer({
    [`GET ${PATH}`]: { body: [asking, { ...asking, id: "gone", name: "Revoked", state: "revoked" }] },
    "POST /api/v1/checklist-askings/asking/resend/": () =>
      ++tries === 1
        ? { status: 409, body: { code: "asking_closed", detail } }
        : {
            body: {
              ...asking,
              email: "law@example.org",
              mail_failed: true,
              url: "http://localhost/answer#x",
            },
          },
  });
  renderPart(<AskSomebody line={aLine()} />);
  await userEvent.click(screen.getByRole("button", { name: /^Ask somebody to answer/ }));
  const again = await screen.findByRole("button", { name: "Make a new link for The lawyer" });
  expect(screen.queryByRole("button", { name: /Revoked/ })).not.toBeInTheDocument();
  await userEvent.click(again);
  expect(await screen.findByRole("alert")).toHaveTextContent(detail);
  await userEvent.click(again);
  expect(await screen.findByText(/could not be sent. Pass the link on yourself/)).toBeInTheDocument();
});
