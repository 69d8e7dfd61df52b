"""What coaches write, made the way the database has it."""

from __future__ import annotations

from typing import Any

from django.utils import timezone

from teams.models import Programme, ProgrammeRole, Team
from teams.roles import ProgrammeRoleName
from tests.meetings.test_meetings import planned
from tests.people import somebody
from workspace.accounts.models import User
from workspace.coaching.models import Memo, Review, Sight, SightChoice
from workspace.coaching.services import sights
from workspace.meetings.models import Meeting

WORDS = {"moved": "You asked the night staff.", "wonder": "Who decides?", "attempt": "Three people, one week."}


def held(programme: Programme, days: int = -3) -> Meeting:
    """A meeting that is over."""
    return planned(programme, "See together", days)


def reviewed(team: Team, by: User, meeting: Meeting | None = None, **details: Any) -> Review:
    """A published review; `published_at=None` is a draft."""
    about = meeting or held(team.programme)
    given = {**WORDS, "published_at": timezone.now()} | details
    return Review.objects.create(team=team, meeting=about, author=by, **given)


def noted(team: Team, by: User, text: str = "They avoid the lawyer.", **details: Any) -> Memo:
    return Memo.objects.create(team=team, author=by, text=text, **details)


def turned_on(programme: Programme) -> None:
    SightChoice.objects.get_or_create(programme=programme)


def seen(by: User, kind: str, thing: Any) -> Sight:
    """Where the programme has turned it on."""
    turned_on(thing.team.programme)
    return sights.mark_seen(by, target_kind=kind, target_id=thing.pk)


def another_coach(programme: Programme, name: str = "Conny") -> User:
    user = somebody(name)
    ProgrammeRole.objects.create(programme=programme, user=user, role=ProgrammeRoleName.COACH)
    return user
