"""What a coach says to have seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import OuterRef, Subquery
from django.db.models.functions import Coalesce, Greatest
from django.utils import timezone

from canvases.models import Canvas
from experiments.models import Experiment, LogEntry
from teams import targets
from teams.models import Activity, Programme, Team, Verb
from teams.models.space import role_of
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class SeenKind(models.TextChoices):
    """What can be seen."""

    CANVAS = "canvas"
    EXPERIMENT = "experiment"
    LOG_ENTRY = "log_entry"


TALK = [Verb.COMMENTED, Verb.THREAD_RESOLVED, Verb.THREAD_REOPENED]
"""What is said about a thing does not change it."""


def changed_at(kind: SeenKind) -> Coalesce | Subquery:
    """A column: when the thing of this kind in `target_id` last changed. An experiment's parts are rows of their own:
    what happened to them is in its feed."""
    this = OuterRef("target_id")
    if kind == SeenKind.CANVAS:
        return Subquery(Canvas.objects.filter(pk=this).values("changed_at"))
    if kind == SeenKind.LOG_ENTRY:
        return Subquery(LogEntry.objects.filter(pk=this).values("changed_at"))
    own = Subquery(Experiment.objects.filter(pk=this).values("changed_at"))
    deeds = Activity.objects.filter(target_kind=kind, target_id=this).exclude(verb__in=TALK)
    latest = Subquery(deeds.order_by("-at").values("at")[:1])
    return Coalesce(Greatest(own, latest), own)


class SightQuerySet(models.QuerySet["Sight"]):
    def visible_to(self, user: User) -> SightQuerySet:
        """In programmes that have turned it on: for those who may know of everybody in the team (so not for guests),
        of what they may see."""
        shown = shown_to(user, Team.objects.showing_everybody_to)
        chosen = SightChoice.objects.values("programme")
        return self.filter(targets.seen_by(user), team__in=shown, team__programme__in=chosen)

    def for_reading(self) -> SightQuerySet:
        """With the coach, and when the thing last changed."""
        changes = [models.When(target_kind=kind, then=changed_at(kind)) for kind in SeenKind]
        with_coach = self.select_related("coach", "team__programme").annotate(coach_role=role_of("coach", "team"))
        return with_coach.annotate(thing_changed_at=models.Case(*changes, output_field=models.DateTimeField()))


class Sight(models.Model):
    """That a coach has pressed "I have seen this", and when last. Nothing writes it by itself."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="+")
    coach = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    target_kind = models.CharField(max_length=20, choices=SeenKind.choices)
    target_id = models.UUIDField()
    at = models.DateTimeField(default=timezone.now)

    objects = SightQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["target_kind", "target_id", "coach"], name="one_sight_of_a_coach"),
        ]
        indexes = [models.Index(fields=["team", "-at"], name="sight_team_latest")]

    def __str__(self) -> str:
        return f"{self.coach_id} of {self.target_kind} {self.target_id}"


class SightChoice(models.Model):
    """Programmes in which teams see what their coaches have seen. Without a row they do not."""

    programme = models.OneToOneField(Programme, on_delete=models.CASCADE, primary_key=True, related_name="+")
    turned_on_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return str(self.programme_id)
