"""Who may do what with the meetings of a programme."""

from __future__ import annotations

import uuid

from teams.models import Membership
from teams.policy import leads, may_see_programme, owns
from teams.roles import Role
from workspace.accounts.models import User
from workspace.core.policy import allow, remembered
from workspace.meetings.models import Material, Meeting, MeetingQuestion, QuestionState, Registration


def may_see_meeting(user: User, meeting: Meeting) -> bool:
    return may_see_programme(user, meeting.programme)


def may_change_meeting(user: User, meeting: Meeting) -> bool:
    return owns(user, meeting.programme)


def may_attend(user: User, meeting: Meeting) -> bool:
    """Whoever has an account in the programme. A guest, who needs no more than a link, is not let into the room."""
    return not user.is_guest and (leads(user, meeting.programme_id) or _is_invited(user, meeting.programme_id))


def may_take_seat(user: User, meeting: Meeting) -> bool:
    """Members of teams, with an account. Seats are counted by team, so those who lead the programme need none."""
    return not user.is_guest and _is_invited(user, meeting.programme_id)


def may_run_meeting(user: User, meeting: Meeting) -> bool:
    """Start it and lead it through its steps: owners and coaches, whoever of them is in the room."""
    return leads(user, meeting.programme_id)


def may_see_question(user: User, question: MeetingQuestion) -> bool:
    if not may_see_meeting(user, question.meeting):
        return False
    is_shown = question.state in {QuestionState.AIRED, QuestionState.ANSWERED}
    return is_shown or question.by_id == user.pk or may_run_meeting(user, question.meeting)


def may_moderate_question(user: User, question: MeetingQuestion) -> bool:
    return may_run_meeting(user, question.meeting)


def may_take_back_question(user: User, question: MeetingQuestion) -> bool:
    return question.by_id == user.pk and may_see_meeting(user, question.meeting)


def may_see_material(user: User, material: Material) -> bool:
    return may_see_meeting(user, material.meeting)


def may_change_material(user: User, material: Material) -> bool:
    return may_change_meeting(user, material.meeting)


def may_see_registration(user: User, registration: Registration) -> bool:
    return registration.user_id == user.pk or may_change_registration(user, registration)


def may_change_registration(user: User, registration: Registration) -> bool:
    return may_change_meeting(user, registration.meeting)


@remembered
def _is_invited(user: User, programme_id: uuid.UUID) -> bool:
    roles = (Role.CORE, Role.STAKEHOLDER)
    return Membership.objects.filter(user=user, role__in=roles, team__programme=programme_id).exists()


def register() -> None:
    allow("meetings.plan_meeting", owns)
    allow("meetings.view_meeting", may_see_meeting)
    allow("meetings.change_meeting", may_change_meeting)
    allow("meetings.attend_meeting", may_attend)
    allow("meetings.register_for_meeting", may_see_meeting)
    allow("meetings.take_seat", may_take_seat)
    allow("meetings.run_meeting", may_run_meeting)
    allow("meetings.view_question", may_see_question)
    allow("meetings.moderate_question", may_moderate_question)
    allow("meetings.take_back_question", may_take_back_question)
    allow("meetings.view_material", may_see_material)
    allow("meetings.change_material", may_change_material)
    allow("meetings.view_registration", may_see_registration)
    allow("meetings.change_registration", may_change_registration)
