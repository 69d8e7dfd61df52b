"""Outside contributions put to use.

|outside notes that are tied to another note, promoted, cited as evidence or touched by a learning| / |outside notes
older than 7 days|, of all so far. Clusters with a name will count once canvases have them. Signal: under 30 %.
"""

from __future__ import annotations

from datetime import timedelta

from django.utils.translation import gettext as _

from workspace.coaching.facts import Side, TeamFacts, Window
from workspace.coaching.measures.reading import Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
RIPE = timedelta(days=7)
LEAST = 0.3


def read(team: TeamFacts, window: Window) -> Reading:
    until = window.end - RIPE
    written = sum(notes for day, notes in team.notes_from_outside.items() if day < until)
    used = sum(
        use.written_on < until and use.used_on <= window.end and team.person(use.author).side == Side.OUTSIDE
        for use in team.uses
    )
    used = min(used, written)
    return share(used, written, signals=used < LEAST * written)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("There are no notes from outside that are older than a week.")
    if not reading.n:
        return _("Notes from outside: %(of)s. None of them has been put to use.") % {"of": reading.of}
    return _("Notes from outside put to use: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
