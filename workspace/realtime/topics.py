"""The names of what can be listened to."""

from __future__ import annotations

import uuid


def user(user_id: uuid.UUID) -> str:
    """Things about one person: notifications, and changes of what they may do."""
    return f"user.{user_id}"


def team(team_id: uuid.UUID, circle: str = "") -> str:
    """What everybody hears who may read the team's space, or a smaller circle of them."""
    return f"team.{team_id}.{circle}" if circle else f"team.{team_id}"


def programme(programme_id: uuid.UUID) -> str:
    """What everybody in a programme hears."""
    return f"programme.{programme_id}"


def target(kind: str, target_id: uuid.UUID) -> str:
    """One thing under discussion, for people who were granted just that thing."""
    return f"target.{kind}.{target_id}"


def presence(kind: str, target_id: uuid.UUID) -> str:
    """Who is at one thing just now: said by sockets to each other."""
    return f"presence.{kind}.{target_id}"


def document(canvas_id: uuid.UUID) -> str:
    """New rows in the log of one canvas."""
    return f"document.{canvas_id}"


ACCESS = "access"
"""Somebody's rights may have changed: `{"user": id | None, "team": id | None}`."""
