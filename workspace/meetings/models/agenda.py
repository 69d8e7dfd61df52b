from __future__ import annotations

from django.db import models
from django.db.models import Q

from workspace.core.ids import uuid7
from workspace.meetings.models.meeting import Meeting


class StepKind(models.TextChoices):
    """What a step is for."""

    FREE = "free", "free"
    CANVAS = "canvas", "canvas"
    LESSON = "lesson", "lesson"
    RECIPE = "recipe", "recipe"
    BREAK = "break", "break"


class AgendaStep(models.Model):
    """A step of a meeting's agenda. When it begins follows from the steps before it.

    Where `title` or `about` is empty and there is an `origin` (`agendas.source`), its words stand there, in the
    reader's language.
    """

    id = models.UUIDField(primary_key=True, editable=False, default=uuid7)
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="agenda")
    place = models.PositiveSmallIntegerField(help_text="In the agenda, from 0")
    minutes = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=6, choices=StepKind.choices, default=StepKind.FREE)
    title = models.CharField(max_length=120, blank=True)
    about = models.TextField(max_length=600, blank=True)
    canvas = models.PositiveSmallIntegerField(null=True, blank=True, help_text="The number of the canvas it is about")
    lesson = models.PositiveSmallIntegerField(null=True, blank=True)
    recipe = models.CharField(max_length=40, blank=True, help_text="A recipe's slug")
    origin = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["place"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "place"], name="agenda_step_has_a_place_of_its_own"),
            models.CheckConstraint(name="agenda_step_takes_time", condition=Q(minutes__gt=0)),
        ]

    def __str__(self) -> str:
        return self.title or self.origin
