import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, aMembership, aPerson, aTeam } from "@/testing/samples";
import { PeoplePage } from "./PeoplePage";

const MINE = { change_role: true, edit: true, remove: true };
const joni = aMembership("Joni", { person: aPerson("Joni", { id: "joni" }), abilities: MINE });
const aino = aMembership("Aino", { role: "stakeholder", sector: "people", about: "left her studies" });
const lumi = aMembership("lumi", { role: "guest", person: aPerson("lumi", { is_guest: true }) });
const coach = { ...aPerson("Marjukka"), role: "coach" as const };
const programme = {
  id: "spring",
  name: "Ecosystem programme",
  description: "",
  starts_on: null,
  ends_on: null,
  people: [coach],
  abilities: { edit: false, add_team: false, invite: false, plan_meetings: false },
};

let table: Parameters<typeof fakeServer>[0];

beforeEach(() => {
  table = {
    "GET /api/v1/me/": { body: aMe() },
    "GET /api/v1/teams/kaarnala/": { body: aTeam() },
    "GET /api/v1/memberships/": { body: page([joni, aino, lumi]) },
    "GET /api/v1/programmes/spring/": { body: programme },
    "GET /api/v1/invitations/": { body: page([]) },
  };
});

function open() {
  const server = fakeServer(table);
  const onInvite = vi.fn();
  return {
    server,
    onInvite,
    ...renderPart(<PeoplePage teamId="kaarnala" isInviting={false} onInvite={onInvite} />),
  };
}

it("groups people by what they may do, in words", async () => {
  const { container, onInvite } = open();
  const invited = within(await screen.findByRole("region", { name: /Invited participants/ }));
  expect(invited.getByText(/add notes where a block is open to everyone/)).toBeInTheDocument();
  expect(invited.getByText("Aino")).toBeInTheDocument();
  expect(invited.getByText(/left her studies · People and experts by experience/)).toBeInTheDocument();
  expect(await screen.findByText("Marjukka")).toBeInTheDocument();
  await screen.findByText("Nobody has been invited yet.");
  await expectAccessible(container);
  await userEvent.click(screen.getByRole("button", { name: "Invite someone" }));
  expect(onInvite).toHaveBeenCalledWith(true);
});

it("gives somebody another role", async () => {
  table["PATCH /api/v1/memberships/membership-Aino/"] = { body: { ...aino, role: "core" } };
  const { server } = open();
  await userEvent.click(await screen.findByRole("button", { name: "Role of Aino: Invited participant" }));
  expect(screen.queryByRole("menuitemradio", { name: /^Guest/ })).toBeNull();
  await userEvent.click(screen.getByRole("menuitemradio", { name: /^Core team/ }));
  await waitFor(() =>
    expect(server.to("/api/v1/memberships/membership-Aino/")[0]?.body).toEqual({ role: "core" }),
  );
});

it("says why a role cannot be changed", async () => {
  const detail = "A team keeps at least one core member. Make somebody else one first.";
  table["PATCH /api/v1/memberships/membership-Joni/"] = { status: 409, body: { code: "last_core", detail } };
  open();
  await userEvent.click(await screen.findByRole("button", { name: "Role of Joni: Core team" }));
  await userEvent.click(screen.getByRole("menuitemradio", { name: /^Invited participant/ }));
  expect(await screen.findByText(detail)).toBeInTheDocument();
});

it("takes somebody out after asking", async () => {
  table["DELETE /api/v1/memberships/membership-lumi/"] = { status: 204 };
  const { server } = open();
  await userEvent.click(await screen.findByRole("button", { name: "More about lumi" }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Take out of the team" }));
  expect(server.to("/api/v1/memberships/membership-lumi/")).toHaveLength(0);
  await userEvent.click(await screen.findByRole("button", { name: "Take out of the team" }));
  await waitFor(() => expect(server.to("/api/v1/memberships/membership-lumi/")).toHaveLength(1));
});

it("offers nothing that may not be done", async () => {
  const none = { change_role: false, edit: false, remove: false };
  table["GET /api/v1/teams/kaarnala/"] = {
    body: aTeam({ role: "guest", abilities: { ...aTeam().abilities, invite: false } }),
  };
  table["GET /api/v1/memberships/"] = { body: page([joni, aino].map(one => ({ ...one, abilities: none }))) };
  open();
  await screen.findByText("Aino");
  expect(screen.queryByRole("button")).toBeNull();
  expect(screen.queryByText("Invitations")).toBeNull();
});

it("gives a way out when the team is not ours to see", async () => {
  table["GET /api/v1/teams/kaarnala/"] = {
    status: 404,
    body: { code: "not_found", detail: "This does not exist, or you have not been invited to it." },
  };
  open();
  expect(await screen.findByRole("heading", { level: 1 })).toHaveTextContent("Nothing here for you");
  expect(screen.getByRole("link", { name: "To my teams" })).toHaveAttribute("href", "/");
});
