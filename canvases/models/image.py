from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from canvases.models.canvas import Canvas, Note
from canvases.models.reference import Reference
from teams.models import Team
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class CanvasImageQuerySet(models.QuerySet["CanvasImage"]):
    def visible_to(self, user: User) -> CanvasImageQuerySet:
        """Those that a note shows on a canvas the person sees, and one's own. A note of another team can name a
        picture, and shows nothing; a reference counts only while its source shows the picture, or is gone (ADR 44)."""
        is_true = Q(source=None) | ~Exists(_behind())
        seen = _showing().filter(is_true, canvas__in=shown_to(user, Canvas.objects.visible_to))
        return self.filter(Q(by=user) | Exists(seen))

    def in_use(self) -> CanvasImageQuerySet:
        return self.filter(Exists(_showing()))


def _showing() -> models.QuerySet[Note]:
    """The notes of the same team, not deleted, that show the picture of the query around."""
    return Note.objects.filter(image=OuterRef("pk"), canvas__team=OuterRef("team"), deleted_at=None)


def _behind() -> models.QuerySet[Reference]:
    """That the note of the query around is a reference whose source shows another picture by now, or none: its own
    document is told a moment later."""
    return Reference.objects.filter(note=OuterRef("pk"), source__deleted_at=None).exclude(
        source__image=OuterRef("image")
    )


class CanvasImage(models.Model):
    """A picture for notes of a team's canvases, encoded anew (WEBP, no metadata), with a small one for the board.

    What it shows is said by the text of the note, so the row knows no words.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="canvas_images")
    file = models.FileField(upload_to="canvas-images/")
    small = models.FileField(upload_to="canvas-images/")
    width = models.PositiveIntegerField(help_text="Pixels")
    height = models.PositiveIntegerField()
    size = models.PositiveIntegerField(help_text="Bytes, of both")
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    shown_at = models.DateTimeField(default=timezone.now, help_text="When a note was last known to show it")

    objects = CanvasImageQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["by", "key"], name="canvas_image_once_for_a_key")]

    def __str__(self) -> str:
        return f"{self.width} x {self.height} of {self.team_id}"
