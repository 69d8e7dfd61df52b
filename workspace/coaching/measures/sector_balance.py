"""Balance between sectors.

J = -sum over s of (p_s * ln p_s) / ln S, where p_s is the share of contributors (people, not notes) of sector s and S
the number of sectors; 0 if there is only one. People who have not told their sector are left out. Signal: J < 0.5 from
the third meeting on.
"""

from __future__ import annotations

import math
from collections import Counter

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit

UNIT = Unit.INDEX
HAS_PAST = True
UNEVEN = 0.5


def read(team: TeamFacts, window: Window) -> Reading:
    sectors = [given.person.sector for given in team.contributions(window).values()]
    told = [sector for sector in sectors if sector in team.sectors]
    people = Counter(told)
    parts = tuple(Part(sector, people[sector], len(told)) for sector in team.sectors)
    if not told:
        return Reading(parts=parts)
    shares = [count / len(told) for count in people.values()]
    entropy = -math.fsum(each * math.log(each) for each in shares)
    balance = min(max(entropy / math.log(len(team.sectors)), 0.0), 1.0)
    return Reading(balance, parts=parts, signals=balance < UNEVEN and window.held >= 3)


def say(reading: Reading) -> str:
    if reading.value is None:
        return _("Nobody who contributed has told their sector yet.")
    heard = [part for part in reading.parts if part.n]
    if len(heard) == 1:
        return _("Everybody who contributed comes from one sector.")
    if reading.value < UNEVEN:
        return _("Most of those who contributed come from few sectors.")
    return _("Those who contributed come from several sectors, none far ahead.")
