from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Exists, OuterRef

from canvases.models.canvas import Canvas, Note
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class NoteGroupQuerySet(models.QuerySet["NoteGroup"]):
    def visible_to(self, user: User) -> NoteGroupQuerySet:
        """Those of the canvases the person may see. One without notes is shown to nobody (ADR 45)."""
        inside = Note.objects.filter(
            group=OuterRef("pk"), canvas=OuterRef("canvas"), block=OuterRef("block"), deleted_at=None
        )
        return self.filter(Exists(inside), canvas__in=shown_to(user, Canvas.objects.visible_to))


class NoteGroup(models.Model):
    """A group of notes as the document last had it, for the REST API. Written only by the projection, like notes; which
    notes are in it, they say themselves."""

    id = models.UUIDField(primary_key=True, editable=False, help_text="The group's key in the document")
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="note_groups")
    block = models.CharField(max_length=120)
    title = models.CharField(max_length=120, blank=True)

    objects = NoteGroupQuerySet.as_manager()

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return self.title
