"""Pictures and documents beside evidence, rounds and log entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from experiments.models.evidence import Evidence
from experiments.models.experiment import Experiment
from experiments.models.log import LogEntry
from experiments.models.rounds import Iteration
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class AttachmentKind(models.TextChoices):
    PICTURE = "picture", "picture"
    DOCUMENT = "document", "document"


class AttachmentQuerySet(models.QuerySet["Attachment"]):
    def visible_to(self, user: User) -> AttachmentQuerySet:
        """Each with the thing that it is beside."""
        return self.filter(
            Q(evidence__in=shown_to(user, Evidence.objects.visible_to))
            | Q(iteration__experiment__in=shown_to(user, Experiment.objects.visible_to))
            | Q(log_entry__in=shown_to(user, LogEntry.objects.visible_to))
        )


class Attachment(models.Model):
    """A stored file that belongs to exactly one thing, and is seen by whoever sees that thing.

    A picture was encoded anew (WEBP, no metadata) with a thumbnail; a document is given out only as a download.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    evidence = models.ForeignKey(Evidence, on_delete=models.CASCADE, null=True, blank=True, related_name="attachments")
    iteration = models.ForeignKey(
        Iteration, on_delete=models.CASCADE, null=True, blank=True, related_name="attachments"
    )
    log_entry = models.ForeignKey(LogEntry, on_delete=models.CASCADE, null=True, blank=True, related_name="attachments")
    kind = models.CharField(max_length=8, choices=AttachmentKind.choices)
    file = models.FileField(upload_to="attachments/")
    thumbnail = models.FileField(upload_to="attachments/", blank=True)
    width = models.PositiveIntegerField(null=True, blank=True, help_text="Pixels, of a picture")
    height = models.PositiveIntegerField(null=True, blank=True)
    alt = models.CharField(max_length=300, blank=True, help_text="What the picture shows, for those who do not see it")
    name = models.CharField(max_length=160, blank=True, help_text="The document's name as it was sent")
    content_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField(help_text="Bytes")
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    objects = AttachmentQuerySet.as_manager()

    class Meta:
        ordering = ["at", "id"]
        constraints = [
            models.CheckConstraint(
                name="attachment_belongs_to_one_thing",
                condition=Q(evidence__isnull=False, iteration=None, log_entry=None)
                | Q(evidence=None, iteration__isnull=False, log_entry=None)
                | Q(evidence=None, iteration=None, log_entry__isnull=False),
            ),
            models.UniqueConstraint(fields=["by", "key"], name="attachment_once_for_a_key"),
        ]

    def __str__(self) -> str:
        return self.name or self.alt
