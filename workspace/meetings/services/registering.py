"""Coming to a meeting: registering, changing one's mind, giving the seat back, and who was there."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, TypedDict

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams.models import Membership, Team
from teams.roles import Role
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid, NotFound
from workspace.core.policy import require
from workspace.meetings.models import ACTIVE, Meeting, Registration, State
from workspace.meetings.policy import may_see_meeting, may_take_seat
from workspace.meetings.services import posting, seating, telling

SITTING = (Role.CORE, Role.STAKEHOLDER)


class Answer(TypedDict):
    question: str
    answer: str


@dataclass(frozen=True)
class Wish:
    """How somebody wants to come. None leaves as it is what was said before."""

    is_active: bool
    team_id: uuid.UUID | None = None
    is_remote: bool | None = None
    answers: list[Answer] | None = None
    dietary: str | None = None
    access: str | None = None


@transaction.atomic
def register(actor: User, *, meeting: Meeting, wish: Wish) -> Registration:
    """Come, or come otherwise than said before. Whoever wants a seat gets one when the limits allow, else a place in
    line; who waits or sits already keeps the place unless it is for another team now.

    Raises:
        Forbidden: a seat is for members of teams with an account.
        Invalid: the team is none of the person's.
        Conflict: `meeting_over`, or `registration_closed`: what one has may still be given back.
    """
    require(actor, "meetings.register_for_meeting", meeting)
    if wish.is_active:
        require(actor, "meetings.take_seat", meeting)
    known = Registration.objects.filter(meeting=meeting, user=actor).first()
    team_id = _team(actor, meeting, wish, known)
    fresh = _open_meeting(meeting.pk)
    mine = Registration.objects.filter(meeting=fresh, user=actor).first() or Registration(meeting=fresh, user=actor)
    keeps = mine.state in ACTIVE and mine.team_id == team_id if wish.is_active else mine.state == State.VIEWING
    if not keeps and not fresh.is_open and (wish.is_active or not mine.state):
        raise Conflict(_("Registration for this meeting has closed. Ask the organiser."), code="registration_closed")
    if not keeps:
        mine.state = State.WAITING if wish.is_active else State.VIEWING
        mine.asked_at = timezone.now()
    mine.team_id = team_id
    _note_down(mine, fresh, wish)
    mine.save()
    promoted = seating.fill(fresh)
    telling.tell_seats(fresh)
    posting.promote(one for one in promoted if one.pk != mine.pk)
    mine.refresh_from_db()
    return mine


@transaction.atomic
def cancel(actor: User, *, meeting: Meeting) -> None:
    """Give the place back, whatever it was; what was told to the organiser is erased with it. Somebody who waits may
    move up, also while the meeting goes on.

    Raises:
        NotFound: the person is not registered.
        Conflict: `meeting_over`.
    """
    require(actor, "meetings.register_for_meeting", meeting)
    fresh = _open_meeting(meeting.pk)
    deleted, _by_kind = fresh.registrations.filter(user=actor).delete()
    if not deleted:
        raise NotFound
    _seat_and_tell(fresh)


@transaction.atomic
def note_attendance(actor: User, *, registration: Registration, attended: bool | None) -> Registration:
    """Who was there; None for not known."""
    require(actor, "meetings.change_registration", registration)
    if not Registration.objects.filter(pk=registration.pk).update(attended=attended):
        raise NotFound  # given back meanwhile
    registration.attended = attended
    return registration


@transaction.atomic
def let_go(user: User) -> None:
    """After somebody may do less: they keep at coming meetings only what they still may have, and seats that come free
    are given on. Runs inside the transaction that took the right away, after its locks on teams."""
    held = Registration.objects.filter(user=user, meeting__ends_at__gt=timezone.now())
    for meeting_id in held.order_by("meeting").values_list("meeting", flat=True):
        try:
            meeting = seating.locked(meeting_id)
        except NotFound:  # removed meanwhile, and the place with it
            continue
        mine = meeting.registrations.filter(user=user).first()
        if mine is not None and _is_reduced(user, mine, meeting):
            _seat_and_tell(meeting)


def _is_reduced(user: User, mine: Registration, meeting: Meeting) -> bool:
    if not user.is_active or not may_see_meeting(user, meeting):
        mine.delete()
        return True
    memberships = Membership.objects.filter(user=user, team__programme=meeting.programme_id)
    may_sit = may_take_seat(user, meeting) and memberships.filter(team=mine.team_id, role__in=SITTING).exists()
    is_of_team = mine.team_id is None or memberships.filter(team=mine.team_id).exists()
    if (may_sit or mine.state == State.VIEWING) and is_of_team:
        return False
    mine.state = State.VIEWING
    mine.team_id = mine.team_id if is_of_team else memberships.values_list("team", flat=True).first()
    mine.save(update_fields=["state", "team"])
    return True


def move(guest: User, account: User) -> None:
    """What a guest registered for is the account's, unless the account is registered itself."""
    theirs = Registration.objects.filter(user=account).values("meeting")
    Registration.objects.filter(user=guest).exclude(meeting__in=theirs).update(user=account)


def _team(actor: User, meeting: Meeting, wish: Wish, known: Registration | None) -> uuid.UUID | None:
    """The team somebody comes for: the one that is said, the one of before, or their first. Their teams are locked
    until the end of the transaction, as `teams.services.memberships` does: nobody is taken out of a team while they
    sit down for it."""
    mine = Team.objects.filter(memberships__user=actor, programme=meeting.programme_id)
    list(Team.objects.select_for_update().filter(pk__in=mine.values("pk")).order_by("pk"))
    held = Membership.objects.filter(user=actor, team__programme=meeting.programme_id, team__archived_at=None)
    held = held.order_by("joined_at", "pk")
    if wish.is_active:
        held = held.filter(role__in=SITTING)
    teams = [membership.team_id for membership in held]
    before = known.team_id if known is not None else None
    if wish.team_id in teams or (wish.team_id is None and before in teams):
        return wish.team_id or before
    if wish.team_id is not None or (wish.is_active and not teams):
        raise Invalid({"team": [_("Choose one of your own teams.")]})
    return teams[0] if teams else None


def _note_down(mine: Registration, meeting: Meeting, wish: Wish) -> None:
    for name in ("is_remote", "dietary", "access"):
        value = getattr(wish, name)
        if value is not None:
            setattr(mine, name, value)
    if wish.answers is not None:
        said = {row["question"]: row["answer"] for row in wish.answers}
        mine.answers = [
            {"question": asked["question"], "answer": said[asked["question"]]}
            for asked in meeting.questions
            if _is_answer(said.get(asked["question"], ""), asked)
        ]


def _is_answer(answer: str, asked: dict[str, Any]) -> bool:
    """What was chosen is one of the choices; the organiser may have changed them meanwhile."""
    choices = asked.get("choices") or [answer]
    return bool(answer) and answer in choices


def _open_meeting(meeting_id: uuid.UUID) -> Meeting:
    meeting = seating.locked(meeting_id)
    if meeting.is_over:
        raise Conflict(_("This meeting is over."), code="meeting_over")
    return meeting


def _seat_and_tell(meeting: Meeting) -> None:
    promoted = seating.fill(meeting)
    telling.tell_seats(meeting)
    posting.promote(promoted)
