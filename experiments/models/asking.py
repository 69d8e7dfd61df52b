"""Asking one person from outside to answer one line of a checklist, by a link."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.db.models import Exists, OuterRef
from django.utils import timezone

from experiments.models.design import ChecklistGrant, ChecklistLine
from teams.models import Membership
from teams.models.invitation import State
from teams.roles import Role
from workspace.core.ids import uuid7
from workspace.core.languages import Language

if TYPE_CHECKING:
    from workspace.accounts.models import User

DEVICES = 5
"""Browsers a link may be opened in for the first time: one person has a phone and a computer or two."""


class ChecklistAskingQuerySet(models.QuerySet["ChecklistAsking"]):
    def visible_to(self, user: User) -> ChecklistAskingQuerySet:
        """Those about lines of teams whose core the person is in."""
        core = Membership.objects.filter(user=user, role=Role.CORE).values("team")
        return self.filter(line__design__experiment__team__in=core)

    def with_opened(self) -> ChecklistAskingQuerySet:
        """Each with `is_opened`: whether somebody holds the right it gives."""
        return self.annotate(is_opened=Exists(ChecklistGrant.objects.filter(asking=OuterRef("pk"))))


class ChecklistAsking(models.Model):
    """A link for one person, perhaps sent as a letter. Whoever opens it holds a `ChecklistGrant` on the line, which
    goes when the link is revoked. Only the digest of its secret is stored."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    line = models.ForeignKey(ChecklistLine, on_delete=models.CASCADE, related_name="askings")
    name = models.CharField(max_length=80, blank=True, help_text="Who is asked, as the team calls them")
    email = models.EmailField(blank=True, help_text="Empty for a link to pass on")
    language = models.CharField(max_length=2, choices=Language.choices)
    message = models.TextField(max_length=1000, blank=True)
    digest = models.CharField(max_length=64, unique=True)
    uses = models.PositiveSmallIntegerField(default=0)
    expires_at = models.DateTimeField()
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    created_at = models.DateTimeField(default=timezone.now, editable=False)
    sent_at = models.DateTimeField(null=True, blank=True)
    mail_failed = models.BooleanField(default=False)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = ChecklistAskingQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.CheckConstraint(name="asking_not_used_too_often", condition=models.Q(uses__lte=DEVICES)),
        ]

    def __str__(self) -> str:
        return f"{self.name or self.email} about {self.line_id}"

    @property
    def state(self) -> State:
        if self.revoked_at is not None:
            return State.REVOKED
        if self.expires_at <= timezone.now():
            return State.EXPIRED
        return State.USED_UP if self.uses >= DEVICES else State.OPEN
