"""How people came to the demo's first team, and what it wrote back to some of them."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, NamedTuple

from django.db.models import OuterRef, Subquery
from django.db.models.functions import Greatest
from django.utils import timezone

from canvases.models import Canvas
from teams.models import Activity, Invitation, Membership, Team, Verb
from teams.roles import Role
from teams.services import invitations
from workspace.accounts.models import User
from workspace.coaching.models import Outcome, Tie
from workspace.coaching.services import outcomes
from workspace.notifications.models import Notification, Rhythm

MAP = 2


class Asking(NamedTuple):
    """An invitation to an actor on the map ("": to nobody in particular), so many days ago."""

    by: str
    actor: str
    days: int
    came: tuple[str, ...] = ()
    is_opened: bool = True


ASKED = (
    Asking("elif", "Game café owner", 40, ("mika",)),
    Asking("joni", "Parish youth worker", 12),
    Asking("sanna", "Kela local office", 6, is_opened=False),
    Asking("elif", "", 35, ("lumi", "veeti")),
)
TOLD = (
    # by whom, days ago, to whom, what
    (
        "joni",
        9,
        ("petri",),
        "Thank you. We took this to the college, and the pilot now has a named person until the end of August.",
    ),
    (
        "elif",
        5,
        ("aino",),
        "Because of you the first line of the message is new: it says who writes and why. Four of seven answered.",
    ),
)


def load(people: dict[str, User], team: Team) -> None:
    canvas = Canvas.objects.select_related("team__programme").get(team=team, number=MAP)
    for asking in ASKED:
        _ask(people, canvas, asking)
    for by, days, to, text in TOLD:
        _tell(people, team, by, days, to, text)


def date_ties() -> None:
    """As old as the younger of their notes: an arrow is dated when it is first read, which is today."""
    younger = Greatest("source__created_at", "target__created_at")
    Tie.objects.update(at=Subquery(Tie.objects.filter(pk=OuterRef("pk")).values(at_then=younger)[:1]))


def _ask(people: dict[str, User], canvas: Canvas, asking: Asking) -> None:
    team, by = canvas.team, people[asking.by]
    about: dict[str, Any] = {}
    if asking.actor:
        note = canvas.notes.get(block="rings", text=asking.actor)
        about = {"about_kind": "canvas", "about_id": canvas.pk, "about_anchor": str(note.pk)}
    role = Role.STAKEHOLDER if asking.actor else Role.GUEST
    terms = invitations.Terms(role=role, language="en", max_uses=10, **about)
    made, _link = invitations.invite(by, place=team, terms=terms)
    moment = timezone.now() - timedelta(days=asking.days)
    opened = moment + timedelta(hours=5) if asking.is_opened else None
    Invitation.objects.filter(pk=made.pk).update(created_at=moment, opened_at=opened, uses=len(asking.came))
    _set_back(team, by, Verb.PEOPLE_INVITED, asking.days)
    users = [people[who] for who in asking.came]
    Membership.objects.filter(team=team, user__in=users).update(invitation=made, invited_by=by)


def _tell(people: dict[str, User], team: Team, by: str, days: int, to: tuple[str, ...], text: str) -> None:
    told = outcomes.tell(people[by], team=team, people=[people[who].pk for who in to], text=text)
    moment = timezone.now() - timedelta(days=days)
    Outcome.objects.filter(pk=told.pk).update(at=moment)
    Notification.objects.filter(source__in=told.people.values("pk")).update(at=moment, rhythm=Rhythm.INBOX)
    _set_back(team, people[by], Verb.CONTRIBUTORS_TOLD, days)


def _set_back(team: Team, by: User, verb: Verb, days: int) -> None:
    Activity.objects.filter(team=team, actor=by, verb=verb).update(at=timezone.now() - timedelta(days=days))
