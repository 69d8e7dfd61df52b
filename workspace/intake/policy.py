"""Who may do what with calls and applications: coaches read, owners decide, nobody else knows of them."""

from __future__ import annotations

from teams.models import Programme
from teams.policy import leads, owns
from workspace.accounts.models import User
from workspace.core.policy import allow
from workspace.intake.models import Application, Call


def may_read_calls(user: User, programme: Programme) -> bool:
    return leads(user, programme.pk)


def may_see_call(user: User, call: Call) -> bool:
    return leads(user, call.programme_id)


def may_change_call(user: User, call: Call) -> bool:
    return owns(user, call.programme)


def may_see_application(user: User, application: Application) -> bool:
    return leads(user, application.call.programme_id)


def may_decide(user: User, application: Application) -> bool:
    return owns(user, application.call.programme)


def may_see_addresses(user: User, application: Application) -> bool:
    """E-mail addresses are for those who write the letters."""
    return may_decide(user, application)


def register() -> None:
    allow("intake.prepare_call", owns)
    allow("intake.read_calls", may_read_calls)
    allow("intake.view_call", may_see_call)
    allow("intake.change_call", may_change_call)
    allow("intake.view_application", may_see_application)
    allow("intake.decide_application", may_decide)
    allow("intake.see_addresses_of_application", may_see_addresses)
