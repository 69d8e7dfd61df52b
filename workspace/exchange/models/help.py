"""Help between teams: asked for, offered, accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from canvases.models import Note
from teams.models import Membership, Programme, ProgrammeRole, Task, Team
from teams.roles import Role
from workspace.core.ids import uuid7
from workspace.core.languages import Language
from workspace.exchange.models.circle import programmes_of

if TYPE_CHECKING:
    from workspace.accounts.models import User


class HelpRequestQuerySet(models.QuerySet["HelpRequest"]):
    def visible_to(self, user: User) -> HelpRequestQuerySet:
        """What the teams of one's programmes ask for."""
        return self.filter(programme__in=programmes_of(user))


class HelpRequest(models.Model):
    """What a team asks the others for, in words of its own. `note` is where it comes from, for the team alone."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="+", db_index=False)
    team = models.ForeignKey(Team, on_delete=models.CASCADE, related_name="help_requests")
    text = models.TextField(max_length=600)
    language = models.CharField(max_length=2, choices=Language.choices)
    note = models.ForeignKey(Note, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    asked_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    closed_at = models.DateTimeField(null=True, blank=True)
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key

    objects = HelpRequestQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["asked_by", "key"], name="help_asked_once_for_a_key")]
        indexes = [models.Index(fields=["programme", "-id"], name="help_programme_latest")]

    def __str__(self) -> str:
        return self.text[:60]


class OfferState(models.TextChoices):
    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


class OfferQuerySet(models.QuerySet["Offer"]):
    def visible_to(self, user: User) -> OfferQuerySet:
        """The asking team's core, those who lead the programme, and whoever offered. Other teams are told that there
        is help, not whose they did without."""
        core = Membership.objects.filter(user=user, role=Role.CORE).values("team")
        led = ProgrammeRole.objects.filter(user=user).values("programme")
        own = Q(offered_by=user, request__programme__in=programmes_of(user))
        return self.filter(Q(request__team__in=core) | Q(request__programme__in=led) | own)


class Offer(models.Model):
    """What somebody would do, and by when. An offer that is withdrawn before it was answered leaves nothing behind."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    request = models.ForeignKey(HelpRequest, on_delete=models.CASCADE, related_name="offers")
    offered_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    team = models.ForeignKey(
        Team, on_delete=models.SET_NULL, null=True, blank=True, related_name="+", help_text="null: leads the programme"
    )
    text = models.TextField(max_length=600)
    by_when = models.DateField(null=True, blank=True)
    state = models.CharField(max_length=8, choices=OfferState.choices, default=OfferState.OPEN)
    answer = models.CharField(max_length=300, blank=True, help_text="Thanks, and perhaps why not")
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    answered_at = models.DateTimeField(null=True, blank=True)
    task = models.OneToOneField(Task, on_delete=models.SET_NULL, null=True, blank=True, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    key = models.CharField(max_length=64, null=True, blank=True)  # noqa: DJ001 - null: sent without a key

    objects = OfferQuerySet.as_manager()

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["offered_by", "key"], name="offered_once_for_a_key"),
            models.CheckConstraint(
                name="answered_offer_says_when",
                condition=Q(state="open", answered_at=None) | ~Q(state="open") & Q(answered_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.text[:60]
