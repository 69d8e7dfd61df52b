"""Which letters are due. Each becomes a row and, in the same transaction, a task: there are both, or neither."""

from __future__ import annotations

import uuid
from datetime import datetime, time, timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from workspace.notifications.models import LetterState, Notification, PostedLetter, Rhythm

BREATH = timedelta(minutes=2)
TRIED_FOR = timedelta(days=2)
"""At once is a little later: what a person reads meanwhile, or comes meanwhile, does not make a letter of its own."""
HOUR = time(8)
MONDAY = 0
MOST = 500
"""People in one turn; the next turn comes soon."""


def post_due() -> None:
    """Done twice, it finds nothing to do: a notification is in one letter."""
    now = timezone.now()
    # Tries end sooner. A letter whose last one died with its worker must not keep the person from the next.
    lost = PostedLetter.objects.filter(state=LetterState.WAITING, created_at__lt=now - TRIED_FOR)
    lost.update(state=LetterState.FAILED)
    for rhythm, until in (
        (Rhythm.AT_ONCE, now - BREATH),
        (Rhythm.DAILY, last_day(now)),
        (Rhythm.WEEKLY, last_week(now)),
    ):
        _post(rhythm, until)


def last_day(now: datetime) -> datetime:
    """The last eight o'clock in the morning."""
    local = timezone.localtime(now)
    eight = datetime.combine(local.date(), HOUR, local.tzinfo)
    return eight if eight <= local else datetime.combine(local.date() - timedelta(days=1), HOUR, local.tzinfo)


def last_week(now: datetime) -> datetime:
    """The last Monday's eight o'clock."""
    day = last_day(now)
    monday = day.date() - timedelta(days=day.weekday() - MONDAY)
    return datetime.combine(monday, HOUR, day.tzinfo)


def _post(rhythm: Rhythm, until: datetime) -> None:
    due = Notification.objects.to_post(rhythm).filter(at__lte=until)
    busy = PostedLetter.objects.filter(rhythm=rhythm, state=LetterState.WAITING).values("person")
    people = due.exclude(person__in=busy).order_by().values_list("person", flat=True).distinct()[:MOST]
    for person in list(people):
        _post_to(person, rhythm)


def _post_to(person: uuid.UUID, rhythm: Rhythm) -> None:
    """Everything that waits by now goes along. Of two workers one makes the letter."""
    from workspace.notifications.tasks import send_letter  # noqa: PLC0415 - tasks ask the settings where they are kept

    try:
        with transaction.atomic():
            letter = PostedLetter.objects.create(person_id=person, rhythm=rhythm)
            waiting = Notification.objects.to_post(rhythm).filter(person=person)
            if not waiting.update(letter=letter):
                letter.delete()
                return
            send_letter.enqueue(str(letter.pk))
    except IntegrityError:
        return
