"""What several people edit: each change is a new revision, and an edit says which one it was made on."""

from __future__ import annotations

from django.db import models
from django.utils import timezone


class Revised(models.Model):
    """Base of everything that is edited with `If-Match`. Services raise the revision; the API shows it as the ETag."""

    revision = models.PositiveIntegerField(default=1)
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        abstract = True
