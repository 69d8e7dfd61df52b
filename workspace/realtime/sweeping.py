"""When a server process looks through its old objects for garbage, such as closed sockets that point to each other.

Left alone, Python does that whenever a quarter more objects have grown old than there were, also those that have been
freed since. With a thousand rooms that was half a second every four, in which nobody heard anything, for a handful of
objects (docs/performance.md). Young objects are still looked through all the time: that costs little.
"""

from __future__ import annotations

import asyncio
import gc
import sys
import time
from collections.abc import Callable

from workspace.core.tasks import Tasks

YOUNG, MIDDLE = 2_000, 10
"""New objects until the newest are looked through, and how often that is done until those of middle age are."""
NEVER = 1_000_000_000
GROWTH, FLOOR = 1.5, 200_000
"""How many times as many blocks of memory are reason to look, and a number of them (about 20 MB) that never is."""
LATEST_SECONDS = 600.0
"""A block may hold megabytes, so without growth it is done as well."""
LOOK_SECONDS = 5.0


class Sweeper:
    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._least = 0
        self._swept_at = 0.0

    def begin(self) -> None:
        """From here on, what is there already (modules, mostly) counts as there for good."""
        gc.collect()
        gc.freeze()
        gc.set_threshold(YOUNG, MIDDLE, NEVER)
        self._remember()

    def look(self) -> bool:
        """Sweep if there is reason to. Returns whether it was done; it stops the whole process meanwhile."""
        blocks = sys.getallocatedblocks()
        self._least = min(self._least, blocks)
        if blocks <= self._least * GROWTH + FLOOR and self._clock() < self._swept_at + LATEST_SECONDS:
            return False
        gc.collect()
        self._remember()
        return True

    def _remember(self) -> None:
        self._least = sys.getallocatedblocks()
        self._swept_at = self._clock()


_tasks = Tasks()


async def begin() -> None:
    sweeper = Sweeper()
    sweeper.begin()
    _tasks.start(_go_on(sweeper))


async def _go_on(sweeper: Sweeper) -> None:
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        sweeper.look()


async def end() -> None:
    await _tasks.cancel()
