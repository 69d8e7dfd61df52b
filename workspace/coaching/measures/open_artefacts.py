"""Work open beyond the team.

|canvases, experiments and learnings visible to the space or the programme| / |all of them|. Written reasons for what is
closed have no place yet, so the signal (under 50 %) cannot spare those who have one. Visibility leaves no dates, so the
window before is not told.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = False
LEAST = 0.5


def read(team: TeamFacts, window: Window) -> Reading:
    return share(team.open_artefacts, team.artefacts, signals=team.open_artefacts < LEAST * team.artefacts)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("There is no work to open yet.")
    if not reading.n:
        return _("Everything is closed to those who were invited.")
    return _("Canvases, experiments and learnings open beyond the core team: %(n)s of %(of)s.") % {
        "n": reading.n,
        "of": reading.of,
    }
