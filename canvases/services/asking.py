"""Asking a block's question outside: opening, closing, a new address. And what is told of it."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from canvases.models import AnswerState, Canvas, GuestAnswer, GuestQuestion
from canvases.models.asking import OPEN_FOR, new_code
from canvases.templates import localised
from teams.live import audience
from teams.models import Activity, Verb
from teams.roles import Audience, Visibility
from teams.services import activity
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require
from workspace.realtime.hub import publish


class NotForGuests(Conflict):
    code = "no_guest_question"
    sentence = _("This block has no question for people outside. Choose another.")


@transaction.atomic
def ask(actor: User, canvas: Canvas, *, block: str, closes_at: datetime | None = None) -> GuestQuestion:
    """Open the block's question to whoever has its address, for a month unless said otherwise. One that was closed is
    opened again, with its answers and its address.

    Raises:
        Forbidden: the actor is not in the core team.
        NotForGuests: the template has no such question.
        Invalid: the time is over.
    """
    require(actor, "canvases.ask_outside", canvas)
    if words(canvas, block) is None:
        raise NotForGuests
    now = timezone.now()
    until = closes_at or now + OPEN_FOR
    if until <= now:
        raise Invalid({"closes_at": [_("Choose a time to come.")]})
    opened = {"opened_by": actor, "opened_at": now, "closes_at": until, "closed_at": None}
    question, _is_new = GuestQuestion.objects.update_or_create(canvas=canvas, block=block, defaults=opened)
    tell(question)
    return question


@transaction.atomic
def close(actor: User, question: GuestQuestion) -> None:
    """Nobody answers from now on. Personal links go on: people read what became of it, and withdraw.

    Raises:
        Forbidden: the actor is not in the core team.
    """
    require(actor, "canvases.judge_answers", question)
    question.closed_at = question.closed_at or timezone.now()
    question.save(update_fields=["closed_at"])
    tell(question)


@transaction.atomic
def renew(actor: User, question: GuestQuestion) -> None:
    """Another address; the one before leads nowhere from now on.

    Raises:
        Forbidden: the actor is not in the core team.
    """
    require(actor, "canvases.judge_answers", question)
    question.code = new_code()
    question.save(update_fields=["code"])
    tell(question)


def words(canvas: Canvas, block_id: str) -> dict[str, str] | None:
    """What the block asks people outside, by language; None when it asks them nothing."""
    blocks = {block["id"]: block for block in canvas.template.body["blocks"]}
    found: dict[str, str] | None = blocks.get(block_id, {}).get("guest_question")
    return found


def places(question: GuestQuestion, language: str) -> tuple[str, str]:
    """The titles of the canvas and of the block."""
    body = localised(question.canvas.template.body, language)
    blocks = {block["id"]: block["title"] for block in body["blocks"]}
    return body["title"], blocks[question.block]


def address(question: GuestQuestion) -> str:
    return f"{settings.PUBLIC_URL}/ask/{question.code}"


def came(question: GuestQuestion) -> None:
    """Another answer. The feed of the core team counts them, without a word of what they say (ADR 40)."""
    target, talk = ("canvas", question.canvas_id), (question.pk, Audience.TEAM)
    team = question.canvas.team
    activity.record(None, team, Verb.ANSWERS_CAME, target=target, anchor_id=question.block, talk=talk)


def count_anew(answer: GuestAnswer) -> None:
    """The answer was withdrawn, kept back or let through: what the feed counted with it holds no more, or again."""
    told = Activity.objects.filter(verb=Verb.ANSWERS_CAME, thing=answer.question_id).order_by("at")
    entry = told.filter(at__gte=answer.at).first()
    if entry is None:
        return
    before = told.filter(at__lt=entry.at).last()
    answers = GuestAnswer.objects.filter(question=answer.question_id, at__lte=entry.at)
    since = answers.filter(at__gt=before.at) if before is not None else answers
    activity.recount(entry, since.exclude(state__in=[AnswerState.KEPT, AnswerState.WITHDRAWN]).count())


def tell(question: GuestQuestion) -> None:
    """The open pages of the core team look again. Nobody else hears that somebody answered."""
    team = question.canvas.team_id
    message = {"type": "answers", "team": str(team), "canvas": str(question.canvas_id)}
    publish(audience(team, Visibility.TEAM), message)
