import { useLingui } from "@lingui/react/macro";
import type { IconName } from "@/ui/icons";
import type { AssumptionState, State, StepName } from "./types";

export const STATES: readonly Exclude<State, "paused">[] = [
  "idea",
  "framed",
  "designed",
  "ready",
  "iterating",
  "piloting",
  "sensemaking",
  "decided",
  "closed",
];

/** Where experiments are, what comes next, and what one believes of an assumption: in words. */
export function useWords() {
  const { t } = useLingui();
  const states: Record<State, string> = {
    idea: t`Idea`,
    framed: t`Framed`,
    designed: t`Designed`,
    ready: t`Ready to start`,
    iterating: t`In rounds`,
    piloting: t`In a pilot`,
    sensemaking: t`Making sense`,
    decided: t`Decided`,
    closed: t`Closed`,
    paused: t`Paused`,
  };
  const steps: Record<StepName, string> = {
    frame: t`Frame it`,
    design: t`Agree the test`,
    make_ready: t`Clear it to begin`,
    start: t`Begin the first round`,
    next_round: t`Begin the next round`,
    begin_pilot: t`Begin the pilot`,
    skip_pilot: t`Make sense without a pilot`,
    make_sense: t`Make sense of it`,
    decide: t`Decide`,
    close: t`Close the experiment`,
    begin_again: t`Begin a new cycle`,
    pause: t`Pause`,
    resume: t`Go on`,
    stop_early: t`Stop early`,
  };
  /** What a team would do next, in one sentence. */
  const next: Record<State, string> = {
    idea: t`Choose the assumption it tests.`,
    framed: t`Agree the test: question, measure, when it is a yes.`,
    designed: t`Answer the checklist and tell those who take part.`,
    ready: t`Begin the first round.`,
    iterating: t`Write what you did and saw; change one thing.`,
    piloting: t`Follow the pilot; write each week what it took.`,
    sensemaking: t`Write what you learned, then decide.`,
    decided: t`Tell those who took part, then close or go on.`,
    closed: t`Nothing is left to do.`,
    paused: t`Look at it again.`,
  };
  return { states, steps, next };
}

export type Mark = {
  word: string;
  sign: string;
  tone: "plain" | "lake" | "spruce" | "lingon" | "cloudberry";
};

/** The state of an assumption: a word, a sign, a colour; the colour never alone. */
export function useMarks(): Record<AssumptionState, Mark> {
  const { t } = useLingui();
  return {
    open: { word: t`open`, sign: "○", tone: "plain" },
    in_test: { word: t`in test`, sign: "≈", tone: "lake" },
    supported: { word: t`supported`, sign: "✓", tone: "spruce" },
    unclear: { word: t`unclear`, sign: "?", tone: "cloudberry" },
    refuted: { word: t`refuted`, sign: "✕", tone: "lingon" },
    dropped: { word: t`dropped`, sign: "–", tone: "plain" },
  };
}

/** The choices of the forms: value and word. */
export function useChoices() {
  const { t } = useLingui();
  return {
    kinds: [
      { value: "people", label: t`People want or do it` },
      { value: "ability", label: t`We are able to do it` },
      { value: "others", label: t`Others do their part` },
      { value: "allowed", label: t`It is allowed` },
    ],
    measures: [
      { value: "number", label: t`A number` },
      { value: "told", label: t`What people tell` },
      { value: "observed", label: t`What is seen` },
    ],
    comparators: [
      { value: ">=", label: t`at least` },
      { value: "<=", label: t`at most` },
    ],
    answers: [
      { value: "pending", label: t`Not answered yet` },
      { value: "yes", label: t`Yes` },
      { value: "not_needed", label: t`Not needed` },
    ],
    confidences: [
      { value: "hint", label: t`A hint` },
      { value: "likely", label: t`Likely` },
      { value: "solid", label: t`Solid` },
    ],
    outcomes: [
      { value: "persevere", label: t`Continue` },
      { value: "adapt", label: t`Adapt` },
      { value: "scale", label: t`Scale` },
      { value: "stop", label: t`Stop` },
    ],
    methods: [
      { value: "consent", label: t`By consent` },
      { value: "owner", label: t`By the decision owner` },
      { value: "authority", label: t`By an authority` },
    ],
    visibilities: [
      { value: "space", label: t`Everyone invited to the space` },
      { value: "programme", label: t`Also the programme’s other teams` },
      { value: "team", label: t`Only the core team and the coaches` },
    ],
  };
}

/** The word of a choice. */
export function wordOf(
  choices: readonly { value: string; label: string }[],
  value: string | undefined,
): string {
  return choices.find(choice => choice.value === value)?.label ?? "";
}

export const OUTCOME_ICONS: Record<string, IconName> = {
  persevere: "arrow",
  adapt: "refresh",
  scale: "check",
  stop: "close",
};
