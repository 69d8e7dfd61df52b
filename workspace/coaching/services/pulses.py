"""The trust pulse: three anonymous questions after a meeting (ADR 25).

An answer adds one to a counter for each question and is nowhere else. That somebody answered is kept apart, until the
pulse closes. Nothing here is logged, recorded as activity or published.
"""

from __future__ import annotations

import random
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import Case, F, Q, Value, When
from django.utils import timezone
from django.utils.translation import gettext as _

from teams.models import Membership, Team
from teams.roles import Role
from workspace.accounts.models import User
from workspace.coaching.models import Pulse, PulseMark, PulseTally, Question, Side
from workspace.core.errors import Conflict, NotFound
from workspace.meetings.models import Meeting

OPEN_FOR = timedelta(days=14)
SCORES = range(1, 6)


@dataclass(frozen=True)
class Waiting:
    """A pulse that a person may still answer."""

    meeting: Meeting
    team: Team
    closes_at: datetime


def waiting_for(user: User) -> list[Waiting]:
    """The latest meeting first."""
    now = timezone.now()
    seats = Membership.objects.filter(user=user, team__archived_at=None).select_related("team__programme")
    teams = [seat.team for seat in seats]
    by_programme: dict[uuid.UUID, list[Membership]] = {}
    for seat in seats:
        by_programme.setdefault(seat.team.programme_id, []).append(seat)
    ended = Meeting.objects.filter(programme__in=by_programme, ends_at__lte=now)
    pulses = {(one.meeting_id, one.team_id): one for one in Pulse.objects.filter(team__in=teams)}
    answered = set(PulseMark.objects.filter(user=user, pulse__team__in=teams).values_list("pulse", flat=True))
    found = []
    for meeting in ended.numbered().order_by("-starts_at"):
        for seat in by_programme[meeting.programme_id]:
            if seat.joined_at > meeting.ends_at:
                continue
            team = seat.team
            pulse = pulses.get((meeting.pk, team.pk))
            closes_at = pulse.closes_at if pulse else meeting.ends_at + OPEN_FOR
            if closes_at > now and (pulse is None or pulse.pk not in answered):
                found.append(Waiting(meeting, team, closes_at))
    return found


@transaction.atomic
def answer(actor: User, *, meeting: uuid.UUID, team: uuid.UUID, scores: Mapping[str, int]) -> None:
    """
    Args:
        scores: 1 to 5 for every question.

    Raises:
        NotFound: there is no such meeting of a team the person had a seat in when it ended. Who could take seats
            afterwards could answer as several people, and so find out what the last one said.
        Conflict: it has not begun, is over (`pulse_closed`), or the person has answered (`pulse_answered`).
    """
    seat = Membership.objects.filter(user=actor, team=team, team__archived_at=None).select_related("team").first()
    held = Meeting.objects.filter(pk=meeting, programme=seat.team.programme_id).first() if seat else None
    if seat is None or held is None or seat.joined_at > held.ends_at:
        raise NotFound
    pulse = _opened(held, seat.team)
    if not held.ends_at <= timezone.now() < pulse.closes_at:
        raise Conflict(_("These questions are open for two weeks after the meeting."), code="pulse_closed")
    _mark, is_new = PulseMark.objects.get_or_create(pulse=pulse, user=actor)
    if not is_new:
        raise Conflict(_("You have answered already. Each person answers once."), code="pulse_answered")
    _count(pulse, Side.CORE if seat.role == Role.CORE else Side.OUTSIDE, scores)


def _opened(meeting: Meeting, team: Team) -> Pulse:
    """The pulse, locked. All its counters are made at once and shuffled: their order in the table says nothing."""
    Team.objects.select_for_update().get(pk=team.pk)
    closes_at = meeting.ends_at + OPEN_FOR
    pulse, is_new = Pulse.objects.get_or_create(meeting=meeting, team=team, defaults={"closes_at": closes_at})
    if is_new:
        tallies = [
            PulseTally(pulse=pulse, side=side, question=question, score=score)
            for side in Side
            for question in Question
            for score in SCORES
        ]
        random.shuffle(tallies)
        PulseTally.objects.bulk_create(tallies)
    return pulse


def _count(pulse: Pulse, side: Side, scores: Mapping[str, int]) -> None:
    """Every counter of the pulse is written, most with no more than it had: a database that keeps which transaction
    wrote a row last (PostgreSQL) then says the same of all of them."""
    given = Q(pk__in=[])
    for question, score in scores.items():
        given |= Q(side=side, question=question, score=score)
    pulse.tallies.update(count=F("count") + Case(When(given, then=Value(1)), default=Value(0)))


@transaction.atomic
def forget_who_answered() -> None:
    """A duty: once nobody can answer any more, nobody needs to know who did."""
    PulseMark.objects.filter(pulse__closes_at__lte=timezone.now()).delete()


def move(guest: User, account: User) -> None:
    """Runs inside the transaction that merges the two: whoever answered as a guest has answered."""
    answered = PulseMark.objects.filter(user=account).values("pulse")
    PulseMark.objects.filter(user=guest).exclude(pulse__in=answered).update(user=account)
    PulseMark.objects.filter(user=guest).delete()
