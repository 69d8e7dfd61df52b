"""What teams wrote back to those who contributed (docs/adr/0031)."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from teams.models import Team
from workspace.core.ids import uuid7


class Outcome(models.Model):
    """What a team wrote back: one text, to one person or to many. `key` is the client's Idempotency-Key."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="outcomes")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    text = models.TextField(max_length=1000)
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["by", "key"], name="outcome_once_for_a_key")]

    def __str__(self) -> str:
        return self.text[:60]


class SaidKind(models.TextChoices):
    NOTE = "note"
    COMMENT = "comment"
    EVIDENCE = "evidence"


class OutcomeFor(models.Model):
    """Somebody who was written to, and what of theirs it is about. Their words are looked up, and copied nowhere but
    into inboxes and letters: who takes them back is not quoted any more, there neither."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    outcome = models.ForeignKey(Outcome, on_delete=models.CASCADE, related_name="people")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    about_kind = models.CharField(max_length=8, choices=SaidKind.choices)
    about_id = models.UUIDField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["outcome", "person"], name="an_outcome_is_told_once")]
        indexes = [models.Index(fields=["about_id"], name="outcome_about")]

    def __str__(self) -> str:
        return f"{self.outcome_id} to {self.person_id}"
