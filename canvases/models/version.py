from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

from canvases.models.canvas import Canvas
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class VersionQuerySet(models.QuerySet["CanvasVersion"]):
    def visible_to(self, user: User) -> VersionQuerySet:
        """Those of the canvases the person may see."""
        return self.filter(canvas__in=shown_to(user, Canvas.objects.visible_to))


class CanvasVersion(models.Model):
    """A name for a moment of a canvas. What the canvas then said is in the log; the name may go and it stays."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="versions")
    name = models.CharField(max_length=80)
    sequence = models.PositiveBigIntegerField(help_text="The step of the log it names")
    at = models.DateTimeField(help_text="When that step was made")
    named_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    named_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = VersionQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["canvas", "name"], name="version_name_once_on_canvas")]

    def __str__(self) -> str:
        return self.name
