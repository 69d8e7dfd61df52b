"""Share of the most active person.

max over p of |contributions of p| / |contributions| in the window. The share, never the name. Signal: over 40 % with 5
contributors or more.
"""

from __future__ import annotations

from collections import Counter

from django.utils.translation import gettext as _

from workspace.coaching.facts import PersonId, TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
MOST, ENOUGH_PEOPLE = 0.4, 5


def read(team: TeamFacts, window: Window) -> Reading:
    by: Counter[PersonId] = Counter()
    for _person, work in team.contributions(window):
        by[work.person] += work.items
    most, whole = max(by.values(), default=0), by.total()
    parts = (Part("contributors", len(by)),)
    return share(most, whole, parts, signals=len(by) >= ENOUGH_PEOPLE and most > MOST * whole)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("Nobody has contributed anything in this time.")
    counted = {"n": reading.n, "of": reading.of, "people": int(reading.part("contributors"))}
    return _("The most active person gave %(n)s of %(of)s contributions; people who contributed: %(people)s.") % counted
