from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from teams.models import Membership, ProgrammeRole, Team
from teams.roles import ProgrammeRoleName, Role
from workspace.core.ids import uuid7
from workspace.core.inner import shown_to

if TYPE_CHECKING:
    from workspace.accounts.models import User


class State(models.TextChoices):
    SEATED = "seated", _("Has a seat")
    WAITING = "waiting", _("Waits for a seat")
    VIEWING = "viewing", _("Follows along")


ACTIVE = (State.SEATED, State.WAITING)
"""Who wants a seat. Those who follow along need none, and there may be any number of them."""


class RegistrationQuerySet(models.QuerySet["Registration"]):
    def visible_to(self, user: User) -> RegistrationQuerySet:
        """With all that is in it: one's own, and all of programmes one owns."""
        owned = ProgrammeRole.objects.filter(user=user, role=ProgrammeRoleName.OWNER)
        return self.filter(Q(user=user) | Q(meeting__programme__in=owned.values("programme")))

    def named_to(self, user: User) -> RegistrationQuerySet:
        """Of whom the person may know that they come: whom they would meet on the team's page of people, those who
        lead the programme, and themselves."""
        core = Membership.objects.filter(user=OuterRef("user"), team=OuterRef("team"), role=Role.CORE)
        is_core = Q(team__in=shown_to(user, Team.objects.visible_to)) & Exists(core)
        everybody = Q(team__in=shown_to(user, Team.objects.showing_everybody_to))
        leading = ProgrammeRole.objects.filter(user=OuterRef("user"), programme=OuterRef("meeting__programme"))
        return self.filter(everybody | is_core | Q(team=None) & Exists(leading) | Q(user=user))

    def in_line(self) -> RegistrationQuerySet:
        return self.filter(state=State.WAITING).order_by("asked_at", "pk")


class Registration(models.Model):
    """Somebody's place at a meeting: at most one per person. Cancelling deletes it, with everything it says.

    `answers`, `dietary` and `access` are for the person and the programme's owners, and for nobody else.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    meeting = models.ForeignKey("meetings.Meeting", on_delete=models.CASCADE, related_name="registrations")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="registrations")
    team = models.ForeignKey(
        Team,
        on_delete=models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        help_text="null: leads the programme",
    )
    state = models.CharField(max_length=8, choices=State.choices)
    asked_at = models.DateTimeField(default=timezone.now, help_text="The line is in this order")
    is_remote = models.BooleanField(default=False)
    answers = models.JSONField(default=list, blank=True, help_text="[{question, answer}], the question as it was asked")
    dietary = models.CharField(max_length=300, blank=True)
    access = models.CharField(max_length=300, blank=True)
    attended = models.BooleanField(null=True, blank=True)
    week_reminder_at = models.DateTimeField(null=True, blank=True)
    day_reminder_at = models.DateTimeField(null=True, blank=True)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["meeting", "user"], name="one_registration_for_a_meeting"),
            models.CheckConstraint(name="seat_is_of_a_team", condition=Q(team__isnull=False) | Q(state=State.VIEWING)),
        ]
        indexes = [models.Index(fields=["meeting", "state", "asked_at"])]

    def __str__(self) -> str:
        return f"{self.user}: {self.state}"
