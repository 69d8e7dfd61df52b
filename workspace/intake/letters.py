"""The letters to those who applied, in their language, which is the active one."""

from __future__ import annotations

from collections.abc import Callable

from django.utils.translation import gettext as _

from workspace.core.languages import chosen
from workspace.core.mail import Letter
from workspace.intake.models import Application, ApplicationState
from workspace.intake.words import moment


def receipt(application: Application, link: str) -> Letter:
    call = application.call
    names = _names(application)
    return Letter(
        subject=_("We have received your application: %(team)s") % names,
        paragraphs=[
            _("Thank you. The application of %(team)s to “%(call)s” has arrived.") % names,
            *([_("You can read and change it until %(moment)s.") % names] if call.closes_at else []),
        ],
        action=(_("See the application"), link),
        small_print=[
            _("Keep this letter: the link is your only key. Whoever has it can change the application."),
            _("If you did not apply, somebody has mistyped their address. Open the link and withdraw the application."),
        ],
    )


def decision(application: Application, to: str, message: str, inviter: str) -> Letter:
    """What was decided, and the owner's own words."""
    names = _names(application) | {"inviter": inviter}
    subject, paragraphs = _SAYINGS[ApplicationState(to)]()
    return Letter(
        subject=subject % names,
        paragraphs=[paragraph % names for paragraph in paragraphs],
        quote=message,
        small_print=[_("The link in your receipt still opens the application, and says the same.")],
    )


def _names(application: Application) -> dict[str, str]:
    call = application.call
    return {
        "team": application.team_name,
        "call": chosen(call.title),
        "programme": call.programme.name,
        "moment": moment(call.closes_at) if call.closes_at else "",
    }


def _talk() -> tuple[str, list[str]]:
    return (
        _("Let us talk about your application: %(team)s"),
        [_("%(inviter)s has read the application of %(team)s to “%(call)s” and would like to talk with you about it.")],
    )


def _accepted() -> tuple[str, list[str]]:
    return (
        _("Welcome to the programme: %(team)s"),
        [
            _("%(team)s has been accepted to %(programme)s."),
            _("The space of the team is open, and its first canvas begins with what you wrote."),
            _("Everybody you named with an e-mail address gets an invitation of their own."),
        ],
    )


def _waiting() -> tuple[str, list[str]]:
    return (
        _("You are on the waiting list: %(team)s"),
        [
            _("“%(call)s” had more good applications than places. %(team)s is on the waiting list."),
            _("We write to you as soon as a place becomes free, and also if none does."),
        ],
    )


def _declined() -> tuple[str, list[str]]:
    return (
        _("About your application: %(team)s"),
        [
            _("Thank you for applying to “%(call)s”. %(team)s was not chosen this time."),
            _("We are sorry. What you see and want to change stays important."),
        ],
    )


_SAYINGS: dict[ApplicationState, Callable[[], tuple[str, list[str]]]] = {
    ApplicationState.TALK: _talk,
    ApplicationState.ACCEPTED: _accepted,
    ApplicationState.WAITING: _waiting,
    ApplicationState.DECLINED: _declined,
}
