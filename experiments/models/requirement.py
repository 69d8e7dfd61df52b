"""What a programme asks of its teams otherwise than the table of the life cycle."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from teams.models import Programme
from workspace.core.ids import uuid7


class ProgrammeRequirement(models.Model):
    """One line of `experiments.lifecycle` that is a requirement here and not there, or the other way round."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="requirements")
    step = models.CharField(max_length=24, help_text="As in experiments.lifecycle")
    code = models.CharField(max_length=40, help_text="Of the line, as in experiments.requirements")
    is_required = models.BooleanField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["programme", "step", "code"], name="requirement_is_chosen_once"),
        ]

    def __str__(self) -> str:
        return f"{self.code} of {self.step}"
