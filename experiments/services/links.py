"""What evidence and log entries point at: of the same team, and seen by whoever points at it."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from typing import Any, TypeVar

from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext as _

from canvases.models import Canvas, Note
from experiments.models import Assumption, Experiment, Iteration
from teams.models import Team
from workspace.accounts.models import User
from workspace.core.errors import Invalid

M = TypeVar("M", bound=Model)
Ids = Mapping[str, uuid.UUID | None]
"""The name of a link, and what it is to point at; None: at nothing."""


def of_evidence(actor: User, experiment: Experiment, ids: Ids) -> dict[str, Any]:
    """What evidence may point at: assumption, iteration, pilot, source_note.

    Raises:
        Invalid: one of them is not there.
    """
    return _picked(
        ids,
        {
            "assumption": tested_by(experiment),
            "iteration": experiment.iterations.all(),
            "pilot": experiment.pilots.all(),
            "source_note": _notes(actor, experiment.team),
        },
    )


def tested_by(experiment: Experiment) -> QuerySet[Assumption]:
    """The assumption of the experiment, and those it also touches."""
    touched = experiment.also_touched.values("pk")
    return Assumption.objects.filter(Q(pk__in=touched) | Q(experiments=experiment)).distinct()


def of_entry(actor: User, team: Team, ids: Ids) -> dict[str, Any]:
    """What a log entry may point at: experiment, iteration, canvas, note.

    Raises:
        Invalid: one of them is not there.
    """
    seen = Experiment.objects.visible_to(actor).filter(team=team)
    return _picked(
        ids,
        {
            "experiment": seen,
            "iteration": Iteration.objects.filter(experiment__in=seen),
            "canvas": Canvas.objects.visible_to(actor).filter(team=team),
            "note": _notes(actor, team),
        },
    )


def agree(links: dict[str, Any]) -> None:
    """Complete the links of an entry in place: a round is of its experiment, a note is on its canvas.

    Raises:
        Invalid: they point in two directions.
    """
    for part, whole in (("iteration", "experiment"), ("note", "canvas")):
        if links[part] is None:
            continue
        owner = getattr(links[part], whole)
        if links[whole] not in {None, owner}:
            raise Invalid({part: [_("This belongs to something else than what you named beside it.")]})
        links[whole] = owner


def _notes(actor: User, team: Team) -> QuerySet[Note]:
    return Note.objects.filter(canvas__in=Canvas.objects.visible_to(actor).filter(team=team), deleted_at=None)


def _picked(ids: Ids, among: Mapping[str, QuerySet[Any]]) -> dict[str, Any]:
    return {name: _pick(among[name], pk, name) for name, pk in ids.items()}


def _pick(among: QuerySet[M], pk: uuid.UUID | None, name: str) -> M | None:
    if pk is None:
        return None
    thing = among.filter(pk=pk).first()
    if thing is None:
        raise Invalid({name: [_("There is no such thing in the work of this team. Choose another.")]})
    return thing
