"""The letters to somebody who is asked to answer one line of a checklist, and to whoever added evidence."""

from __future__ import annotations

from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from experiments.models import ChecklistAsking, Evidence, EvidenceStatus
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


def answer_evidence(evidence: Evidence, link: str, way_out: str) -> Letter:
    """What the team made of what its author told, in the active language. It repeats none of the author's words."""
    experiment = evidence.experiment
    names = {"team": experiment.team.name, "title": experiment.title}
    thanks = _("Thank you for telling what you know. It was about this test: %(title)s") % names
    if evidence.status == EvidenceStatus.ACCEPTED:
        subject = _("%(team)s has taken up what you told") % names
        became = _("Team %(team)s has taken it up. From now on it counts as evidence.") % names
    else:
        subject = _("%(team)s answers what you told") % names
        became = _("Team %(team)s has read it and did not take it up as evidence. Their reason:") % names
    return Letter(
        subject=subject,
        paragraphs=[thanks, became],
        quote=evidence.reply,
        action=(_("See what became of it"), link),
        small_print=[_("You can take your words back there at any time.")],
        ways=[(_("Stop these e-mails"), way_out)],
    )
