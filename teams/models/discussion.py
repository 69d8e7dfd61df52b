"""Discussion, written once for everything that can be discussed.

A thread points at a *target* by kind and id (a canvas, later an experiment or a meeting) and, inside it, at an anchor
(a block or a note). `teams.targets` knows the kinds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Prefetch
from django.utils import timezone

from teams import targets
from teams.models.space import Team, role_of
from workspace.core.ids import uuid7

if TYPE_CHECKING:
    from workspace.accounts.models import User


class AnchorKind(models.TextChoices):
    WHOLE = "", "whole"
    BLOCK = "block", "block"
    NOTE = "note", "note"


class ThreadQuerySet(models.QuerySet["Thread"]):
    def visible_to(self, user: User) -> ThreadQuerySet:
        """Threads on what the person may see."""
        return self.filter(targets.seen_by(user))

    def for_reading(self) -> ThreadQuerySet:
        """With their comments and everybody's role, in a number of queries that does not grow."""
        with_resolver = self.select_related("team__programme", "resolved_by").annotate(
            resolved_by_role=role_of("resolved_by", "team")
        )
        return with_resolver.prefetch_related(Prefetch("comments", Comment.objects.for_reading().order_by("id")))


class Thread(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="threads")
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

    objects = ThreadQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["target_kind", "target_id"], name="thread_target")]

    def __str__(self) -> str:
        return f"thread on {self.target_kind} {self.target_id}"


class CommentQuerySet(models.QuerySet["Comment"]):
    def visible_to(self, user: User) -> CommentQuerySet:
        return self.filter(thread__in=Thread.objects.visible_to(user))

    def for_reading(self) -> CommentQuerySet:
        with_author = self.select_related("author", "thread__team__programme")
        return with_author.annotate(author_role=role_of("author", "thread__team"))


class Comment(models.Model):
    """What somebody said. Deleting empties it and keeps the place, so that answers still make sense."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="comments")
    body = models.TextField(max_length=4000)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    edited_at = models.DateTimeField(null=True, blank=True)
    deleted_at = models.DateTimeField(null=True, blank=True)

    objects = CommentQuerySet.as_manager()

    def __str__(self) -> str:
        return self.body[:40]
