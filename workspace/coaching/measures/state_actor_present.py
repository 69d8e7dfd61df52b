"""State actor in the team.

1 if |{p in core team: sector of p = state}| >= 1, else 0. Signal: none after the first meeting.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import Side, TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit

UNIT = Unit.YES
HAS_PAST = True


def read(team: TeamFacts, window: Window) -> Reading:
    core = [p for p in team.people.values() if p.side == Side.CORE and p.joined_on <= window.end]
    found = sum(person.sector == "state" for person in core)
    untold = sum(not person.sector for person in core)
    parts = (Part("state", found, len(core)), Part("not_told", untold, len(core)))
    return Reading(float(found > 0), parts=parts, signals=not found and window.held >= 1)


def say(reading: Reading) -> str:
    if reading.value:
        return _("Somebody from the state administration is in the core team.")
    if reading.part("not_told"):
        return _("Nobody in the core team says they come from the state administration; not everybody has told.")
    return _("Nobody in the core team comes from the state administration.")
