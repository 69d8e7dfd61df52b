"""Names for moments of a canvas."""

from __future__ import annotations

import uuid

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from canvases.models import Canvas, CanvasVersion
from canvases.services import history
from workspace.accounts.models import User
from workspace.core.errors import Conflict, NotFound
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish

MOST = 100


class NameTaken(Conflict):
    code = "name_taken"
    sentence = _("This canvas has a version of that name. Choose another name.")


class NothingYet(Conflict):
    code = "nothing_yet"
    sentence = _("Nothing has been written on this canvas yet. Name a version when there is something.")


class TooManyVersions(Conflict):
    code = "too_many_versions"
    sentence = _("This canvas has a hundred named versions. Take a name away first; the history stays.")


@transaction.atomic
def name_version(actor: User, canvas: Canvas, *, name: str, sequence: int | None = None) -> CanvasVersion:
    """Name the canvas as it was after a step of its log, or as it is now.

    Raises:
        Forbidden: the actor is not in the core team.
        NoSuchStep: the sequence is beyond the log.
        NothingYet, NameTaken, TooManyVersions
    """
    require(actor, "canvases.change_canvas", canvas)
    Canvas.objects.select_for_update(no_key=True).get(pk=canvas.pk)
    step = history.step_at(canvas, sequence)
    if step is None:
        raise NothingYet
    if canvas.versions.count() >= MOST:
        raise TooManyVersions
    _require_free(canvas.pk, name)
    version = CanvasVersion.objects.create(canvas=canvas, name=name, sequence=step.sequence, at=step.at, named_by=actor)
    _tell(canvas)
    return version


@transaction.atomic
def rename_version(actor: User, *, version: CanvasVersion, name: str) -> None:
    """
    Raises:
        Forbidden, NameTaken
        NotFound: the name was taken away meanwhile.
    """
    require(actor, "canvases.change_version", version)
    Canvas.objects.select_for_update(no_key=True).get(pk=version.canvas_id)
    _require_free(version.canvas_id, name, but=version.pk)
    if not CanvasVersion.objects.filter(pk=version.pk).update(name=name):
        raise NotFound
    _tell(version.canvas)


@transaction.atomic
def remove_version(actor: User, *, version: CanvasVersion) -> None:
    """Take the name away; the history stays. Raises Forbidden."""
    require(actor, "canvases.change_version", version)
    version.delete()
    _tell(version.canvas)


def _require_free(canvas_id: uuid.UUID, name: str, *, but: uuid.UUID | None = None) -> None:
    named = CanvasVersion.objects.filter(canvas=canvas_id, name=name).values_list("pk", flat=True)
    if any(pk != but for pk in named):
        raise NameTaken


def _tell(canvas: Canvas) -> None:
    message = {"type": "canvas", "team": str(canvas.team_id), "canvas": str(canvas.pk)}
    publish(topics.team(canvas.team_id), message)
    publish(topics.target("canvas", canvas.pk), message)
