"""The letter to somebody who is asked to answer one line of a checklist."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from experiments.models import ChecklistAsking
from workspace.core.mail import Letter


def ask(asking: ChecklistAsking, link: str) -> Letter:
    """In the active language."""
    experiment = asking.line.design.experiment
    names = {"inviter": asking.created_by.display_name, "team": experiment.team.name}
    until = date_format(localtime(asking.expires_at), "DATE_FORMAT")
    return Letter(
        subject=_("%(inviter)s asks you one thing: %(team)s") % names,
        paragraphs=[
            _("%(inviter)s from team %(team)s asks for your answer before a test begins.") % names,
            _("The test: %(title)s") % {"title": experiment.title},
            _("What you are asked: %(line)s") % {"line": asking.line.line},
        ],
        quote=asking.message,
        action=(_("See and answer"), link),
        small_print=[
            _("The link is open until %(date)s. You need no account.") % {"date": until},
            _("It was sent to you personally. Do not pass the link on."),
        ],
    )
