import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { anInvitation } from "@/testing/samples";
import { InvitationList } from "./InvitationList";

const LIST = "GET /api/v1/invitations/";
const PLACE = { team: "kaarnala" };

it("says how each invitation stands, in words", async () => {
  fakeServer({
    [LIST]: {
      body: page([
        anInvitation({ id: "1", email: "a@a.example" }),
        anInvitation({ id: "2", uses: 7 }),
        anInvitation({ id: "3", email: "c@c.example", mail_failed: true }),
        anInvitation({ id: "4", email: "d@d.example", state: "used_up" }),
        anInvitation({ id: "5", state: "expired" }),
        anInvitation({ id: "6", state: "revoked" }),
      ]),
    },
  });
  const { container } = renderPart(<InvitationList place={PLACE} />);
  for (const words of ["waiting", "open, in use", "letter not sent", "has come in", "expired", "closed"]) {
    expect(await screen.findByText(words)).toBeInTheDocument();
  }
  expect(screen.getAllByText(/7 of 30 have come in/)).toHaveLength(1);
  await expectAccessible(container);
});

it("makes a new link for an old one", async () => {
  const url = "https://niitty.example/join/#new";
  fakeServer({
    [LIST]: { body: page([anInvitation({ uses: 3 })]) },
    "POST /api/v1/invitations/invitation/resend/": { body: anInvitation({ url }) },
  });
  renderPart(<InvitationList place={PLACE} />);
  await userEvent.click(await screen.findByRole("button", { name: "More about the invitation: Link" }));
  await userEvent.click(screen.getByRole("menuitem", { name: /Make a new link/ }));
  expect(await screen.findByLabelText("The link")).toHaveValue(url);
});

it("closes an invitation after asking", async () => {
  const server = fakeServer({
    [LIST]: { body: page([anInvitation({ email: "a@a.example" })]) },
    "POST /api/v1/invitations/invitation/revoke/": { body: anInvitation({ state: "revoked" }) },
  });
  renderPart(<InvitationList place={PLACE} />);
  await userEvent.click(await screen.findByRole("button", { name: /More about the invitation/ }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Close the invitation" }));
  expect(server.to("/api/v1/invitations/invitation/revoke/")).toHaveLength(0);
  await userEvent.click(await screen.findByRole("button", { name: "Close the invitation" }));
  await waitFor(() => expect(server.to("/api/v1/invitations/invitation/revoke/")).toHaveLength(1));
  expect(server.to("/api/v1/invitations/invitation/revoke/")[0]?.body).toEqual({ remove_people: false });
});

it("can take out those who came by a leaked link", async () => {
  const server = fakeServer({
    [LIST]: { body: page([anInvitation({ uses: 4 })]) },
    "POST /api/v1/invitations/invitation/revoke/": { body: anInvitation({ state: "revoked" }) },
  });
  renderPart(<InvitationList place={PLACE} />);
  await userEvent.click(await screen.findByRole("button", { name: /More about the invitation/ }));
  await userEvent.click(screen.getByRole("menuitem", { name: "Close the invitation" }));
  await userEvent.click(await screen.findByRole("checkbox", { name: /Also take out/ }));
  await userEvent.click(screen.getByRole("button", { name: "Close the invitation" }));
  await waitFor(() => expect(server.to("/api/v1/invitations/invitation/revoke/")).toHaveLength(1));
  expect(server.to("/api/v1/invitations/invitation/revoke/")[0]?.body).toEqual({ remove_people: true });
});

it("teaches whom to invite first", async () => {
  fakeServer({ [LIST]: { body: page([]) } });
  renderPart(<InvitationList place={PLACE} />);
  expect(await screen.findByText("Nobody has been invited yet.")).toBeInTheDocument();
});
