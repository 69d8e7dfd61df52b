"""What comes round again: reminders before a meeting, and forgetting after it."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from django.db.models import F, Q
from django.utils import timezone

from workspace.core.duties import Duty, register
from workspace.meetings import letters
from workspace.meetings.models import MeetingLetter, MeetingQuestion, Registration, RemovedMeeting, State
from workspace.meetings.services import telling

FORGOTTEN_AFTER = timedelta(weeks=4)
"""After a meeting nobody needs to know any more who eats what."""


class Reminder(NamedTuple):
    """Written from `before` until `until` the meeting begins, to those who had registered by then."""

    mark: str
    before: timedelta
    until: timedelta


REMINDERS = (
    Reminder("week_reminder_at", timedelta(days=7), timedelta(days=2)),
    Reminder("day_reminder_at", timedelta(days=1), timedelta(0)),
)


def remind() -> None:
    """Write to everybody who has a seat or follows along, about a week and about a day before.

    Each letter is marked before it is sent, on its own: whoever does this twice, or at the same time, sends nothing
    twice; a worker that is killed loses one letter at most.
    """
    now = timezone.now()
    for reminder in REMINDERS:
        for registration in _due(reminder, now):
            unmarked = Registration.objects.filter(pk=registration.pk, **{reminder.mark: None})
            if unmarked.update(**{reminder.mark: now}):
                telling.send(registration, letters.reminder)


def _due(reminder: Reminder, now: datetime) -> list[Registration]:
    coming = Q(meeting__starts_at__gt=now + reminder.until, meeting__starts_at__lte=now + reminder.before)
    in_time = Q(asked_at__lte=F("meeting__starts_at") - reminder.before)
    reached = Q(user__is_active=True, user__email__isnull=False, state__in=[State.SEATED, State.VIEWING])
    found = Registration.objects.filter(coming, in_time, reached, **{reminder.mark: None})
    return list(found.select_related("user", "meeting").order_by("meeting", "pk"))


def forget() -> None:
    """Erase what people told the organiser, and asked, of meetings that were four weeks ago or earlier; and what was
    kept for letters and calendars so long after it was of use."""
    then = timezone.now() - FORGOTTEN_AFTER
    MeetingQuestion.objects.filter(meeting__ends_at__lte=then).delete()
    MeetingLetter.objects.filter(created_at__lte=then).delete()
    RemovedMeeting.objects.filter(ends_at__lte=then, removed_at__lte=then).delete()
    past = Registration.objects.filter(meeting__ends_at__lte=then)
    past.exclude(answers=[], dietary="", access="").update(answers=[], dietary="", access="")


def register_duties() -> None:
    register(Duty("meetings.remind", timedelta(hours=1), remind))
    register(Duty("meetings.forget", timedelta(days=1), forget))
