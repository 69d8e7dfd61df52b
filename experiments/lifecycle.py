"""The one table of an experiment's life: from where to where, what that needs, and what a coach would ask.

A requirement refuses; an open point is shown and refuses nothing. Requirements are few: where other people could be
affected, or where the learning would be lost. What this table says, a programme may say otherwise for single lines
(`Facts.chosen`), except where a requirement `stays`. `experiments.services.transitions` takes the steps.
"""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from experiments import requirements as needs
from experiments.facts import Chosen, Facts, Given
from experiments.models import Outcome, State
from experiments.requirements import Requirement
from workspace.core.errors import Sentence


@dataclass(frozen=True)
class Transition:
    """`to` is empty where the experiment itself says where it leads (`leads_to`). `takes` names what may be given."""

    name: str
    leaves: tuple[State, ...]
    to: State | None
    questions: tuple[Sentence, ...]
    requirements: tuple[Requirement, ...] = ()
    points: tuple[Requirement, ...] = ()
    takes: tuple[str, ...] = ()

    def leads_to(self, facts: Facts) -> tuple[State, ...]:
        """Where the step may lead from here; more than one is chosen from by `given["to"]`."""
        if self.to is not None:
            return (self.to,)
        if facts.experiment.state == State.PAUSED:
            return (State(facts.experiment.paused_from),)
        is_adapted = facts.decision is not None and facts.decision.outcome == Outcome.ADAPT
        return (State.FRAMED,) if is_adapted else (State.ITERATING, State.PILOTING)

    @property
    def lines(self) -> tuple[Requirement, ...]:
        return self.requirements + self.points

    def line(self, code: str) -> Requirement | None:
        return next((one for one in self.lines if one.code == code), None)

    def stays(self, line: Requirement) -> Sentence | None:
        """Why the line is a requirement in every programme; None where it need not be."""
        return line.stays if line in self.requirements else None

    def is_required(self, line: Requirement, chosen: Chosen) -> bool:
        if self.stays(line) is not None:
            return True
        return chosen.get((self.name, line.code), line in self.requirements)

    def missing(self, facts: Facts, given: Given) -> list[Requirement]:
        required = (one for one in self.lines if self.is_required(one, facts.chosen))
        return [one for one in required if not one.holds(facts, given)]

    def open_points(self, facts: Facts, given: Given) -> list[Requirement]:
        points = (one for one in self.lines if not self.is_required(one, facts.chosen))
        return [one for one in points if not one.holds(facts, given)]


def _goes_to_a_pilot(facts: Facts, given: Given) -> bool:
    return given.get("to") == State.PILOTING


PILOT = (needs.NOT_REFUTED, needs.SETTING, needs.PILOT_DATES, needs.AGREEMENT, needs.GUARDRAIL, needs.DECISION_OWNER)
UNDER_WAY = (State.READY, State.ITERATING, State.PILOTING)

TRANSITIONS = (
    Transition(
        "frame",
        (State.IDEA,),
        State.FRAMED,
        (_("Whose behaviour is this about?"), _("What would be different if you were wrong?")),
        (needs.ASSUMPTION,),
        (needs.ON_THE_MAP,),
    ),
    Transition(
        "design",
        (State.FRAMED,),
        State.DESIGNED,
        (_("How could it be smaller?"), _("At what result would you say no?")),
        (
            *(needs.QUESTION, needs.METHOD, needs.MEASURE, needs.CRITERION, needs.STOP_RULE),
            *(needs.DATES, needs.SHORT, needs.OWNER),
        ),
        (needs.BASELINE, needs.DECISION_OWNER),
    ),
    Transition(
        "make_ready",
        (State.DESIGNED,),
        State.READY,
        (_("Who could feel forced?"), _("Who has to know?"), _("What do those who take part get if it fails?")),
        (needs.CHECKLIST, needs.INFORMATION, needs.OUTSIDE_VOICE),
        (needs.CHECKLIST_LINES, needs.SAFEGUARDS),
    ),
    Transition(
        "start",
        (State.READY,),
        State.ITERATING,
        (_("What do you expect to see on Friday?"),),
        takes=("started_on",),
    ),
    Transition(
        "next_round",
        (State.ITERATING,),
        State.ITERATING,
        (_("What surprised you?"), _("What are you explaining away?")),
        (needs.DID, needs.SAW, needs.CHANGE),
        (needs.SURPRISE, needs.VOICE),
        ("ended_on", "started_on"),
    ),
    Transition(
        "begin_pilot",
        (State.ITERATING,),
        State.PILOTING,
        (_("What do you need a real setting for?"), _("Who may stop it?")),
        (needs.CLOSED_ROUND, needs.SETTLED_ROUND, *PILOT),
        (needs.TWO_ROUNDS,),
        ("ended_on",),
    ),
    Transition(
        "skip_pilot",
        (State.ITERATING,),
        State.SENSEMAKING,
        (_("Is stopping here a finding, or are you tired?"),),
        (needs.NO_PILOT_REASON, needs.SETTLED_ROUND),
        (needs.TWO_TRACES,),
        ("reason", "ended_on"),
    ),
    Transition(
        "make_sense",
        (State.PILOTING,),
        State.SENSEMAKING,
        (_("For whom did it not work?"), _("What would have happened anyway?")),
        (needs.PILOT_OVER,),
        (needs.VARIED_EVIDENCE, needs.LOOKED_AGAINST),
        ("ended_on", "stop_rule", "looked_for"),
    ),
    Transition(
        "decide",
        (State.SENSEMAKING,),
        State.DECIDED,
        (_("Who will be surprised?"), _("What do you give up?")),
        (needs.LEARNING, needs.DECISION, needs.NEXT_STEP, needs.CONSULTED),
        (needs.RETURNED, needs.SETTLED_ROUND),
    ),
    Transition(
        "close",
        (State.DECIDED,),
        State.CLOSED,
        (_("What would have saved you a month?"),),
        (needs.TOLD,),
        (needs.LESSON,),
        ("told_on",),
    ),
    Transition(
        "begin_again",
        (State.DECIDED,),
        None,
        (_("What will you do differently this time?"),),
        (
            *(needs.GOING_ON, needs.TOLD, needs.WHERE, needs.SETTLED_ROUND),
            *(one.when(_goes_to_a_pilot) for one in PILOT),
        ),
        (needs.LESSON,),
        ("told_on", "to", "change", "started_on"),
    ),
    Transition(
        "pause",
        (State.FRAMED, State.DESIGNED, *UNDER_WAY, State.SENSEMAKING),
        State.PAUSED,
        (_("What are you waiting for, and from whom?"),),
        (needs.PAUSE_REASON, needs.LOOK_AGAIN),
        takes=("reason", "look_again_on"),
    ),
    Transition("resume", (State.PAUSED,), None, (_("What has changed while you waited?"),)),
    Transition(
        "stop_early",
        UNDER_WAY,
        State.SENSEMAKING,
        (_("What did stopping teach you?"),),
        (needs.STOP_REASON, needs.WHO_WAS_TOLD),
        takes=("stop_rule", "reason", "told"),
    ),
)
BY_NAME = {one.name: one for one in TRANSITIONS}


def leaving(state: str) -> list[Transition]:
    """The steps that begin in this state, in the order of the table."""
    return [one for one in TRANSITIONS if state in one.leaves]
