"""The invitation by e-mail."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from teams.models import Invitation
from workspace.core.mail import Letter


def write(invitation: Invitation, link: str) -> Letter:
    """In the active language: from a person, to a person, for a reason, with a time."""
    names = {"inviter": invitation.created_by.display_name, "place": invitation.place.name}
    paragraphs = [_("%(inviter)s invites you to take part in %(place)s.") % names]
    if invitation.team is not None and invitation.team.phenomenon:
        paragraphs.append(_("It is about this: %(phenomenon)s") % {"phenomenon": invitation.team.phenomenon})
    until = date_format(localtime(invitation.expires_at), "DATE_FORMAT")
    return Letter(
        subject=_("%(inviter)s invites you: %(place)s") % names,
        paragraphs=paragraphs,
        quote=invitation.message,
        action=(_("See the invitation"), link),
        small_print=[
            _("The invitation is open until %(date)s. Opening it commits you to nothing.") % {"date": until},
            _("It was sent to you personally. Do not pass the link on."),
        ],
    )
