"""Kinds and direction of evidence.

kinds = |distinct types|; contrary = |direction = against| / |evidence|; outside = |collected by others than the core
team| / |evidence|, of what was taken up so far. The value is the contrary share. Signal: nothing contrary among 5
pieces or more; one kind only among 2 or more.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
ENOUGH = 5
KINDS = 6


def read(team: TeamFacts, window: Window) -> Reading:
    pieces = [each for one in team.experiments for each in one.evidence if each.added_on <= window.end]
    kinds = len({each.type for each in pieces})
    contrary = sum(each.direction == "against" for each in pieces)
    outside = sum(each.is_outside for each in pieces)
    parts = (
        Part("kinds", kinds, KINDS),
        Part("contrary", contrary, len(pieces)),
        Part("from_outside", outside, len(pieces)),
    )
    is_one_sided = contrary == 0 and len(pieces) >= ENOUGH
    return share(contrary, len(pieces), parts, signals=is_one_sided or (kinds == 1 and len(pieces) >= 2))


def say(reading: Reading) -> str:
    if not reading.of:
        return _("There is no evidence yet.")
    counted = {"of": reading.of, "kinds": int(reading.part("kinds")), "n": reading.n}
    if not reading.n:
        return _("Pieces of evidence: %(of)s, of %(kinds)s kinds. None speaks against the assumption.") % counted
    return _("Pieces of evidence: %(of)s, of %(kinds)s kinds. Against the assumption: %(n)s.") % counted
