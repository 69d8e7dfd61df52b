"""A meeting that goes on: which step it is at and until when, the same for everybody who looks.

The clock runs on the pages: a command changes one row and says so once, nothing is sent while nothing is decided.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection
from datetime import datetime, timedelta
from typing import TypedDict

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from workspace.accounts.models import User
from workspace.core.errors import Conflict, Stale
from workspace.core.policy import require
from workspace.meetings.models import AgendaStep, Meeting, MeetingRun
from workspace.meetings.services import seating, telling

EXTRA_MINUTES = 2
MOST_EXTRA = 240
FORGOTTEN_AFTER = timedelta(hours=12)
"""So long after its planned end nobody is at a meeting any more that somebody forgot to end."""


class Command(models.TextChoices):
    START = "start", "start"
    NEXT = "next", "next"
    BACK = "back", "back"
    EXTEND = "extend", "extend"
    PAUSE = "pause", "pause"
    RESUME = "resume", "resume"
    END = "end", "end"


class RunState(TypedDict):
    """What pages need to show the step and its clock. `ends_at` is by a clock that stands still while `paused_at`."""

    revision: int
    is_on: bool
    step: str | None
    started_at: str | None
    ends_at: str | None
    paused_at: str | None
    extra_minutes: int
    now: str


@transaction.atomic
def command(actor: User, *, meeting: Meeting, command: Command, revision: int) -> RunState:
    """Do what a host presses. `revision` is of the run they saw, 0 when there was none: of two hosts who press "next"
    together the second is told that it is done.

    Raises:
        Stale: another host was faster.
        Conflict: `meeting_over`, `no_agenda`, `not_running`, or `no_such_step`: there is none after, or before.
    """
    require(actor, "meetings.run_meeting", meeting)
    fresh = seating.locked(meeting.pk)
    run = MeetingRun.objects.filter(meeting=fresh).first()
    if (run.revision if run is not None else 0) != revision:
        raise Stale
    now = timezone.now()
    if command == Command.START:
        run = _started(fresh, run, now)
    elif run is None or not is_on(fresh, run):
        raise Conflict(_("The meeting does not go on. Start it first."), code="not_running")
    else:
        _CHANGES[command](fresh, run, now)
        run.revision += 1
    run.save()
    tell(fresh, run)
    return state(fresh, run)


def is_on(meeting: Meeting, run: MeetingRun) -> bool:
    return run.ended_at is None and timezone.now() < meeting.ends_at + FORGOTTEN_AFTER


def current(meeting: Meeting) -> MeetingRun | None:
    """The run of a meeting that goes on."""
    run = MeetingRun.objects.filter(meeting=meeting).first()
    return run if run is not None and is_on(meeting, run) else None


def close_forgotten(meeting: Meeting, kept: Collection[uuid.UUID]) -> None:
    """A run that nobody ended, and whose step goes, is over for good: moved to a later day, the meeting would be at a
    step that is not there."""
    run = MeetingRun.objects.filter(meeting=meeting, ended_at=None).exclude(step__in=kept)
    run.update(ended_at=timezone.now(), revision=models.F("revision") + 1)


def state(meeting: Meeting, run: MeetingRun | None) -> RunState:
    """With the server's `now`, by which a page corrects its own clock."""
    now = timezone.now().isoformat()
    step = _step(meeting, run) if run is not None and is_on(meeting, run) else None
    shown = RunState(
        revision=run.revision if run is not None else 0,
        is_on=False,
        step=None,
        started_at=None,
        ends_at=None,
        paused_at=None,
        extra_minutes=0,
        now=now,
    )
    if run is not None and step is not None:
        shown |= {
            "is_on": True,
            "step": str(run.step),
            "started_at": run.started_at.isoformat(),
            "ends_at": run.ends_at(step.minutes).isoformat(),
            "paused_at": run.paused_at.isoformat() if run.paused_at is not None else None,
            "extra_minutes": run.extra_minutes,
        }
    return shown


def tell(meeting: Meeting, run: MeetingRun) -> None:
    """One event for a change, with all there is to know: three hundred pages need not ask."""
    telling.tell_run(meeting, dict(state(meeting, run)))


def _started(meeting: Meeting, run: MeetingRun | None, now: datetime) -> MeetingRun:
    """From the first step, also when it was ended before."""
    if meeting.is_over:
        raise Conflict(_("This meeting is over."), code="meeting_over")
    if run is not None and is_on(meeting, run):
        raise Conflict(_("The meeting goes on already."), code="is_running")
    first = meeting.agenda.order_by("place").first()
    if first is None:
        raise Conflict(_("Write the agenda first: the meeting goes through its steps."), code="no_agenda")
    revision = run.revision + 1 if run is not None else 1
    return MeetingRun(meeting=meeting, step=first.pk, started_at=now, revision=revision)


def _next(meeting: Meeting, run: MeetingRun, now: datetime) -> None:
    _go(meeting, run, now, 1)


def _back(meeting: Meeting, run: MeetingRun, now: datetime) -> None:
    _go(meeting, run, now, -1)


def _go(meeting: Meeting, run: MeetingRun, now: datetime, by: int) -> None:
    steps = list(meeting.agenda.order_by("place").values_list("pk", flat=True))
    to = steps.index(run.step) + by
    if not 0 <= to < len(steps):
        raise Conflict(_("The agenda has no further step there."), code="no_such_step")
    run.step, run.started_at, run.extra_minutes, run.paused_at = steps[to], now, 0, None


def _extend(meeting: Meeting, run: MeetingRun, now: datetime) -> None:
    """Two minutes from now when the time is up already: nobody gives time that has passed."""
    if run.extra_minutes + EXTRA_MINUTES > MOST_EXTRA:
        raise Conflict(_("This step has been made longer often enough. Go on, or pause."), code="too_long")
    step = _step(meeting, run)
    over = (run.paused_at or now) - run.ends_at(step.minutes if step else 0)
    if over > timedelta(0):
        run.started_at += over
    run.extra_minutes += EXTRA_MINUTES


def _pause(_meeting: Meeting, run: MeetingRun, now: datetime) -> None:
    run.paused_at = run.paused_at or now


def _resume(_meeting: Meeting, run: MeetingRun, now: datetime) -> None:
    if run.paused_at is not None:
        run.started_at += now - run.paused_at
        run.paused_at = None


def _end(_meeting: Meeting, run: MeetingRun, now: datetime) -> None:
    run.ended_at = now


def _step(meeting: Meeting, run: MeetingRun) -> AgendaStep | None:
    return meeting.agenda.filter(pk=run.step).first()


_CHANGES: dict[Command, Callable[[Meeting, MeetingRun, datetime], None]] = {
    Command.NEXT: _next,
    Command.BACK: _back,
    Command.EXTEND: _extend,
    Command.PAUSE: _pause,
    Command.RESUME: _resume,
    Command.END: _end,
}
