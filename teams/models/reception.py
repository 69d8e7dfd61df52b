"""What people do in a conversation beside speaking: they are named in it, react to it, have read it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

from teams.models.discussion import Comment, Thread
from workspace.core.ids import uuid7

if TYPE_CHECKING:
    from workspace.accounts.models import User

NEW_FOR = timedelta(days=30)
"""What was said longer ago is new to nobody, and who has read it is forgotten."""


class Mention(models.Model):
    """Somebody is named in a comment, whose text holds their id (`teams.mentions`)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="mentions")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["comment", "person"], name="mentioned_once")]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.comment_id}"


class ReactionKind(models.TextChoices):
    THANKS = "thanks"
    AGREE = "agree"
    UNSURE = "unsure"


class Reaction(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    comment = models.ForeignKey(Comment, on_delete=models.CASCADE, related_name="reactions")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    kind = models.CharField(max_length=8, choices=ReactionKind.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["comment", "person", "kind"], name="one_reaction_of_a_kind")]

    def __str__(self) -> str:
        return f"{self.person_id}: {self.kind}"


class Reading(models.Model):
    """How far a person has read a conversation: `upto` is the id of a comment, and ids grow with time."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    thread = models.ForeignKey(Thread, on_delete=models.CASCADE, related_name="readings")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    upto = models.UUIDField()
    at = models.DateTimeField(default=timezone.now, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["thread", "person"], name="read_once_each")]

    def __str__(self) -> str:
        return f"{self.person_id} in {self.thread_id}"


def unread_in(thread: Thread, user: User) -> list[Comment]:
    """What others have said since the person last read it; `read_by` is annotated as `read`."""
    read, since = getattr(thread, "read", None), timezone.now() - NEW_FOR
    new = (one for one in thread.comments.all() if one.created_at >= since and (read is None or one.pk > read))
    return [one for one in new if one.author_id != user.pk and one.deleted_at is None]


def read_by(user: User) -> models.Subquery:
    """A column of threads: how far the person has read, or null."""
    return models.Subquery(Reading.objects.filter(thread=models.OuterRef("pk"), person=user).values("upto"))
