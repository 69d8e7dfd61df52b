import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aMe } from "@/testing/samples";
import { deviceName, isHandheld } from "./device";
import { ProfilePage } from "./ProfilePage";
import { unfitness } from "./picture";

const PHONE =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile/15E148 Safari/604.1";
const DESKTOP = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36";
const device = (id: number, user_agent: string, is_current: boolean) => ({
  id,
  user_agent,
  ip: "192.0.2.7",
  created_at: 1_790_000_000,
  is_current,
});

let table: Parameters<typeof fakeServer>[0];

beforeEach(() => {
  const devices = [device(1, DESKTOP, true), device(2, PHONE, false)];
  table = {
    "GET /api/v1/me/": { body: aMe() },
    "GET /api/v1/me/tokens/": { body: page([]) },
    "GET /_allauth/browser/v1/auth/sessions": { body: { status: 200, data: devices } },
    "DELETE /_allauth/browser/v1/auth/sessions": { body: { status: 200, data: devices.slice(0, 1) } },
  };
});

function open() {
  return { server: fakeServer(table), ...renderPart(<ProfilePage />) };
}

it("is accessible, and names devices as their owner would", async () => {
  const { container } = open();
  expect(await screen.findByText("Safari, iPhone")).toBeInTheDocument();
  await expectAccessible(container);
});

it("ends a sign-in on another device", async () => {
  const { server } = open();
  await userEvent.click(await screen.findByRole("button", { name: "Sign out there: Safari, iPhone" }));
  await waitFor(() => expect(screen.queryByText("Safari, iPhone")).toBeNull());
  expect(server.calls.find(({ method }) => method === "DELETE")?.body).toEqual({ sessions: [2] });
});

it("refuses a picture it cannot use before sending it", async () => {
  const { server, container } = open();
  await screen.findByText("Safari, iPhone");
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file field");
  await userEvent.upload(input, new File(["<svg/>"], "me.svg", { type: "image/svg+xml" }), {
    applyAccept: false,
  });
  expect(await screen.findByRole("alert")).toHaveTextContent("This is not a PNG, JPEG or WEBP picture.");
  expect(server.to("/api/v1/me/avatar/")).toHaveLength(0);
});

it("says why the server refuses a picture", async () => {
  const errors = { file: ["This picture is damaged."] };
  table["PUT /api/v1/me/avatar/"] = { status: 400, body: { code: "invalid", detail: "See below.", errors } };
  const { container } = open();
  await screen.findByText("Safari, iPhone");
  const input = container.querySelector<HTMLInputElement>("input[type=file]");
  if (!input) throw new Error("no file field");
  await userEvent.upload(input, new File(["x"], "me.png", { type: "image/png" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("This picture is damaged.");
});

it("shows a new key once", async () => {
  table["POST /api/v1/me/tokens/"] = {
    status: 201,
    body: {
      id: "1",
      name: "export",
      created_at: "2026-11-01T00:00:00Z",
      last_used_at: null,
      secret: "key-123",
    },
  };
  open();
  await userEvent.click(await screen.findByRole("button", { name: "New key" }));
  await userEvent.type(screen.getByLabelText("What it is for"), "export{Enter}");
  expect(await screen.findByLabelText("The key")).toHaveValue("key-123");
});

it("asks for the password before it changes the address", async () => {
  table["POST /_allauth/browser/v1/auth/reauthenticate"] = { body: { status: 200, data: {} } };
  table["POST /_allauth/browser/v1/account/email"] = { body: { status: 200, data: [] } };
  const { server } = open();
  await userEvent.click(await screen.findByRole("button", { name: "Change the e-mail address" }));
  await userEvent.type(screen.getByLabelText("E-mail"), "joni@elsewhere.example");
  await userEvent.type(screen.getByLabelText("Your password"), "meadow meadow{Enter}");
  await screen.findByLabelText("Code from the e-mail");
  expect(server.to("/_allauth/browser/v1/auth/reauthenticate")).toHaveLength(1);
});

it("lets a guest keep what they wrote", async () => {
  table["GET /api/v1/me/"] = { body: aMe({ is_guest: true, email: null, has_password: false }) };
  table["POST /_allauth/browser/v1/account/email"] = { body: { status: 200, data: [] } };
  table["POST /_allauth/browser/v1/auth/email/verify"] = { body: { status: 200, data: {} } };
  const { server, container } = open();
  await userEvent.type(await screen.findByLabelText("E-mail"), "lumi@niitty.example{Enter}");
  await userEvent.type(await screen.findByLabelText("Code from the e-mail"), "AAA-111{Enter}");
  await waitFor(() => expect(server.to("/_allauth/browser/v1/auth/email/verify")).toHaveLength(1));
  expect(screen.queryByText("Keys for scripts")).toBeNull();
  await expectAccessible(container);
});

it("knows devices and pictures", () => {
  expect(deviceName(DESKTOP)).toBe("Chrome, Windows");
  expect(deviceName("curl/8.5")).toBe("");
  expect([isHandheld(PHONE), isHandheld(DESKTOP)]).toEqual([true, false]);
  expect(unfitness({ type: "image/webp", size: 5 * 1024 * 1024 })).toBeNull();
  expect(unfitness({ type: "image/jpeg", size: 5 * 1024 * 1024 + 1 })).toBe("size");
  expect(unfitness({ type: "application/pdf", size: 1 })).toBe("kind");
});
