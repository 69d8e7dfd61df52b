"""The experiment itself, and the record of its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from experiments.models.assumption import Assumption
from experiments.models.revised import Revised
from teams.models import Membership, ProgrammeRole, Team
from teams.roles import Role, Visibility
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class State(models.TextChoices):
    """Where an experiment is. `experiments.lifecycle` says how it gets from one to the next."""

    IDEA = "idea", _("Idea")
    FRAMED = "framed", _("Framed")
    DESIGNED = "designed", _("Designed")
    READY = "ready", _("Ready to start")
    ITERATING = "iterating", _("In rounds")
    PILOTING = "piloting", _("In a pilot")
    SENSEMAKING = "sensemaking", _("Making sense")
    DECIDED = "decided", _("Decided")
    CLOSED = "closed", _("Closed")
    PAUSED = "paused", _("Paused")


class ExperimentQuerySet(models.QuerySet["Experiment"]):
    def visible_to(self, user: User) -> ExperimentQuerySet:
        """Those of teams the person may read, as far as each is shown: `experiments.policy.may_see_experiment`.

        What `Team.objects.visible_to` says is said again here: half of all reading asks this, and Django takes several
        times as long to put together a query with queries inside queries.
        """
        mine = Membership.objects.filter(user=user)
        core = mine.filter(role=Role.CORE)
        led = ProgrammeRole.objects.filter(user=user).values("programme")
        for_all = {"visibility": Visibility.PROGRAMME, "team__visibility": Visibility.PROGRAMME}
        return self.filter(
            Q(team__in=core.values("team"))
            | Q(team__programme__in=led)
            | Q(team__in=mine.values("team")) & ~Q(visibility=Visibility.TEAM) & ~Q(team__visibility=Visibility.TEAM)
            | Q(team__programme__in=core.values("team__programme"), **for_all)
        )


P = TypeVar("P", bound=models.Model)


class PartQuerySet(models.QuerySet[P]):
    """Of what hangs on an experiment by a key of that name."""

    def visible_to(self, user: User) -> PartQuerySet[P]:
        """The parts of experiments the person may see."""
        return self.filter(experiment__in=shown_to(user, Experiment.objects.visible_to))


class Experiment(Revised):
    """A bounded try-out that tests one assumption."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="experiments")
    title = models.CharField(max_length=120)
    state = models.CharField(max_length=12, choices=State.choices, default=State.IDEA)
    assumption = models.ForeignKey(
        Assumption, on_delete=models.RESTRICT, null=True, blank=True, related_name="experiments"
    )
    also_touched = models.ManyToManyField(Assumption, blank=True, related_name="touched_by")
    rests_on_refuted = models.BooleanField(
        default=False, help_text="Kept in step with the assumption's state, so that the database can refuse a pilot"
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    decision_owner = models.CharField(max_length=120, blank=True, help_text="Who can decide, by name or office")
    participants_groups = models.JSONField(default=list, blank=True, help_text="[text]: who takes part")
    visibility = models.CharField(max_length=10, choices=Visibility.choices, default=Visibility.SPACE)
    open_to_evidence = models.BooleanField(default=False, help_text="Invited people and guests may add evidence")
    continues_from = models.ForeignKey(
        "self", on_delete=models.SET_NULL, null=True, blank=True, related_name="continued_by"
    )
    paused_from = models.CharField(max_length=12, choices=State.choices, blank=True)
    look_again_on = models.DateField(null=True, blank=True, help_text="Of a pause; at most 30 days ahead")
    stopped_early = models.BooleanField(default=False)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = ExperimentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="no_pilot_on_a_refuted_assumption",
                condition=~Q(state=State.PILOTING, rests_on_refuted=True)
                & ~Q(paused_from=State.PILOTING, rests_on_refuted=True),
            ),
            models.CheckConstraint(
                name="only_an_idea_is_without_an_assumption",
                condition=Q(assumption__isnull=False) | Q(state=State.IDEA),
            ),
            models.CheckConstraint(
                name="a_pause_knows_where_it_came_from",
                condition=(Q(state=State.PAUSED) & ~Q(paused_from="") & Q(look_again_on__isnull=False))
                | (~Q(state=State.PAUSED) & Q(paused_from="")),
            ),
        ]
        indexes = [models.Index(fields=["team", "state"], name="experiment_team_state")]

    def __str__(self) -> str:
        return self.title


class Step(models.Model):
    """One transition that was made: who, when, and what the person gave as grounds. Never changed.

    `given` holds what only the step says: a reason, who was told, which stop rule. `key` is the client's
    Idempotency-Key: the same key makes no second step.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    experiment = models.ForeignKey(Experiment, on_delete=models.CASCADE, related_name="steps")
    transition = models.CharField(max_length=24, help_text="As in experiments.lifecycle")
    before = models.CharField(max_length=12, choices=State.choices)
    after = models.CharField(max_length=12, choices=State.choices)
    given = models.JSONField(default=dict, blank=True)
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: no key, and any number of those
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at", "id"]
        constraints = [models.UniqueConstraint(fields=["experiment", "key"], name="step_once_for_a_key")]

    def __str__(self) -> str:
        return f"{self.transition} of {self.experiment_id}"
