"""Learnings that changed a canvas.

|learnings that went back to a canvas| / |learnings not marked as needing no change|, of all so far. Signal: under 50 %.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import Learning, TeamFacts, Window
from workspace.coaching.measures.reading import Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
LEAST = 0.5


def read(team: TeamFacts, window: Window) -> Reading:
    so_far = [each for one in team.experiments for each in one.learnings if each.on <= window.end]
    returned = sum(_has_returned(each, window) for each in so_far)
    due = sum(_has_returned(each, window) or not each.needs_no_change for each in so_far)
    return share(returned, due, signals=returned < LEAST * due)


def _has_returned(learning: Learning, window: Window) -> bool:
    return learning.returned_on is not None and learning.returned_on <= window.end


def say(reading: Reading) -> str:
    if not reading.of:
        return _("No learning waits for a canvas.")
    if not reading.n:
        return _("Learnings: %(of)s. None of them has changed a canvas.") % {"of": reading.of}
    return _("Learnings that changed a canvas: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
