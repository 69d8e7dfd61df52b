"""Contributions from outside the core team.

|contributions by neither core nor coach| / |contributions by non-coaches| in the window, counted once per person, place
and day: a place is a block (notes), a conversation (comments) or an experiment (evidence). Votes will count the same
way once there are any. Signal: under 20 % after the first meeting.
"""

from __future__ import annotations

from django.utils.translation import gettext as _

from workspace.coaching.facts import Side, TeamFacts, Window
from workspace.coaching.measures.reading import Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
LEAST = 0.2


def read(team: TeamFacts, window: Window) -> Reading:
    given = team.contributions(window).values()
    whole = sum(each.places for each in given)
    outside = sum(each.places for each in given if each.person.side == Side.OUTSIDE)
    return share(outside, whole, signals=window.held >= 1 and outside < LEAST * whole)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("Nobody has contributed anything in this time.")
    if not reading.n:
        return _("Nothing has come from outside the core team.")
    return _("Contributions from outside the core team: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
