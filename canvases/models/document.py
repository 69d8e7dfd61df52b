"""The document of a canvas as stored: an append-only log of updates, and a snapshot that makes loading fast."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from canvases.models.canvas import Canvas


class Document(models.Model):
    """The head of a canvas's log. Locking this row makes one writer at a time."""

    canvas = models.OneToOneField(Canvas, on_delete=models.CASCADE, primary_key=True, related_name="document")
    generation = models.PositiveIntegerField(default=1)
    head = models.PositiveBigIntegerField(default=0, help_text="Sequence of the newest update")
    projected = models.PositiveBigIntegerField(default=0, help_text="Sequence up to which the notes' table is in step")
    snapshot = models.BinaryField(default=bytes, blank=True, help_text="All updates up to snapshot_sequence, merged")
    snapshot_sequence = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.canvas_id} at {self.head}"


class CanvasUpdate(models.Model):
    """One accepted change. The log is the truth: who, when, which bytes; rows are never changed or deleted."""

    id = models.BigAutoField(primary_key=True)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="updates")
    sequence = models.PositiveBigIntegerField()
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
    data = models.BinaryField()
    digest = models.BinaryField(max_length=32, help_text="SHA-256 of the data")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["canvas", "sequence"], name="update_sequence_once")]

    def __str__(self) -> str:
        return f"{self.canvas_id} #{self.sequence}"


class CanvasClient(models.Model):
    """Which person (null: the server) a Yjs client id of a document belongs to: nobody else may write under it."""

    id = models.BigAutoField(primary_key=True)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="clients")
    client = models.PositiveBigIntegerField()
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["canvas", "client"], name="client_once_in_document")]

    def __str__(self) -> str:
        return f"{self.client} of {self.canvas_id}"
