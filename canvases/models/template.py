from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from teams.models import Programme, ProgrammeRole, Team
from workspace.core.ids import uuid7

if TYPE_CHECKING:
    from workspace.accounts.models import User


class TemplateSetQuerySet(models.QuerySet["TemplateSet"]):
    def visible_to(self, user: User) -> TemplateSetQuerySet:
        """For those who lead a programme: its own sets, and those everybody has."""
        led = ProgrammeRole.objects.filter(user=user)
        own = Q(programme__in=led.values("programme"))
        return self.filter(own | Q(programme=None) if led.exists() else own)

    def counted(self, programme: Programme) -> TemplateSetQuerySet:
        """With `team_count`: how many teams of the programme work with each version."""
        teams = Team.objects.filter(programme=programme, canvases__template__template_set=OuterRef("pk")).order_by()
        counted = teams.values("programme").annotate(found=Count("pk", distinct=True)).values("found")
        return self.annotate(team_count=Coalesce(Subquery(counted), 0))


class TemplateSet(models.Model):
    """One loaded version of a set of canvases. What it says never changes: a canvas keeps the version it was made with.

    A programme has one line of versions of its own; the sets without a programme are everybody's.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=60)
    version = models.PositiveIntegerField()
    digest = models.CharField(max_length=64, help_text="SHA-256 of the loaded data; the same data is not loaded twice")
    vocabulary = models.JSONField(help_text="Phases, sectors, note types, block kinds, relations, as loaded")
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, null=True, blank=True, related_name="canvas_sets"
    )
    note = models.CharField(max_length=200, blank=True, help_text="What is different from the version before")
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    retired_at = models.DateTimeField(null=True, blank=True, help_text="From then on no new team gets it")
    retired_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = TemplateSetQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["slug", "version"], name="template_set_version_once")]

    def __str__(self) -> str:
        return f"{self.slug} {self.version}"


class SetFile(models.Model):
    """A set as it was uploaded, to be saved again. Apart from the set: it is long, and hardly ever read."""

    template_set = models.OneToOneField(TemplateSet, on_delete=models.CASCADE, primary_key=True, related_name="file")
    text = models.TextField(help_text="JSON, its names in the order they came in")

    def __str__(self) -> str:
        return f"file of {self.template_set_id}"


class CanvasTemplate(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    template_set = models.ForeignKey(TemplateSet, on_delete=models.PROTECT, related_name="templates")
    number = models.PositiveSmallIntegerField()
    slug = models.SlugField(max_length=60)
    body = models.JSONField(help_text="One canvas as in content/canvases.json, all languages")

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["template_set", "slug"], name="template_slug_once_in_set"),
            models.UniqueConstraint(fields=["template_set", "number"], name="template_number_once_in_set"),
        ]

    def __str__(self) -> str:
        return self.slug
