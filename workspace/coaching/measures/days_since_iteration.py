"""Days since the last round.

today - max(ended_on of rounds); cadence: the median of the days between their ends. Signal: more than 21 days since the
last round, or since rounds began, of an experiment that is in rounds; or no round within 28 days after the third
meeting.
"""

from __future__ import annotations

import statistics
from datetime import date
from itertools import pairwise

from django.utils.translation import gettext as _

from workspace.coaching.facts import Experiment, TeamFacts, Window, days_between
from workspace.coaching.measures.reading import Part, Reading, Unit

UNIT = Unit.DAYS
HAS_PAST = True
LONG, AFTER_THIRD = 21, 28


def read(team: TeamFacts, window: Window) -> Reading:
    ends = sorted(day for one in team.experiments for day in one.rounds if day <= window.end)
    gaps = [days_between(one, other) for one, other in pairwise(ends)]
    cadence = (Part("cadence", statistics.median(gaps)),) if gaps else ()
    parts = (Part("rounds", len(ends)), *cadence)
    signals = any(_is_stuck(one, window) for one in team.experiments) or _is_late(ends, window)
    return Reading(float(days_between(ends[-1], window.end)) if ends else None, parts=parts, signals=signals)


def _is_stuck(experiment: Experiment, window: Window) -> bool:
    state, since = experiment.state_in(window)
    ended = [day for day in experiment.rounds if day <= window.end]
    latest = max([*ended, *([since] if since else [])], default=None)
    return state == "iterating" and latest is not None and days_between(latest, window.end) > LONG


def _is_late(ends: list[date], window: Window) -> bool:
    return window.held >= 3 and not ends and days_between(window.meetings[2], window.end) > AFTER_THIRD


def say(reading: Reading) -> str:
    if reading.value is None:
        return _("No round has ended yet.")
    if reading.value == 0:
        return _("A round ended today.")
    return _("Days since the last round: %(days)s.") % {"days": int(reading.value)}
