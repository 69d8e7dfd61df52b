"""Share of the most active person.

max over p of |contributions of p| / |contributions| in the window. The share, never the name. Signal: over 40 % with 5
contributors or more.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
MOST, ENOUGH_PEOPLE = 0.4, 5


def read(team: TeamFacts, window: Window) -> Reading:
    by = [given.items for given in team.contributions(window).values()]
    most, whole = max(by, default=0), sum(by)
    parts = (Part("contributors", len(by)),)
    return share(most, whole, parts, signals=len(by) >= ENOUGH_PEOPLE and most > MOST * whole)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("Nobody has contributed anything in this time.")
    counted = {"n": reading.n, "of": reading.of, "people": int(reading.part("contributors"))}
    return _("The most active person gave %(n)s of %(of)s contributions; people who contributed: %(people)s.") % counted
