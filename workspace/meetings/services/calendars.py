"""Meetings in people's own calendars: one meeting as a file, and all of one person's under a secret address."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import timedelta
from urllib.parse import urlsplit

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from icalendar import Calendar, Event
from icalendar.enums import STATUS

from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.policy import remembering
from workspace.core.secrets import digest, new_secret
from workspace.meetings.models import CalendarKey, Meeting, RemovedMeeting

MOST = 500
"""Meetings in one calendar, the latest."""


@transaction.atomic
def renew(actor: User) -> str:
    """Give the actor's calendar a new address and return it, this once. The one before stops working."""
    secret = new_secret()
    made = {"digest": digest(secret), "created_at": timezone.now()}
    CalendarKey.objects.update_or_create(user=actor, defaults=made)
    return f"{settings.PUBLIC_URL}/calendar/{secret}.ics"


def revoke(actor: User) -> None:
    CalendarKey.objects.filter(user=actor).delete()


def by_secret(secret: str) -> bytes:
    """The calendar behind a secret, with what its person may see at this moment, in their language.

    Raises:
        NotFound: no such secret, or its person's account is switched off.
    """
    key = CalendarKey.objects.select_related("user").filter(digest=digest(secret)).first()
    if key is None or not key.user.is_active:
        raise NotFound
    latest = Meeting.objects.visible_to(key.user).select_related("programme").order_by("-starts_at", "pk")[:MOST]
    with translation.override(key.user.language):
        removed = RemovedMeeting.objects.visible_to(key.user).order_by("-starts_at", "pk")[:MOST]
        return written(key.user, latest, name="Niitty", removed=removed)


def written(reader: User, meetings: Iterable[Meeting], *, name: str, removed: Iterable[RemovedMeeting] = ()) -> bytes:
    """As iCalendar (RFC 5545). The way into the room is only there for those who may attend."""
    calendar = Calendar.new(prodid="-//Niitty//Niitty//EN", name=name, refresh_interval=timedelta(hours=1))
    with remembering():
        for meeting in meetings:
            calendar.add_component(_event(reader, meeting))
    for gone in removed:
        calendar.add_component(_cancelled(gone))
    content: bytes = calendar.to_ical()
    return content


def _event(reader: User, meeting: Meeting) -> Event:
    page = f"{settings.PUBLIC_URL}/meetings/{meeting.pk}"
    may_attend = reader.has_perm("meetings.attend_meeting", meeting)
    remote = meeting.remote_link if may_attend else ""
    said = [meeting.programme.name, meeting.about, remote, page]
    return Event.new(
        uid=_uid(meeting.pk),
        sequence=meeting.sequence,
        stamp=meeting.changed_at,
        last_modified=meeting.changed_at,
        start=meeting.starts_at,
        end=meeting.ends_at,
        summary=meeting.title,
        location=meeting.place or None,
        description="\n\n".join(part for part in said if part),
        url=page,
    )


def _cancelled(meeting: RemovedMeeting) -> Event:
    """A calendar that showed the meeting strikes it out: the same event, a later sequence."""
    return Event.new(
        uid=_uid(meeting.pk),
        sequence=meeting.sequence,
        stamp=meeting.removed_at,
        last_modified=meeting.removed_at,
        start=meeting.starts_at,
        end=meeting.ends_at,
        summary=meeting.title,
        location=meeting.place or None,
        status=STATUS.CANCELLED,
    )


def _uid(pk: uuid.UUID) -> str:
    return f"{pk}@{urlsplit(settings.PUBLIC_URL).hostname}"
