from __future__ import annotations

from typing import TYPE_CHECKING

from django.db import models
from django.db.models import Q
from django.utils import timezone

from workspace.core.ids import uuid7
from workspace.core.inner import shown_to
from workspace.core.languages import Language
from workspace.meetings.models.meeting import Meeting

if TYPE_CHECKING:
    from workspace.accounts.models import User


class When(models.TextChoices):
    BEFORE = "before", "before"
    AFTER = "after", "after"


class MaterialQuerySet(models.QuerySet["Material"]):
    def visible_to(self, user: User) -> MaterialQuerySet:
        """Whoever sees the meeting."""
        return self.filter(meeting__in=shown_to(user, Meeting.objects.visible_to))


class Material(models.Model):
    """Something to read before or after a meeting: an address elsewhere, or a file kept here."""

    id = models.UUIDField(primary_key=True, default=uuid7, editable=False)
    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="materials")
    title = models.CharField(max_length=120)
    language = models.CharField(max_length=2, choices=Language.choices, blank=True, help_text="Empty: not told")
    when = models.CharField(max_length=6, choices=When.choices, default=When.BEFORE)
    link = models.URLField(max_length=500, blank=True)
    file = models.FileField(upload_to="materials/", blank=True)
    name = models.CharField(max_length=160, blank=True, help_text="Of the file that is downloaded")
    content_type = models.CharField(max_length=100, blank=True)
    size = models.PositiveIntegerField(null=True, blank=True, help_text="Bytes, of a file")
    created_at = models.DateTimeField(default=timezone.now, editable=False)

    objects = MaterialQuerySet.as_manager()

    class Meta:
        ordering = ["created_at", "id"]
        constraints = [
            models.CheckConstraint(
                name="material_is_a_link_or_a_file",
                condition=Q(link="") & ~Q(file="") | ~Q(link="") & Q(file=""),
            ),
        ]

    def __str__(self) -> str:
        return self.title
