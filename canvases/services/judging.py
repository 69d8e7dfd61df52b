"""What the core team does with answers from outside: others may read them or not, notes, words back."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from canvases.engine.judge import Access
from canvases.models import AnswerState, GuestAnswer
from canvases.services import asking
from canvases.services.notes import NewNote, write_notes
from teams.models import Verb
from teams.roles import Audience
from teams.services import activity
from workspace.accounts import services as accounts
from workspace.accounts.models import User
from workspace.core.errors import Conflict
from workspace.core.policy import require


class AnswerChanged(Conflict):
    code = "answer_changed"
    sentence = _("The answer was changed or withdrawn just now. Read it again.")


class OnCanvasAlready(Conflict):
    code = "on_canvas"
    sentence = _("There is a note of this answer already.")


@transaction.atomic
def judge(actor: User, answer: GuestAnswer, *, state: AnswerState, version: int) -> None:
    """Let those outside who answer, too, read it, or keep it back.

    Args:
        state: shown or kept.
        version: of the words the actor has read.

    Raises:
        Forbidden: the actor is not in the core team.
        AnswerChanged: it says something else by now, or nothing.
    """
    given = _held(actor, answer, version)
    given.state = state
    given.save(update_fields=["state"])
    asking.count_anew(given)
    asking.tell(given.question)


@transaction.atomic
def place(actor: User, answer: GuestAnswer, *, version: int) -> None:
    """Put the answer on the canvas, in the block that asked. Its author is whoever answered: a guest without a session,
    by name only if they agreed to that. So it is as any guest's note is wherever notes are shown, shared or counted.

    Raises:
        Forbidden: the actor is not in the core team.
        AnswerChanged: as `judge`.
        OnCanvasAlready: its note is there.
        Invalid: the canvas refuses it.
    """
    given = _held(actor, answer, version)
    if given.is_on_canvas:
        raise OnCanvasAlready
    if given.person is None:
        given.person = accounts.create_source(display_name=given.public_name, language=given.language)
        given.save(update_fields=["person"])  # the feed has to know whose note that will be
    question = given.question
    note = NewNote(question.block, given.text)
    [given.note] = write_notes(given.person, question.canvas, [note], access=Access.CHANGE)
    given.save(update_fields=["note"])
    target, talk = ("canvas", question.canvas_id), (given.pk, Audience.SPACE)
    team = question.canvas.team
    activity.record(actor, team, Verb.ANSWER_PLACED, target=target, anchor_id=question.block, talk=talk)
    asking.tell(question)


@transaction.atomic
def reply(actor: User, answer: GuestAnswer, *, text: str) -> None:
    """Write back what became of it; it is read behind the personal link. An empty text takes that back.

    Raises:
        Forbidden: the actor is not in the core team.
        AnswerChanged: it is withdrawn.
    """
    given = _held(actor, answer, None)
    given.reply = text
    given.replied_at = timezone.now() if text else None
    given.save(update_fields=["reply", "replied_at"])
    asking.tell(given.question)


def _held(actor: User, answer: GuestAnswer, version: int | None) -> GuestAnswer:
    """The answer as it now is, held until the transaction ends."""
    require(actor, "canvases.judge_answers", answer.question)
    GuestAnswer.objects.select_for_update().get(pk=answer.pk)
    related = ("question__canvas__team", "question__canvas__template", "note", "person")
    given = GuestAnswer.objects.select_related(*related).get(pk=answer.pk)
    if given.state == AnswerState.WITHDRAWN or version not in {None, given.version}:
        raise AnswerChanged
    return given
