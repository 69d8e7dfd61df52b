import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { aHeldApplication } from "@/testing/intakeSamples";
import { renderPart } from "@/testing/render";
import { ApplicationPage } from "./ApplicationPage";

const LOOK = "POST /api/v1/applications/look/";
const AMEND = "POST /api/v1/applications/amend/";
const WITHDRAW = "POST /api/v1/applications/withdraw/";
const held = aHeldApplication();

function open(table: Parameters<typeof fakeServer>[0], secret = "secret") {
  const server = fakeServer(table);
  return { server, ...renderPart(<ApplicationPage secret={secret} />) };
}

describe("somebody with the link of a receipt", () => {
  it("changes the application until the deadline", async () => {
    const { server, container } = open({ [LOOK]: { body: held }, [AMEND]: { body: held } });
    const phenomenon = await screen.findByLabelText("The phenomenon");
    expect(phenomenon).toHaveValue("Nobody looks after the lake.");
    await userEvent.type(phenomenon, " Still.");
    await userEvent.click(screen.getByRole("button", { name: "Send the changes" }));
    expect(await screen.findByText("Your changes have arrived.")).toBeInTheDocument();
    const sent = server.to("/api/v1/applications/amend/")[0]?.body;
    expect(sent).toMatchObject({ secret: "secret", phenomenon: "Nobody looks after the lake. Still." });
    expect(sent).not.toHaveProperty("state");
    await expectAccessible(container);
  });

  it("reads what was decided and written to them", async () => {
    const steps = [
      { state: "declined", message: "Try again in autumn.", at: "2027-04-01T10:00:00Z" },
    ] as const;
    const decided = aHeldApplication({ state: "declined", is_amendable: false, steps: [...steps] });
    const { container } = open({ [LOOK]: { body: decided } });
    expect(await screen.findByText("Try again in autumn.")).toBeInTheDocument();
    expect(screen.getByText("The fishers.")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Send the changes" })).toBeNull();
    await expectAccessible(container);
  });

  it("is asked before the application is withdrawn", async () => {
    const { server } = open({ [LOOK]: { body: held }, [WITHDRAW]: { status: 204 } });
    await userEvent.click(await screen.findByRole("button", { name: "Withdraw the application…" }));
    expect(server.to("/api/v1/applications/withdraw/")).toHaveLength(0);
    await userEvent.click(screen.getByRole("button", { name: "Withdraw" }));
    await waitFor(() =>
      expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("The application is withdrawn"),
    );
  });

  it("reads one sentence when the link opens nothing", async () => {
    const detail = "This link does not open an application.";
    open({ [LOOK]: { status: 404, body: { code: "application_closed", detail } } });
    expect(await screen.findByText(detail)).toBeInTheDocument();
  });

  it("reads that half a link opens nothing, and nothing is asked", () => {
    const { server } = open({}, "");
    expect(screen.getByText(/The link is not whole/)).toBeInTheDocument();
    expect(server.calls).toHaveLength(0);
  });
});
