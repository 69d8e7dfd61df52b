import type { components } from "@/api/schema";

type Schemas = components["schemas"];

export function aMeasure(changes: Partial<Schemas["ShownMeasure"]> = {}): Schemas["ShownMeasure"] {
  return {
    id: "outside_share",
    group: "openness",
    title: "Contributions from outside the core team",
    sentence: "Contributions from outside the core team: 3 of 7.",
    question: "What have you asked of others lately?",
    to_ask: "What have you asked of others lately?",
    unit: "share",
    value: 3 / 7,
    n: 3,
    of: 7,
    parts: [],
    before: { value: 0.2, n: 1, of: 5 },
    is_signal: false,
    is_small: false,
    ...changes,
  };
}

/** A board of two teams after their third meeting; the first of them gives reasons to ask. */
export function aBoard(changes: Partial<Schemas["Board"]> = {}): Schemas["Board"] {
  const cell = (number: number, more: Partial<Schemas["Cell"]> = {}): Schemas["Cell"] => ({
    id: `canvas-${number}`,
    number,
    title: `Canvas ${number}`,
    phase: { number: Math.ceil(number / 2), title: `Phase ${Math.ceil(number / 2)}` },
    state: "empty",
    is_stale: false,
    has_moved: false,
    blocks_started: 0,
    blocks_total: 7,
    changed_at: null,
    ...more,
  });
  const rest = Array.from({ length: 8 }, (_, place) => cell(place + 3));
  const moved = cell(1, { state: "filled", has_moved: true });
  const stale = cell(2, { state: "started", is_stale: true, blocks_started: 3 });
  return {
    programme: { id: "spring", name: "Ecosystem programme" },
    abilities: { ask: true },
    meeting: { id: "m3", number: 3, title: "Design the experiment", ends_at: "2026-11-01T12:00:00Z" },
    teams: [
      {
        team: { id: "kaarnala", name: "Kaarnala" },
        open_questions: 2,
        canvases: [moved, stale, ...rest],
        experiments: [{ id: "e1", title: "A message with a name", state: "iterating", days_since_round: 26 }],
        measures: [aMeasure(), aMeasure({ id: "days_since_iteration", ...LONG_AGO })],
      },
      {
        team: { id: "debt", name: "Debt" },
        open_questions: 0,
        canvases: [cell(1), cell(2), ...rest],
        experiments: [],
        measures: [aMeasure({ before: null })],
      },
    ],
    ...changes,
  };
}

const LONG_AGO: Partial<Schemas["ShownMeasure"]> = {
  group: "progress",
  title: "Days since the last round",
  sentence: "Days since the last round: 26.",
  question: "What could you try with three people this week?",
  to_ask: "Mitä voisitte kokeilla kolmen ihmisen kanssa tällä viikolla?",
  unit: "days",
  value: 26,
  n: null,
  of: null,
  parts: [{ id: "rounds", n: 2, of: null }],
  before: { value: 5, n: null, of: null },
  is_signal: true,
};
