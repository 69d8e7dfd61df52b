"""The document of a canvas as stored: an append-only log of updates, a snapshot that makes loading fast, and a list of
what in the log cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

from canvases.models.canvas import Canvas

if TYPE_CHECKING:
    from workspace.accounts.models import User


class Document(models.Model):
    """The head of a canvas's log. Locking this row makes one writer at a time."""

    canvas = models.OneToOneField(Canvas, on_delete=models.CASCADE, primary_key=True, related_name="document")
    generation = models.PositiveIntegerField(default=1)
    begins = models.PositiveBigIntegerField(default=1, db_default=1, help_text="First sequence of the generation")
    head = models.PositiveBigIntegerField(default=0, help_text="Sequence of the newest update")
    projected = models.PositiveBigIntegerField(default=0, help_text="Sequence up to which the notes' table is in step")
    snapshot = models.BinaryField(default=bytes, blank=True, help_text="All updates up to snapshot_sequence, merged")
    snapshot_sequence = models.PositiveBigIntegerField(default=0)
    snapshot_digest = models.BinaryField(max_length=32, null=True, help_text="SHA-256 of the snapshot")

    def __str__(self) -> str:
        return f"{self.canvas_id} at {self.head}"


class CanvasUpdate(models.Model):
    """One accepted change, or several by one person that compaction has merged. The log is the truth: what it says is
    never changed (ADR 11).

    `sequence` and `at` are those of the last change in it; the first one's sequence is `sequence - steps + 1`. The row
    that begins a later generation is the whole document as it then was.
    """

    id = models.BigAutoField(primary_key=True)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="updates")
    sequence = models.PositiveBigIntegerField()
    steps = models.PositiveIntegerField(default=1, db_default=1, help_text="How many changes were merged into this row")
    generation = models.PositiveIntegerField(default=1, db_default=1)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    at = models.DateTimeField(default=timezone.now)
    first_at = models.DateTimeField(null=True, blank=True, help_text="When the first of several changes was made")
    data = models.BinaryField()
    digest = models.BinaryField(max_length=32, help_text="SHA-256 of the data")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["canvas", "sequence"], name="update_sequence_once")]

    def __str__(self) -> str:
        return f"{self.canvas_id} #{self.sequence}"

    @property
    def first_sequence(self) -> int:
        return self.sequence - self.steps + 1

    @property
    def person(self) -> User | None:
        """The account the author has now. None: the server, or somebody whose account is gone."""
        return self.author and (self.author.merged_into or self.author)


class QuarantinedUpdate(models.Model):
    """A place in a log that cannot be read, or a row that is left out: written once, when it is first met. The row
    itself stays in the log."""

    id = models.BigAutoField(primary_key=True)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="quarantined")
    generation = models.PositiveIntegerField()
    sequence = models.PositiveBigIntegerField(help_text="The last sequence that cannot be read")
    steps = models.PositiveBigIntegerField(default=1, help_text="How many sequences, up to that one")
    fault = models.CharField(max_length=20, help_text="As in canvases.engine.replay.Fault")
    found_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True, blank=True, help_text="When the document was made to do without it")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["canvas", "sequence"], name="quarantined_once")]

    def __str__(self) -> str:
        return f"{self.canvas_id} #{self.sequence}: {self.fault}"


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
