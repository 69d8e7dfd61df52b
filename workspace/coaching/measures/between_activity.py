"""Work between meetings.

|ISO weeks in the window with a contribution or a log entry by somebody other than a coach| / |ISO weeks in the window|;
the running week counts only when something has happened in it. Before the first meeting there is nothing to be between.
Signal: two empty weeks in a row.

The part `tasks`: |tasks done| / |tasks due in the window|, dropped ones not counted; in the running window also those
due later, as the tasks of a gap are due with the meeting that ends it.
"""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from django.utils.translation import gettext as _

from workspace.coaching.facts import TeamFacts, Window, weeks_of
from workspace.coaching.measures.reading import Part, Reading, Unit, share

UNIT = Unit.SHARE
HAS_PAST = True


def read(team: TeamFacts, window: Window) -> Reading:
    busy = {day - timedelta(days=day.weekday()) for day in team.busy_days if day in window}
    weeks = weeks_of(window)
    if weeks and weeks[-1] + timedelta(days=6) > window.end and weeks[-1] not in busy:
        weeks.pop()
    marks = [week in busy for week in weeks]
    start = window.start or date.min
    due = [task for task in team.tasks if start < task.due_on and (window.is_current or task.due_on <= window.end)]
    parts = (
        *(Part(f"week_{number}", int(mark)) for number, mark in enumerate(marks, start=1)),
        Part("tasks", sum(task.is_done for task in due), len(due)),
    )
    return share(sum(marks), len(marks), parts, signals=any(not one and not other for one, other in pairwise(marks)))


def say(reading: Reading) -> str:
    if not reading.of:
        return _("No full week between two meetings has passed yet.")
    if not reading.n:
        return _("Nothing has happened between the meetings.")
    return _("Weeks with work in them: %(n)s of %(of)s.") % {"n": reading.n, "of": reading.of}
