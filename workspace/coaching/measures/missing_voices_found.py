"""Missing voices found.

|actors ever named in the block of missing voices that were later moved to the ring of the active, the core or the
centre, tied to a note that lies there, or taken up as participants of an experiment| / |actors ever named there|. That
a note lay in the block is kept from the moment it does; when it was found is not, so the window before is not told.
Signal: none after the third meeting.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = False


def read(team: TeamFacts, window: Window) -> Reading:
    found = sum(team.missing)
    return share(found, len(team.missing), signals=not found and window.held >= 3)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("No missing voices are named yet.")
    if not reading.n:
        return _("Missing voices named: %(of)s. None of them has been found yet.") % {"of": reading.of}
    return _("Missing voices found: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
