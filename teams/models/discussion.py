"""Discussion, written once for everything that can be discussed.

A thread points at a *target* by kind and id (a canvas, later an experiment or a meeting) and, inside it, at an anchor
(a block or a note). `teams.targets` knows the kinds. A coach's question is a thread that stays open until it is
answered or parked (docs/adr/0029). Of those who may see the target, its `audience` reads it (docs/adr/0039).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Count, OuterRef, Prefetch, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from teams import targets
from teams.models.space import Membership, Team, heard_by, role_of
from teams.roles import Audience, Role
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class AnchorKind(models.TextChoices):
    WHOLE = "", "whole"
    BLOCK = "block", "block"
    NOTE = "note", "note"


class ThreadKind(models.TextChoices):
    TALK = "talk"
    QUESTION = "question"


class Outcome(models.TextChoices):
    """What became of a question. None of it: it is open."""

    ANSWERED = "answered"
    PARKED = "parked"


class QuestionState(models.TextChoices):
    OPEN = "open"
    ANSWERED = "answered"
    PARKED = "parked"


class ThreadQuerySet(models.QuerySet["Thread"]):
    def visible_to(self, user: User) -> ThreadQuerySet:
        """Threads on what the person may see, in an audience the person is part of."""
        return self.filter(heard_by(user), targets.seen_by(user))

    def for_reading(self) -> ThreadQuerySet:
        """With their comments and everybody's role, in a number of queries that does not grow."""
        with_resolver = self.select_related("team__programme", "resolved_by").annotate(
            resolved_by_role=role_of("resolved_by", "team")
        )
        return with_resolver.prefetch_related(Prefetch("comments", Comment.objects.for_reading().order_by("id")))

    def questions(self, state: str | None = None) -> ThreadQuerySet:
        asked = self.filter(kind=ThreadKind.QUESTION)
        return asked if state is None else asked.filter(outcome="" if state == QuestionState.OPEN else state)

    def waiting_for(self, user: User) -> ThreadQuerySet:
        """Open questions to the teams whose core the person is in."""
        core = Membership.objects.filter(user=user, role=Role.CORE, team__archived_at=None)
        return self.questions(QuestionState.OPEN).filter(team__in=core.values("team"))

    def as_questions(self) -> ThreadQuerySet:
        """With what was asked (`body`, and `first` for its comment), by whom, and how many others have answered."""
        said = Comment.objects.filter(thread=OuterRef("pk"), deleted_at=None)
        first = said.order_by("id")
        others = said.exclude(author=OuterRef("created_by")).order_by().values("thread")
        return self.select_related("team__programme", "created_by", "resolved_by").annotate(
            created_by_role=role_of("created_by", "team"),
            resolved_by_role=role_of("resolved_by", "team"),
            body=Subquery(first.values("body")[:1]),
            first=Subquery(first.values("pk")[:1]),
            n_answers=Coalesce(Subquery(others.annotate(n=Count("pk")).values("n")), 0),
        )


class Thread(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="threads")
    kind = models.CharField(max_length=8, choices=ThreadKind.choices, default=ThreadKind.TALK)
    audience = models.CharField(max_length=16, choices=Audience.choices, default=Audience.SPACE)
    target_kind = models.CharField(max_length=20)
    target_id = models.UUIDField()
    anchor_kind = models.CharField(max_length=5, choices=AnchorKind.choices, blank=True)
    anchor_id = models.CharField(max_length=64, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    resolved_at = models.DateTimeField(null=True, blank=True)
    resolved_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    outcome = models.CharField(max_length=8, choices=Outcome.choices, blank=True)
    parked_until = models.CharField(max_length=200, blank=True, help_text="Until when, or why, in the team's words")

    objects = ThreadQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["target_kind", "target_id"], name="thread_target"),
            models.Index(fields=["team", "outcome"], name="thread_questions", condition=Q(kind="question")),
        ]
        constraints = [
            models.CheckConstraint(
                name="thread_outcome_of_a_question",
                condition=Q(kind="talk", outcome="")
                | Q(kind="question", outcome="", resolved_at=None)
                | Q(kind="question", resolved_at__isnull=False) & ~Q(outcome=""),
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind} on {self.target_kind} {self.target_id}"

    @property
    def is_question(self) -> bool:
        return self.kind == ThreadKind.QUESTION

    @property
    def state(self) -> str | None:
        """Of a question."""
        return self.outcome or QuestionState.OPEN if self.is_question else None


class CommentQuerySet(models.QuerySet["Comment"]):
    def visible_to(self, user: User) -> CommentQuerySet:
        return self.filter(thread__in=shown_to(user, Thread.objects.visible_to))

    def heard_by(self, user: User) -> CommentQuerySet:
        """Of those on what the person sees anyway: what is said in an audience the person is part of."""
        return self.filter(heard_by(user, "thread__"))

    def in_the_open(self) -> CommentQuerySet:
        """What counts, and what is passed on: what is said in a smaller circle does neither."""
        return self.filter(thread__audience=Audience.SPACE)

    def for_reading(self) -> CommentQuerySet:
        with_author = self.select_related("author", "thread__team__programme")
        with_others = with_author.prefetch_related("mentions__person", "reactions__person")
        return with_others.annotate(author_role=role_of("author", "thread__team"))


class Comment(models.Model):
    """What somebody said. Deleting empties it and keeps the place, so that answers still make sense. `key` is the
    device's (`workspace.core.once`)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="comments")
    body = models.TextField(max_length=4000)
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    edited_at = models.DateTimeField(null=True, blank=True)
    deleted_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["author", "key"], name="comment_once_for_a_key")]

    def __str__(self) -> str:
        return self.body[:40]
