"""Traces for or against an assumption."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from canvases.models import Note
from experiments.models.assumption import Assumption
from experiments.models.experiment import Experiment
from experiments.models.revised import Revised
from experiments.models.rounds import Iteration, Pilot
from teams.models import Membership, ProgrammeRole
from teams.roles import Role
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class EvidenceType(models.TextChoices):
    MEASUREMENT = "measurement", _("Measurement")
    OBSERVATION = "observation", _("Observation")
    QUOTE = "quote", _("Quote")
    STORY = "story", _("Story")
    DOCUMENT = "document", _("Document")
    SYSTEM_LOG = "system_log", _("System log")


class Direction(models.TextChoices):
    FOR = "for", _("For")
    AGAINST = "against", _("Against")
    MIXED = "mixed", _("Mixed")
    CONTEXT = "context", _("Context")


class Collector(models.TextChoices):
    CORE = "core", _("The core team")
    PARTICIPANT = "participant", _("Somebody who took part")
    OUTSIDE = "outside", _("Somebody from outside")


class EvidenceStatus(models.TextChoices):
    WAITING = "waiting", _("Waiting for the team")
    ACCEPTED = "accepted", _("Taken up")
    DECLINED = "declined", _("Not taken up")


class EvidenceQuerySet(models.QuerySet["Evidence"]):
    def visible_to(self, user: User) -> EvidenceQuerySet:
        """On experiments the person may see: all of it for the core team and those who lead the programme; for others
        what was taken up and may be shown, and what they added themselves. `experiments.policy.may_see_evidence`."""
        core = Membership.objects.filter(user=user, role=Role.CORE).values("team")
        led = ProgrammeRole.objects.filter(user=user).values("programme")
        inner = Q(experiment__team__in=core) | Q(experiment__team__programme__in=led)
        shown = Q(status=EvidenceStatus.ACCEPTED, consent_to_show=True, is_sensitive=False)
        on_seen = Q(experiment__in=shown_to(user, Experiment.objects.visible_to))
        return self.filter(on_seen, inner | shown | Q(author=user))


class Evidence(Revised):
    """One trace. Strength: 1 one remark; 2 several remarks or one observation; 3 behaviour of several observed, or
    measured once; 4 independent sources agree, or measured against the starting point.

    What invited people and guests add waits until the team takes it up or says why not; `reply` tells them. What was
    taken up and withdrawn later keeps its row, without a word of it: learnings rest on it, and it goes on counting.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="evidence")
    assumption = models.ForeignKey(Assumption, on_delete=models.RESTRICT, related_name="evidence")
    iteration = models.ForeignKey(Iteration, on_delete=models.SET_NULL, null=True, blank=True, related_name="evidence")
    pilot = models.ForeignKey(Pilot, on_delete=models.SET_NULL, null=True, blank=True, related_name="evidence")
    source_note = models.ForeignKey(Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    type = models.CharField(max_length=12, choices=EvidenceType.choices)
    text = models.TextField(max_length=4000, blank=True)
    value = models.DecimalField(max_digits=14, decimal_places=3, null=True, blank=True)
    unit = models.CharField(max_length=40, blank=True)
    n = models.PositiveIntegerField(null=True, blank=True, help_text="How many of ...")
    of_n = models.PositiveIntegerField(null=True, blank=True, help_text="... how many")
    direction = models.CharField(max_length=8, choices=Direction.choices)
    strength = models.PositiveSmallIntegerField()
    collected_on = models.DateField()
    collected_by = models.CharField(max_length=12, choices=Collector.choices, default=Collector.CORE)
    consent_to_show = models.BooleanField(default=False, help_text="May be shown outside the core team")
    is_sensitive = models.BooleanField(default=False)
    status = models.CharField(max_length=8, choices=EvidenceStatus.choices, default=EvidenceStatus.ACCEPTED)
    judged_at = models.DateTimeField(null=True, blank=True, help_text="When the team took it up, or said why not")
    reply = models.TextField(max_length=1000, blank=True, help_text="What became of it, said to its author")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="evidence")
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = EvidenceQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "evidence"
        ordering = ["collected_on", "id"]
        constraints = [
            models.CheckConstraint(name="evidence_strength_is_1_to_4", condition=Q(strength__range=(1, 4))),
            models.CheckConstraint(
                name="evidence_says_something_until_withdrawn",
                condition=~Q(text="")
                | Q(value__isnull=False)
                | Q(n__isnull=False)
                | Q(withdrawn_at__isnull=False, status=EvidenceStatus.ACCEPTED),
            ),
            models.CheckConstraint(
                name="evidence_n_is_part_of_n",
                condition=Q(n=None) | Q(of_n=None) | Q(n__lte=F("of_n")),
            ),
            models.UniqueConstraint(fields=["author", "key"], name="evidence_once_for_a_key"),
        ]

    def __str__(self) -> str:
        return self.text[:60]
