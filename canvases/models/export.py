from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

from teams.models import Team
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to
from workspace.core.languages import Language

if TYPE_CHECKING:
    from workspace.accounts.models import User


class ExportState(models.TextChoices):
    WAITING = "waiting", "waiting"
    MAKING = "making", "being made"
    READY = "ready", "ready"
    FAILED = "failed", "failed"


class ExportQuerySet(models.QuerySet["Export"]):
    def visible_to(self, user: User) -> ExportQuerySet:
        """One's own, of teams one may still see."""
        return self.filter(asked_by=user, team__in=shown_to(user, Team.objects.visible_to))


class Export(models.Model):
    """All canvases of a team in one file, made by the worker for whoever asked, and kept for a day."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="exports")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="exports")
    format = models.CharField(max_length=4)
    language = models.CharField(max_length=2, choices=Language.choices)
    authors = models.BooleanField(default=False)
    discussion = models.BooleanField(default=False)
    state = models.CharField(max_length=7, choices=ExportState.choices, default=ExportState.WAITING)
    done = models.PositiveSmallIntegerField(default=0, help_text="Steps that are done")
    steps = models.PositiveSmallIntegerField(default=0, help_text="Of how many; 0 while that is not known")
    names_guests = models.BooleanField(default=False, help_text="Whether guests are named in the file")
    failure = models.CharField(max_length=40, blank=True, help_text="Code of the refusal")
    file = models.FileField(upload_to="exports/", blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    finished_at = models.DateTimeField(null=True, blank=True)

    objects = ExportQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["created_at"], name="export_created")]

    def __str__(self) -> str:
        return f"{self.format} of {self.team_id}"
