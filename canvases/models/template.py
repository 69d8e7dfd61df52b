from __future__ import annotations

from django.db import models
from django.utils import timezone

from workspace.core.ids import uuid7


class TemplateSet(models.Model):
    """One loaded version of a set of canvases. Never changed: a canvas keeps the version it was made with."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    slug = models.SlugField(max_length=60)
    version = models.PositiveIntegerField()
    digest = models.CharField(max_length=64, help_text="SHA-256 of the loaded data; the same data is not loaded twice")
    vocabulary = models.JSONField(help_text="Phases, sectors, note types, block kinds, relations, as loaded")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["slug", "version"], name="template_set_version_once")]

    def __str__(self) -> str:
        return f"{self.slug} {self.version}"


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
