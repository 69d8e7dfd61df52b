import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { CHOICES } from "../testing/samples";
import { NotificationChoices } from "./NotificationChoices";
import { TeamPost } from "./TeamPost";

const PATH = "/api/v1/me/notification-choices/";

it("chooses for one kind at a time", async () => {
  const changed = [{ kind: "replied", rhythm: "weekly" }, CHOICES[1]];
  const server = fakeServer({
    [`GET ${PATH}`]: { body: { email: "joni@niitty.example", choices: CHOICES } },
    [`PUT ${PATH}`]: { body: { email: "joni@niitty.example", choices: changed } },
  });
  const { container } = renderPart(<NotificationChoices />);
  const replied = await screen.findByRole("combobox", { name: /answers in a conversation/ });
  expect(replied).toHaveValue("daily");
  await expectAccessible(container);
  await userEvent.selectOptions(replied, "Once a week");
  await waitFor(() => expect(replied).toHaveValue("weekly"));
  expect(server.calls.at(-1)?.body).toEqual({ kind: "replied", rhythm: "weekly" });
});

it("says where a guest reads what concerns them", async () => {
  fakeServer({ [`GET ${PATH}`]: { body: { email: null, choices: CHOICES } } });
  renderPart(<NotificationChoices />);
  expect(await screen.findByText(/You have no e-mail address here/)).toBeVisible();
  expect(screen.queryByRole("combobox")).toBeNull();
});

const post = (quotes_texts: boolean, change = true) => ({
  body: { id: "kaarnala", quotes_texts, abilities: { change } },
});

it("lets the core team keep texts out of e-mails", async () => {
  const server = fakeServer({
    "GET /api/v1/team-posts/kaarnala/": post(true),
    "PATCH /api/v1/team-posts/kaarnala/": post(false),
  });
  renderPart(<TeamPost teamId="kaarnala" />);
  const quoting = await screen.findByRole("switch", { name: /E-mails quote/ });
  await userEvent.click(quoting);
  await waitFor(() => expect(quoting).not.toBeChecked());
  expect(server.calls.at(-1)?.body).toEqual({ quotes_texts: false });
});

it("shows others nothing to choose", async () => {
  const server = fakeServer({ "GET /api/v1/team-posts/kaarnala/": post(true, false) });
  const { container } = renderPart(<TeamPost teamId="kaarnala" />);
  await waitFor(() => expect(server.calls).toHaveLength(1));
  expect(container).toBeEmptyDOMElement();
});
