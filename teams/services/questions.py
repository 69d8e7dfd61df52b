"""Coaches' questions: threads that stay open until they are answered or parked (docs/adr/0029).

A reply alone settles nothing: whoever answers, or whoever asked, says that it is the answer.
"""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import replace

from django.db import transaction
from django.db.models import Count
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import mentions, news
from teams.models import Thread, Verb
from teams.models.discussion import Outcome, QuestionState, ThreadKind
from teams.news import Kind, News
from teams.roles import Audience
from teams.services import discussion
from teams.services.discussion import About
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Forbidden, Invalid, NotFound
from workspace.core.policy import require


@transaction.atomic
def ask(actor: User, *, about: About, body: str, key: str | None = None) -> Thread:
    """Ask the team about something it works on, or about itself as a whole. Its core team hears of it. Under the same
    key it is asked once.

    Raises:
        NotFound: there is no such target for this person.
        Forbidden: the person does not lead the programme, or nothing can be said there any more.
        Invalid: the target has no such block or note, the person is no part of the audience, or only the core is.
    """
    if about.audience == Audience.TEAM:
        raise Invalid({"audience": [_("Coaches read a question to the team, too.")]})
    thread = discussion.begin(actor, about, body, ThreadKind.QUESTION, key=key)
    if not actor.has_perm("teams.ask_in_team", thread.team):
        raise Forbidden(_("Coaches and programme owners ask a team questions. Write a comment instead."))
    return thread


@transaction.atomic
def answer(actor: User, *, question: Thread, body: str = "") -> Thread:
    """It is answered: with these words, or by what was said before. Whoever asked hears of it.

    Raises:
        Conflict: it is settled already, code `question_settled`.
    """
    return _settle(actor, question, Outcome.ANSWERED, Verb.QUESTION_ANSWERED, body=body)


@transaction.atomic
def park(actor: User, *, question: Thread, until: str = "") -> Thread:
    """The team leaves it for later. Whoever asked hears of it, with until when or why.

    Raises:
        Conflict: it is settled already, code `question_settled`.
    """
    return _settle(actor, question, Outcome.PARKED, Verb.QUESTION_PARKED, until=until)


@transaction.atomic
def reopen(actor: User, *, question: Thread) -> Thread:
    """It waits for an answer again; opened twice it is opened once. What was told of its end is taken back."""
    thread = _locked(question)
    require(actor, "teams.settle_question", thread)
    if not thread.outcome:
        return thread
    thread.outcome, thread.parked_until, thread.resolved_at, thread.resolved_by = "", "", None, None
    _save(thread)
    news.forget([thread.pk, *thread.comments.values_list("pk", flat=True)], kind=Kind.SETTLED)
    discussion.record(actor, thread, Verb.QUESTION_REOPENED)
    discussion.tell(thread)
    return thread


def waiting_in(actor: User, teams: Collection[uuid.UUID]) -> dict[uuid.UUID, int]:
    """How many questions are open in each of these teams, as far as the actor sees them: about what is gone, nobody
    can answer any. Teams without are left out."""
    waiting = Thread.objects.visible_to(actor).questions(QuestionState.OPEN).filter(team__in=teams).order_by()
    return dict(waiting.values_list("team").annotate(Count("pk")))


def _settle(actor: User, question: Thread, outcome: Outcome, verb: Verb, *, body: str = "", until: str = "") -> Thread:
    thread = _locked(question)
    require(actor, "teams.settle_question", thread)
    if thread.outcome:
        raise Conflict(
            _("Somebody has answered or parked this question meanwhile. Open it again first."), code="question_settled"
        )
    thread.outcome, thread.parked_until = outcome, until
    thread.resolved_at, thread.resolved_by = timezone.now(), actor
    _save(thread)
    asker = thread.created_by_id
    source = thread.pk
    if body:
        source = discussion.say(actor, thread, body, verb=verb, apart=[asker]).pk
    else:
        discussion.record(actor, thread, verb, excerpt=until)
        discussion.tell(thread)
    told = News(Kind.SETTLED, thread.team, [asker], source, _target(thread), detail=outcome.value)
    news.tell(actor, replace(told, text=mentions.spoken(body) or until, audience=thread.audience))
    return thread


def _locked(question: Thread) -> Thread:
    """The question, with its row locked until the end of the transaction: of two who settle it one does.

    Raises:
        NotFound: it was taken back meanwhile.
    """
    rows = Thread.objects.select_for_update(of=("self",)).select_related("team__programme")
    thread = rows.filter(pk=question.pk, kind=ThreadKind.QUESTION).first()
    if thread is None:
        raise NotFound
    return thread


def _save(thread: Thread) -> None:
    thread.save(update_fields=["outcome", "parked_until", "resolved_at", "resolved_by"])


def _target(thread: Thread) -> tuple[str, uuid.UUID]:
    return thread.target_kind, thread.target_id
