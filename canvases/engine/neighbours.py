"""Who is at the same document in other processes: each tells the others of its own people (ADR 42).

Written down nowhere. What is lost on the way comes again with the next beat; a process that was killed is silent, and
its people have left then.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from canvases.engine.framing import Presence
from canvases.engine.presence import PresenceBoard, Process

BEAT_SECONDS = 10.0
SILENT_SECONDS = 25.0
GATHER_SECONDS = 0.1
"""Cursors of other processes move ten times a second: a message through the broker is dear, and one is for all."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a process says of its people at a document. `is_all`: there are no others. `asks`: say yours."""

    process: Process
    presences: tuple[Presence, ...]
    is_all: bool = False
    asks: bool = False


class Neighbours:
    """The other processes at one room's document. Alone, a room says nothing of what moves."""

    def __init__(self, process: Process, board: PresenceBoard, say: Callable[[Words], None]) -> None:
        self._process = process
        self._board = board
        self._say = say
        self._heard: dict[Process, float] = {}
        self._moved: dict[int, Presence] = {}

    def ask(self) -> None:
        """Somebody has come, and wants to see the others."""
        self._say_all(asks=True)

    def moved(self, changed: Iterable[Presence]) -> None:
        """This changed here; it is told soon, the newest of each client."""
        if not self._heard:
            return
        was_still = not self._moved
        self._moved.update({entry.client: entry for entry in changed})
        if was_still and self._moved:
            asyncio.get_running_loop().call_later(GATHER_SECONDS, self._flush)

    def hear(self, words: Words) -> list[Presence]:
        """Take in what a process says, and return what that changes here. What oneself said comes back, too."""
        if words.process == self._process:
            return []
        is_new = words.process not in self._heard
        self._heard[words.process] = time.monotonic()
        if words.asks or is_new:
            self._say_all()
        return self._board.hear(words.process, words.presences, is_all=words.is_all)

    def beat(self) -> list[Presence]:
        """Say everything again, and return the goodbyes of those whose process has been silent for too long."""
        self._say_all()
        lost = [process for process, at in self._heard.items() if time.monotonic() - at > SILENT_SECONDS]
        for process in lost:
            del self._heard[process]
        return [goodbye for process in lost for goodbye in self._board.leave(process)]

    def _say_all(self, *, asks: bool = False) -> None:
        self._say(Words(self._process, tuple(self._board.of_this_process()), is_all=True, asks=asks))

    def _flush(self) -> None:
        moved, self._moved = self._moved, {}
        self._say(Words(self._process, tuple(moved.values())))
