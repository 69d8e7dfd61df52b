from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone


class CalendarKey(models.Model):
    """The secret address of one person's calendar. Only its SHA-256 is stored; the address is shown once."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, primary_key=True, related_name="calendar_key"
    )
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    def __str__(self) -> str:
        return str(self.user)
