import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { renderPart } from "@/testing/render";
import { aCanvas } from "@/testing/samples";
import { CanvasDots } from "./CanvasDots";
import { Trail } from "./Trail";
import { trailOf } from "./trail";

const LONG_AGO = new Date(Date.now() - 62 * 24 * 60 * 60 * 1000).toISOString();

const path = [
  aCanvas(1, { state: "filled" }),
  aCanvas(2, { state: "filled", is_stale: true, changed_at: LONG_AGO }),
  aCanvas(3, { state: "started", blocks_started: 3 }),
  aCanvas(4),
  aCanvas(5),
];

describe("trailOf", () => {
  it("stands at the furthest canvas that is begun", () => {
    const steps = trailOf(path);
    expect(steps.map(({ state }) => state)).toEqual(["filled", "stale", "started", "empty", "empty"]);
    expect(steps.findIndex(({ isHere }) => isHere)).toBe(2);
    expect(steps.map(({ isWalked }) => isWalked)).toEqual([true, true, false, false, false]);
    expect(steps[2]?.share).toBeCloseTo(3 / 7);
  });

  it("goes on to the next when the furthest is filled, and stays at the last", () => {
    const filled = (count: number) => path.map((_, index) => aCanvas(index + 1, index < count ? FILLED : {}));
    expect(trailOf(filled(2)).findIndex(({ isHere }) => isHere)).toBe(2);
    expect(trailOf(filled(5)).findIndex(({ isHere }) => isHere)).toBe(4);
    expect(trailOf(filled(0)).findIndex(({ isHere }) => isHere)).toBe(0);
    expect(trailOf([])).toEqual([]);
  });

  it("names each phase at its first canvas", () => {
    expect(trailOf(path).map(({ startsPhase }) => startsPhase)).toEqual([true, false, true, false, true]);
  });
});

const FILLED = { state: "filled" as const };

it("says every state in words, and where the team is", async () => {
  const { container } = renderPart(<Trail canvases={path} />);
  const [first, second, third, fourth] = screen.getAllByRole("listitem").map(item => within(item));
  expect(first?.getByRole("link")).toHaveAccessibleName(/^1\s*Canvas 1\s*Filled\.\s*Changed today$/);
  expect(second?.getByRole("link")).toHaveAccessibleName(/^2\s*Canvas 2\s*Untouched 62 days$/);
  expect(third?.getByRole("link")).toHaveAccessibleName(/^3\s*Canvas 3\s*3 of 7 blocks begun$/);
  expect(fourth?.getByRole("link")).toHaveAccessibleName(/^4\s*Canvas 4\s*Not begun$/);
  expect(screen.getAllByRole("listitem")[2]).toHaveAttribute("aria-current", "step");
  expect(third?.getByRole("link")).toHaveAttribute("href", "/canvases/canvas-3");
  await expectAccessible(container);
});

it("says the path in a sentence where it is small", () => {
  renderPart(<CanvasDots canvases={path} />);
  expect(screen.getByText("2 of 5 canvases filled, 1 begun, 1 long untouched")).toBeInTheDocument();
});
