"""What is understood differently now, where that goes, and what was decided on its grounds."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from canvases.models import Canvas, Note
from experiments.models.evidence import Evidence
from experiments.models.experiment import Experiment, PartQuerySet
from experiments.models.revised import Revised
from workspace.core.ids import uuid7


class Confidence(models.TextChoices):
    HINT = "hint", _("A hint")
    LIKELY = "likely", _("Likely")
    SOLID = "solid", _("Solid")


class Learning(Revised):
    """ "We used to think ..., now we see ... because ..." There is none without evidence: `rests_on` must be there."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="learnings")
    statement = models.TextField(max_length=1000)
    rests_on = models.ForeignKey(Evidence, on_delete=models.RESTRICT, related_name="+", help_text="The main evidence")
    also_rests_on = models.ManyToManyField(Evidence, blank=True, related_name="+")
    confidence = models.CharField(max_length=6, choices=Confidence.choices)
    no_change_because = models.TextField(max_length=600, blank=True, help_text="Why no canvas changes")
    is_shareable = models.BooleanField(default=True)
    lesson_for_others = models.TextField(max_length=1000, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PartQuerySet["Learning"].as_manager()

    class Meta:
        ordering = ["created_at", "id"]

    def __str__(self) -> str:
        return self.statement[:60]


class Mark(models.TextChoices):
    """What a learning did to a note. Nothing is deleted: what is no longer true goes pale."""

    CONFIRMED = "confirmed", _("Confirmed")
    CHANGED = "changed", _("Changed")
    NO_LONGER_TRUE = "no_longer_true", _("No longer true")


class Return(models.Model):
    """A learning that went back to a block of a canvas: the note it became, and the note it touched."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    learning = models.ForeignKey(Learning, on_delete=models.CASCADE, related_name="returns")
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="+")
    block = models.CharField(max_length=60)
    note = models.ForeignKey(Note, on_delete=models.SET_NULL, null=True, related_name="+")
    affected = models.ForeignKey(Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="returns")
    mark = models.CharField(max_length=14, choices=Mark.choices, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.learning_id} to {self.block}"


class Outcome(models.TextChoices):
    PERSEVERE = "persevere", _("Continue")
    ADAPT = "adapt", _("Adapt")
    SCALE = "scale", _("Scale")
    STOP = "stop", _("Stop")


class DecisionMethod(models.TextChoices):
    CONSENT = "consent", _("By consent")
    OWNER = "owner", _("By the decision owner")
    AUTHORITY = "authority", _("By an authority")


class Decision(Revised):
    """A choice with grounds, maker and review date. There is none without a learning: `rests_on` must be there."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="decisions")
    number = models.PositiveSmallIntegerField(default=1)
    outcome = models.CharField(max_length=10, choices=Outcome.choices)
    text = models.TextField(max_length=1000, help_text="What is decided, in one or two sentences")
    rests_on = models.ForeignKey(Learning, on_delete=models.RESTRICT, related_name="+", help_text="The main grounds")
    also_rests_on = models.ManyToManyField(Learning, blank=True, related_name="+")
    made_by = models.CharField(max_length=120)
    method = models.CharField(max_length=10, choices=DecisionMethod.choices)
    decided_on = models.DateField()
    consulted = models.JSONField(default=list, blank=True, help_text="[text]: whom, outside the core team")
    objections = models.JSONField(default=list, blank=True, help_text="[text]")
    next_what = models.CharField(max_length=300, blank=True)
    next_who = models.CharField(max_length=120, blank=True)
    next_on = models.DateField(null=True, blank=True)
    review_on = models.DateField(null=True, blank=True)
    told_on = models.DateField(null=True, blank=True, help_text="When those who took part were told")
    source_note = models.OneToOneField(
        Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", help_text="In a block of outcomes"
    )
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = PartQuerySet["Decision"].as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["experiment", "number"], name="decision_number_once"),
            models.CheckConstraint(name="a_decision_says_what", condition=~Q(text="") & ~Q(made_by="")),
        ]

    def __str__(self) -> str:
        return f"{self.outcome} of {self.experiment_id}"
