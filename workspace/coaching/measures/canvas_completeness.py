"""Completeness of a canvas.

For each canvas: sum over required blocks b of min(1, notes_b / filled_b) / |required blocks|, as its part in per cent.
The value is the number of canvases of past phases under 0.4. Signal: there is one. A full canvas is not a good canvas;
this is never a target.
"""

from __future__ import annotations

import math

from django.utils.translation import gettext as _

from workspace.coaching.facts import Canvas, TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit

UNIT = Unit.COUNT
HAS_PAST = True
LEAST = 0.4


def completeness(canvas: Canvas, *, then: bool = False) -> float:
    """From 0 to 1; a canvas without required blocks is complete."""
    required = [block for block in canvas.blocks if block.required]
    if not required:
        return 1.0
    fills = [min(1.0, (block.then if then else block.now) / max(block.filled, 1)) for block in required]
    return math.fsum(fills) / len(required)


def read(team: TeamFacts, window: Window) -> Reading:
    shares = {canvas: completeness(canvas, then=not window.is_current) for canvas in team.canvases}
    past = [each for canvas, each in shares.items() if canvas.meeting <= window.held]
    thin = sum(each < LEAST for each in past)
    parts = tuple(
        Part(str(canvas.number), round(100 * each), 100)
        for canvas, each in sorted(shares.items(), key=lambda pair: pair[0].number)
    )
    return Reading(float(thin) if past else None, thin, len(past), parts, signals=thin > 0)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("No phase is over yet.")
    if not reading.n:
        return _("The canvases of the phases so far are on their way.")
    return _("Canvases of past phases that are thinly filled: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
