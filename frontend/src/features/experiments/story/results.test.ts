import { expect, it } from "vitest";
import { aDesign, aLearning, aRound, aStory, aTrace } from "../sample";
import { beforeOf, criterionOf, isSmall, plotOf, resultsOf, verdictOf } from "./results";
import { milesOf, returnedTo, sidesOf } from "./trail";

const FOUR_OF_TEN = aDesign({
  comparator: ">=",
  threshold: 4,
  threshold_of: 10,
  unclear_from: 2,
  unclear_to: 3,
});
const ROUNDS = [
  aRound(1, { measure_value: 0, measure_of: 3 }),
  aRound(2, { measure_value: 4, measure_of: 7 }),
  aRound(3),
];

it("holds each result against the criterion, and never all together", () => {
  const results = resultsOf(aStory({ iterations: ROUNDS }));
  const criterion = criterionOf(FOUR_OF_TEN);
  expect(results.map(result => verdictOf(result, criterion))).toEqual(["no", "yes"]);
  expect(verdictOf({ id: "x", kind: "round", number: 4, value: 2, of: 7 }, criterion)).toBe("unclear");
  expect(verdictOf({ id: "x", kind: "round", number: 4, value: 2, of: null }, criterion)).toBeNull();
  expect(isSmall(results)).toBe(true);
  expect(isSmall([{ id: "x", kind: "pilot", number: 1, value: 30, of: 60 }])).toBe(false);
});

it("turns the signs round for at most", () => {
  const criterion = criterionOf(aDesign({ comparator: "<=", threshold: 5, unclear_to: 8 }));
  const verdicts = [5, 7, 9].map(value =>
    verdictOf({ id: "x", kind: "round", number: 1, value, of: null }, criterion),
  );
  expect(verdicts).toEqual(["yes", "unclear", "no"]);
});

it("draws shares beside the criterion, and plain figures only where there is no share", () => {
  const results = resultsOf(aStory({ iterations: ROUNDS }));
  const plot = plotOf(results, criterionOf(FOUR_OF_TEN));
  expect(plot?.points.map(({ height }) => height)).toEqual([0, 4 / 7]);
  expect([plot?.top, plot?.yes, plot?.band]).toEqual([1, 0.4, [0.2, 0.4]]);
  expect(plotOf([], null)).toBeNull();
  const plain = plotOf(
    [{ id: "x", kind: "round", number: 1, value: 20, of: null }],
    criterionOf(FOUR_OF_TEN),
  );
  expect([plain?.isShare, plain?.yes]).toEqual([false, null]);
});

it("puts what was before the test beside the results, and holds it against nothing", () => {
  const design = aDesign({
    comparator: ">=",
    threshold: 4,
    threshold_of: 10,
    baseline_value: 2,
    baseline_of: 40,
  });
  const before = beforeOf(design);
  expect(before).toMatchObject({ kind: "before", value: 2, of: 40 });
  const results = resultsOf(aStory({ iterations: ROUNDS }));
  expect(plotOf(results, criterionOf(design), before)?.points.map(({ height }) => height)).toEqual([
    2 / 40,
    0,
    4 / 7,
  ]);
  expect(before && verdictOf(before, criterionOf(design))).toBeNull();
  expect(plotOf([], criterionOf(design), before)).toBeNull();
  expect(beforeOf(aDesign({ baseline_value: 0, baseline_of: 12 }))?.value).toBe(0);
  expect(beforeOf(aDesign())).toBeNull();
});

it("knows how far an experiment has come", () => {
  expect(milesOf(aStory()).map(({ place }) => place)).toEqual(Array(7).fill("ahead"));
  const story = aStory({
    state: "sensemaking",
    designs: [aDesign({ question: "Why?" })],
    iterations: ROUNDS,
    evidence: [aTrace()],
    learnings: [aLearning()],
  });
  const places = Object.fromEntries(milesOf(story).map(({ id, place }) => [id, place]));
  expect(places).toMatchObject({ design: "behind", pilot: "skipped", learning: "now", decision: "ahead" });
});

it("counts sides and canvases", () => {
  const story = aStory({
    evidence: [aTrace(), aTrace({ direction: "against" }), aTrace({ direction: "context" })],
    learnings: [aLearning({ returns: [returned("one"), returned("two"), returned("one")] })],
  });
  const { speakingFor, against, beside } = sidesOf(story);
  expect([speakingFor.length, against.length, beside.length]).toEqual([1, 1, 1]);
  expect(returnedTo(story)).toEqual(["one", "two"]);
});

function returned(canvas: string) {
  return {
    id: canvas,
    canvas,
    block: "drivers",
    note: null,
    affected: null,
    mark: "",
    by: null,
    at: "",
  } as const;
}
