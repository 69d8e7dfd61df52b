import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { fakeServer, page } from "@/testing/fakeServer";
import { renderPart } from "@/testing/render";
import type { Learning } from "../types";
import ReturnToCanvases from "./ReturnToCanvases";

const RISKS = { id: "c6", number: 6, title: "Assumptions and risks" };
const SUGGESTIONS = [
  { canvas: RISKS, block: "map", title: "Map of assumptions", why: "", note: { id: "n", text: "A name" } },
  { canvas: RISKS, block: "harm", title: "Harm", why: "Corrects our view of harm.", note: null },
];

function aLearning(changes: Partial<Learning> = {}): Learning {
  return {
    id: "l",
    experiment: "e",
    statement: "Trust travels",
    rests_on: "t",
    also_rests_on: [],
    confidence: "likely",
    no_change_because: "",
    is_shareable: true,
    lesson_for_others: "",
    returns: [],
    created_by: null,
    created_at: "2023-05-12T10:00:00Z",
    changed_at: "2023-05-12T10:00:00Z",
    revision: 1,
    abilities: { change: true },
    ...changes,
  };
}

function draw(learning: Learning, status = 201, body: unknown = {}) {
  const server = fakeServer({
    "GET /api/v1/learnings/l/suggestions/": { body: SUGGESTIONS },
    "GET /api/v1/notes/": { body: page([{ id: "n", block: "map", text: "A name", type: "assumption" }]) },
    "GET /api/v1/canvases/": { body: page([RISKS]) },
    "POST /api/v1/learnings/l/returns/": { status, body },
  });
  return { server, ...renderPart(<ReturnToCanvases learning={learning} team="t" />) };
}

describe("returning a learning", () => {
  it("begins with the likeliest block and says what happens to the note it touches", async () => {
    const user = userEvent.setup();
    const { server } = draw(aLearning());
    await user.click(screen.getByRole("button", { name: "Return it to the canvases" }));
    expect(await screen.findByRole("radio", { name: /6 Assumptions and risks: Map/ })).toBeChecked();
    await user.selectOptions(await screen.findByLabelText("Which note does it touch?"), "n");
    await user.click(screen.getByRole("radio", { name: /No longer true/ }));
    await expectAccessible(screen.getByRole("dialog"));
    await user.click(screen.getByRole("button", { name: "Return it" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(server.to("/api/v1/learnings/l/returns/")[0]?.body).toEqual({
      canvas: "c6",
      block: "map",
      text: "Trust travels",
      affected: "n",
      mark: "no_longer_true",
    });
  });

  it("asks for a reason where nothing changes, and keeps it when it is refused", async () => {
    const user = userEvent.setup();
    const refusal = { status: 403, code: "forbidden", detail: "You may not.", errors: {} };
    const { server } = draw(aLearning(), 403, refusal);
    await user.click(screen.getByRole("button", { name: "Return it to the canvases" }));
    await user.click(await screen.findByRole("radio", { name: /Nothing to change/ }));
    await user.type(screen.getByLabelText("Why does nothing change?"), "It says so");
    await user.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("You may not.")).toBeInTheDocument();
    expect(screen.getByLabelText("Why does nothing change?")).toHaveValue("It says so");
    expect(server.to("/api/v1/learnings/l/returns/")[0]?.body).toEqual({ no_change_because: "It says so" });
  });

  it("shows where it went, and offers nothing to those who may not", async () => {
    const back = {
      id: "r",
      canvas: "c6",
      block: "map",
      note: "x",
      affected: "n",
      by: null,
      at: "2023-05-12",
    };
    draw(aLearning({ returns: [{ ...back, mark: "confirmed" }], abilities: { change: false } }));
    expect(await screen.findByRole("link", { name: "Assumptions and risks" })).toHaveAttribute(
      "href",
      "/canvases/c6#x",
    );
    expect(screen.getByText("Confirmed")).toBeInTheDocument();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });
});
