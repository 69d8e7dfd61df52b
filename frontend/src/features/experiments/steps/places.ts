import type { Story } from "../types";

/** Where each thing that may be missing is written: a part of the page, and a field in it. */
const PLACES: Record<string, string> = {
  assumption_missing: "assumption.statement",
  not_on_the_map: "assumption.criticality",
  question_missing: "design.question",
  method_missing: "design.method",
  measure_missing: "design.measure_name",
  criterion_missing: "design.comparator",
  stop_rule_missing: "design.stop_rules",
  dates_missing: "design.starts_on",
  too_long: "design.long_because",
  baseline_missing: "design.baseline",
  safeguards_missing: "design.safeguards",
  owner_missing: "about.owner",
  decision_owner_missing: "about.decision_owner",
  checklist_empty: "checklist.line",
  information_missing: "information.information.en",
  outside_voice_missing: "conversation",
  did_missing: "round.did",
  saw_missing: "round.saw",
  change_missing: "round.next_change",
  surprise_missing: "round.surprise",
  round_unfinished: "round.did",
  closed_round_missing: "round.did",
  one_round_only: "rounds",
  assumption_refuted: "standing",
  setting_missing: "pilot.setting",
  pilot_dates_missing: "pilot.starts_on",
  agreement_missing: "pilot.agreements",
  guardrail_missing: "pilot.guardrails",
  pilot_running: "pilot.starts_on",
  voice_missing: "evidence",
  evidence_thin: "evidence",
  evidence_alike: "evidence",
  nothing_against: "evidence",
  learning_missing: "learning.statement",
  decision_missing: "decision.text",
  next_step_missing: "decision.next_what",
  consulted_missing: "decision.consulted",
  told_missing: "decision.told_on",
};

/** The place a missing thing leads to, as the address carries it; nothing where only the step itself can give it. */
export function placeOf(code: string, story: Story): string | undefined {
  if (code === "checklist_pending") return pendingLine(story);
  if (code === "lesson_missing") return learningPlace(story, "lesson_for_others");
  if (code === "learning_not_returned") return learningPlace(story, "no_change_because");
  return PLACES[code];
}

function pendingLine({ designs }: Story): string {
  const design = designs.toSorted((one, other) => one.version - other.version).at(-1);
  const line = design?.checklist.find(({ answer }) => answer === "pending");
  return line ? `line-${line.id}.answer` : "checklist";
}

function learningPlace({ learnings }: Story, field: string): string {
  const isOpen = (returns: readonly unknown[], because: string | undefined) =>
    returns.length === 0 && !because;
  const open = learnings.find(({ returns, no_change_because }) => isOpen(returns, no_change_because));
  const wanted = field === "no_change_because" ? (open ?? learnings[0]) : learnings[0];
  return wanted ? `learning-${wanted.id}.${field}` : "learning.statement";
}
