import { act, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { fakeServer, page } from "@/testing/fakeServer";
import type { Counts } from "../desk/counts";
import { ListView } from "../list/ListView";
import { renderRoom } from "../testing/kit";
import { sampleDoc } from "../testing/sample";
import { Board } from "./Board";

const NOTES = [{ id: "a", block: "voices", text: "Nobody asked us" }];

/** Two comments on the note, one on its block; a coach's question is among both. */
function beAsked({ counts }: { counts: Counts }) {
  const found = { "note:a": 2, "?note:a": 1, "block:voices": 1, "?block:voices": 1 };
  act(() => counts.set(new Map(Object.entries(found))));
}

it("marks a note and a block that a coach asks about on the board, in words, too", () => {
  beAsked(renderRoom(<Board />, sampleDoc(NOTES)));
  expect(screen.getByRole("button", { name: /comments, a coach asks$/ })).toHaveAttribute("data-asked");
  expect(screen.getByRole("button", { name: "Comments on Block voices, a coach asks: 1" })).toBeVisible();
});

it("does the same in the list", () => {
  fakeServer({ "GET /api/v1/notes/": { body: page([]) } });
  beAsked(renderRoom(<ListView isNarrow={false} />, sampleDoc(NOTES)));
  const note = screen.getByRole("button", { name: "Comments on “Nobody asked us”: 2, a coach asks" });
  expect(note).toHaveTextContent("A coach asks");
  expect(screen.getByRole("button", { name: "Comments on Block voices, a coach asks: 1" })).toBeVisible();
});
