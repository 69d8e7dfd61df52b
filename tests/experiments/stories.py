"""Experiments as tests need them: everything written that a step could ask for, in any state."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.utils import timezone

from experiments.models import (
    Assumption,
    ChecklistLine,
    Decision,
    Evidence,
    Experiment,
    Iteration,
    Learning,
    Pilot,
    State,
    Step,
    TestDesign,
)
from teams.models import Comment, Team, Thread
from workspace.accounts.models import User

BELIEF = "We believe that four in ten young people answer a named person, because the anonymous sender puts them off."


def day(after: int) -> date:
    """Days from today."""
    return timezone.localdate() + timedelta(days=after)


def assumption(team: Team, **details: Any) -> Assumption:
    return Assumption.objects.create(
        **{"team": team, "statement": BELIEF, "criticality": 0.9, "evidence_level": 0.1} | details
    )


def idea(team: Team, title: str = "A message with a name", **details: Any) -> Experiment:
    """Nothing but a title and an empty design."""
    made = Experiment.objects.create(team=team, title=title, **details)
    TestDesign.objects.create(experiment=made)
    return made


def design(experiment: Experiment, **details: Any) -> TestDesign:
    """A design that leaves nothing open."""
    written: dict[str, Any] = {
        "question": "Does a name make someone answer?",
        "method": "Send ten messages",
        "measure_name": "answers within 7 days",
        "measure_type": "number",
        "comparator": ">=",
        "threshold": 4,
        "threshold_of": 10,
        "unclear_from": 2,
        "unclear_to": 3,
        "baseline": "2 of 40 letters",
        "stop_rules": ["Somebody feels exposed"],
        "starts_on": day(-20),
        "ends_on": day(-6),
        "safeguards": ["Anybody may say no"],
        "information": {"en": "We try out a message."},
    }
    made, _ = TestDesign.objects.update_or_create(experiment=experiment, version=1, defaults=written | details)
    ChecklistLine.objects.create(design=made, line="Data protection", answer="yes", answered_at=timezone.now())
    return made


def iteration(experiment: Experiment, number: int = 1, **details: Any) -> Iteration:
    """A closed round."""
    written: dict[str, Any] = {
        "started_on": day(-20 + number),
        "ended_on": day(-19 + number),
        "did": "Sent ten messages",
        "saw": "4 of 7 answered",
        "surprise": "They knew him",
        "next_change": "The counsellor tells beforehand",
        "measure_value": 4,
        "measure_of": 7,
    }
    return Iteration.objects.create(experiment=experiment, number=number, **written | details)


def pilot(experiment: Experiment, **details: Any) -> Pilot:
    """A prepared pilot."""
    written: dict[str, Any] = {
        "setting": "One college",
        "starts_on": day(-10),
        "ends_on": day(20),
        "agreements": [{"with": "The college", "about": "a room", "until": None}],
        "guardrails": ["Nobody is called twice"],
    }
    return Pilot.objects.create(experiment=experiment, **written | details)


def evidence(experiment: Experiment, by: User, **details: Any) -> Evidence:
    written: dict[str, Any] = {
        "type": "measurement",
        "text": "4 of 7 answered",
        "direction": "for",
        "strength": 3,
        "collected_on": day(-5),
    }
    assert experiment.assumption is not None
    about = experiment.assumption
    return Evidence.objects.create(experiment=experiment, assumption=about, author=by, **written | details)


def learning(experiment: Experiment, rests_on: Evidence, **details: Any) -> Learning:
    written = {
        "statement": "We used to think a name was enough; now we see that trust travels.",
        "confidence": "likely",
        "no_change_because": "The map says so already",
        "lesson_for_others": "Ask who knows them",
    }
    return Learning.objects.create(experiment=experiment, rests_on=rests_on, **written | details)


def decision(experiment: Experiment, rests_on: Learning, **details: Any) -> Decision:
    written: dict[str, Any] = {
        "outcome": "scale",
        "text": "All colleges from August",
        "made_by": "Director of education",
        "method": "consent",
        "decided_on": day(-1),
        "consulted": ["The Monday group"],
        "next_what": "Write the instructions",
        "next_who": "Elif",
        "next_on": day(14),
    }
    return Decision.objects.create(experiment=experiment, rests_on=rests_on, **written | details)


def say(experiment: Experiment, by: User, body: str = "Who could feel forced?") -> Comment:
    thread = Thread.objects.create(
        team=experiment.team, target_kind="experiment", target_id=experiment.pk, created_by=by
    )
    return Comment.objects.create(thread=thread, author=by, body=body)


def whole(team: Team, core: User, outsider: User, state: str = State.ITERATING, **details: Any) -> Experiment:
    """An experiment in the state, with everything written that any step may ask for.

    In rounds: one closed, one open and complete. From sense-making on: a pilot that ended.
    """
    made = idea(team, assumption=assumption(team), owner=core, decision_owner="Director of education")
    is_started = state not in {State.IDEA, State.FRAMED, State.DESIGNED, State.READY}
    design(made, frozen_at=timezone.now() if is_started else None)
    say(made, outsider)
    iteration(made, 1)
    is_iterating = state == State.ITERATING
    iteration(made, 2, ended_on=None if is_iterating else day(-10))
    is_past_pilot = state in {State.SENSEMAKING, State.DECIDED, State.CLOSED}
    pilot(made, ended_on=day(-2) if is_past_pilot else None)
    first = evidence(made, core, iteration=made.iterations.get(number=2))
    evidence(made, core, type="quote", text="I knew him", strength=2)
    evidence(made, core, type="observation", text="Three said no", direction="against", strength=2)
    grounds = learning(made, first)
    is_decided = state in {State.DECIDED, State.CLOSED}
    decision(made, grounds, told_on=day(0) if is_decided else None)
    if is_decided:
        Step.objects.create(experiment=made, transition="decide", before="sensemaking", after="decided", by=core)
    if state == State.PAUSED:
        details |= {"paused_from": State.ITERATING, "look_again_on": day(10)}
    Experiment.objects.filter(pk=made.pk).update(state=state, **details)
    made.refresh_from_db()
    return made
