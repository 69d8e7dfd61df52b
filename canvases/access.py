"""What a person may do in the document of a canvas, asked when a socket opens and whenever it may have changed."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from canvases import identity
from canvases import policy as grants
from canvases.engine.judge import Access, Writer
from canvases.engine.shape import Shape
from canvases.models import Canvas
from canvases.templates import shape_of
from teams import policy as teams
from workspace.accounts.models import User
from workspace.accounts.sessions import users_of
from workspace.core.policy import remembering


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


def writer(user: User, canvas: Canvas, access: Access | None = None) -> Writer:
    me = str(user.pk)
    return Writer(me, access_to(user, canvas) if access is None else access, identity.identities(user) - {me})


@dataclass(frozen=True)
class Knock:
    """A socket at a canvas: whose it was when it opened, and by which session or token."""

    user_id: uuid.UUID
    session_key: str
    canvas_id: uuid.UUID


@dataclass(frozen=True)
class Verdict:
    """`entrance` is None when there is no such canvas for the person."""

    is_signed_in: bool
    entrance: Entrance | None = None


def judge(knocks: Sequence[Knock]) -> list[Verdict]:
    """What each socket may do now, in order.

    However many there are, the database is asked once of each kind of thing; then the rules of `policy.py` judge as
    they do for requests.
    """
    users = users_of({knock.session_key for knock in knocks})
    wanted = Canvas.objects.filter(pk__in={knock.canvas_id for knock in knocks})
    canvases = wanted.select_related("team", "template").defer("template__body").in_bulk()
    with remembering():
        _foresee(
            {
                (users[knock.session_key], canvases[knock.canvas_id])
                for knock in knocks
                if knock.session_key in users and knock.canvas_id in canvases
            }
        )
        return [_verdict(knock, users.get(knock.session_key), canvases.get(knock.canvas_id)) for knock in knocks]


def _foresee(pairs: Collection[tuple[User, Canvas]]) -> None:
    teams.foresee({(user, canvas.team) for user, canvas in pairs})
    identity.foresee({user for user, _ in pairs})
    grants.foresee([(user, canvas) for user, canvas in pairs if not teams.is_core(user, canvas.team)])


def _verdict(knock: Knock, user: User | None, canvas: Canvas | None) -> Verdict:
    if user is None or user.pk != knock.user_id:
        return Verdict(is_signed_in=False)
    if canvas is None or not user.has_perm("canvases.view_canvas", canvas):
        return Verdict(is_signed_in=True)
    person = {"id": str(user.pk), "name": user.display_name, "role": teams.standing(user, canvas.team)}
    return Verdict(
        is_signed_in=True,
        entrance=Entrance(canvas.team_id, shape_of(canvas.template), writer(user, canvas), person),
    )
