from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from teams.models.space import Membership, Programme, ProgrammeRole, Team
from teams.roles import ProgrammeRoleName, Role, Sector
from workspace.core.ids import uuid7
from workspace.core.languages import Language

if TYPE_CHECKING:
    from workspace.accounts.models import User


class State(models.TextChoices):
    OPEN = "open"
    USED_UP = "used_up"
    EXPIRED = "expired"
    REVOKED = "revoked"


class InvitationQuerySet(models.QuerySet["Invitation"]):
    def visible_to(self, user: User) -> InvitationQuerySet:
        """Those of teams whose core the person is in, and of programmes the person owns."""
        core = Membership.objects.filter(user=user, role=Role.CORE)
        owned = ProgrammeRole.objects.filter(user=user, role=ProgrammeRoleName.OWNER)
        return self.filter(Q(team__in=core.values("team")) | Q(programme__in=owned.values("programme")))

    def open(self) -> InvitationQuerySet:
        return self.filter(revoked_at=None, expires_at__gt=timezone.now(), uses__lt=models.F("max_uses"))

    def left_behind_by(self, user: User) -> InvitationQuerySet:
        """Open ones the person made where they may invite nobody any more: once switched off, nowhere."""
        made = self.open().filter(created_by=user)
        return made.exclude(pk__in=Invitation.objects.visible_to(user)) if user.is_active else made


class Invitation(models.Model):
    """A way into a team, or into a programme as its coach or owner: a letter to one address, or a link to pass on.

    Only the digest of its secret is stored. A target is where those who accept arrive; without one it is the team.
    What it is about is whom it was written to: an actor that the team has named, as a target with an anchor.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="invitations")
    team = models.ForeignKey(Team, on_delete=models.CASCADE, null=True, blank=True, related_name="invitations")
    role = models.CharField(max_length=12, choices=[*Role.choices, *ProgrammeRoleName.choices])
    target_kind = models.CharField(max_length=20, blank=True)
    target_id = models.UUIDField(null=True, blank=True)
    about_kind = models.CharField(max_length=20, blank=True)
    about_id = models.UUIDField(null=True, blank=True)
    about_anchor = models.CharField(max_length=64, blank=True)
    sector = models.CharField(
        max_length=10, choices=Sector.choices, blank=True, help_text="Where the inviter sees them"
    )
    email = models.EmailField(blank=True, help_text="Empty for a link")
    language = models.CharField(max_length=2, choices=Language.choices)
    message = models.TextField(max_length=1000, blank=True)
    digest = models.CharField(max_length=64, unique=True)
    max_uses = models.PositiveIntegerField()
    uses = models.PositiveIntegerField(default=0)
    expires_at = models.DateTimeField()
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    sent_at = models.DateTimeField(null=True, blank=True)
    opened_at = models.DateTimeField(null=True, blank=True, help_text="When somebody first looked at it")
    mail_failed = models.BooleanField(default=False)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="invitation_not_used_too_often", condition=models.Q(uses__lte=models.F("max_uses"))
            ),
            models.CheckConstraint(
                name="invitation_role_fits_its_place",
                condition=models.Q(team=None, role__in=ProgrammeRoleName.values)
                | models.Q(team__isnull=False, role__in=Role.values),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.role} of {self.team_id}"

    @property
    def state(self) -> State:
        if self.revoked_at is not None:
            return State.REVOKED
        if self.uses >= self.max_uses:
            return State.USED_UP
        return State.EXPIRED if self.expires_at <= timezone.now() else State.OPEN

    @property
    def place(self) -> Team | Programme:
        """What it is a way into."""
        return self.team or self.programme
