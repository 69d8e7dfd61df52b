from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from guardian.models import UserObjectPermissionBase

from canvases.models.template import CanvasTemplate
from teams.models import Team
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class CanvasQuerySet(models.QuerySet["Canvas"]):
    def visible_to(self, user: User) -> CanvasQuerySet:
        """Canvases of teams the person may see, and those granted one by one."""
        granted = CanvasGrant.objects.filter(user=user, permission__codename="view_canvas").values("content_object")
        return self.filter(Q(team__in=shown_to(user, Team.objects.visible_to)) | Q(pk__in=granted))


class Canvas(models.Model):
    """A team's copy of one canvas template. Its content is the document (`Document`, `CanvasUpdate`)."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="canvases")
    template = models.ForeignKey(CanvasTemplate, on_delete=models.PROTECT, related_name="+")
    number = models.PositiveSmallIntegerField()
    counts = models.JSONField(default=dict, blank=True, help_text="Notes per block, written by the projection")
    changed_at = models.DateTimeField(null=True, blank=True)
    changed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = CanvasQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [models.UniqueConstraint(fields=["team", "number"], name="canvas_number_once_in_team")]
        permissions = [
            ("comment_canvas", "May comment on the canvas"),
            ("contribute_canvas", "May add notes where the block is open to everyone"),
        ]

    def __str__(self) -> str:
        return f"{self.number} of {self.team_id}"


class CanvasGrant(UserObjectPermissionBase):
    """A right on one canvas that a role does not give. Goes with its canvas: the key is direct, not generic."""

    content_object = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="grants")


class Note(models.Model):
    """A note as the document last had it: for search, the REST API and the coach. Written only by the projection.

    One index finds the notes of a canvas and of a block, and has all that counting them needs (ADR 37).
    """

    id = models.UUIDField(primary_key=True, editable=False, help_text="The note's key in the document")
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="notes", db_index=False)
    block = models.CharField(max_length=60)
    lane = models.CharField(max_length=60, blank=True)
    column = models.PositiveSmallIntegerField(null=True, blank=True)
    x = models.FloatField(null=True, blank=True)
    y = models.FloatField(null=True, blank=True)
    order = models.CharField(max_length=120, blank=True)
    type = models.CharField(max_length=20)
    text = models.TextField(blank=True)
    source = models.UUIDField(null=True, blank=True, help_text="The note whose words it shows, as the document says")
    group = models.UUIDField(null=True, blank=True)
    image = models.UUIDField(null=True, blank=True, help_text="Its picture, as the document says")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notes")
    created_at = models.DateTimeField(default=timezone.now)
    changed_at = models.DateTimeField(default=timezone.now)
    deleted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [
            models.Index(
                fields=["canvas", "block", "created_at", "deleted_at", "author", "source"], name="note_counted"
            ),
            models.Index(fields=["image"], condition=Q(image__isnull=False), name="note_image"),
        ]

    def __str__(self) -> str:
        return self.text[:40]
