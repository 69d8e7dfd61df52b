"""A block's question, shared as one question for people outside, and what they answer (docs/adr/0040)."""

from __future__ import annotations

import secrets
from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Count, Q
from django.utils import timezone

from canvases.models.canvas import Canvas, Note
from teams.models import Membership
from teams.roles import Role
from workspace.core.ids import uuid7
from workspace.core.languages import Language

if TYPE_CHECKING:
    from workspace.accounts.models import User

OPEN_FOR = timedelta(days=30)
LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Of short addresses: none that is taken for another when somebody reads it from a wall."""
CODE_LENGTH = 8


def new_code() -> str:
    return "".join(secrets.choice(LETTERS) for _ in range(CODE_LENGTH))


def _closes_at() -> object:
    return timezone.now() + OPEN_FOR


class AnswerState(models.TextChoices):
    """What those outside who answer, too, may read of it: nothing, but of what is shown."""

    NEW = "new"
    SHOWN = "shown"
    KEPT = "kept"
    WITHDRAWN = "withdrawn"


class GuestQuestionQuerySet(models.QuerySet["GuestQuestion"]):
    def visible_to(self, user: User) -> GuestQuestionQuerySet:
        """Those who read and judge the answers: the core team alone, as everybody is told who answers."""
        return self.filter(canvas__team__in=Membership.objects.filter(user=user, role=Role.CORE).values("team"))

    def counted(self) -> GuestQuestionQuerySet:
        """With `new_count, shown_count, kept_count, withdrawn_count`."""
        counts = {f"{state}_count": Count("answers", filter=Q(answers__state=state)) for state in AnswerState}
        return self.annotate(**counts)


class GuestQuestion(models.Model):
    """The `guest_question` of one block, open to whoever has its short address. A block has one row, which is opened
    and closed; a new code makes the address that was spread before lead nowhere."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="guest_questions")
    block = models.CharField(max_length=60)
    code = models.CharField(max_length=CODE_LENGTH, unique=True, default=new_code)
    opened_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    opened_at = models.DateTimeField(default=timezone.now)
    closes_at = models.DateTimeField(default=_closes_at)
    closed_at = models.DateTimeField(null=True, blank=True)

    objects = GuestQuestionQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["canvas", "block"], name="one_guest_question_in_a_block")]

    def __str__(self) -> str:
        return f"{self.block} of {self.canvas_id}"

    @property
    def is_open(self) -> bool:
        """By the server's clock; an archived team asks nobody."""
        is_over = self.closed_at is not None or self.closes_at <= timezone.now()
        return not is_over and self.canvas.team.archived_at is None


class GuestAnswerQuerySet(models.QuerySet["GuestAnswer"]):
    def visible_to(self, user: User) -> GuestAnswerQuerySet:
        return self.filter(question__in=GuestQuestion.objects.visible_to(user))


class GuestAnswer(models.Model):
    """What somebody without an account answered.

    `version` counts what was written: whoever judges an answer names the one they have read. `person` is the author of
    the note that was made of it, a guest who never signs in; there is none before. Only the digest of the personal
    link's secret is stored, and none once it is withdrawn: then nothing but the row is left.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    question = models.ForeignKey(GuestQuestion, on_delete=models.CASCADE, related_name="answers")
    text = models.TextField(max_length=1000, blank=True)
    name = models.CharField(max_length=80, blank=True)
    is_named = models.BooleanField(default=False, help_text="Others than the core team may read the name, too")
    language = models.CharField(max_length=2, choices=Language.choices)
    state = models.CharField(max_length=10, choices=AnswerState.choices, default=AnswerState.NEW)
    version = models.PositiveIntegerField(default=1)
    digest = models.CharField(max_length=64, unique=True, null=True, blank=True)
    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="guest_answer"
    )
    note = models.OneToOneField(Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="guest_answer")
    reply = models.TextField(max_length=1000, blank=True, help_text="What the team wrote back")
    replied_at = models.DateTimeField(null=True, blank=True)
    at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)

    objects = GuestAnswerQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["question", "state", "-at"], name="guest_answer_question")]

    def __str__(self) -> str:
        return self.text[:40]

    @property
    def is_on_canvas(self) -> bool:
        return self.note is not None and self.note.deleted_at is None

    @property
    def is_taken_up(self) -> bool:
        """Once the team has made a note of it, it stays as it was read, though the note may be gone again."""
        return self.person_id is not None

    @property
    def public_name(self) -> str:
        return self.name if self.is_named else ""
