from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

from canvases.models.canvas import Canvas, Note
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class Drift(models.TextChoices):
    """What has happened to the source since somebody of the team last looked."""

    NONE = ""
    CHANGED = "changed"
    REMOVED = "removed"


class ReferenceQuerySet(models.QuerySet["Reference"]):
    def visible_to(self, user: User) -> ReferenceQuerySet:
        """Those on canvases the person may see; where they come from is another question."""
        return self.standing().filter(note__canvas__in=shown_to(user, Canvas.objects.visible_to))

    def standing(self) -> ReferenceQuerySet:
        """Whose note is there and has not been made one of its own: its document says so."""
        return self.filter(note__deleted_at=None, note__source__isnull=False)


class Reference(models.Model):
    """A note that shows the words and the picture of another canvas's note (ADR 44).

    The note's own field `source` says that it does; that it may, and whose words, is only said here.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    note = models.OneToOneField(Note, on_delete=models.CASCADE, related_name="reference")
    source = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="uses")
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    seen_text = models.TextField(blank=True, help_text="The source's words when somebody last looked")
    seen_image = models.UUIDField(null=True, blank=True, help_text="And the picture it showed")
    seen_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    seen_at = models.DateTimeField(default=timezone.now)

    objects = ReferenceQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "id"]

    def __str__(self) -> str:
        return f"{self.note_id} shows {self.source_id}"

    @property
    def drift(self) -> Drift:
        gone_at = self.source.deleted_at
        if gone_at is not None:
            return Drift.REMOVED if gone_at > self.seen_at else Drift.NONE
        is_as_seen = (self.source.text, self.source.image) == (self.seen_text, self.seen_image)
        return Drift.NONE if is_as_seen else Drift.CHANGED
