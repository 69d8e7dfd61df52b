"""What a team does until the next meeting."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from teams import tasklists
from teams.models.space import Membership, Team, role_of
from teams.roles import Role
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User

CARRIERS = (Role.CORE, Role.STAKEHOLDER)
"""Who can be asked to do something: guests come for a moment."""


class TaskState(models.TextChoices):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


class TaskQuerySet(models.QuerySet["Task"]):
    def visible_to(self, user: User) -> TaskQuerySet:
        """Those of teams in which the person may know of everybody, and always one's own."""
        carried = Membership.objects.filter(user=user, role__in=CARRIERS).values("team")
        everybody = Q(team__in=shown_to(user, Team.objects.showing_everybody_to))
        return self.filter(everybody | Q(assignee=user, team__in=carried))

    def open(self) -> TaskQuerySet:
        return self.filter(state=TaskState.OPEN)

    def due_first(self) -> TaskQuerySet:
        return self.order_by(F("due_on").asc(nulls_last=True), "pk")

    def for_reading(self) -> TaskQuerySet:
        """With the team, and with the people and what they are in it."""
        with_people = self.select_related("team__programme", "assignee", "ended_by")
        return with_people.annotate(
            assignee_role=role_of("assignee", "team"), ended_by_role=role_of("ended_by", "team")
        )


class Task(models.Model):
    """One thing somebody in a team does, perhaps in the gap between two meetings.

    A task of a template has no words of its own until somebody rewords it: everybody reads it in their language.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="tasks")
    gap = models.PositiveSmallIntegerField(null=True, blank=True, help_text="After which meeting; 1 after the first")
    template = models.CharField(max_length=40, null=True, blank=True)  # noqa: DJ001 - null: written by a person
    title = models.CharField(max_length=160, blank=True, help_text="Empty: the words of the template")
    done_when = models.CharField(max_length=200, blank=True)
    owner_role = models.CharField(max_length=80, blank=True, help_text="Whose it is in words, e.g. convener")
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="tasks"
    )
    due_on = models.DateField(null=True, blank=True, help_text="A day of the programme's time zone")
    is_due_by_meeting = models.BooleanField(default=False, help_text="The day follows the next meeting when it moves")
    origin = models.CharField(max_length=300, blank=True, help_text="Where it comes from: words, or an address")
    state = models.CharField(max_length=8, choices=TaskState.choices, default=TaskState.OPEN)
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    ended_at = models.DateTimeField(null=True, blank=True)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )

    objects = TaskQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["team", "template"], name="template_once_in_a_team"),
            models.CheckConstraint(
                name="task_has_words", condition=~Q(title="") | Q(template__isnull=False, done_when="", owner_role="")
            ),
            models.CheckConstraint(
                name="task_says_when_it_ended",
                condition=Q(state="open", ended_at=None) | ~Q(state="open") & Q(ended_at__isnull=False),
            ),
        ]
        indexes = [
            models.Index(fields=["team", "state"], name="task_team_state"),
            models.Index(fields=["assignee", "state"], name="task_assignee_state"),
        ]

    def __str__(self) -> str:
        return self.title or str(self.template)

    @property
    def words(self) -> tasklists.Words:
        """As somebody wrote it, else the template's in the reader's language."""
        if self.title:
            return tasklists.Words(self.title, self.done_when, self.owner_role)
        return tasklists.words(str(self.template))

    @property
    def is_overdue(self) -> bool:
        """Open, and the day it was due is over where the programme is."""
        return self.state == TaskState.OPEN and self.due_on is not None and self.due_on < timezone.localdate()
