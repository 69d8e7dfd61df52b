"""Leading the people who are at a canvas: the clock of its steps, and asking everybody to one place.

Pages count by themselves: a command changes one row and says so once (as meetings do, ADR 33).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import TypedDict

from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from canvases.models import Canvas, CanvasClock
from canvases.templates import shape_of
from workspace.accounts.models import User
from workspace.core.errors import Conflict, NotFound, Stale
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish

EXTRA = timedelta(minutes=1)
MOST_AHEAD = timedelta(hours=4)
FORGOTTEN_AFTER = timedelta(hours=2)
"""So long after its time was up, or it was paused, nobody is at that step any more."""


class ClockCommand(models.TextChoices):
    START = "start", "start"
    NEXT = "next", "next"
    EXTEND = "extend", "extend"
    PAUSE = "pause", "pause"
    RESUME = "resume", "resume"
    STOP = "stop", "stop"


class NotRunning(Conflict):
    code = "not_running"
    sentence = gettext_lazy("No step is being timed. Start one first.")


class NoSuchStep(Conflict):
    code = "no_such_step"
    sentence = gettext_lazy("This canvas has no such step.")


class ClockState(TypedDict):
    """`step` counts from 0 and is None when no clock runs. While it is paused the clock stands still at `paused_at`."""

    revision: int
    step: int | None
    ends_at: str | None
    paused_at: str | None
    now: str


@transaction.atomic
def command(
    actor: User, canvas: Canvas, *, command: ClockCommand, revision: int, step: int | None = None
) -> ClockState:
    """Do what a host presses. `revision` is of the clock they saw, 0 when there was none; `step` is what to start.

    Raises:
        Forbidden: the actor neither belongs to the core team nor leads its programme.
        Stale: another host was faster.
        NotRunning, NoSuchStep
        Conflict: `too_long`: nobody sits at a step for that long.
    """
    require(actor, "canvases.host_canvas", canvas)
    Canvas.objects.select_for_update(no_key=True).get(pk=canvas.pk)
    clock = CanvasClock.objects.filter(canvas=canvas).first() or CanvasClock(canvas=canvas, step=0)
    if clock.revision != revision:
        raise Stale
    now = timezone.now()
    if command == ClockCommand.START:
        _start(canvas, clock, step or 0, now)
    elif is_on(clock, now):
        _CHANGES[command](canvas, clock, now)
    else:
        raise NotRunning
    clock.revision += 1
    clock.save()
    said = state(clock)
    _tell(canvas, {"type": "canvas_clock", "clock": said})
    return said


def clock_of(canvas: Canvas) -> ClockState:
    return state(CanvasClock.objects.filter(canvas=canvas).first())


def is_on(clock: CanvasClock, now: datetime) -> bool:
    return clock.ends_at is not None and now < (clock.paused_at or clock.ends_at) + FORGOTTEN_AFTER


def state(clock: CanvasClock | None) -> ClockState:
    """With the server's `now`, by which a page corrects its own clock."""
    now = timezone.now()
    shown = ClockState(revision=0, step=None, ends_at=None, paused_at=None, now=now.isoformat())
    if clock is None:
        return shown
    shown["revision"] = clock.revision
    if clock.ends_at is not None and is_on(clock, now):
        paused_at = clock.paused_at.isoformat() if clock.paused_at is not None else None
        shown |= {"step": clock.step, "ends_at": clock.ends_at.isoformat(), "paused_at": paused_at}
    return shown


def call(actor: User, canvas: Canvas, *, block: str, note: uuid.UUID | None = None) -> None:
    """Ask everybody who is at the canvas to come to a block, or to a note in it. Whether they go is theirs to decide.

    Raises:
        Forbidden: the actor neither belongs to the core team nor leads its programme.
        NotFound: the canvas has no such block.
    """
    require(actor, "canvases.host_canvas", canvas)
    if block not in shape_of(canvas.template).blocks:
        raise NotFound
    message: dict[str, object] = {"type": "canvas_call", "block": block, "note": str(note) if note else None}
    message["by"] = {"id": str(actor.pk), "name": actor.display_name}
    # Whoever follows the team and was also granted this one canvas hears it twice: the id tells.
    message["id"] = str(uuid7())
    _tell(canvas, message)


def _tell(canvas: Canvas, message: dict[str, object]) -> None:
    """With all there is to know: whoever hears of the canvas may know it, and nobody needs to ask."""
    message |= {"team": str(canvas.team_id), "canvas": str(canvas.pk)}
    publish(topics.team(canvas.team_id), message)
    publish(topics.target("canvas", canvas.pk), message)


def _start(canvas: Canvas, clock: CanvasClock, step: int, now: datetime) -> None:
    steps = canvas.template.body["steps"]
    if not 0 <= step < len(steps):
        raise NoSuchStep
    clock.step, clock.paused_at = step, None
    clock.ends_at = now + timedelta(minutes=steps[step]["minutes"])


def _next(canvas: Canvas, clock: CanvasClock, now: datetime) -> None:
    _start(canvas, clock, clock.step + 1, now)


def _extend(_canvas: Canvas, clock: CanvasClock, now: datetime) -> None:
    """A minute from now when the time is up already: nobody gives time that has passed."""
    at = clock.paused_at or now
    ends_at = max(clock.ends_at or at, at) + EXTRA
    if ends_at - at > MOST_AHEAD:
        raise Conflict(_("This step has been made longer often enough. Go on, or pause."), code="too_long")
    clock.ends_at = ends_at


def _pause(_canvas: Canvas, clock: CanvasClock, now: datetime) -> None:
    clock.paused_at = clock.paused_at or now


def _resume(_canvas: Canvas, clock: CanvasClock, now: datetime) -> None:
    if clock.paused_at is not None and clock.ends_at is not None:
        clock.ends_at += now - clock.paused_at
        clock.paused_at = None


def _stop(_canvas: Canvas, clock: CanvasClock, _now: datetime) -> None:
    clock.ends_at = clock.paused_at = None


_CHANGES: dict[ClockCommand, Callable[[Canvas, CanvasClock, datetime], None]] = {
    ClockCommand.NEXT: _next,
    ClockCommand.EXTEND: _extend,
    ClockCommand.PAUSE: _pause,
    ClockCommand.RESUME: _resume,
    ClockCommand.STOP: _stop,
}
