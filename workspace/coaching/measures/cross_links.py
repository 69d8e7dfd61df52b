"""Links across sectors.

|answers and arrows between notes whose two authors are of different sectors| / |those with both sectors known|, of all
so far. Answers to oneself do not count. Signal: under 25 %.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
LEAST = 0.25


def read(team: TeamFacts, window: Window) -> Reading:
    known = across = 0
    for exchange in team.exchanges:
        one, other = team.person(exchange.one).sector, team.person(exchange.other).sector
        if exchange.one == exchange.other or exchange.on > window.end or not (one and other):
            continue
        known += exchange.times
        across += exchange.times if one != other else 0
    return share(across, known, signals=across < LEAST * known)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("There are no answers or links between people whose sectors are known.")
    if not reading.n:
        return _("Nobody has answered or linked across sectors yet.")
    return _("Answers and links that go from one sector to another: %(n)s of %(of)s.") % {
        "n": reading.n,
        "of": reading.of,
    }
