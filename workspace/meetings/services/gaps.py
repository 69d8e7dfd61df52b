"""The time between two meetings: what teams are to do in it is given to them when it begins."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from teams.models import Programme
from teams.services import tasks
from workspace.accounts.models import User
from workspace.core.duties import Duty
from workspace.core.errors import Conflict
from workspace.core.policy import require
from workspace.meetings.models import Meeting
from workspace.meetings.models.meeting import MeetingQuerySet


def open_gaps(now: datetime | None = None) -> None:
    """Give every team the tasks of the gap its programme is in, once: one meeting has ended, the next is not over."""
    for meeting in next_meetings(Meeting.objects.all(), now or timezone.now()):
        if meeting.number > 1:
            tasks.open_gap(meeting.programme, gap=meeting.number - 1, due_on=_day_of(meeting))


def start_gap(actor: User, *, programme: Programme) -> tuple[int, date]:
    """The same at once, by an owner, from the moment a meeting has begun: the number of the gap, and when its tasks
    are due.

    Raises:
        Conflict: no meeting has begun, or none comes after it, code `no_gap`.
    """
    require(actor, "meetings.plan_meeting", programme)
    ahead = programme.meetings.filter(starts_at__gt=timezone.now())
    following: Any = Meeting.objects.numbered().filter(pk__in=ahead).order_by("starts_at", "pk").first()
    if following is None or following.number == 1:
        raise Conflict(_("A gap lies between two meetings. Plan the next one first."), code="no_gap")
    gap, due_on = following.number - 1, _day_of(following)
    tasks.open_gap(programme, gap=gap, due_on=due_on, actor=actor)
    return gap, due_on


def next_meetings(among: MeetingQuerySet, now: datetime) -> Iterable[Any]:
    """The first meeting that is not over of each programme, with its `number`; the soonest first."""
    ahead = among.filter(ends_at__gt=now).values("pk")
    found: dict[uuid.UUID, Any] = {}
    numbered: MeetingQuerySet = (
        Meeting.objects.numbered().filter(pk__in=ahead).select_related("programme").order_by("starts_at")
    )
    for meeting in numbered:
        found.setdefault(meeting.programme_id, meeting)
    return found.values()


def _day_of(meeting: Meeting) -> date:
    return timezone.localdate(meeting.starts_at)


DUTY = Duty(name="open_gaps", every=timedelta(minutes=10), work=open_gaps)
