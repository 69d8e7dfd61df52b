"""Days since a canvas changed.

today - max(updated_at of its notes, moves and links), for each canvas that was begun; the value is the longest of
these. Signal: the phenomenon, the actors or the assumptions are untouched since the meeting of their phase, a week
after it. When a canvas changed earlier is not kept, so the window before is not told.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import STALE_DAYS, Canvas, TeamFacts, Window, days_between
from workspace.coaching.measures.reading import Part, Reading, Unit

UNIT = Unit.DAYS
HAS_PAST = False
LIVING = frozenset({"shared-phenomenon", "actors-and-invitations", "assumptions-and-risks"})
GRACE = 7


def read(team: TeamFacts, window: Window) -> Reading:
    begun = sorted((each for each in team.canvases if each.is_begun() and each.changed_on), key=lambda c: c.number)
    days = {canvas: days_between(canvas.changed_on or window.end, window.end) for canvas in begun}
    old = sum(each > STALE_DAYS for each in days.values())
    parts = tuple(Part(str(canvas.number), each) for canvas, each in days.items())
    longest = max(days.values(), default=None)
    signals = any(_is_untouched(canvas, window) for canvas in begun)
    return Reading(None if longest is None else float(longest), old, len(days), parts, signals)


def _is_untouched(canvas: Canvas, window: Window) -> bool:
    if canvas.slug not in LIVING or canvas.meeting > window.held or canvas.changed_on is None:
        return False
    session = window.meetings[canvas.meeting - 1]
    return canvas.changed_on <= session and days_between(session, window.end) > GRACE


def say(reading: Reading) -> str:
    if reading.value is None:
        return _("No canvas has been begun yet.")
    if not reading.n:
        return _("Every canvas that was begun has changed within four weeks.")
    return _("Canvases untouched for more than four weeks: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
