"""Telling open sockets that what somebody may do has changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workspace.realtime import topics
from workspace.realtime.hub import publish

if TYPE_CHECKING:
    from teams.models import Team
    from workspace.accounts.models import User


def changed(*, user: User | None = None, team: Team | None = None) -> None:
    """After commit, every open socket of the person (or of anybody, in the team) is judged again.

    Raises:
        ValueError: neither is named; that would mean everybody.
    """
    if user is None and team is None:
        raise ValueError("Say whose access changed.")
    publish(
        topics.ACCESS,
        {"user": str(user.pk) if user else None, "team": str(team.pk) if team else None},
    )
