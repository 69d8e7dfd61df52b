import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe, anInvitation } from "@/testing/samples";
import { InviteDialog } from "./InviteDialog";

const INVITE = "POST /api/v1/invitations/";

function open(table: Parameters<typeof fakeServer>[0], part = TEAM) {
  const server = fakeServer({ "GET /api/v1/me/": { body: aMe() }, ...table });
  return { server, ...renderPart(part) };
}

const about = {
  name: "Kaarnala",
  programme: "Ecosystem programme",
  phenomenon: "Help comes late.",
  isOpen: true,
};
const TEAM = <InviteDialog {...about} place={{ team: "kaarnala" }} visibility="space" onClose={vi.fn()} />;
const PROGRAMME = <InviteDialog {...about} place={{ programme: "spring" }} onClose={vi.fn()} />;

it("makes a link, and shows it this once", async () => {
  const { server } = open({ [INVITE]: { status: 201, body: anInvitation() } });
  await userEvent.click(await screen.findByRole("radio", { name: /^Guest/ }));
  await userEvent.selectOptions(screen.getByLabelText("For how many"), "100");
  await userEvent.click(screen.getByRole("button", { name: "Make the link" }));
  expect(await screen.findByLabelText("The link")).toHaveValue("https://niitty.example/join/#secret");
  expect(await screen.findByRole("img", { name: /QR code/ })).toBeInTheDocument();
  expect(server.to("/api/v1/invitations/")[0]?.body).toMatchObject({
    team: "kaarnala",
    role: "guest",
    language: "en",
    max_uses: 100,
  });
});

it("shows what they will see, as it is written", async () => {
  const { baseElement } = open({});
  const preview = within(await screen.findByRole("figure"));
  expect(preview.getByText("Come and say what you know")).toBeInTheDocument();
  await userEvent.type(screen.getByLabelText("A few words from you"), "We miss your voice.");
  expect(preview.getByText("We miss your voice.")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("radio", { name: /^Core team/ }));
  expect(preview.getByText("Come and join the core team of Kaarnala")).toBeInTheDocument();
  await expectAccessible(baseElement);
});

it("writes to each address, and keeps those that were refused", async () => {
  const { server } = open({
    [INVITE]: ({ body }) => {
      const { email } = body as { email: string };
      if (email.startsWith("bo")) {
        return {
          status: 409,
          body: { code: "already_invited", detail: "This address has an open invitation." },
        };
      }
      return { status: 201, body: anInvitation({ email }) };
    },
  });
  await userEvent.click(await screen.findByRole("radio", { name: "By e-mail" }));
  await userEvent.type(screen.getByLabelText("E-mail addresses"), "aino@a.example, bo@b.example");
  await userEvent.click(screen.getByRole("button", { name: "Send the invitation" }));
  expect(await screen.findByText("1 invitation is on its way.")).toBeInTheDocument();
  expect(screen.getByText(/This address has an open invitation/)).toBeInTheDocument();
  expect(server.to("/api/v1/invitations/")).toHaveLength(2);
  await userEvent.click(screen.getByRole("button", { name: "Look at the rest again" }));
  expect(screen.getByLabelText("E-mail addresses")).toHaveValue("bo@b.example");
});

it("puts what is wrong with an address beside the field", async () => {
  const refused = {
    code: "invalid",
    detail: "See the marked fields.",
    errors: { email: ["This is no address."] },
  };
  open({ [INVITE]: { status: 400, body: refused } });
  await userEvent.click(await screen.findByRole("radio", { name: "By e-mail" }));
  const addresses = screen.getByLabelText("E-mail addresses");
  await userEvent.type(addresses, "aino");
  await userEvent.click(screen.getByRole("button", { name: "Send the invitation" }));
  await waitFor(() => expect(addresses).toBeInvalid());
  expect(addresses).toHaveAccessibleDescription(/aino: This is no address\./);
});

it("invites coaches to a programme", async () => {
  const { server } = open(
    { [INVITE]: { status: 201, body: anInvitation({ role: "coach", email: "m@n.example" }) } },
    PROGRAMME,
  );
  await userEvent.type(await screen.findByLabelText("E-mail addresses"), "marjukka@niitty.example");
  expect(screen.queryByRole("radio", { name: /^Guest/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Send the invitation" }));
  await screen.findByText("1 invitation is on its way.");
  expect(server.to("/api/v1/invitations/")[0]?.body).toMatchObject({ programme: "spring", role: "coach" });
});
