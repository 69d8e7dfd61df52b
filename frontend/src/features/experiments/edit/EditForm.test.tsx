import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aDesign } from "../sample";
import { change } from "../saving";
import { EditForm } from "./EditForm";
import type { FieldGroup } from "./values";

const GROUPS: FieldGroup[] = [
  {
    fields: [
      { name: "question", kind: "area", label: "The question" },
      { name: "place", kind: "text", label: "Where" },
    ],
  },
];
const PATH = "/api/v1/designs/design/";

afterEach(() => sessionStorage.clear());

function form(onDone = () => undefined) {
  return (
    <EditForm
      name="design.design"
      label="The test"
      thing={aDesign({ question: "Why?" })}
      groups={GROUPS}
      save={(body, revision) => change("design", "design", revision, body)}
      onDone={onDone}
    />
  );
}

it("takes in what somebody else was quicker to write, and saves on top of it", async () => {
  const theirs = aDesign({ question: "Theirs?", place: "At the gate", revision: 4 });
  const stale = { code: "stale", detail: "Somebody changed this.", current: theirs };
  let tries = 0;
  const server = fakeServer({
    [`PATCH ${PATH}`]: () => (tries++ === 0 ? { status: 412, body: stale } : { body: theirs }),
  });
  const onDone = vi.fn();
  renderPart(form(onDone));
  const question = screen.getByLabelText("The question");
  await userEvent.clear(question);
  await userEvent.type(question, "Mine?");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Somebody else saved a change");
  expect(question).toHaveValue("Mine?");
  expect(screen.getByText("Theirs?")).toBeInTheDocument();
  expect(screen.getByLabelText("Where")).toHaveValue("At the gate");
  await userEvent.type(question, " And theirs?");
  await userEvent.click(screen.getByRole("button", { name: "Save this version" }));
  await waitFor(() => expect(onDone).toHaveBeenCalled());
  const last = server.to(PATH).at(-1);
  expect(last?.body).toEqual({ question: "Mine? And theirs?" });
  expect(last?.headers.get("If-Match")).toBe('"4"');
});

it("keeps what was typed when the server cannot be reached, and when the form is left behind", async () => {
  fakeServer({ [`PATCH ${PATH}`]: { status: 500, body: {} } });
  const { unmount } = renderPart(form());
  await userEvent.type(screen.getByLabelText("Where"), "Here");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("alert")).toBeInTheDocument();
  expect(screen.getByLabelText("Where")).toHaveValue("Here");
  unmount();
  renderPart(form());
  expect(screen.getByLabelText("Where")).toHaveValue("Here");
});
