"""The demo's trust pulse: Kaarnala after the third meeting, answered by ten people and closed since."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from teams.models import Programme, Team
from workspace.coaching.models import Pulse, PulseMark
from workspace.coaching.services import pulses
from workspace.meetings.models import Meeting

SCORES = ((4, 3, 4), (5, 4, 4), (4, 4, 5), (3, 2, 4), (4, 3, 3), (2, 2, 4), (4, 4, 5), (5, 3, 4), (3, 2, 3), (4, 3, 5))


def load(programme: Programme, team: Team) -> None:
    """People answer as if the meeting had been yesterday; then its day is set back, and the pulse has closed."""
    meeting = Meeting.objects.filter(programme=programme, ends_at__lt=timezone.now()).latest("ends_at")
    yesterday = timezone.now() - timedelta(days=1)
    times = {"starts_at": meeting.starts_at, "ends_at": meeting.ends_at}
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=yesterday - timedelta(hours=4), ends_at=yesterday)
    members = team.memberships.select_related("user").order_by("joined_at")
    for membership, (heard, disagree, worth) in zip(members, SCORES, strict=False):
        scores = {"heard": heard, "disagree": disagree, "worth": worth}
        pulses.answer(membership.user, meeting=meeting.pk, team=team.pk, scores=scores)
    Meeting.objects.filter(pk=meeting.pk).update(**times)
    Pulse.objects.filter(meeting=meeting).update(closes_at=times["ends_at"] + pulses.OPEN_FOR)
    PulseMark.objects.filter(pulse__meeting=meeting).delete()
