"""What tests of inboxes and letters share."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

from django.utils import timezone

from teams import news
from teams.models import Team
from teams.news import Kind, News
from workspace.accounts.models import User
from workspace.background.models import DutyTurn
from workspace.background.worker import Worker
from workspace.core.ids import uuid7
from workspace.notifications.models import Choice, Notification, Rhythm


def told(person: User, actor: User, team: Team, kind: Kind = Kind.ROLE, **details: Any) -> Notification:
    """One notification about the team."""
    source = details.pop("source", None) or uuid7()
    news.tell(actor, News(kind, team, [person.pk], source, **details))
    return Notification.objects.get(person=person, source=source)


def chosen(person: User, rhythm: Rhythm) -> None:
    """For every kind."""
    for kind in Kind.values:
        Choice.objects.update_or_create(person=person, kind=kind, defaults={"rhythm": rhythm})


def work_off() -> None:
    """What a worker does, two minutes after all that has happened so far."""
    for row in Notification.objects.filter(letter=None):
        Notification.objects.filter(pk=row.pk).update(at=row.at - timedelta(minutes=3))
    duty_again()
    Worker().work_off()


def duty_again() -> None:
    DutyTurn.objects.update(due_at=timezone.now())


def kinds_of(person: User) -> list[tuple[str, uuid.UUID]]:
    return list(Notification.objects.filter(person=person).order_by("pk").values_list("kind", "actor"))
