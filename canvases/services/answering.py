"""Answering without an account: what somebody does with a question's address, and with the personal link they get.

Nobody is signed in, so there is no actor: the code says what is asked, the secret says who answered.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext_lazy as _

from canvases import forgetting
from canvases.engine.judge import Access
from canvases.followers import Written
from canvases.models import AnswerState, GuestAnswer, GuestQuestion, Note, Reference
from canvases.services import asking, exporting, notes
from teams.models import Verb
from teams.services import activity
from teams.services.joining import InvitationClosed
from workspace.core.errors import Conflict
from workspace.core.secrets import digest

MOST = 1000
"""Answers to one question."""
OTHERS = 12
"""How many answers of others one gets to read."""


class NoQuestion(InvitationClosed):
    """Unknown and renewed codes are told apart by nothing."""

    code = "no_question"
    sentence = _("There is no question at this address. Read it once more, or ask those who gave it to you.")


class QuestionClosed(Conflict):
    code = "question_closed"
    sentence = _("This question takes no more answers. What you wrote was not sent: it is still on this page.")


class NoAnswer(InvitationClosed):
    """Unknown and withdrawn are told apart by nothing."""

    code = "no_answer"
    sentence = _("This link does not open an answer. It may have been withdrawn.")


class TakenUp(Conflict):
    code = "taken_up"
    sentence = _("The team has made a note of your answer: it can only be withdrawn now. You may answer once more.")


@dataclass(frozen=True)
class Held:
    """An answer, and the secret that opens it."""

    answer: GuestAnswer
    secret: str


def look(*, code: str) -> GuestQuestion:
    """Raises NoQuestion."""
    plain = code.lower().replace("-", "").replace(" ", "")
    question = GuestQuestion.objects.select_related("canvas__team__programme", "canvas__template").filter(code=plain)
    found = question.first()
    if found is None:
        raise NoQuestion
    return found


@transaction.atomic
def answer(*, code: str, key: str, **content: Any) -> Held:
    """Take an answer in. Under the same key it is there once, as it came first.

    The secret is made from the key, so that a link whose answer was lost can be given again though only a digest is
    stored.

    Args:
        key: 128 random bits of the device's own.
        content: `text, name, is_named, language`.

    Raises:
        NoQuestion: the code leads nowhere.
        QuestionClosed: it is closed, over, or has as many answers as it takes.
    """
    question = look(code=code)
    GuestQuestion.objects.select_for_update().get(pk=question.pk)  # two tries at once come one after the other
    secret = salted_hmac("canvases.answers", f"{question.pk} {key}", algorithm="sha256").hexdigest()
    known = _found(secret)
    if known is not None:
        return Held(known, secret)
    if not question.is_open or question.answers.exclude(state=AnswerState.WITHDRAWN).count() >= MOST:
        raise QuestionClosed
    given = GuestAnswer.objects.create(question=question, digest=digest(secret), **content)
    asking.came(question)
    asking.tell(question)
    return Held(given, secret)


def open_answer(*, secret: str) -> GuestAnswer:
    """Raises NoAnswer."""
    found = _found(secret)
    if found is None:
        raise NoAnswer
    return found


def others(given: GuestAnswer) -> list[GuestAnswer]:
    """What the team shows of the answers of others, the latest first."""
    shown = GuestAnswer.objects.filter(question=given.question_id, state=AnswerState.SHOWN)
    return list(shown.exclude(pk=given.pk).order_by("-at", "-pk")[:OTHERS])


@transaction.atomic
def amend(*, secret: str, **content: Any) -> GuestAnswer:
    """Write the answer anew. Nobody outside reads it before the team has read it again.

    Raises:
        NoAnswer: there is none.
        TakenUp: there is a note of it.
        QuestionClosed: the question is closed.
    """
    given = _locked(secret)
    if given.is_taken_up:
        raise TakenUp
    if not given.question.is_open:
        raise QuestionClosed
    changes = {name: value for name, value in content.items() if getattr(given, name) != value}
    if changes:
        for name, value in changes.items():
            setattr(given, name, value)
        given.state = AnswerState.NEW
        given.version += 1
        given.changed_at = timezone.now()
        given.save()
        asking.tell(given.question)
    return given


@transaction.atomic
def withdraw(*, secret: str) -> None:
    """Take an answer back, also when the question is closed or the team archived: its words, its name, and the note
    that was made of it. No link opens it, and the canvas's past does not show it (`withholding`).

    Raises:
        NoAnswer: there is none.
        Conflict: the canvas cannot be written on just now.
    """
    given = _locked(secret)
    if given.person is not None:
        _take_note_away(given)
        exporting.take_back(given.question.canvas.team)
        given.person.display_name = ""
        given.person.save(update_fields=["display_name"])
    given.text = given.name = given.reply = ""
    given.is_named = False
    given.digest = given.note = given.replied_at = None
    given.state = AnswerState.WITHDRAWN
    given.version += 1
    given.changed_at = timezone.now()
    given.save()
    asking.count_anew(given)
    activity.forget(given.question.canvas.team, Verb.ANSWER_PLACED, given.pk)
    asking.tell(given.question)


def take_away_withdrawn(written: Written) -> None:
    """Called when notes are written: one of a withdrawn answer that somebody's undoing has brought back goes again."""
    back = Note.objects.filter(
        pk__in=written.keys(), deleted_at=None, author__guest_answer__state=AnswerState.WITHDRAWN
    )
    for note in back.select_related("author", "canvas__team", "canvas__template"):
        _remove(note)


def link(secret: str) -> str:
    """The secret is in the fragment, which browsers keep to themselves."""
    return f"{settings.PUBLIC_URL}/answered#{secret}"


def _take_note_away(given: GuestAnswer) -> None:
    """All notes under that name: the core team may have copied or moved it."""
    there = Note.objects.filter(author=given.person)
    for note in there.filter(deleted_at=None).select_related("author", "canvas__team", "canvas__template"):
        _remove(note)
    there.update(text="")
    Reference.objects.filter(source__in=there).update(seen_text="")
    forgetting.withdrawn(set(there.values_list("pk", flat=True)))


@transaction.atomic
def _remove(note: Note) -> None:
    notes.remove_note(note.author, note, access=Access.CHANGE)
    Note.objects.filter(pk=note.pk).update(text="")


def _found(secret: str) -> GuestAnswer | None:
    related = ("question__canvas__team__programme", "question__canvas__template", "note", "person")
    return GuestAnswer.objects.select_related(*related).filter(digest=digest(secret)).first()


def _locked(secret: str) -> GuestAnswer:
    """Held until the transaction ends: nobody judges it meanwhile."""
    held = GuestAnswer.objects.select_for_update().filter(digest=digest(secret)).first()
    given = None if held is None else _found(secret)
    if given is None:
        raise NoAnswer
    return given
