"""Who somebody was when they left."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone

from teams.models.space import Programme, Team
from teams.roles import ProgrammeRoleName, Role, Sector
from workspace.core.ids import uuid7


class Departure(models.Model):
    """That somebody left a team, or leads its programme no more, and what they were there until then.

    What they wrote stays, and goes on counting as written from where they stood: not as if they had been outsiders all
    along. Who leaves again has one row, the latest; who is back is what the membership says.
    """

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="departures")
    team = models.ForeignKey(
        Team, on_delete=models.CASCADE, null=True, blank=True, related_name="departures", help_text="Null: from leading"
    )
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="departures")
    role = models.CharField(max_length=12, choices=[*Role.choices, *ProgrammeRoleName.choices])
    sector = models.CharField(max_length=10, choices=Sector.choices, blank=True)
    left_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["team", "user"], name="one_departure_from_a_team"),
            models.UniqueConstraint(
                fields=["programme", "user"], condition=Q(team=None), name="one_departure_from_leading"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user_id} left as {self.role}"
