"""Telling the pages of those who lead a programme that something came in or was decided."""

from __future__ import annotations

from teams.models import Programme, ProgrammeRole
from workspace.realtime import topics
from workspace.realtime.hub import publish


def tell(programme: Programme) -> None:
    """Person by person: a programme may have no team yet, and teams do not hear of applications."""
    message = {"type": "intake", "programme": str(programme.pk)}
    for user in set(ProgrammeRole.objects.filter(programme=programme).values_list("user", flat=True)):
        publish(topics.user(user), message)
