"""What a programme requires of its teams' experiments, line by line of the life cycle's table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from experiments import lifecycle
from experiments.lifecycle import Transition
from experiments.models import Experiment, ProgrammeRequirement, State
from experiments.requirements import Requirement
from experiments.services.reading import chosen_by
from experiments.services.telling import refresh
from teams.models import Programme
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid, Sentence
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish


@dataclass(frozen=True)
class Line:
    """A line of the table as a programme has it. `stays`: why it is a requirement everywhere, or None."""

    code: str
    sentence: Sentence
    is_required: bool
    is_usual: bool
    stays: Sentence | None


@dataclass(frozen=True)
class StepLines:
    name: str
    lines: list[Line]


def lines_of(programme: Programme) -> list[StepLines]:
    """Every step that has lines, in the order of the table."""
    chosen = chosen_by(Q(programme=programme))

    def shown(step: Transition, line: Requirement) -> Line:
        is_required = step.is_required(line, chosen)
        return Line(line.code, line.sentence, is_required, is_required == (line in step.requirements), step.stays(line))

    return [
        StepLines(step.name, [shown(step, line) for line in step.lines]) for step in lifecycle.TRANSITIONS if step.lines
    ]


@transaction.atomic
def choose(actor: User, *, programme: Programme, step: str, code: str, is_required: bool) -> None:
    """Make a line a requirement or an open point for all teams of the programme. Steps that were taken stay taken.

    Raises:
        Invalid: the table has no such line.
        Conflict: `always_required`, it is a requirement in every programme; the sentence says why.
    """
    require(actor, "experiments.choose_requirements", programme)
    transition = lifecycle.BY_NAME.get(step)
    line = transition.line(code) if transition is not None else None
    if transition is None or line is None:
        raise Invalid({"code": [_("There is no such line.")]})
    stays = transition.stays(line)
    if stays is not None and not is_required:
        raise Conflict(stays, code="always_required")
    key: dict[str, Any] = {"programme": programme, "step": step, "code": code}
    if is_required == (line in transition.requirements):
        ProgrammeRequirement.objects.filter(**key).delete()
    else:
        ProgrammeRequirement.objects.update_or_create(**key, defaults={"is_required": is_required, "by": actor})
    _tell(programme)


def _tell(programme: Programme) -> None:
    """Open pages of the programme and of its experiments read again what is asked for."""
    for team in programme.teams.values_list("pk", flat=True):
        publish(topics.team(team), {"type": "team", "team": str(team)})
    for experiment in Experiment.objects.filter(team__programme=programme).exclude(state=State.CLOSED):
        refresh(experiment)
