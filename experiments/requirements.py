"""What a step needs: each requirement a small named question about the facts, and a sentence for when it is missing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta

from django.utils.translation import gettext_lazy as _

from experiments.facts import Facts, Given
from experiments.models import AssumptionState, ChecklistAnswer, Direction, Outcome, State
from workspace.core.errors import Sentence

PAUSE_DAYS = 30
TEST_WEEKS = 6


@dataclass(frozen=True)
class Requirement:
    """`asks` names what is given with the step and meets the requirement; empty when it is written beforehand.
    `stays` says why a programme cannot make it an open point where the table makes it a requirement; None: it can."""

    code: str
    sentence: Sentence
    holds: Callable[[Facts, Given], bool]
    asks: str = ""
    stays: Sentence | None = None

    def when(self, applies: Callable[[Facts, Given], bool]) -> Requirement:
        """The same, asked only in some cases."""
        return replace(self, holds=lambda facts, given: not applies(facts, given) or self.holds(facts, given))


OTHERS = _("This is always asked for, because other people could be affected.")
RECORD = _("This is always asked for, because the step has nothing to rest on without it.")


def _of_design(name: str) -> Callable[[Facts, Given], bool]:
    return lambda facts, _: bool(getattr(facts.design, name, None))


def _of_open_round(name: str) -> Callable[[Facts, Given], bool]:
    return lambda facts, _: bool(getattr(facts.open_round, name, None))


def _of_pilot(*names: str) -> Callable[[Facts, Given], bool]:
    return lambda facts, _: all(getattr(facts.pilot, name, None) for name in names)


def _is_on_the_map(facts: Facts, given: Given) -> bool:
    one = facts.assumption
    return one is not None and one.criticality is not None and one.evidence_level is not None


def _has_criterion(facts: Facts, given: Given) -> bool:
    design = facts.design
    if design is None:
        return False
    return bool(design.success_sign) or (bool(design.comparator) and design.threshold is not None)


def _is_short_enough(facts: Facts, given: Given) -> bool:
    design = facts.design
    if design is None or design.starts_on is None or design.ends_on is None:
        return True  # the dates are asked for by a requirement of their own
    return design.ends_on - design.starts_on <= timedelta(weeks=TEST_WEEKS) or bool(design.long_because)


def _is_checklist_answered(facts: Facts, given: Given) -> bool:
    return all(line.answer != ChecklistAnswer.PENDING for line in facts.checklist)


def _has_information(facts: Facts, given: Given) -> bool:
    return facts.design is not None and any(facts.design.information.values())


def _is_round_settled(facts: Facts, given: Given) -> bool:
    return facts.open_round is None or facts.is_open_round_complete or facts.is_open_round_blank


def _is_not_refuted(facts: Facts, given: Given) -> bool:
    return facts.assumption is not None and facts.assumption.state != AssumptionState.REFUTED


def _has_looked_against(facts: Facts, given: Given) -> bool:
    return bool(given.get("looked_for")) or any(one.direction == Direction.AGAINST for one in facts.evidence)


def _has_varied_evidence(facts: Facts, given: Given) -> bool:
    return len(facts.evidence) >= 3 and len({one.type for one in facts.evidence}) >= 2


def _is_pilot_over(facts: Facts, given: Given) -> bool:
    has_ended = bool(facts.pilots) and facts.pilots[-1].ended_on is not None
    return has_ended or bool(given.get("ended_on") or given.get("stop_rule"))


def _has_next_step(facts: Facts, given: Given) -> bool:
    return facts.draft is not None and bool(facts.draft.next_what) and facts.draft.next_on is not None


def _are_learnings_returned(facts: Facts, given: Given) -> bool:
    return all(one.no_change_because or one.returns.all() for one in facts.learnings)


def _are_people_told(facts: Facts, given: Given) -> bool:
    return bool(given.get("told_on")) or (facts.decision is not None and facts.decision.told_on is not None)


def _is_to_go_on(facts: Facts, given: Given) -> bool:
    return facts.decision is not None and facts.decision.outcome in {Outcome.PERSEVERE, Outcome.ADAPT}


def _knows_where(facts: Facts, given: Given) -> bool:
    is_open = facts.decision is not None and facts.decision.outcome == Outcome.PERSEVERE
    return not is_open or given.get("to") in {State.ITERATING, State.PILOTING}


def _looks_again_soon(facts: Facts, given: Given) -> bool:
    day = given.get("look_again_on")
    return day is not None and facts.today <= day <= facts.today + timedelta(days=PAUSE_DAYS)


ASSUMPTION = Requirement(
    "assumption_missing",
    _("Choose the assumption this is about: who does what, and why you believe so."),
    lambda facts, _: facts.assumption is not None and bool(facts.assumption.statement.strip()),
    stays=RECORD,
)
ON_THE_MAP = Requirement("not_on_the_map", _("Give the assumption its place on the map."), _is_on_the_map)

QUESTION = Requirement("question_missing", _("Write the question the test answers."), _of_design("question"))
METHOD = Requirement("method_missing", _("Write the steps of the test."), _of_design("method"))
MEASURE = Requirement(
    "measure_missing",
    _("Say what you measure, and whether it is a number, something told or something seen."),
    lambda facts, given: _of_design("measure_name")(facts, given) and _of_design("measure_type")(facts, given),
)
CRITERION = Requirement("criterion_missing", _("Say at what result the answer is yes."), _has_criterion)
STOP_RULE = Requirement("stop_rule_missing", _("Write at least one stop rule."), _of_design("stop_rules"))
DATES = Requirement(
    "dates_missing",
    _("Say when the test starts and ends."),
    lambda facts, given: _of_design("starts_on")(facts, given) and _of_design("ends_on")(facts, given),
)
SHORT = Requirement("too_long", _("Make the test six weeks or shorter, or say why it takes longer."), _is_short_enough)
OWNER = Requirement(
    "owner_missing", _("Choose who runs the test."), lambda facts, _: facts.experiment.owner_id is not None
)
BASELINE = Requirement(
    "baseline_missing",
    _("Write the starting point, or how you will find it out."),
    lambda facts, _: facts.design is not None and (facts.design.knows_baseline or bool(facts.design.baseline_how)),
)
DECISION_OWNER = Requirement(
    "decision_owner_missing",
    _("Name who can decide about what you find."),
    lambda facts, _: bool(facts.experiment.decision_owner),
    stays=OTHERS,
)

CHECKLIST = Requirement(
    "checklist_pending", _("Have every line of the checklist answered."), _is_checklist_answered, stays=OTHERS
)
INFORMATION = Requirement(
    "information_missing", _("Write what those who take part are told."), _has_information, stays=OTHERS
)
OUTSIDE_VOICE = Requirement(
    "outside_voice_missing",
    _("Ask at least one person outside the core team to comment on the test."),
    lambda facts, _: facts.outside_voices > 0,
    stays=OTHERS,
)
CHECKLIST_LINES = Requirement(
    "checklist_empty",
    _("List the permissions and duties to check."),
    lambda facts, _: bool(facts.checklist),
)
SAFEGUARDS = Requirement("safeguards_missing", _("Write what keeps people from harm."), _of_design("safeguards"))

DID = Requirement("did_missing", _("Write what you did in this round."), _of_open_round("did"), stays=RECORD)
SAW = Requirement("saw_missing", _("Write what you saw in this round."), _of_open_round("saw"), stays=RECORD)
CHANGE = Requirement(
    "change_missing", _("Write the one thing you change for the next round."), _of_open_round("next_change")
)
SURPRISE = Requirement("surprise_missing", _("Write what surprised you."), _of_open_round("surprise"))
VOICE = Requirement(
    "voice_missing",
    _("Add at least one piece of evidence from this round."),
    lambda facts, _: facts.is_written_on,
)

CLOSED_ROUND = Requirement(
    "closed_round_missing",
    _("Finish at least one round: write what you did and what you saw."),
    lambda facts, _: facts.finished_rounds > 0,
    stays=OTHERS,
)
SETTLED_ROUND = Requirement(
    "round_unfinished", _("Write what you did and what you saw in the open round."), _is_round_settled, stays=RECORD
)
NOT_REFUTED = Requirement(
    "assumption_refuted",
    _("The assumption is refuted, and a pilot may not rest on it. Make sense of what you found instead."),
    _is_not_refuted,
    stays=OTHERS,
)
SETTING = Requirement("setting_missing", _("Describe where the pilot takes place."), _of_pilot("setting"), stays=OTHERS)
PILOT_DATES = Requirement(
    "pilot_dates_missing", _("Say when the pilot starts and ends."), _of_pilot("starts_on", "ends_on"), stays=OTHERS
)
AGREEMENT = Requirement(
    "agreement_missing",
    _("Write at least one agreement: with whom, about what."),
    _of_pilot("agreements"),
    stays=OTHERS,
)
GUARDRAIL = Requirement(
    "guardrail_missing", _("Write at least one guardrail for the pilot."), _of_pilot("guardrails"), stays=OTHERS
)
TWO_ROUNDS = Requirement(
    "one_round_only",
    _("Two rounds before a pilot tell more than one."),
    lambda facts, _: facts.finished_rounds >= 2,
)

NO_PILOT_REASON = Requirement(
    "reason_missing", _("Say why there is no pilot."), lambda _, given: bool(given.get("reason")), "reason"
)
TWO_TRACES = Requirement(
    "evidence_thin", _("Collect at least two pieces of evidence."), lambda facts, _: len(facts.evidence) >= 2
)
PILOT_OVER = Requirement(
    "pilot_running", _("Say when the pilot ended, or which stop rule was met."), _is_pilot_over, "ended_on"
)
VARIED_EVIDENCE = Requirement(
    "evidence_alike", _("Collect at least three pieces of evidence of two kinds."), _has_varied_evidence
)
LOOKED_AGAINST = Requirement(
    "nothing_against",
    _("Add something that speaks against, or say where you looked for it."),
    _has_looked_against,
    "looked_for",
)

LEARNING = Requirement(
    "learning_missing",
    _("Write at least one learning, with the evidence it rests on."),
    lambda facts, _: bool(facts.learnings),
    stays=RECORD,
)
DECISION = Requirement(
    "decision_missing",
    _("Write the decision: what, on what grounds, made by whom."),
    lambda facts, _: facts.draft is not None,
    stays=RECORD,
)
NEXT_STEP = Requirement("next_step_missing", _("Write the next step and its date."), _has_next_step)
CONSULTED = Requirement(
    "consulted_missing",
    _("Name at least one person or group outside the core team you asked."),
    lambda facts, _: facts.draft is not None and bool(facts.draft.consulted),
)
RETURNED = Requirement(
    "learning_not_returned",
    _("Take each learning back to a canvas, or say why nothing changes."),
    _are_learnings_returned,
)

TOLD = Requirement(
    "told_missing", _("Say when those who took part were told what was decided."), _are_people_told, "told_on", OTHERS
)
LESSON = Requirement(
    "lesson_missing",
    _("Write at least one lesson for others."),
    lambda facts, _: any(one.lesson_for_others for one in facts.learnings),
)
GOING_ON = Requirement(
    "outcome_is_final",
    _("Only a decision to continue or to adapt leads to a new cycle. Close this experiment instead."),
    _is_to_go_on,
    stays=RECORD,
)
WHERE = Requirement("where_missing", _("Say whether it goes on in rounds or in a pilot."), _knows_where, "to", RECORD)

PAUSE_REASON = Requirement(
    "reason_missing", _("Say why it is paused."), lambda _, given: bool(given.get("reason")), "reason"
)
LOOK_AGAIN = Requirement(
    "look_again_missing",
    _("Say when you look at it again: a day within the next 30 days."),
    _looks_again_soon,
    "look_again_on",
    RECORD,
)
STOP_REASON = Requirement(
    "reason_missing",
    _("Say which stop rule was met, or what the other reason is."),
    lambda _, given: bool(given.get("stop_rule") or given.get("reason")),
    "stop_rule",
)
WHO_WAS_TOLD = Requirement(
    "told_missing", _("Say who was told that it stopped."), lambda _, given: bool(given.get("told")), "told", OTHERS
)
