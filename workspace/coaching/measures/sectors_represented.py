"""Sectors represented.

|{c.sector : c in contributions in the window, sector known}| / |sectors|, with the share that has not told. Signal:
fewer than 4 of 6 after the second meeting, or a sector whose actors are on the map while nobody of it contributes (once
anybody does).
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from teams.roles import Sector
from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
FEWEST = 4


def read(team: TeamFacts, window: Window) -> Reading:
    people = [given.person for given in team.contributions(window).values()]
    heard = {person.sector for person in people if person.sector in team.sectors}
    silent = [sector for sector in team.sectors if sector not in heard]
    untold = sum(not person.sector for person in people)
    parts = (*(Part(sector, 0) for sector in silent), Part("not_told", untold, len(people)))
    is_few = window.held >= 2 and len(heard) < min(FEWEST, len(team.sectors))
    is_mapped = bool(people) and not team.mapped.isdisjoint(silent)
    return share(len(heard), len(team.sectors), parts, signals=is_few or is_mapped)


def say(reading: Reading) -> str:
    silent = [str(Sector(part.id).label) for part in reading.parts if part.id in Sector.values]
    if not silent:
        return _("Every sector has been heard.")
    if not reading.n:
        return _("No sector has been heard yet.")
    counted = {"n": reading.n, "of": reading.of, "silent": ", ".join(silent)}
    return _("Sectors heard: %(n)s of %(of)s. Silent: %(silent)s.") % counted
