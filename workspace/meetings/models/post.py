"""What outlives a change: letters that are on their way, and what calendars must be told of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from teams.models import Programme
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class LetterKind(models.TextChoices):
    PROMOTED = "promoted", "promoted"
    MOVED = "moved", "moved"
    REMOVED = "removed", "removed"


class LetterState(models.TextChoices):
    """`handed`: the mail server may have it. `empty`: there was nothing to say any more."""

    WAITING = "waiting", "waiting"
    HANDED = "handed", "handed"
    SENT = "sent", "sent"
    EMPTY = "empty", "empty"
    FAILED = "failed", "failed"


class MeetingLetter(models.Model):
    """A letter to one person about one meeting: written when it is sent, sent at most once.

    Of a meeting that is moved twice before the worker comes round there is one letter. `facts` are the meeting's
    title, starts_at, ends_at and place: of a moved meeting as they were before the first move, of a removed one as
    they were in the end.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    kind = models.CharField(max_length=8, choices=LetterKind.choices)
    meeting = models.UUIDField(help_text="No key: a removed meeting is gone")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    facts = models.JSONField(default=dict, blank=True)
    state = models.CharField(max_length=7, choices=LetterState.choices, default=LetterState.WAITING)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "person", "kind"],
                name="one_waiting_letter_about_a_meeting",
                condition=Q(state=LetterState.WAITING),
            ),
        ]
        indexes = [models.Index(fields=["meeting", "kind", "state"])]

    def __str__(self) -> str:
        return f"{self.kind}: {self.state}"


class RemovedMeetingQuerySet(models.QuerySet["RemovedMeeting"]):
    def visible_to(self, user: User) -> RemovedMeetingQuerySet:
        return self.filter(programme__in=shown_to(user, Programme.objects.visible_to))


class RemovedMeeting(models.Model):
    """What calendars that showed a meeting need to strike it out."""

    id = models.UUIDField(primary_key=True, editable=False, help_text="The meeting's")
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="+")
    title = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    sequence = models.PositiveIntegerField()
    removed_at = models.DateTimeField(default=timezone.now)

    objects = RemovedMeetingQuerySet.as_manager()

    def __str__(self) -> str:
        return self.title
