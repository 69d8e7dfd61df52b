import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import { aStory } from "../sample";
import { Belief } from "./Belief";
import { EditingProvider } from "./editing";
import { Facts } from "./Facts";

const PATH = "/api/v1/experiments/name/";

function serve() {
  return fakeServer({
    "GET /api/v1/memberships/": { body: page([]) },
    "GET /api/v1/assumptions/": {
      body: page([
        { id: "one", statement: "They read it" },
        { id: "two", statement: "They answer it" },
      ]),
    },
    "GET /api/v1/experiments/": {
      body: page([
        { id: "name", title: "This one" },
        { id: "before", title: "The letter" },
      ]),
    },
    [`PATCH ${PATH}`]: { body: aStory() },
  });
}

function show(story: ReturnType<typeof aStory>) {
  return renderPart(
    <EditingProvider wish={undefined} onWish={() => undefined}>
      <Belief story={story} />
      <Facts story={story} />
    </EditingProvider>,
  );
}

it("names what it continues, and what else it touches", async () => {
  serve();
  const also_touched = [{ id: "two", statement: "They answer it", state: "open" } as const];
  show(aStory({ continues_from: "before", also_touched }));
  expect(await screen.findByRole("link", { name: "The letter" })).toHaveAttribute(
    "href",
    "/experiments/before",
  );
  expect(screen.getByText(/^They answer it/)).toBeInTheDocument();
});

it("lets the team say what it continues and touches", async () => {
  const server = serve();
  const also_touched = [{ id: "two", statement: "They answer it", state: "open" } as const];
  const abilities = { change: true, comment: true, ask: false, add_evidence: true };
  show(aStory({ also_touched, abilities }));
  await userEvent.click(screen.getByRole("button", { name: "Edit: About the experiment" }));
  const form = within(await screen.findByRole("form", { name: "About the experiment" }));
  expect(await form.findByRole("checkbox", { name: "They answer it" })).toBeChecked();
  await userEvent.click(form.getByRole("checkbox", { name: "They read it" }));
  await userEvent.selectOptions(await form.findByLabelText("Continues the experiment"), "The letter");
  expect(form.queryByRole("option", { name: "This one" })).not.toBeInTheDocument();
  await userEvent.click(form.getByRole("button", { name: "Save" }));
  expect(server.to(PATH).find(({ method }) => method === "PATCH")?.body).toEqual({
    also_touched: ["two", "one"],
    continues_from: "before",
  });
});
