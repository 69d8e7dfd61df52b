"""Who sits. Every change of a meeting's seats happens while its row is locked, and ends with `fill`: so nobody ever
waits who could have a seat, and there are never more people seated than seats."""

from __future__ import annotations

import uuid
from collections import Counter

from django.db.models import Count, Q

from workspace.core.errors import NotFound
from workspace.meetings.models import Meeting, Registration, State


def locked(meeting_id: uuid.UUID) -> Meeting:
    """The meeting, held until the transaction ends. Whoever locks teams, too, does so first.

    Raises:
        NotFound: it was removed meanwhile.
    """
    meetings = Meeting.objects.select_for_update(of=("self",)).select_related("programme")
    found: Meeting | None = meetings.filter(pk=meeting_id).first()
    if found is None:
        raise NotFound
    return found


def fill(meeting: Meeting) -> list[Registration]:
    """Give free seats to those who wait, and return who got one. The meeting's row must be locked.

    First come, first served; whoever the limit of their own team keeps waiting does not hold up those behind them.
    A meeting that is over seats nobody.
    """
    if meeting.is_over:
        return []
    taken = taken_by_team(meeting)
    free = None if meeting.seats is None else meeting.seats - sum(taken.values())
    promoted: list[Registration] = []
    if free is not None and free <= 0:
        return promoted
    for registration in meeting.registrations.in_line().select_related("user", "meeting"):
        if meeting.seats_per_team is not None and taken[registration.team_id] >= meeting.seats_per_team:
            continue
        taken[registration.team_id] += 1
        registration.state = State.SEATED
        promoted.append(registration)
        if free is not None and len(promoted) >= free:
            break
    Registration.objects.bulk_update(promoted, ["state"])
    return promoted


def taken_by_team(meeting: Meeting) -> Counter[uuid.UUID | None]:
    seated = meeting.registrations.filter(state=State.SEATED).order_by()
    return Counter(dict(seated.values_list("team").annotate(Count("pk"))))


def place_in_line(registration: Registration) -> int | None:
    """From 1; None for somebody who does not wait."""
    if registration.state != State.WAITING:
        return None
    asked = registration.asked_at
    ahead = Q(asked_at__lt=asked) | Q(asked_at=asked, pk__lt=registration.pk)
    return Registration.objects.filter(ahead, meeting=registration.meeting_id).in_line().count() + 1
