import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import type { Line } from "./api";
import { ProgrammeRequirements } from "./ProgrammeRequirements";

const PATH = "/api/v1/programmes/p/requirements/";
const STAYS = "This is always asked for, because other people could be affected.";

function line(code: string, changes: Partial<Line> = {}): Line {
  return { code, sentence: `${code}.`, is_required: true, is_usual: true, stays: null, ...changes };
}

let mayChange: boolean;
let consulted: Line;

beforeEach(() => {
  mayChange = true;
  consulted = line("Ask somebody");
});

function answer() {
  const lines = [consulted, line("Return it", { is_required: false })];
  const steps = [
    { name: "make_ready", lines: [line("Answer the list", { stays: STAYS })] },
    { name: "decide", lines },
  ];
  return { body: { steps, abilities: { change: mayChange } } };
}

function draw(more: Parameters<typeof fakeServer>[0] = {}) {
  const server = fakeServer({ [`GET ${PATH}`]: answer, ...more });
  return { server, ...renderPart(<ProgrammeRequirements programmeId="p" />) };
}

async function part(name: string) {
  const shown = screen.queryByRole("heading", { name });
  if (!shown) await userEvent.click(screen.getByText("Show the steps"));
  return within((await screen.findByRole("heading", { name })).closest("details") as HTMLElement);
}

it("lets an owner choose line by line, by keyboard, and says what was chosen", async () => {
  const user = userEvent.setup();
  const { server, container } = draw({
    [`PATCH ${PATH}`]: () => {
      consulted = line("Ask somebody", { is_required: false, is_usual: false });
      return answer();
    },
  });
  const decide = await part("Decide");
  await user.click(decide.getByText("1 required"));
  const one = decide.getByRole("switch", { name: /^Ask somebody/ });
  expect(one).toBeChecked();
  await expectAccessible(container);
  one.focus();
  await user.keyboard(" ");
  await waitFor(() => expect(decide.getByText("Open point; usually required")).toBeInTheDocument());
  expect(decide.getByText("1 changed")).toBeInTheDocument();
  expect(decide.getByText("nothing required")).toBeInTheDocument();
  const [sent] = server.to(PATH).filter(({ method }) => method === "PATCH");
  expect(sent?.body).toEqual({ step: "decide", code: "Ask somebody", is_required: false });
});

it("says why a line is required everywhere, and offers no switch for it", async () => {
  draw();
  const ready = await part("Clear it to begin");
  expect(ready.getByText(STAYS)).toBeInTheDocument();
  expect(ready.queryByRole("switch")).not.toBeInTheDocument();
});

it("is read by everybody else", async () => {
  mayChange = false;
  const { container } = draw();
  const decide = await part("Decide");
  expect(decide.getByText("Open point")).toBeInTheDocument();
  expect(screen.queryByRole("switch")).not.toBeInTheDocument();
  await expectAccessible(container);
});

it("keeps what is so when the change is refused, and says why", async () => {
  const user = userEvent.setup();
  draw({ [`PATCH ${PATH}`]: { status: 409, body: { status: 409, code: "always_required", detail: STAYS } } });
  const decide = await part("Decide");
  await user.click(decide.getByText("1 required"));
  await user.click(decide.getByRole("switch", { name: /^Ask somebody/ }));
  expect(await screen.findAllByText(STAYS)).toHaveLength(2);
  expect(decide.getByRole("switch", { name: /^Ask somebody/ })).toBeChecked();
});
