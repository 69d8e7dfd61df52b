from __future__ import annotations

from django.db import models

from canvases.models.canvas import Canvas


class CanvasClock(models.Model):
    """The step of its guide that people at a canvas are at, and until when: one row, changed by commands only.

    A pause moves `ends_at` by its length when it ends; without `ends_at` no clock runs.
    """

    canvas = models.OneToOneField(Canvas, on_delete=models.CASCADE, primary_key=True, related_name="clock")
    step = models.PositiveSmallIntegerField(help_text="Of the template, counted from 0")
    ends_at = models.DateTimeField(null=True, blank=True)
    paused_at = models.DateTimeField(null=True, blank=True)
    revision = models.PositiveIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.canvas_id)
