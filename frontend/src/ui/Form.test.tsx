import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { renderPart } from "@/testing/render";
import { Form, type Problem } from "./Form";
import { Select } from "./Select";
import { TextField } from "./TextField";

function fields(problem: Problem | null, onSubmit = vi.fn()) {
  return (
    <Form problem={problem} onSubmit={onSubmit}>
      <TextField name="name" label="Name" />
      <Select name="sector" label="Sector" options={[{ value: "state", label: "State" }]} />
      <button type="submit">Send</button>
    </Form>
  );
}

const refused = {
  detail: "See the marked fields.",
  errors: { name: ["Give a name."], sector: ["Choose one."], hidden: ["Something else is wrong."] },
};

it("puts each refusal beside its field, and focuses the first", async () => {
  const { container } = renderPart(fields(refused));
  const name = screen.getByLabelText("Name");
  expect(name).toHaveAccessibleDescription("Give a name.");
  expect(name).toBeInvalid();
  expect(name).toHaveFocus();
  expect(screen.getByLabelText("Sector")).toHaveAccessibleDescription("Choose one.");
  await expectAccessible(container);
});

it("does not lose what concerns a field it does not show", () => {
  renderPart(fields(refused));
  expect(screen.getByRole("alert")).toHaveTextContent("See the marked fields.Something else is wrong.");
});

it("says a sentence once when the field says it already", () => {
  renderPart(fields({ detail: "Wrong.", errors: { name: ["Wrong."] } }));
  expect(screen.queryByRole("alert")).toBeNull();
  expect(screen.getByLabelText("Name")).toHaveAccessibleDescription("Wrong.");
});

it("focuses the summary when no field is to blame", () => {
  renderPart(fields({ detail: "No connection.", errors: {} }));
  expect(screen.getByRole("alert")).toHaveFocus();
});

it("forgets a field's refusal once it is edited, and sends what was typed", async () => {
  const onSubmit = vi.fn();
  renderPart(fields(refused, onSubmit));
  await userEvent.type(screen.getByLabelText("Name"), "Aino");
  expect(screen.getByLabelText("Name")).toBeValid();
  expect(screen.getByLabelText("Sector")).toBeInvalid();
  await userEvent.click(screen.getByText("Send"));
  const values = onSubmit.mock.calls[0]?.[0] as FormData;
  expect(Object.fromEntries(values)).toEqual({ name: "Aino", sector: "state" });
});
