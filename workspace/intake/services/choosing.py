"""Deciding about applications: a talk, a place, the waiting list, or a no; each with a letter."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from django.db import transaction
from django.utils import translation
from django.utils.translation import gettext as _

from workspace.accounts.models import User
from workspace.core.errors import Conflict
from workspace.core.mail import Letter
from workspace.core.policy import require
from workspace.intake import letters
from workspace.intake.models import Application, ApplicationState, ApplicationStep, Call, CallState
from workspace.intake.services import applying
from workspace.intake.services.opening import open_team
from workspace.intake.services.telling import tell
from workspace.intake.words import moment

TAKES_A_DECISION = {ApplicationState.ACCEPTED, ApplicationState.WAITING, ApplicationState.DECLINED}
FINAL = {ApplicationState.ACCEPTED, ApplicationState.WITHDRAWN}


@dataclass(frozen=True)
class Step:
    """What is decided. `even_so` goes past what is only asked about; `team_name` is the accepted team's, if not the
    one it applied with."""

    to: str
    message: str = ""
    even_so: bool = False
    team_name: str = ""


@transaction.atomic
def decide(actor: User, *, application: Application, step: Step) -> Application:
    """Take a step, and send the letter that says so after commit. Who takes a step that was taken already takes none.

    The call is held until commit: of two owners who accept at once, one makes the team, and both see the same places.

    Raises:
        Conflict: `application_final`, it was accepted or withdrawn; unless `even_so`, `call_still_open` while those who
            applied may still write, and `no_places_left`.
        Invalid: another team of the programme has the name.
    """
    require(actor, "intake.decide_application", application)
    call = (
        Call.objects.select_for_update(of=("self",), no_key=True)
        .select_related("programme")
        .get(pk=application.call_id)
    )
    held = Application.objects.select_for_update(of=("self",)).select_related("call__programme", "team")
    fresh = held.get(pk=application.pk)
    if fresh.state == step.to:
        return fresh
    _check(call, fresh, step)
    if step.to == ApplicationState.ACCEPTED:
        fresh.team = open_team(actor, application=fresh, name=step.team_name or fresh.team_name)
    fresh.state = ApplicationState(step.to)
    fresh.save(update_fields=["state", "team"])
    ApplicationStep.objects.create(application=fresh, state=step.to, message=step.message, by=actor)
    transaction.on_commit(partial(_send, actor, fresh, step))
    tell(call.programme)
    return fresh


def preview(actor: User, *, application: Application, step: Step) -> tuple[Letter, str]:
    """The letter as it would be sent, and its language. Changes nothing."""
    require(actor, "intake.decide_application", application)
    with translation.override(application.language):
        return letters.decision(application, step.to, step.message, actor.display_name), application.language


@transaction.atomic
def resend_link(actor: User, *, application: Application) -> None:
    """A new link for an applicant who lost theirs, by letter; the old one stops working.

    Raises:
        Conflict: `application_final`, it was withdrawn, or the address is erased.
    """
    require(actor, "intake.decide_application", application)
    held = Application.objects.select_for_update(of=("self",)).select_related("call__programme")
    fresh = held.get(pk=application.pk)
    if not fresh.contact_email:
        raise _final()
    applying.renew_link(fresh)


def _check(call: Call, application: Application, step: Step) -> None:
    if application.state in FINAL:
        raise _final()
    if step.even_so:
        return
    if step.to in TAKES_A_DECISION and call.state == CallState.OPEN and call.closes_at:
        raise Conflict(
            _("The call is open until %(moment)s. Until then everybody may apply and change what they wrote.")
            % {"moment": moment(call.closes_at)},
            code="call_still_open",
        )
    taken = call.applications.filter(state=ApplicationState.ACCEPTED).count()
    if step.to == ApplicationState.ACCEPTED and taken >= call.places:
        raise Conflict(_("All places of this call are taken."), code="no_places_left", places=call.places, taken=taken)


def _final() -> Conflict:
    return Conflict(_("It has been decided about this application, or it was withdrawn."), code="application_final")


def _send(actor: User, application: Application, step: Step) -> None:
    letter, language = preview(actor, application=application, step=step)
    with translation.override(language):
        applying.send(application, letter)
