import type { Design, Story } from "../types";

/** What one round or pilot came to: `value` of `of`, or a plain figure. before: how it was without them. */
export type Result = {
  id: string;
  kind: "round" | "pilot" | "before";
  number: number;
  value: number;
  of: number | null;
};

export type Criterion = {
  isAtLeast: boolean;
  threshold: number;
  of: number | null;
  from: number | null;
  to: number | null;
};

export type Verdict = "yes" | "unclear" | "no";

/** Below this many in all, one more or fewer changes the picture. */
const SMALL = 30;

export function designOf(story: Story): Design | undefined {
  return story.designs.toSorted((one, other) => one.version - other.version).at(-1);
}

export function resultsOf({ iterations, pilots }: Story): Result[] {
  const rounds = iterations.map(each => ({ ...each, kind: "round" as const }));
  const all = [...rounds, ...pilots.map(each => ({ ...each, kind: "pilot" as const }))];
  return all.flatMap(({ id, kind, number, measure_value, measure_of }) =>
    measure_value === null || measure_value === undefined
      ? []
      : [{ id, kind, number, value: measure_value, of: measure_of ?? null }],
  );
}

/** How it was before the test, as far as it is known as a figure; it stands beside the results and is none of them. */
export function beforeOf(design: Design | undefined): Result | null {
  const { id, baseline_value, baseline_of } = design ?? {};
  if (!id || baseline_value === null || baseline_value === undefined) return null;
  return { id, kind: "before", number: 0, value: baseline_value, of: baseline_of || null };
}

export function isSmall(results: readonly Result[]): boolean {
  return results.some(({ of }) => of !== null && of < SMALL);
}

export function criterionOf(design: Design | undefined): Criterion | null {
  if (!design?.comparator || design.threshold === null || design.threshold === undefined) return null;
  return {
    isAtLeast: design.comparator === ">=",
    threshold: design.threshold,
    of: design.threshold_of || null,
    from: design.unclear_from ?? null,
    to: design.unclear_to ?? null,
  };
}

/** A result on the criterion's own scale: 10 of 15 against 4 of 10 is 6.7; null where the two cannot be compared. */
function onScale({ value, of }: Result, criterion: Criterion): number | null {
  if (criterion.of === null) return of === null ? value : null;
  return of ? (value * criterion.of) / of : null;
}

/** What a result says by the criterion. The server weighs in the same way. */
export function verdictOf(result: Result, criterion: Criterion | null): Verdict | null {
  const value = criterion && result.kind !== "before" ? onScale(result, criterion) : null;
  if (!criterion || value === null) return null;
  const { isAtLeast, threshold, from, to } = criterion;
  // Held against "at most" as against "at least", with the signs turned round.
  const sign = isAtLeast ? 1 : -1;
  if (value * sign >= threshold * sign) return "yes";
  const edge = isAtLeast ? from : to;
  return edge !== null && value * sign >= edge * sign ? "unclear" : "no";
}

export type Plot = {
  /** Heights are shares of all, from 0 to 1; otherwise plain figures up to `top`. */
  isShare: boolean;
  top: number;
  points: { result: Result; height: number }[];
  yes: number | null;
  band: readonly [number, number] | null;
};

/**
 * Rounds and pilots beside the criterion and what was before them; never joined by a line, never averaged. Null when
 * there is nothing to draw.
 */
export function plotOf(
  results: readonly Result[],
  criterion: Criterion | null,
  before: Result | null = null,
): Plot | null {
  const isShare = results.some(({ of }) => of);
  const all = before ? [before, ...results] : results;
  const drawn = all.filter(({ of }) => Boolean(of) === isShare);
  if (drawn.every(({ kind }) => kind === "before")) return null;
  const points = drawn.map(result => ({ result, height: result.value / (isShare ? (result.of ?? 1) : 1) }));
  const fits = criterion && Boolean(criterion.of) === isShare ? criterion : null;
  const scale = (value: number) => (fits?.of ? value / fits.of : value);
  const yes = fits ? scale(fits.threshold) : null;
  const band = fits ? bandOf(fits, scale) : null;
  const highest = Math.max(...points.map(({ height }) => height), yes ?? 0, band?.[1] ?? 0);
  return { isShare, top: isShare ? 1 : highest * 1.15 || 1, points, yes, band };
}

function bandOf(criterion: Criterion, scale: (value: number) => number): readonly [number, number] | null {
  const { isAtLeast, threshold, from, to } = criterion;
  const edge = isAtLeast ? from : to;
  if (edge === null) return null;
  const ends = [scale(edge), scale(threshold)].toSorted((one, other) => one - other);
  return [ends[0] ?? 0, ends[1] ?? 0];
}
