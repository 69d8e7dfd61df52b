"""How soon a room sends what its people write."""

from __future__ import annotations

MAX_WAIT = 0.05
"""Seconds: longer would be seen."""
REST = 3.0
"""A room rests so many times as long as its last flush took: at most a quarter of the time goes into flushing."""


class Pace:
    """An idle room sends in the same turn of the loop; a busy one gathers for a few times what sending costs it."""

    __slots__ = ("_rests_until",)

    def __init__(self) -> None:
        self._rests_until = 0.0

    def wait(self, now: float) -> float:
        """Seconds until the next flush; 0 for at once."""
        return max(0.0, self._rests_until - now)

    def flushed(self, started: float, ended: float) -> None:
        """A flush took that long."""
        self._rests_until = ended + min(MAX_WAIT, REST * (ended - started))
