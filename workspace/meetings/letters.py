"""Letters about meetings, in the active language. None repeats what somebody told the organiser."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from workspace.core.mail import Letter
from workspace.meetings.models import Meeting, Registration, State

Writer = Callable[[Registration, str], Letter]


def promoted(registration: Registration, link: str) -> Letter:
    """To somebody who waited."""
    meeting = registration.meeting
    return Letter(
        subject=_("You have a seat: %(title)s") % {"title": meeting.title},
        paragraphs=[
            _("A seat has come free, and you were the next in line. It is yours."),
            _when_and_where(meeting),
        ],
        action=(_("See the meeting"), link),
        small_print=[_("If you cannot come, give the seat back on the same page: somebody else may be waiting.")],
    )


def moved(registration: Registration, before: Meeting, link: str) -> Letter:
    """`before` is the meeting as the person last knew it."""
    meeting = registration.meeting
    return Letter(
        subject=_("New time or place: %(title)s") % {"title": meeting.title},
        paragraphs=[
            _("The meeting has been moved. This is when and where it is now:"),
            _when_and_where(meeting),
            _("Before it was: %(before)s.") % {"before": _when_and_where(before)},
        ],
        action=(_("See the meeting"), link),
        small_print=[_("Your registration holds. If you cannot come, give your place back on the same page.")],
    )


def removed(meeting: Meeting) -> Letter:
    """The meeting as it was in the end."""
    return Letter(
        subject=_("Cancelled: %(title)s") % {"title": meeting.title},
        paragraphs=[
            _("This meeting will not be held:"),
            f"{meeting.title}. {_when_and_where(meeting)}",
            _("Your registration is gone with it. You need do nothing."),
        ],
    )


def reminder(registration: Registration, link: str) -> Letter:
    meeting = registration.meeting
    paragraphs = [_when_and_where(meeting)]
    if registration.state == State.VIEWING:
        paragraphs.append(_("You follow along; you have no seat at the tables."))
    if meeting.remote_link and not registration.user.is_guest:
        paragraphs.append(_("The link for those who take part remotely is on the page of the meeting."))
    return Letter(
        subject=_("%(title)s: %(day)s") % {"title": meeting.title, "day": _day(meeting.starts_at)},
        paragraphs=paragraphs,
        action=(_("See the agenda"), link),
        small_print=[_("You registered for this meeting. If you cannot come, say so on the same page.")],
    )


def _when_and_where(meeting: Meeting) -> str:
    said = {
        "day": _day(meeting.starts_at),
        "from": _clock(meeting.starts_at),
        "until": _clock(meeting.ends_at),
        "place": meeting.place,
    }
    if meeting.place:
        return _("%(day)s, %(from)s to %(until)s Helsinki time, %(place)s") % said
    return _("%(day)s, %(from)s to %(until)s Helsinki time") % said


def _day(moment: datetime) -> str:
    return date_format(localtime(moment), "DATE_FORMAT")


def _clock(moment: datetime) -> str:
    return date_format(localtime(moment), "TIME_FORMAT")
