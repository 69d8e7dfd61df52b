"""The list of a meeting as a table for office programs."""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import QuerySet
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from workspace.core import spreadsheets
from workspace.meetings.models import Meeting, Registration, State


def as_csv(meeting: Meeting) -> bytes:
    """Who has registered, and who was there: in the language of whoever asks."""
    heads = [_("Name"), _("Team"), _("Place"), _("Remotely"), _("Was there")]
    return _table(heads, [_cells(registration) for registration in _rows(meeting)])


def answers_as_csv(meeting: Meeting) -> bytes:
    """What was answered to the organiser's own questions, a column for each. Not what people need: that is erased four
    weeks after the meeting, and a file outlives it."""
    asked = [question["question"] for question in meeting.questions]
    return _table([_("Name"), _("Team"), *asked], [_answers(registration, asked) for registration in _rows(meeting)])


def _rows(meeting: Meeting) -> QuerySet[Registration]:
    return meeting.registrations.select_related("user", "team").order_by("state", "team__name", "asked_at", "pk")


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    return spreadsheets.written(heads, rows).encode()


def _answers(registration: Registration, asked: list[str]) -> list[str]:
    said = {row["question"]: row["answer"] for row in registration.answers}
    team = registration.team.name if registration.team is not None else ""
    return [registration.user.display_name, team, *(said.get(question, "") for question in asked)]


def _cells(registration: Registration) -> list[str]:
    team = registration.team.name if registration.team is not None else ""
    state = str(State(registration.state).label)
    return [registration.user.display_name, team, state, _yes(registration.is_remote), _yes(registration.attended)]


def _yes(value: bool | None) -> str:  # noqa: FBT001 - it is about nothing but this value
    """Nothing for what is not known."""
    if value is None:
        return ""
    return pgettext("in a table", "yes") if value else pgettext("in a table", "no")
