import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { aMissing, anActor, aWaiting } from "@/testing/briefSamples";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, anInvitation, aTeam } from "@/testing/samples";
import { MissingPage } from "./MissingPage";

const NOTHING = { waiting: [], told: [], abilities: { tell: true } };

function show(missing = aMissing(), table: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({
    "GET /api/v1/me/": { body: aMe() },
    "GET /api/v1/teams/kaarnala/": { body: aTeam({ phenomenon: "Help comes late." }) },
    "GET /api/v1/teams/kaarnala/missing/": { body: missing },
    "GET /api/v1/teams/kaarnala/outcomes/": { body: NOTHING },
    "POST /api/v1/invitations/": { status: 201, body: anInvitation() },
    ...table,
  });
  return { server, ...renderPart(<MissingPage teamId="kaarnala" />) };
}

it("says who is not here, by how far each has come and sector by sector", async () => {
  const { container } = show();
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent(
    "1 of 2 you have named are not here yet.",
  );
  const named = within(screen.getByRole("region", { name: /^Only a name/ }));
  expect(named.getByText("Night staff")).toBeVisible();
  const silent = within(screen.getByRole("region", { name: /^Here and silent/ }));
  expect(silent.getByText(/Mika/)).toBeVisible();
  expect(silent.queryByRole("button")).toBeNull();
  expect(
    screen.getByText("Nobody is here from: Companies. Here and silent: Research and education."),
  ).toBeVisible();
  expect(screen.getByText(/^Of 5 invited, 3 came and 1 contributed\./)).toBeVisible();
  await expectAccessible(container);
});

it("does not say of somebody whose name one does not read that nobody came", async () => {
  const invitation = { id: "i", state: "open", created_at: "2026-11-01T09:00:00Z", opened_at: null } as const;
  show(aMissing({ actors: [anActor({ text: "Night staff", standing: "silent", people: [], invitation })] }));
  const silent = within(await screen.findByRole("region", { name: /^Here and silent/ }));
  expect(silent.getByText("Night staff")).toBeVisible();
  expect(silent.queryByText(/invited/)).toBeNull();
});

it("is one click from a gap to an invitation that is tied to it", async () => {
  const { server } = show();
  await userEvent.click(await screen.findByRole("button", { name: "Invite Night staff" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Invite: Night staff" }));
  const message = dialog.getByLabelText("A few words from you");
  expect(message).toHaveValue(
    "We have been asking ourselves who is missing, and named: Night staff.\n\nIt is about this: Help comes late.",
  );
  await userEvent.click(dialog.getByRole("button", { name: "Make the link" }));
  expect(await dialog.findByLabelText("The link")).toBeVisible();
  expect(server.to("/api/v1/invitations/")[0]?.body).toMatchObject({
    team: "kaarnala",
    role: "stakeholder",
    about_kind: "canvas",
    about_id: "c2",
    about_anchor: "n1",
  });
});

it("invites to a sector nobody has come from", async () => {
  const { server } = show();
  await userEvent.click(await screen.findByRole("button", { name: "Invite Companies" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Invite: Companies" }));
  await userEvent.click(dialog.getByRole("button", { name: "Make the link" }));
  await dialog.findByLabelText("The link");
  const sent = server.to("/api/v1/invitations/")[0]?.body;
  expect(sent).toMatchObject({ sector: "business" });
  expect(sent).not.toHaveProperty("about_id");
});

it("offers nothing to those who invite nobody, and says what is known of an invitation", async () => {
  const invitation = { id: "i", state: "open", created_at: "2026-11-01T12:00:00Z" } as const;
  const actors = [
    anActor({ standing: "invited", invitation: { ...invitation, opened_at: "2026-11-02T12:00:00Z" } }),
    anActor({ id: "n2", text: "Kela", standing: "invited", invitation: { ...invitation, opened_at: null } }),
  ];
  show(aMissing({ actors, abilities: { invite: false, tell: false } }));
  expect(await screen.findByText(/looked at, nobody came in/)).toBeVisible();
  expect(screen.getByText(/not looked at yet/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Invite/ })).toBeNull();
});

it("writes one text to several who wait, once", async () => {
  const { server } = show(aMissing(), {
    "GET /api/v1/teams/kaarnala/outcomes/": {
      body: { ...NOTHING, waiting: [aWaiting("Lumi"), aWaiting("Laura", { has_address: true })] },
    },
    "POST /api/v1/teams/kaarnala/outcomes/": {
      status: 201,
      body: {
        id: "o",
        text: "Thank you.",
        by: aWaiting("Joni").person,
        at: "2026-11-22T12:00:00Z",
        people: [],
      },
    },
  });
  expect(await screen.findByText(/^2 people from outside have not heard/)).toBeVisible();
  await userEvent.click(screen.getByRole("checkbox", { name: "Everybody" }));
  await userEvent.click(screen.getByRole("button", { name: "Write to 2" }));
  const dialog = within(await screen.findByRole("dialog", { name: "What became of it" }));
  expect(dialog.getByText(/To Lumi and Laura/)).toBeVisible();
  expect(dialog.getByText(/when they come back by their link: 1\./)).toBeVisible();
  await userEvent.type(dialog.getByLabelText("What you did with it, or why you could not"), "Thank you.");
  await userEvent.click(dialog.getByRole("button", { name: "Send" }));
  const [sent] = server.to("/api/v1/teams/kaarnala/outcomes/").filter(({ method }) => method === "POST");
  expect(sent?.body).toEqual({ people: ["lumi", "laura"], text: "Thank you." });
  expect(sent?.headers.get("Idempotency-Key")).toMatch(/^[0-9a-f]{32}$/);
});
