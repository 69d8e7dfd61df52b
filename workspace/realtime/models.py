from __future__ import annotations

from django.conf import settings
from django.db import models

from workspace.core.ids import uuid7


class SocketTicket(models.Model):
    """Permission to open one socket within a few seconds. Deleting the row is what makes it good for one use only."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    digest = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    session_key = models.CharField(max_length=40, blank=True)
    expires_at = models.DateTimeField(db_index=True)

    def __str__(self) -> str:
        return f"ticket of {self.user_id}"
