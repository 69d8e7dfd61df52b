from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings
from django.db import models
from django.utils import timezone

from canvases.models import Canvas
from workspace.core.ids import uuid7
from workspace.exchange.models.circle import programmes_of

if TYPE_CHECKING:
    from workspace.accounts.models import User


class AgreementQuerySet(models.QuerySet["Agreement"]):
    def visible_to(self, user: User) -> AgreementQuerySet:
        """Everybody in the exchange knows which teams agreed: one alone waits for another."""
        return self.filter(canvas__team__programme__in=programmes_of(user))


class Agreement(models.Model):
    """A team's word that a block of its canvas (all of them when `block` is empty) may stand beside the same block of
    other teams, as it is at any time. Ends by being deleted."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    canvas = models.ForeignKey(Canvas, on_delete=models.CASCADE, related_name="agreements")
    block = models.CharField(max_length=60, blank=True)
    agreed_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, related_name="+")
    agreed_at = models.DateTimeField(default=timezone.now)

    objects = AgreementQuerySet.as_manager()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["canvas", "block"], name="agreed_once_to_a_block")]

    def __str__(self) -> str:
        return f"{self.block or 'all'} of {self.canvas_id}"
