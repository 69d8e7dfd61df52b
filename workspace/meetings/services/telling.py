"""What open pages and people are told of meetings. Events name nobody: they only say where to look again."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.conf import settings
from django.utils import translation

from teams.models import Programme
from workspace.accounts.models import User
from workspace.core import mail
from workspace.meetings import letters
from workspace.meetings.models import Meeting, Registration
from workspace.realtime import topics
from workspace.realtime.hub import publish


def followed_by(user: User) -> set[str]:
    """Everybody in a programme hears of its meetings."""
    return {topics.programme(pk) for pk in Programme.objects.visible_to(user).values_list("pk", flat=True)}


def tell_path(programme: Programme) -> None:
    """Pages that show the path of the programme read it again."""
    publish(topics.programme(programme.pk), {"type": "meetings", "programme": str(programme.pk)})


def tell_seats(meeting: Meeting) -> None:
    """Somebody has come, gone or moved up."""
    message = {"type": "meeting", "programme": str(meeting.programme_id), "meeting": str(meeting.pk)}
    publish(topics.programme(meeting.programme_id), message)


def tell_run(meeting: Meeting, state: dict[str, object]) -> None:
    """The meeting has started, gone on or ended: with all there is to show (`running.RunState`)."""
    message = {"type": "meeting_run", "programme": str(meeting.programme_id), "meeting": str(meeting.pk)}
    publish(topics.programme(meeting.programme_id), message | {"run": state})


def tell_questions(meeting: Meeting, people: Iterable[uuid.UUID] | None = None) -> None:
    """Something was asked or answered: to everybody, or to these people alone."""
    message = {"type": "meeting_questions", "meeting": str(meeting.pk)}
    if people is None:
        publish(topics.programme(meeting.programme_id), message)
        return
    for person in people:
        publish(topics.user(person), message)


def send(registration: Registration, write: letters.Writer) -> None:
    """One letter, in the person's language; one that the mail server does not take is in the server's log."""
    user = registration.user
    link = f"{settings.PUBLIC_URL}/meetings/{registration.meeting_id}"
    with translation.override(user.language):
        try:
            mail.send(write(registration, link), to=user.email or "")
        except mail.MailFailed:
            return
