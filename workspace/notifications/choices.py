"""How people hear of things unless they choose otherwise."""

from __future__ import annotations

from teams.news import Kind
from workspace.notifications.models import Rhythm

DEFAULTS: dict[str, Rhythm] = {
    Kind.REPLIED: Rhythm.DAILY,
    Kind.COMMENTED: Rhythm.DAILY,
    Kind.ANSWERED: Rhythm.AT_ONCE,
    Kind.ASKED: Rhythm.AT_ONCE,
    Kind.TASK: Rhythm.DAILY,
    Kind.ROLE: Rhythm.AT_ONCE,
    Kind.SHARED: Rhythm.DAILY,
    Kind.QUESTION: Rhythm.AT_ONCE,
    Kind.SETTLED: Rhythm.DAILY,
    Kind.BECAME: Rhythm.AT_ONCE,
    Kind.HELP: Rhythm.AT_ONCE,
    Kind.REVIEW: Rhythm.DAILY,
    Kind.MENTION: Rhythm.AT_ONCE,
    Kind.CANVASES: Rhythm.DAILY,
}
