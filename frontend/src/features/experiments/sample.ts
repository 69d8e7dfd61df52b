import { aPerson } from "@/testing/samples";
import type { Design, Experiment, Learning, Line, Round, Story, Trace, Transition } from "./types";

/** An experiment as the server sends it, for tests: framed, with an empty test. Each takes what is different. */
const NOW = "2026-11-01T10:00:00Z";

export function aDesign(changes: Partial<Design> = {}): Design {
  return {
    id: "design",
    experiment: "name",
    version: 1,
    information_key: "key",
    frozen_at: null,
    amendments: [],
    checklist: [],
    changed_at: NOW,
    revision: 3,
    abilities: { change: true, publish: true },
    ...changes,
  };
}

export function aLine(changes: Partial<Line> = {}): Line {
  return {
    id: "line",
    line: "The school has agreed.",
    position: 0,
    answer: "pending",
    note: "",
    answered_by: null,
    answered_at: null,
    revision: 1,
    abilities: { change: true, answer: true },
    ...changes,
  };
}

export function aRound(number: number, changes: Partial<Round> = {}): Round {
  return {
    id: `round-${number}`,
    experiment: "name",
    number,
    started_on: "2026-10-01",
    ended_on: "2026-10-08",
    changed_at: NOW,
    revision: 1,
    attachments: [],
    abilities: { change: true },
    ...changes,
  };
}

export function aTrace(changes: Partial<Trace> = {}): Trace {
  return {
    id: "trace",
    type: "measurement",
    text: "5 of 6 answered",
    value: null,
    unit: "",
    n: null,
    of_n: null,
    direction: "for",
    strength: 2,
    collected_on: "2026-10-08",
    collected_by: "core",
    iteration: null,
    pilot: null,
    consent_to_show: true,
    status: "accepted",
    author: aPerson("Joni"),
    ...changes,
  } as Trace;
}

export function aLearning(changes: Partial<Learning> = {}): Learning {
  return {
    id: "learning",
    experiment: "name",
    statement: "Trust travels.",
    rests_on: "trace",
    confidence: "likely",
    returns: [],
    created_by: null,
    created_at: NOW,
    changed_at: NOW,
    revision: 1,
    abilities: { change: true },
    ...changes,
  } as Learning;
}

export function aStory(changes: Partial<Story> = {}): Story {
  return {
    id: "name",
    title: "A message with a name",
    team: { id: "kaarnala", name: "Kaarnala" },
    state: "framed",
    assumption: null,
    also_touched: [],
    rests_on_refuted: false,
    owner: aPerson("Joni"),
    continues_from: null,
    paused_from: "",
    look_again_on: null,
    stopped_early: false,
    designs: [aDesign()],
    iterations: [],
    pilots: [],
    evidence: [],
    learnings: [],
    decisions: [],
    steps: [],
    created_by: null,
    created_at: NOW,
    changed_at: NOW,
    revision: 1,
    abilities: { change: true, comment: true },
    ...changes,
  } as Story;
}

export function anExperiment(changes: Partial<Experiment> = {}): Experiment {
  return {
    id: "name",
    team: { id: "kaarnala", name: "Kaarnala" },
    title: "A message with a name",
    state: "framed",
    assumption: null,
    owner: aPerson("Joni"),
    decision_owner: "",
    counts: { rounds: 0, evidence: 0, learnings: 0 },
    round: null,
    days_since_round: null,
    paused_from: "",
    look_again_on: null,
    stopped_early: false,
    changed_at: NOW,
    abilities: { change: true },
    ...changes,
  } as Experiment;
}

export function aStep(changes: Partial<Transition> = {}): Transition {
  return {
    name: "design",
    to: ["designed"],
    is_open: false,
    missing: [],
    open_points: [],
    questions: [],
    takes: [],
    ...changes,
  };
}
