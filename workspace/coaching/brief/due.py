"""Experiments that wait for somebody: a day that has passed, or a permission that is missing."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from django.db.models import Count, Max, OuterRef, Subquery
from django.db.models.functions import TruncDate

from experiments.models import (
    ChecklistAnswer,
    ChecklistLine,
    Decision,
    Experiment,
    Iteration,
    Pilot,
    State,
    Step,
    TestDesign,
)
from teams.models import Team

LONG_ROUND = timedelta(days=14)
"""A round takes one week or two."""
BEFORE_TEST = (State.FRAMED, State.DESIGNED, State.READY)


class Reason(StrEnum):
    """In the order they are told of one experiment."""

    PERMISSION = "permission_missing"
    ROUND = "round_over"
    TEST = "test_over"
    PILOT = "pilot_over"
    LOOK_AGAIN = "look_again"
    NEXT_STEP = "next_step_due"
    REVIEW = "review_due"


@dataclass(frozen=True)
class Due:
    """`on`: the day it was due, or has run since; None for a permission. `count`: lines without an answer, or the
    number of the round."""

    experiment: Experiment
    reason: Reason
    on: date | None = None
    count: int | None = None


def due_in(team: Team, today: date) -> list[Due]:
    """Two queries. What a step has settled since its day is not due any more."""
    rows = Experiment.objects.filter(team=team).annotate(
        test=Subquery(_newest(TestDesign, "-version").values("pk")[:1]),
        test_ends_on=Subquery(_newest(TestDesign, "-version").values("ends_on")[:1]),
        round_number=Subquery(_open(Iteration).values("number")[:1]),
        round_started_on=Subquery(_open(Iteration).values("started_on")[:1]),
        pilot_ends_on=Subquery(_open(Pilot).values("ends_on")[:1]),
        next_on=Subquery(_newest(Decision, "-pk").values("next_on")[:1]),
        review_on=Subquery(_newest(Decision, "-pk").values("review_on")[:1]),
        moved_on=Subquery(_last_step().values("day")[:1]),
    )
    experiments: list[Any] = list(rows.order_by("pk"))
    pending = _pending([one.test for one in experiments if one.state in BEFORE_TEST])
    return [due for one in experiments for due in _of(one, pending.get(one.test, 0), today)]


def _newest(model: Any, order: str) -> Any:
    return model.objects.filter(experiment=OuterRef("pk")).order_by(order)


def _open(model: Any) -> Any:
    return model.objects.filter(experiment=OuterRef("pk"), ended_on=None).order_by("-number")


def _last_step() -> Any:
    steps = Step.objects.filter(experiment=OuterRef("pk")).order_by().values("experiment")
    return steps.annotate(day=TruncDate(Max("at")))


def _pending(tests: list[uuid.UUID]) -> dict[uuid.UUID, int]:
    lines = ChecklistLine.objects.filter(design__in=tests, answer=ChecklistAnswer.PENDING).order_by()
    return dict(lines.values_list("design").annotate(Count("pk")))


def _of(one: Any, pending: int, today: date) -> Iterator[Due]:
    state = one.state
    if pending:
        yield Due(one, Reason.PERMISSION, count=pending)
    if state == State.ITERATING:
        started, ends = one.round_started_on, one.test_ends_on
        if started is not None and started + LONG_ROUND < today:
            yield Due(one, Reason.ROUND, started, one.round_number)
        if ends is not None and ends < today:
            yield Due(one, Reason.TEST, ends)
    if state == State.PILOTING and one.pilot_ends_on is not None and one.pilot_ends_on < today:
        yield Due(one, Reason.PILOT, one.pilot_ends_on)
    if state == State.PAUSED and one.look_again_on <= today:
        yield Due(one, Reason.LOOK_AGAIN, one.look_again_on)
    if state == State.DECIDED and _has_come(one, one.next_on, today):
        yield Due(one, Reason.NEXT_STEP, one.next_on)
    if state in {State.DECIDED, State.CLOSED} and _has_come(one, one.review_on, today):
        yield Due(one, Reason.REVIEW, one.review_on)


def _has_come(one: Any, day: date | None, today: date) -> bool:
    """The day is here, and no step has been made since."""
    return day is not None and day <= today and (one.moved_on is None or one.moved_on < day)
