import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { notesOf } from "../document/schema";
import { shapeOf } from "../document/shape";
import "../testing/kit";
import { CANVAS, note, open, ROOT, SCENES, scene } from "../testing/past";
import { compare } from "./compare";
import { Film } from "./film";
import { Projector } from "./projector";
import { wordDiff } from "./wordDiff";

function texts(film: Film, moment: number): string[] {
  return [...film.still(moment).notes.values()].map(({ text }) => text);
}

describe("a film", () => {
  const film = new Film(SCENES);

  it("knows every moment, forwards and backwards", () => {
    expect(texts(film, 0)).toEqual([]);
    expect(texts(film, 1)).toEqual(["Nobody asked us", "We wait for months"]);
    expect(texts(film, 3)).toEqual(["Nobody ever asked us"]);
    expect(film.between(3, 1).notes.get("b")?.text).toBe("We wait for months");
    expect(film.between(3, 0).notes.get("a")).toBeUndefined();
  });

  it("finds moments by step and by time", () => {
    expect([0, 1, 3, 4, 9].map(sequence => film.momentOf(sequence))).toEqual([0, 1, 2, 3, 3]);
    expect(film.momentAt("2026-03-02T12:00:00Z")).toBe(2);
  });

  it("shows any moment on a document of its own", () => {
    const projector = new Projector();
    for (const moment of [3, 1, 0, 2]) {
      projector.show(film, moment);
      const shown = [...notesOf(projector.doc).values()].map(one => String(one.get("text")));
      expect(shown.sort()).toEqual(texts(film, moment).sort());
    }
  });
});

describe("a comparison", () => {
  it("says which words came and which went", () => {
    expect(wordDiff("Nobody asked us", "Nobody ever asked them")).toEqual([
      { kind: "same", text: "Nobody " },
      { kind: "added", text: "ever " },
      { kind: "same", text: "asked " },
      { kind: "removed", text: "us" },
      { kind: "added", text: "them" },
    ]);
  });

  it("tells what was added, changed, moved and removed, block by block", () => {
    const film = new Film([
      ...SCENES,
      scene(5, { a: note("a", "Nobody ever asked us", { block: "boundary" }) }),
    ]);
    const found = compare(shapeOf(CANVAS), film.still(1), film.still(4));
    expect(found.map(({ block }) => block.id)).toEqual(["voices", "boundary"]);
    expect(found[0]?.removed).toHaveLength(1);
    expect(found[1]?.moved).toHaveLength(1);
    expect(found[1]?.changed).toHaveLength(1);
  });
});

describe("the page", () => {
  it("goes back by keyboard, and says each moment in words", async () => {
    const user = userEvent.setup();
    const { container } = open();
    const slider = await screen.findByRole("slider", { name: "Moment" });
    expect(slider).toHaveAttribute(
      "aria-valuetext",
      expect.stringContaining("Elif removed 1 note: Block voices"),
    );
    await user.click(screen.getByRole("button", { name: "Previous change" }));
    expect(slider).toHaveAttribute("aria-valuetext", expect.stringContaining("Joni changed 1 note"));
    expect(await screen.findByRole("button", { name: /Changed: Joni/ })).toBeInTheDocument();
    expect(screen.getByText("We wait for months")).toBeInTheDocument();
    await act(async () => expectAccessible(container));
  });

  it("brings back a note that was removed", async () => {
    const user = userEvent.setup();
    const { server } = open();
    const side = await screen.findByRole("complementary", { name: "What happened" });
    await user.click(within(side).getByRole("button", { name: "Bring it back: “We wait for months”" }));
    expect(server.to(`${ROOT}/restore/`)[0]?.body).toEqual({ sequence: 2, notes: ["b"] });
  });

  it("asks before it brings back everything, and says what that does", async () => {
    const user = userEvent.setup();
    const { server } = open();
    await user.click(await screen.findByRole("button", { name: "Previous change" }));
    await user.click(screen.getByRole("button", { name: "Bring the whole canvas back to this moment" }));
    const dialog = await screen.findByRole("dialog");
    expect(dialog).toHaveTextContent("Added: 1 note");
    await user.click(within(dialog).getByRole("button", { name: "Bring it back" }));
    expect(server.to(`${ROOT}/restore/`)[0]?.body).toEqual({ sequence: 2 });
  });

  it("compares the beginning with now", async () => {
    open("compare");
    expect(await screen.findByText("Added: 1 note")).toBeInTheDocument();
    expect(screen.getByText("Nobody ever asked us")).toBeInTheDocument();
  });
});
