"""What a team believes and has not checked: the hinge between canvases and experiments."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from canvases.models import Note
from experiments.models.revised import Revised
from teams.models import Team
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User

SHARE = [MinValueValidator(0.0), MaxValueValidator(1.0)]


class AssumptionKind(models.TextChoices):
    """What the belief is about: the four questions asked of every idea."""

    PEOPLE = "people", _("People want or do it")
    ABILITY = "ability", _("We are able to do it")
    OTHERS = "others", _("Others do their part")
    ALLOWED = "allowed", _("It is allowed")


class AssumptionState(models.TextChoices):
    OPEN = "open", _("Open")
    IN_TEST = "in_test", _("Being tested")
    SUPPORTED = "supported", _("Supported")
    UNCLEAR = "unclear", _("Unclear")
    REFUTED = "refuted", _("Refuted")
    DROPPED = "dropped", _("Dropped")


class AssumptionQuerySet(models.QuerySet["Assumption"]):
    def visible_to(self, user: User) -> AssumptionQuerySet:
        """What the teams believe whose space the person may read."""
        return self.filter(team__in=shown_to(user, Team.objects.visible_to))


class Assumption(Revised):
    """ "We believe that [who] [does what], because [why]."

    A version that experiments have tested is not rewritten: `previous` is the wording it replaces.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="assumptions")
    statement = models.TextField(max_length=1000)
    kind = models.CharField(max_length=10, choices=AssumptionKind.choices, blank=True)
    criticality = models.FloatField(null=True, blank=True, validators=SHARE, help_text="The map's height, 0 to 1")
    evidence_level = models.FloatField(null=True, blank=True, validators=SHARE, help_text="The map's width, 0 to 1")
    state = models.CharField(max_length=10, choices=AssumptionState.choices, default=AssumptionState.OPEN)
    overruled_because = models.TextField(max_length=600, blank=True, help_text="Why a person set another state")
    source_note = models.ForeignKey(Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="assumptions")
    source_text = models.TextField(max_length=4000, blank=True, help_text="The note's words when it was taken up")
    standing_note = models.ForeignKey(
        Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", help_text="In a block of states"
    )
    version = models.PositiveSmallIntegerField(default=1)
    previous = models.OneToOneField("self", on_delete=models.RESTRICT, null=True, blank=True, related_name="next")
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = AssumptionQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="assumption_lies_on_the_map",
                condition=(Q(criticality=None) | Q(criticality__range=(0, 1)))
                & (Q(evidence_level=None) | Q(evidence_level__range=(0, 1))),
            ),
            models.UniqueConstraint(
                fields=["team", "source_note"],
                condition=Q(previous=None),
                name="note_is_taken_up_once_as_an_assumption",
            ),
        ]
        indexes = [models.Index(fields=["team", "state"], name="assumption_team_state")]

    def __str__(self) -> str:
        return self.statement[:60]
