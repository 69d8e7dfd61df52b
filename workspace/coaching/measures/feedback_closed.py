"""Contributors told what became of it.

|outside contributors who heard back within 21 days of contributing| / |outside contributors who first contributed more
than 21 days ago|. Hearing back: the core team answered them in a conversation, judged their evidence, took up their
note, wrote them what became of it, or told those who took part of a decision. Signal: under 60 %.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta

from django.utils.translation import gettext as _

from workspace.coaching.facts import PersonId, Side, TeamFacts, Window
from workspace.coaching.measures.reading import Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True
SOON = timedelta(days=21)
LEAST = 0.6


def read(team: TeamFacts, window: Window) -> Reading:
    ripe = {
        person: days
        for person, days in team.days_given.items()
        if team.person(person).side is Side.OUTSIDE and min(days) < window.end - SOON
    }
    heard = _heard(team, window)
    closed = sum(_is_closed(days, heard[person] | heard[None]) for person, days in ripe.items())
    return share(closed, len(ripe), signals=closed < LEAST * len(ripe))


def _heard(team: TeamFacts, window: Window) -> dict[PersonId | None, set[date]]:
    heard = defaultdict(set)
    for told in team.told:
        if told.on <= window.end:
            heard[told.person].add(told.on)
    return heard


def _is_closed(gave: set[date], heard: set[date]) -> bool:
    return any(day <= told <= day + SOON for day in gave for told in heard)


def say(reading: Reading) -> str:
    if not reading.of:
        return _("Nobody outside has waited longer than three weeks.")
    if not reading.n:
        return _("Nobody outside has heard what became of what they gave.")
    return _("Heard within three weeks what became of it: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
