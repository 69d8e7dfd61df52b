"""The space of an accepted team: its canvases, its invitations, and what the application said, on the first canvas."""

from __future__ import annotations

from django.utils import translation
from django.utils.translation import gettext as _

from canvases.models import Canvas
from canvases.services.beginnings import begin
from canvases.services.notes import NewNote
from canvases.templates import shape_of
from teams.models import Team
from teams.roles import Role
from teams.services import discussion, invitations, spaces
from workspace.accounts.models import User
from workspace.intake.models import Application

FIRST_CANVAS = "shared-phenomenon"
BLOCKS = {"phenomenon": "phenomenon", "why_together": "why-together"}
"""Where on the first canvas a field of the application belongs."""


def open_team(actor: User, *, application: Application, name: str) -> Team:
    """Inside the transaction that accepts: a team without its canvases, its invitations or its words never exists.

    Raises:
        Invalid: another team of the programme has the name.
    """
    with translation.override(application.language):
        programme = application.call.programme
        team = spaces.create_team(actor, programme=programme, name=name, phenomenon=application.phenomenon)
        _invite(actor, team, application)
        _begin(actor, team, application)
    return team


def _invite(actor: User, team: Team, application: Application) -> None:
    """Everybody with an address, once; whoever applied is in the core team though they did not name themselves."""
    roles = {person["email"].lower(): person["role"] for person in application.people if person["email"]}
    roles.setdefault(application.contact_email.lower(), Role.CORE.value)
    message = _("The application of the team was accepted. The space begins with what was written there.")
    for email, role in roles.items():
        terms = invitations.Terms(role=role, email=email, language=application.language, message=message)
        invitations.invite(actor, place=team, terms=terms)


def _begin(actor: User, team: Team, application: Application) -> None:
    """The first canvas, if the programme's set has it: one note a paragraph, and a comment that says where they come
    from and holds what has no block there."""
    canvas = (
        Canvas.objects.select_related("team__programme", "template")
        .filter(team=team, template__slug=FIRST_CANVAS)
        .first()
    )
    if canvas is None:
        return
    known = shape_of(canvas.template).blocks
    notes = [
        NewNote(block, paragraph)
        for field, block in BLOCKS.items()
        if block in known
        for paragraph in _paragraphs(getattr(application, field))
    ]
    if notes:
        begin(actor, canvas, notes=notes)
    discussion.start_thread(actor, target_kind="canvas", target_id=canvas.pk, body=_from_application(application))


def _paragraphs(text: str) -> list[str]:
    return [line for line in map(str.strip, text.split("\n")) if line]


def _from_application(application: Application) -> str:
    said = [
        _("These notes are from your application. Change whatever looks different by now."),
        _("What you thought could be tried: %(text)s") % {"text": application.to_try},
    ]
    if application.state_actor:
        said.append(_("The state actor you named: %(text)s") % {"text": application.state_actor})
    return "\n\n".join(said)
