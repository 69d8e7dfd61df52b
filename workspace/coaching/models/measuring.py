"""What the measures need and nobody else keeps: ties between notes, voices once named as missing, and the pulse."""

from __future__ import annotations

import uuid

from django.conf import settings
from django.db import models
from django.utils import timezone

from canvases.models import Canvas, Note
from teams.models import Team
from workspace.core.ids import uuid7
from workspace.meetings.models import Meeting


class Tie(models.Model):
    """A note that points at another, as the canvas's document has it. `at`: when it was first seen."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="+")
    source = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="+")
    target = models.ForeignKey(Note, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["source", "target"], name="a_tie_is_kept_once")]

    def __str__(self) -> str:
        return f"{self.source_id} to {self.target_id}"


class TiesRead(models.Model):
    """How much of a canvas's log its ties show."""

    canvas = models.OneToOneField(Canvas, on_delete=models.CASCADE, primary_key=True, related_name="+")
    sequence = models.PositiveBigIntegerField()

    def __str__(self) -> str:
        return f"{self.canvas_id} at {self.sequence}"


class MissingVoice(models.Model):
    """A note that lies, or lay, in the block of missing voices."""

    note = models.OneToOneField(Note, on_delete=models.CASCADE, primary_key=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return str(self.note_id)


class Side(models.TextChoices):
    CORE = "core"
    OUTSIDE = "outside"


class Question(models.TextChoices):
    HEARD = "heard"
    DISAGREE = "disagree"
    WORTH = "worth"


class Pulse(models.Model):
    """The pulse of one team after one meeting, from the first answer on. `closes_at` is two weeks after the meeting's
    end as it was then: whoever moves the meeting later neither opens nor closes it (ADR 25)."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="pulses")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="pulses")
    closes_at = models.DateTimeField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["meeting", "team"], name="one_pulse_of_a_team_after_a_meeting")]

    def __str__(self) -> str:
        return f"{self.team_id} after {self.meeting_id}"


class PulseTally(models.Model):
    """How often a score was given. There is no row of an answer: nothing that could be joined to a person."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    pulse = models.ForeignKey(Pulse, on_delete=models.CASCADE, related_name="tallies")
    side = models.CharField(max_length=7, choices=Side.choices)
    question = models.CharField(max_length=8, choices=Question.choices)
    score = models.PositiveSmallIntegerField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["pulse", "side", "question", "score"], name="a_score_is_tallied_once"),
            models.CheckConstraint(name="a_score_is_1_to_5", condition=models.Q(score__range=(1, 5))),
        ]

    def __str__(self) -> str:
        return f"{self.question} {self.score}"


class PulseMark(models.Model):
    """That somebody has answered: so that nobody answers twice. Forgotten when the pulse closes."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    pulse = models.ForeignKey(Pulse, on_delete=models.CASCADE, related_name="marks")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["pulse", "user"], name="everybody_answers_once")]

    def __str__(self) -> str:
        return str(self.pulse_id)
