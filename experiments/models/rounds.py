"""What was done: rounds of one change each, and the pilot in a real setting."""

from __future__ import annotations

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from experiments.models.experiment import Experiment, PartQuerySet
from experiments.models.revised import Revised
from workspace.core.ids import uuid7


class NextStep(models.TextChoices):
    CHANGE = "change", _("Another round, with one change")
    READY = "ready", _("Ready for a pilot")
    STOP = "stop", _("Stop here")


class Figures(Revised):
    """A result as people count it: `measure_value` of `measure_of` (4 of 7), or a plain figure without the second."""

    ended_on = models.DateField(null=True, blank=True)
    measure_value = models.DecimalField(max_digits=12, decimal_places=3, null=True, blank=True)
    measure_of = models.PositiveIntegerField(null=True, blank=True)
    surprise = models.TextField(max_length=2000, blank=True)

    class Meta:
        abstract = True


class Iteration(Figures):
    """One round: "did, saw, surprise, one change". The interface calls it a round."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="iterations")
    number = models.PositiveSmallIntegerField()
    started_on = models.DateField()
    change_from_previous = models.TextField(max_length=1000, blank=True, help_text="Empty for the first round")
    did = models.TextField(max_length=2000, blank=True)
    saw = models.TextField(max_length=2000, blank=True)
    next_step = models.CharField(max_length=6, choices=NextStep.choices, blank=True)
    next_change = models.TextField(max_length=1000, blank=True)
    n_asked = models.PositiveIntegerField(null=True, blank=True)
    n_took_part = models.PositiveIntegerField(null=True, blank=True)

    objects = PartQuerySet["Iteration"].as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["experiment", "number"], name="round_number_once"),
            models.UniqueConstraint(
                fields=["experiment"], condition=Q(ended_on=None), name="one_open_round_in_an_experiment"
            ),
            models.CheckConstraint(
                name="round_ends_after_it_starts", condition=Q(ended_on=None) | Q(ended_on__gte=F("started_on"))
            ),
            models.CheckConstraint(
                name="a_closed_round_says_what_was_done_and_seen",
                condition=Q(ended_on=None) | (~Q(did="") & ~Q(saw="")),
            ),
        ]

    def __str__(self) -> str:
        return f"round {self.number} of {self.experiment_id}"


class Pilot(Figures):
    """The tested idea in a real setting for a limited time."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="pilots")
    number = models.PositiveSmallIntegerField(default=1)
    setting = models.TextField(max_length=1000, blank=True)
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    n_participants = models.PositiveIntegerField(null=True, blank=True)
    recruited = models.CharField(max_length=300, blank=True, help_text="How those who take part were found")
    agreements = models.JSONField(default=list, blank=True, help_text="[{with, about, until: date or ''}]")
    guardrails = models.JSONField(default=list, blank=True, help_text="[text]")
    effort = models.JSONField(default=list, blank=True, help_text="[{week: date, hours: number, money: number}]")
    incidents = models.JSONField(default=list, blank=True, help_text="[{on: date, what: text}]")

    objects = PartQuerySet["Pilot"].as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["experiment", "number"], name="pilot_number_once"),
            models.CheckConstraint(
                name="pilot_ends_after_it_starts",
                condition=Q(starts_on=None) | Q(ends_on=None) | Q(ends_on__gte=F("starts_on")),
            ),
        ]

    def __str__(self) -> str:
        return f"pilot {self.number} of {self.experiment_id}"
