"""Days from assumption to first observation.

The median over experiments of (first collected_on of the evidence - the day its assumption was written down). An
experiment without evidence is not in it. Signal: more than 35.
"""

from __future__ import annotations

import statistics

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window, days_between
from workspace.coaching.measures.reading import Part, Reading, Unit

UNIT = Unit.DAYS
HAS_PAST = True
LONG = 35


def read(team: TeamFacts, window: Window) -> Reading:
    waits = []
    for one in team.experiments:
        seen = [each.collected_on for each in one.evidence if max(each.collected_on, each.added_on) <= window.end]
        if seen and one.believed_on:
            waits.append(days_between(one.believed_on, min(seen)))
    middle = float(statistics.median(waits)) if waits else None
    parts = (Part("experiments", len(waits)),)
    return Reading(middle, parts=parts, signals=middle is not None and middle > LONG)


def say(reading: Reading) -> str:
    if reading.value is None:
        return _("No experiment has brought an observation yet.")
    return _("Days from an assumption to the first observation: %(days)s.") % {"days": round(reading.value)}
