import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aLook, aMe, NOBODY } from "@/testing/samples";
import { JoinPage } from "./JoinPage";

const LOOK = "POST /api/v1/invitations/look/";
const ACCEPT = "POST /api/v1/invitations/accept/";
const ME = "GET /api/v1/me/";
const PATH = { body: { path: "/teams/kaarnala" } };

function open(table: Parameters<typeof fakeServer>[0], secret = "secret") {
  const server = fakeServer(table);
  const onJoined = vi.fn();
  return { server, onJoined, ...renderPart(<JoinPage secret={secret} onJoined={onJoined} />) };
}

describe("somebody with a link", () => {
  it("comes in with a name and nothing more", async () => {
    const { server, onJoined, container } = open({
      [LOOK]: { body: aLook() },
      [ME]: { body: NOBODY },
      [ACCEPT]: PATH,
    });
    const name = await screen.findByLabelText("What may we call you? A nickname will do.");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Come and say what you know");
    expect(screen.getByText("Young people meet help late.")).toBeInTheDocument();
    expect(screen.getByText("What you write is seen by the team.")).toBeInTheDocument();
    await expectAccessible(container);
    await userEvent.type(name, "lumi{Enter}");
    await waitFor(() => expect(onJoined).toHaveBeenCalledWith("/teams/kaarnala"));
    expect(server.to("/api/v1/invitations/accept/")[0]?.body).toEqual({
      secret: "secret",
      display_name: "lumi",
      sector: "",
      language: "en",
    });
  });

  it("is told when the name is missing", async () => {
    const errors = { display_name: ["Type a name that others can see."] };
    open({
      [LOOK]: { body: aLook() },
      [ME]: { body: NOBODY },
      [ACCEPT]: { status: 400, body: { code: "invalid", detail: "See the marked fields.", errors } },
    });
    await userEvent.click(await screen.findByRole("button", { name: "Come in" }));
    const name = screen.getByLabelText("What may we call you? A nickname will do.");
    await waitFor(() => expect(name).toHaveAccessibleDescription("Type a name that others can see."));
    expect(name).toHaveFocus();
  });

  it("reads why a closed link is closed", async () => {
    const detail = "This invitation was open until 12 April. Ask Elif for a new one.";
    const { container } = open({
      [LOOK]: { status: 404, body: { code: "invitation_closed", detail } },
      [ME]: { body: NOBODY },
    });
    expect(await screen.findByText(detail)).toBeInTheDocument();
    await expectAccessible(container);
  });

  it("reads that half a link opens nothing, and nothing is asked", () => {
    const { server } = open({ [ME]: { body: NOBODY } }, "");
    expect(screen.getByText(/The link is not whole/)).toBeInTheDocument();
    expect(server.to("/api/v1/invitations/look/")).toHaveLength(0);
  });
});

describe("somebody who is signed in", () => {
  it("comes in as who they are", async () => {
    const { server, onJoined } = open({ [LOOK]: { body: aLook() }, [ME]: { body: aMe() }, [ACCEPT]: PATH });
    await userEvent.click(await screen.findByRole("button", { name: "Come in" }));
    await waitFor(() => expect(onJoined).toHaveBeenCalled());
    expect(server.to("/api/v1/invitations/accept/")[0]?.body).toEqual({ secret: "secret", language: "en" });
  });

  it("is shown the way when in already", async () => {
    open({ [LOOK]: { body: aLook({ is_member: true }) }, [ME]: { body: aMe() } });
    expect(await screen.findByRole("button", { name: "Go to Kaarnala" })).toBeInTheDocument();
  });
});

describe("a role that needs an account", () => {
  const core = { [LOOK]: { body: aLook({ role: "core", needs_account: true, email: "p@k.example" }) } };

  it("makes one, proves the address, and comes in", async () => {
    const pending = { flows: [{ id: "verify_email", is_pending: true }] };
    const { server, onJoined, container } = open({
      ...core,
      [ME]: { body: NOBODY },
      "POST /_allauth/browser/v1/auth/signup": { status: 401, body: { status: 401, data: pending } },
      "POST /_allauth/browser/v1/auth/email/verify": {
        body: { status: 200, meta: { is_authenticated: true } },
      },
      [ACCEPT]: PATH,
    });
    await userEvent.type(await screen.findByLabelText("Your name, as others see it"), "Päivi");
    expect(screen.getByLabelText("E-mail")).toHaveValue("p@k.example");
    await expectAccessible(container);
    await userEvent.type(screen.getByLabelText("Password"), "four quiet words here{Enter}");
    await userEvent.type(await screen.findByLabelText("Code from the e-mail"), "AAA-111{Enter}");
    await waitFor(() => expect(onJoined).toHaveBeenCalledWith("/teams/kaarnala"));
    expect(server.to("/_allauth/browser/v1/auth/signup")[0]?.body).toMatchObject({ display_name: "Päivi" });
  });

  it("offers those with an account to sign in", async () => {
    open({ ...core, [ME]: { body: NOBODY } });
    await userEvent.click(await screen.findByRole("radio", { name: "I have an account" }));
    expect(screen.getByRole("button", { name: "Sign in" })).toBeInTheDocument();
  });

  it("lets a guest become an account instead of making another", async () => {
    open({ ...core, [ME]: { body: aMe({ is_guest: true, email: null }) } });
    expect(await screen.findByRole("button", { name: "Make an account" })).toBeInTheDocument();
    expect(screen.queryByLabelText("Password")).toBeNull();
  });
});
