"""Questions from those who follow a meeting: they wait until a host reads them out."""

from __future__ import annotations

from django.db import transaction
from django.utils.translation import gettext as _

from teams.models import ProgrammeRole
from workspace.accounts.models import User
from workspace.core.errors import Conflict, NotFound
from workspace.core.policy import require
from workspace.meetings.models import Meeting, MeetingQuestion, QuestionState
from workspace.meetings.services import running, telling

MOST = 10
"""Of one person that wait at a time."""


@transaction.atomic
def ask(actor: User, *, meeting: Meeting, text: str) -> MeetingQuestion:
    """
    Raises:
        Conflict: the meeting does not go on, code `not_running`; too many of the person's wait, `too_many_questions`.
    """
    require(actor, "meetings.view_meeting", meeting)
    if running.current(meeting) is None:
        sentence = _("Questions are taken while the meeting goes on. Write to your coach meanwhile.")
        raise Conflict(sentence, code="not_running")
    if meeting.asked.filter(by=actor, state=QuestionState.WAITING).count() >= MOST:
        raise Conflict(_("Many of your questions wait already. Let some be answered."), code="too_many_questions")
    question = MeetingQuestion.objects.create(meeting=meeting, by=actor, text=text)
    _tell(question)
    return question


@transaction.atomic
def moderate(actor: User, *, question: MeetingQuestion, state: QuestionState) -> None:
    """By a host: read it out, note it as answered, or set it aside. Everybody sees what was read out or answered.

    Raises:
        NotFound: it was taken back meanwhile.
    """
    require(actor, "meetings.run_meeting", question.meeting)
    if not MeetingQuestion.objects.filter(pk=question.pk).update(state=state):
        raise NotFound
    telling.tell_questions(question.meeting)


@transaction.atomic
def take_back(actor: User, *, question: MeetingQuestion) -> None:
    """One's own, at any time."""
    require(actor, "meetings.take_back_question", question)
    question.delete()
    telling.tell_questions(question.meeting)


def move(guest: User, account: User) -> None:
    """What a guest asked, the account has asked."""
    MeetingQuestion.objects.filter(by=guest).update(by=account)


def _tell(question: MeetingQuestion) -> None:
    """Nobody sees it yet but the hosts and the person: nobody else needs to look again."""
    hosts = ProgrammeRole.objects.filter(programme=question.meeting.programme_id)
    people = {*hosts.values_list("user", flat=True), question.by_id}
    telling.tell_questions(question.meeting, people)
