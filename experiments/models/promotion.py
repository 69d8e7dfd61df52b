"""What a canvas's notes gave to experiments, and who has looked at notes that rest on what is refuted."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from canvases.models import Note
from experiments.models.assumption import Assumption
from experiments.models.experiment import Experiment, PartQuerySet
from workspace.core.ids import uuid7

NAMES_EXPERIMENT = "experiment.title"


class Promotion(models.Model):
    """A note that was taken up into an experiment. As an assumption it is not here, but `Assumption.source_note`.

    Of a round, it is kept which words were written where (the note's lane and column): they move with the note.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="promotions")
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="promotions")
    field = models.CharField(max_length=40, help_text="As in the template: design.method")
    words = models.TextField(max_length=4000, blank=True)
    lane = models.CharField(max_length=60, blank=True)
    column = models.PositiveSmallIntegerField(null=True, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = PartQuerySet["Promotion"].as_manager()

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.UniqueConstraint(fields=["note", "experiment", "field"], name="note_is_taken_up_once"),
            models.UniqueConstraint(
                fields=["note"], condition=Q(field=NAMES_EXPERIMENT), name="note_names_one_experiment"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.note_id} as {self.field}"


class Look(models.Model):
    """Somebody looked at a note that is connected to a refuted assumption. Forgotten when it is refuted again."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    note = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="+")
    assumption = models.ForeignKey(Assumption, on_delete=models.CASCADE, related_name="looks")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["note", "assumption"], name="note_is_looked_at_once")]

    def __str__(self) -> str:
        return f"{self.note_id} without {self.assumption_id}"
