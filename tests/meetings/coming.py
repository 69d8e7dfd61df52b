"""Meetings with seats, and people who come to them."""

from __future__ import annotations

from typing import Any

from django.core import mail
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from teams.models import Membership, Team
from teams.roles import Role
from tests.meetings.test_meetings import planned
from tests.people import Browser, somebody
from workspace.accounts.models import User
from workspace.background import queue
from workspace.meetings.models import Meeting, Registration, State
from workspace.meetings.services import registering


def seated_meeting(team: Team, days: int = 3, **details: Any) -> Meeting:
    return planned(team.programme, days=days, **details)


def registered(
    meeting: Meeting, user: User, team: Team | None, state: State = State.SEATED, **more: Any
) -> Registration:
    """A row as the database has it."""
    return Registration.objects.create(meeting=meeting, user=user, team=team, state=state, **more)


def members(team: Team, count: int, name: str = "Member") -> list[User]:
    """That many invited people of the team, with accounts."""
    return [joined(team, somebody(f"{name}{number}")) for number in range(count)]


def joined(team: Team, user: User, role: Role = Role.STAKEHOLDER) -> User:
    Membership.objects.create(team=team, user=user, role=role)
    return user


def wants_seat(user: User, meeting: Meeting, **details: Any) -> Registration:
    return registering.register(user, meeting=meeting, wish=registering.Wish(is_active=True, **details))


def follows(user: User, meeting: Meeting) -> Registration:
    return registering.register(user, meeting=meeting, wish=registering.Wish(is_active=False))


def put(user: User, meeting: Meeting, **wish: Any) -> Any:
    """What the page sends; the answer."""
    return Browser(user).send("put", f"/meetings/{meeting.pk}/registration/", {"seat": True} | wish)


def names_in(meeting: Meeting, state: State) -> list[str]:
    """By when they asked."""
    rows = meeting.registrations.filter(state=state).order_by("asked_at", "pk")
    return list(rows.values_list("user__display_name", flat=True))


def posted() -> list[tuple[str, str]]:
    """The letters there are when the worker has come round."""
    DBTaskResult.objects.update(run_after=timezone.now())
    while (task := queue.take("test")) is not None:
        queue.perform(task)
    return letters()


def letters() -> list[tuple[str, str]]:
    return [(letter.to[0], str(letter.subject)) for letter in mail.outbox]
