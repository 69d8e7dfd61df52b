"""Planning the meetings of a programme: when, where, for how many, and what happens in them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams.models import Programme
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require
from workspace.meetings.models import AgendaStep, LetterKind, Meeting, RemovedMeeting
from workspace.meetings.services import materials, posting, seating, telling
from workspace.meetings.services.agenda import Step, rows_of

LONGEST = timedelta(days=7)
FARTHEST = timedelta(days=3_653)
MOST = 60
"""Meetings of one programme."""


@transaction.atomic
def plan_meeting(
    actor: User,
    *,
    programme: Programme,
    starts_at: datetime,
    ends_at: datetime,
    agenda: Sequence[Step] = (),
    **details: Any,
) -> Meeting:
    """
    Raises:
        Invalid: it ends before it starts, or takes longer than a week; registration would close after its end.
        Conflict: the programme has as many as it may have, code `too_many_meetings`.
    """
    require(actor, "meetings.plan_meeting", programme)
    meeting = Meeting(programme=programme, starts_at=starts_at, ends_at=ends_at, **details)
    _check_times(meeting)
    Programme.objects.select_for_update(no_key=True).get(pk=programme.pk)
    if programme.meetings.count() >= MOST:
        raise Conflict(_("There are many meetings here already. Remove one first."), code="too_many_meetings")
    meeting.save()
    AgendaStep.objects.bulk_create(rows_of(meeting, agenda))
    telling.tell_path(programme)
    return meeting


@transaction.atomic
def change_meeting(actor: User, *, meeting: Meeting, **changes: Any) -> Meeting:
    """Set fields. Raises Invalid as in `plan_meeting`.

    More seats go to those who wait, in the same transaction. Fewer take none away from anybody. Of another time or
    place everybody hears by letter who comes, waits or follows along.
    """
    require(actor, "meetings.change_meeting", meeting)
    fresh = seating.locked(meeting.pk)
    before = posting.facts_of(fresh)
    is_moved = changes.get("starts_at", fresh.starts_at) != fresh.starts_at
    for name, value in changes.items():
        setattr(fresh, name, value)
    _check_times(fresh)
    fresh.changed_at = timezone.now()
    fresh.sequence += posting.facts_of(fresh) != before
    fresh.save(update_fields=[*changes, "changed_at", "sequence"])
    if is_moved:
        fresh.registrations.update(week_reminder_at=None, day_reminder_at=None)
    _tell_of_move(fresh, before)
    promoted = seating.fill(fresh)
    telling.tell_path(fresh.programme)
    telling.tell_seats(fresh)
    posting.promote(promoted)
    return fresh


@transaction.atomic
def remove_meeting(actor: User, *, meeting: Meeting) -> None:
    """Everybody with a place hears of it by letter, and calendars strike it out."""
    require(actor, "meetings.change_meeting", meeting)
    fresh = seating.locked(meeting.pk)
    facts = posting.facts_of(fresh)
    if not fresh.is_over:
        posting.post(LetterKind.REMOVED, fresh, posting.reached(fresh), facts)
    kept = {name: getattr(fresh, name) for name in ("programme", "title", "starts_at", "ends_at", "place")}
    RemovedMeeting.objects.create(id=fresh.pk, sequence=fresh.sequence + 1, **kept)
    materials.forget_files(fresh.materials.all())
    fresh.delete()
    telling.tell_path(meeting.programme)
    telling.tell_seats(meeting)


def _tell_of_move(meeting: Meeting, before: dict[str, Any]) -> None:
    after = posting.facts_of(meeting)
    if not meeting.is_over and any(before[name] != after[name] for name in ("starts_at", "ends_at", "place")):
        posting.post(LetterKind.MOVED, meeting, posting.reached(meeting), before)


def _check_times(meeting: Meeting) -> None:
    if abs(meeting.starts_at - timezone.now()) > FARTHEST:
        raise Invalid({"starts_at": [_("Choose a day within ten years.")]})
    if meeting.ends_at <= meeting.starts_at:
        raise Invalid({"ends_at": [_("A meeting ends after it starts.")]})
    if meeting.ends_at - meeting.starts_at > LONGEST:
        raise Invalid({"ends_at": [_("A meeting takes a week at the most.")]})
    if meeting.registration_closes_at is not None and meeting.registration_closes_at > meeting.ends_at:
        raise Invalid({"registration_closes_at": [_("Registration closes before the meeting ends.")]})
