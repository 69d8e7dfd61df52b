import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { expectAccessible } from "@/testing/axe";
import { renderPart } from "@/testing/render";
import { aDesign, aRound, aStory } from "../sample";
import type { Design } from "../types";
import { Figure } from "./Figure";

const SCALE = { comparator: ">=", threshold: 4, threshold_of: 10 } as const;

function show(design: Partial<Design>) {
  const iterations = [aRound(1, { measure_value: 4, measure_of: 7 })];
  return renderPart(<Figure story={aStory({ iterations, designs: [aDesign({ ...SCALE, ...design })] })} />);
}

async function firstRow() {
  await userEvent.click(screen.getByRole("button", { name: "Show as a table" }));
  const [, first] = within(screen.getByRole("table")).getAllByRole("row");
  return first;
}

it("begins with what was before the test, drawn and in the table", async () => {
  const { container } = show({ baseline_value: 2, baseline_of: 40, baseline: "letters" });
  expect(screen.getByRole("img")).toHaveAccessibleName(
    "Results: Before the test 2 of 40, Round 1 4 of 7. A yes is 4 or more of 10.",
  );
  expect(await firstRow()).toHaveTextContent("Before the test2 of 40: letters–");
  await expectAccessible(container);
});

it("says in words what has no figure, and what nobody knows", async () => {
  const { unmount } = show({ baseline: "Nobody came" });
  expect(screen.getByText(/^Before the test: Nobody came/)).toBeInTheDocument();
  unmount();
  show({ baseline: "" });
  expect(screen.getByText(/^Before the test: not known\./)).toBeInTheDocument();
  expect(await firstRow()).toHaveTextContent("Before the testnot known–");
});
