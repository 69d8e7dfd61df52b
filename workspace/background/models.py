from __future__ import annotations

from django.db import models
from django.utils import timezone


class DutyTurn(models.Model):
    """When a regular duty is next due. Whoever does it moves that into the future first: nobody does it meanwhile, and
    if the worker is killed, it is due again when that time has come."""

    name = models.CharField(primary_key=True, max_length=60)
    due_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name
