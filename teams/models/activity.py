from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from teams import targets
from teams.models.space import Programme, Team, heard_by, role_of
from teams.roles import Audience
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class Verb(models.TextChoices):
    TEAM_OPENED = "team_opened"
    TEAM_CHANGED = "team_changed"
    TEAM_ARCHIVED = "team_archived"
    TEAM_UNARCHIVED = "team_unarchived"
    MEMBER_JOINED = "member_joined"
    MEMBER_LEFT = "member_left"
    MEMBER_REMOVED = "member_removed"
    PEOPLE_INVITED = "people_invited"
    CONTRIBUTORS_TOLD = "contributors_told"
    CANVAS_CHANGED = "canvas_changed"
    NOTES_ADDED = "notes_added"
    CANVAS_RESTORED = "canvas_restored"
    COMMENTED = "commented"
    THREAD_RESOLVED = "thread_resolved"
    THREAD_REOPENED = "thread_reopened"
    QUESTION_ASKED = "question_asked"
    QUESTION_ANSWERED = "question_answered"
    QUESTION_PARKED = "question_parked"
    QUESTION_REOPENED = "question_reopened"
    ASSUMPTION_CHANGED = "assumption_changed"
    EXPERIMENT_OPENED = "experiment_opened"
    EXPERIMENT_CHANGED = "experiment_changed"
    EXPERIMENT_MOVED = "experiment_moved"
    EVIDENCE_ADDED = "evidence_added"
    EVIDENCE_ACCEPTED = "evidence_accepted"
    LOG_WRITTEN = "log_written"
    REVIEW_PUBLISHED = "review_published"
    TASKS_OPENED = "tasks_opened"
    TASK_ADDED = "task_added"
    TASK_TAKEN = "task_taken"
    TASK_DONE = "task_done"
    TASK_REOPENED = "task_reopened"
    TASK_DROPPED = "task_dropped"
    THING_SHARED = "thing_shared"
    HELP_ASKED = "help_asked"
    HELP_ACCEPTED = "help_accepted"
    ANSWERS_CAME = "answers_came"
    ANSWER_PLACED = "answer_placed"


SAID = [Verb.COMMENTED, Verb.QUESTION_ASKED, Verb.QUESTION_ANSWERED]
"""What is told in somebody's words: they can change them, and take them back."""
BY_BLOCK = [Verb.NOTES_ADDED, Verb.ANSWERS_CAME]
"""What is told block by block."""
ONE_BY_ONE = [Verb.ANSWER_PLACED]
"""What is told once for each `thing`, with which it goes."""
ABOUT_PEOPLE = [Verb.MEMBER_JOINED, Verb.MEMBER_LEFT, Verb.MEMBER_REMOVED]


class Visit(models.Model):
    """When a person last looked into a team's space: what came after is new to them."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["team", "user"], name="one_visit_row_each")]

    def __str__(self) -> str:
        return f"{self.user_id} in {self.team_id}"


class ActivityQuerySet(models.QuerySet["Activity"]):
    def visible_to(self, user: User) -> ActivityQuerySet:
        """What happened in teams the person may see, to what they may see there; what was said, in an audience they
        are part of; who came and went only where they may know of everybody."""
        shown = shown_to(user, Team.objects.visible_to)
        wholly_shown = shown_to(user, Team.objects.showing_everybody_to)
        about_seen = Q(target_kind="") | targets.seen_by(user)
        seen = self.filter(about_seen, heard_by(user), team__in=shown)
        return seen.filter(~Q(verb__in=ABOUT_PEOPLE) | Q(team__in=wholly_shown))

    def new_to(self, user: User) -> ActivityQuerySet:
        """What others did since the person last visited the team."""
        visits = Visit.objects.filter(user=user, team=models.OuterRef("team"))
        seen_before = visits.filter(at__gte=models.OuterRef("at"))
        return self.exclude(actor=user).filter(~models.Exists(seen_before))

    def for_reading(self) -> ActivityQuerySet:
        """With the actor and the actor's role, latest first."""
        return self.select_related("actor").annotate(actor_role=role_of("actor", "team")).order_by("-at", "-id")


class Activity(models.Model):
    """Who did what where: the one record behind the feed. Always written by a service, with the actor named.

    Only people outside, who have no account, do things without being an actor. `count` folds a burst of the same thing
    by the same person into one row, dated by its latest. `programme` is the team's, kept beside it so that the feed of
    a whole programme is read in the order of an index.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="activities")
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="+", db_index=False, editable=False)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, null=True, blank=True, related_name="+"
    )
    verb = models.CharField(max_length=20, choices=Verb.choices)
    target_kind = models.CharField(max_length=20, blank=True)
    target_id = models.UUIDField(null=True, blank=True)
    anchor_id = models.CharField(max_length=64, blank=True)
    audience = models.CharField(max_length=16, choices=Audience.choices, default=Audience.SPACE)
    thing = models.UUIDField(
        null=True, blank=True, help_text="The comment whose words `excerpt` tells, or the answer from outside"
    )
    excerpt = models.CharField(max_length=200, blank=True)
    count = models.PositiveIntegerField(default=1)
    at = models.DateTimeField(default=timezone.now)

    objects = ActivityQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["team", "-at", "-id"], name="activity_team_latest"),
            models.Index(fields=["programme", "-at", "-id"], name="activity_programme_latest"),
        ]

    def __str__(self) -> str:
        return f"{self.actor_id} {self.verb}"

    def save(self, **details: Any) -> None:
        if not self.programme_id:
            self.programme_id = self.team.programme_id
        super().save(**details)
