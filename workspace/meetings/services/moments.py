"""Meetings as moments of a canvas's way (`canvases.moments`)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils import timezone

from canvases.models import Canvas
from canvases.moments import Moment
from workspace.accounts.models import User
from workspace.meetings.models import Meeting

KIND = "meeting"


def of_canvas(user: User, canvas: Canvas) -> Iterable[Moment]:
    """The meetings of the canvas's programme that have begun, as far as the person may know of them."""
    held = Meeting.objects.visible_to(user).filter(programme=canvas.team.programme_id, starts_at__lte=timezone.now())
    numbered: Any = held.numbered()
    return [Moment(KIND, each.pk, each.title, each.starts_at, number=each.number) for each in numbered]
