import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { SignInPage } from "./SignInPage";

const AUTH = "/_allauth/browser/v1/auth";
const IN = { body: { status: 200, data: {}, meta: { is_authenticated: true } } };

function pending(flow: string) {
  const data = { flows: [{ id: "login" }, { id: flow, is_pending: true }] };
  return { status: 401, body: { status: 401, data, meta: { is_authenticated: false } } };
}

function wrong(param: string) {
  const errors = [{ message: "This is wrong.", code: "wrong", param }];
  return { status: 400, body: { status: 400, errors } };
}

it("signs in with a password", async () => {
  const server = fakeServer({ [`POST ${AUTH}/login`]: IN });
  const onDone = vi.fn();
  const { container } = renderPart(<SignInPage onDone={onDone} />);
  await expectAccessible(container);
  await userEvent.type(screen.getByLabelText("E-mail"), "joni@niitty.example");
  await userEvent.type(screen.getByLabelText("Password"), "meadow-demo");
  await userEvent.click(screen.getByRole("button", { name: "Sign in" }));
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(server.calls[0]?.body).toEqual({ email: "joni@niitty.example", password: "meadow-demo" });
  expect(server.calls[0]?.headers.get("X-CSRFToken")).toBe("token-of-the-page");
});

it("shows a wrong password beside its field", async () => {
  fakeServer({ [`POST ${AUTH}/login`]: wrong("password") });
  const onDone = vi.fn();
  renderPart(<SignInPage onDone={onDone} />);
  await userEvent.type(screen.getByLabelText("E-mail"), "joni@niitty.example");
  await userEvent.type(screen.getByLabelText("Password"), "no{Enter}");
  await waitFor(() =>
    expect(screen.getByLabelText("Password")).toHaveAccessibleDescription("This is wrong."),
  );
  expect(screen.getByLabelText("Password")).toHaveFocus();
  expect(onDone).not.toHaveBeenCalled();
});

it("signs in with a one-time code, after a wrong one", async () => {
  let tries = 0;
  const server = fakeServer({
    [`POST ${AUTH}/code/request`]: pending("login_by_code"),
    [`POST ${AUTH}/code/confirm`]: () => (tries++ === 0 ? wrong("code") : IN),
  });
  const onDone = vi.fn();
  const { container } = renderPart(<SignInPage onDone={onDone} />);
  await userEvent.type(screen.getByLabelText("E-mail"), "joni@niitty.example");
  await userEvent.click(screen.getByRole("button", { name: "Send me a one-time code instead" }));
  const code = await screen.findByLabelText("Code from the e-mail");
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Check your e-mail");
  await expectAccessible(container);
  await userEvent.type(code, "AAA-111{Enter}");
  await waitFor(() => expect(code).toBeInvalid());
  await userEvent.clear(code);
  await userEvent.type(code, "BBB-222{Enter}");
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(server.to(`${AUTH}/code/confirm`).at(-1)?.body).toEqual({ code: "BBB-222" });
});

it("asks for the address before it sends a code", async () => {
  const server = fakeServer({});
  renderPart(<SignInPage onDone={vi.fn()} />);
  await userEvent.click(screen.getByRole("button", { name: "Send me a one-time code instead" }));
  expect(screen.getByLabelText("E-mail")).toHaveFocus();
  expect(server.calls).toHaveLength(0);
});

it("sets a new password by code, and signs in with it", async () => {
  const server = fakeServer({
    [`POST ${AUTH}/password/request`]: pending("password_reset_by_code"),
    [`POST ${AUTH}/password/reset`]: { status: 401, body: { status: 401, data: { flows: [] } } },
    [`POST ${AUTH}/login`]: IN,
  });
  const onDone = vi.fn();
  renderPart(<SignInPage onDone={onDone} />);
  await userEvent.click(screen.getByRole("button", { name: "I have forgotten my password" }));
  await userEvent.type(screen.getByLabelText("E-mail"), "joni@niitty.example{Enter}");
  await userEvent.type(await screen.findByLabelText("Code from the e-mail"), "AAA-111");
  await userEvent.type(screen.getByLabelText("New password"), "four quiet words here{Enter}");
  await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
  expect(server.to(`${AUTH}/password/reset`)[0]?.body).toEqual({
    key: "AAA-111",
    password: "four quiet words here",
  });
});
