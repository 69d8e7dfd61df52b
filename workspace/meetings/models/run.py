from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from teams.models import ProgrammeRole
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to
from workspace.meetings.models.meeting import Meeting

if TYPE_CHECKING:
    from workspace.accounts.models import User


class MeetingRun(models.Model):
    """Where a meeting is that goes on: one row, changed by every command, never by the clock.

    How much time is left follows from `started_at`, the step's minutes and `extra_minutes`. A pause moves `started_at`
    by its length when it ends.
    """

    meeting = models.OneToOneField(Meeting, on_delete=models.CASCADE, primary_key=True, related_name="run")
    step = models.UUIDField(help_text="The agenda's; no key, as its rows are written anew")
    started_at = models.DateTimeField(help_text="The step")
    extra_minutes = models.PositiveSmallIntegerField(default=0)
    paused_at = models.DateTimeField(null=True, blank=True)
    ended_at = models.DateTimeField(null=True, blank=True)
    revision = models.PositiveIntegerField(default=1)

    def __str__(self) -> str:
        return str(self.meeting_id)

    def ends_at(self, minutes: int) -> datetime:
        """When the step is over that takes so long. While it is paused: by the clock that stands still."""
        return self.started_at + timedelta(minutes=minutes + self.extra_minutes)


class QuestionState(models.TextChoices):
    WAITING = "waiting", "waiting"
    AIRED = "aired", "aired"
    ANSWERED = "answered", "answered"
    SET_ASIDE = "set_aside", "set_aside"


class MeetingQuestionQuerySet(models.QuerySet["MeetingQuestion"]):
    def visible_to(self, user: User) -> MeetingQuestionQuerySet:
        """All of them those who lead the programme; others what was read out, and their own."""
        led = ProgrammeRole.objects.filter(user=user).values("programme")
        seen = self.filter(meeting__in=shown_to(user, Meeting.objects.visible_to))
        shown = Q(state__in=[QuestionState.AIRED, QuestionState.ANSWERED])
        return seen.filter(shown | Q(by=user) | Q(meeting__programme__in=led))


class MeetingQuestion(models.Model):
    """What somebody asks while a meeting goes on. Those who lead it see who asks; everybody else only what is asked."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="asked")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    text = models.TextField(max_length=400)
    state = models.CharField(max_length=9, choices=QuestionState.choices, default=QuestionState.WAITING)
    at = models.DateTimeField(default=timezone.now)

    objects = MeetingQuestionQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["meeting", "state"])]

    def __str__(self) -> str:
        return self.text
