from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Count, F, IntegerField, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from teams.models import Programme
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to
from workspace.meetings.models.registration import Registration, State

if TYPE_CHECKING:
    from workspace.accounts.models import User


class MeetingQuerySet(models.QuerySet["Meeting"]):
    def visible_to(self, user: User) -> MeetingQuerySet:
        """Everybody in a programme knows when it meets."""
        return self.filter(programme__in=shown_to(user, Programme.objects.visible_to))

    def numbered(self) -> MeetingQuerySet:
        """With `number`, the place on the programme's path, from 1."""
        earlier = Q(starts_at__lt=OuterRef("starts_at")) | Q(starts_at=OuterRef("starts_at"), pk__lt=OuterRef("pk"))
        before = Meeting.objects.filter(earlier, programme=OuterRef("programme"))
        return self.annotate(number=_count(before, "programme") + 1)

    def for_reading(self, user: User) -> MeetingQuerySet:
        """What the person may see, with `taken`, `waiting` and `viewing` people and what the person is: `my_state`."""
        here = Registration.objects.filter(meeting=OuterRef("pk"))
        counts = {
            "taken": _count(here.filter(state=State.SEATED), "meeting"),
            "waiting": _count(here.filter(state=State.WAITING), "meeting"),
            "viewing": _count(here.filter(state=State.VIEWING), "meeting"),
        }
        mine = Subquery(here.filter(user=user).values("state")[:1])
        return self.visible_to(user).numbered().annotate(my_state=mine, **counts).select_related("programme")


def _count(rows: QuerySet[models.Model], by: str) -> Coalesce:
    """How many of the rows there are; they all have the same value in the column."""
    counted = rows.order_by().values(by).annotate(n=Count("pk")).values("n")
    return Coalesce(Subquery(counted, output_field=IntegerField()), 0)


class Meeting(models.Model):
    """A meeting of the whole programme. Without a number of seats everybody who registers has one."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="meetings")
    title = models.CharField(max_length=120)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    place = models.CharField(max_length=200, blank=True)
    remote_link = models.URLField(max_length=500, blank=True)
    about = models.TextField(max_length=2000, blank=True)
    seats = models.PositiveIntegerField(null=True, blank=True, help_text="In all; null: no limit")
    seats_per_team = models.PositiveIntegerField(null=True, blank=True, help_text="null: no limit")
    registration_closes_at = models.DateTimeField(null=True, blank=True, help_text="null: when the meeting ends")
    questions = models.JSONField(default=list, blank=True, help_text="The organiser's own: [{question, choices}]")
    agenda_revision = models.PositiveIntegerField(default=1)
    sequence = models.PositiveIntegerField(default=0, help_text="How often calendars had to be told of a change")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(name="meeting_ends_after_it_starts", condition=Q(ends_at__gt=F("starts_at"))),
        ]
        indexes = [models.Index(fields=["programme", "starts_at"])]

    def __str__(self) -> str:
        return self.title

    @property
    def is_over(self) -> bool:
        return self.ends_at <= timezone.now()

    @property
    def is_open(self) -> bool:
        """Whether people may still register."""
        return (self.registration_closes_at or self.ends_at) > timezone.now()
