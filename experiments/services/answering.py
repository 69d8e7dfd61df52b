"""Telling whoever added evidence what became of it. Without an address, the experiment's page alone tells it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from django.conf import settings
from django.db import transaction
from django.utils import translation

from experiments import letters
from experiments.models import Evidence
from experiments.policy.evidence import may_see_evidence
from teams import news
from teams.news import Kind, News
from workspace.accounts.models import User
from workspace.core import mail
from workspace.core.ids import uuid7
from workspace.notifications import unsubscribing
from workspace.notifications.models import Rhythm, TeamPost
from workspace.notifications.services import inbox


def answer_after_commit(actor: User, evidence: Evidence) -> None:
    """Into the author's inbox, and a letter in the author's language if they want such at once; where a team keeps
    its texts out of e-mails, the one that all such news have. None for one's own act,
    and none about what the author does not see any more. When the mail server does not take it, nothing is undone: the
    page says the same."""
    author = evidence.author
    quotes = not TeamPost.objects.filter(team=evidence.experiment.team_id, quotes_texts=False).exists()
    is_at_once = quotes and inbox.rhythms_of(author)[Kind.ANSWERED] == Rhythm.AT_ONCE
    target = ("experiment", evidence.experiment_id)
    told = News(Kind.ANSWERED, evidence.experiment.team, [author.pk], uuid7(), target, thing=evidence.pk)
    news.forget([evidence.pk])  # an earlier answer is taken back by this one
    news.tell(actor, replace(told, text=evidence.reply, detail=evidence.status, has_letter=is_at_once))
    is_reached = bool(author.email) and author.is_active and author.pk != actor.pk
    if is_at_once and is_reached and may_see_evidence(author, evidence):
        transaction.on_commit(partial(_send, evidence))


def _send(evidence: Evidence) -> None:
    author = evidence.author
    link = f"{settings.PUBLIC_URL}/experiments/{evidence.experiment_id}#my-evidence"
    with translation.override(author.language):
        way_out = unsubscribing.address(author, [Kind.ANSWERED])
        letter = letters.answer_evidence(evidence, link, way_out)
        message = mail.written(letter, to=author.email or "", headers=unsubscribing.headers(way_out))
        try:
            mail.hand_over(message)
        except mail.MailFailed:
            return  # it is in the server's log by now
