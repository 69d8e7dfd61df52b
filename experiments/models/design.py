"""The test as it was agreed before anybody knew the result, and what was changed in it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from guardian.models import UserObjectPermissionBase

from experiments.models.experiment import Experiment, PartQuerySet
from experiments.models.revised import Revised
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class MeasureType(models.TextChoices):
    NUMBER = "number", _("A number")
    TOLD = "told", _("What people tell")
    OBSERVED = "observed", _("What is seen")


class Comparator(models.TextChoices):
    AT_LEAST = ">=", _("at least")
    AT_MOST = "<=", _("at most")


class TestDesignQuerySet(PartQuerySet["TestDesign"]):
    def public(self) -> TestDesignQuerySet:
        """Those whose information for participants is open to everybody who has its address."""
        return self.filter(is_information_public=True, experiment__team__archived_at=None)


class TestDesign(Revised):
    """One version of the test. Frozen when the first round starts: a later edit leaves a `DesignAmendment` beside it.

    A yes is `value comparator threshold` of `threshold_of` (4 of 10), or the observable `success_sign`. Results from
    `unclear_from` to `unclear_to` are neither yes nor no.
    """

    __test__ = False  # pytest: not a test

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="designs")
    version = models.PositiveSmallIntegerField(default=1)
    question = models.TextField(max_length=400, blank=True)
    method = models.TextField(max_length=4000, blank=True, help_text="The steps, one a line")
    measure_name = models.CharField(max_length=160, blank=True)
    measure_type = models.CharField(max_length=10, choices=MeasureType.choices, blank=True)
    measure_unit = models.CharField(max_length=40, blank=True)
    measure_who = models.CharField(max_length=120, blank=True)
    measure_when = models.CharField(max_length=120, blank=True)
    baseline = models.CharField(max_length=300, blank=True, help_text="Empty: not known")
    baseline_value = models.DecimalField(max_digits=12, decimal_places=3, null=True, blank=True)
    baseline_of = models.PositiveIntegerField(null=True, blank=True, help_text="Of how many; empty for a plain figure")
    baseline_how = models.CharField(max_length=300, blank=True, help_text="How it will be found out")
    comparator = models.CharField(max_length=2, choices=Comparator.choices, blank=True)
    threshold = models.DecimalField(max_digits=12, decimal_places=3, null=True, blank=True)
    threshold_of = models.PositiveIntegerField(null=True, blank=True, help_text="Of how many; empty for a plain figure")
    success_sign = models.TextField(max_length=400, blank=True)
    unclear_from = models.DecimalField(max_digits=12, decimal_places=3, null=True, blank=True)
    unclear_to = models.DecimalField(max_digits=12, decimal_places=3, null=True, blank=True)
    stop_rules = models.JSONField(default=list, blank=True, help_text="[text]")
    starts_on = models.DateField(null=True, blank=True)
    ends_on = models.DateField(null=True, blank=True)
    long_because = models.TextField(max_length=400, blank=True, help_text="Why it takes more than six weeks")
    place = models.CharField(max_length=200, blank=True)
    people_max = models.PositiveIntegerField(null=True, blank=True)
    hours = models.DecimalField(max_digits=8, decimal_places=1, null=True, blank=True)
    money = models.DecimalField(max_digits=12, decimal_places=2, null=True, blank=True, help_text="Euros")
    not_in_this_test = models.CharField(max_length=300, blank=True)
    safeguards = models.JSONField(default=list, blank=True, help_text="[text]: what keeps people from harm")
    information = models.JSONField(default=dict, blank=True, help_text="{language: text} for those who take part")
    information_key = models.UUIDField(default=uuid7, unique=True, help_text="Names the public page of that text")
    is_information_public = models.BooleanField(default=False)
    who_tells = models.CharField(max_length=120, blank=True, help_text="Who tells those who take part")
    frozen_at = models.DateTimeField(null=True, blank=True)

    objects = TestDesignQuerySet.as_manager()

    class Meta:
        ordering = ["version"]
        constraints = [
            models.UniqueConstraint(fields=["experiment", "version"], name="design_version_once"),
            models.CheckConstraint(
                name="design_ends_after_it_starts",
                condition=Q(starts_on=None) | Q(ends_on=None) | Q(ends_on__gte=F("starts_on")),
            ),
            models.CheckConstraint(
                name="unclear_band_runs_upwards",
                condition=Q(unclear_from=None) | Q(unclear_to=None) | Q(unclear_to__gte=F("unclear_from")),
            ),
        ]

    @property
    def knows_baseline(self) -> bool:
        """Whether it is written down how things were before the test, in words or as a figure."""
        return bool(self.baseline) or self.baseline_value is not None

    def __str__(self) -> str:
        return f"test {self.version} of {self.experiment_id}"


class DesignAmendment(models.Model):
    """A field of a frozen design that was changed: both wordings are shown side by side, for ever."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    design = models.ForeignKey(TestDesign, on_delete=models.CASCADE, related_name="amendments")
    field = models.CharField(max_length=40)
    before = models.JSONField(null=True)
    after = models.JSONField(null=True)
    because = models.TextField(max_length=400)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]

    def __str__(self) -> str:
        return f"{self.field} of {self.design_id}"


class ChecklistAnswer(models.TextChoices):
    PENDING = "pending", _("Not answered yet")
    YES = "yes", _("Yes")
    NOT_NEEDED = "not_needed", _("Not needed")


class ChecklistLineQuerySet(models.QuerySet["ChecklistLine"]):
    def visible_to(self, user: User) -> ChecklistLineQuerySet:
        """Lines of experiments the person may see, and those the person was asked to answer."""
        asked = ChecklistGrant.objects.filter(user=user, permission__codename="answer_checklistline")
        on_seen = Q(design__experiment__in=shown_to(user, Experiment.objects.visible_to))
        return self.filter(on_seen | Q(pk__in=asked.values("content_object")))


class ChecklistLine(Revised):
    """One permission or duty that must be answered before a test begins, by whoever can answer it."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    design = models.ForeignKey(TestDesign, on_delete=models.CASCADE, related_name="checklist")
    position = models.PositiveSmallIntegerField(default=0)
    line = models.CharField(max_length=300)
    answer = models.CharField(max_length=10, choices=ChecklistAnswer.choices, default=ChecklistAnswer.PENDING)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    note = models.TextField(max_length=1000, blank=True)

    objects = ChecklistLineQuerySet.as_manager()

    class Meta:
        ordering = ["position", "id"]
        permissions = [("answer_checklistline", "May answer the line")]
        constraints = [
            models.CheckConstraint(
                name="an_answer_has_a_time",
                condition=Q(answer=ChecklistAnswer.PENDING) | Q(answered_at__isnull=False),
            )
        ]

    def __str__(self) -> str:
        return self.line[:60]


class ChecklistGrant(UserObjectPermissionBase):
    """The right of one outsider to see and answer one line, and nothing else. Goes with its line."""

    content_object = models.ForeignKey(ChecklistLine, on_delete=models.CASCADE, related_name="grants")
    asking = models.ForeignKey(
        "experiments.ChecklistAsking", on_delete=models.CASCADE, null=True, blank=True, related_name="grants"
    )
