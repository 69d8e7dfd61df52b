"""What a person may do in the document of a canvas, asked when a socket opens and whenever it may have changed."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

from canvases.engine.judge import Access, Writer
from canvases.engine.shape import Shape
from canvases.identity import identities
from canvases.models import Canvas
from canvases.templates import shape_of
from teams.policy import standing
from workspace.accounts.models import User


@dataclass(frozen=True)
class Entrance:
    """What the engine has to know of a person who opens a canvas."""

    team_id: uuid.UUID
    shape: Shape
    writer: Writer
    person: dict[str, Any]


def access_to(user: User, canvas: Canvas) -> Access:
    if user.has_perm("canvases.change_canvas", canvas):
        return Access.CHANGE
    if user.has_perm("canvases.contribute_canvas", canvas):
        return Access.CONTRIBUTE
    return Access.READ


def writer(user: User, canvas: Canvas) -> Writer:
    me = str(user.pk)
    return Writer(me, access_to(user, canvas), identities(user) - {me})


def entrance(user_id: uuid.UUID, canvas_id: uuid.UUID) -> Entrance | None:
    """None when there is no such canvas for this person."""
    user = User.objects.get(pk=user_id)
    canvas = Canvas.objects.visible_to(user).select_related("team__programme", "template").filter(pk=canvas_id).first()
    if canvas is None:
        return None
    person = {"id": str(user.pk), "name": user.display_name, "role": standing(user, canvas.team)}
    return Entrance(canvas.team_id, shape_of(canvas.template), writer(user, canvas), person)
