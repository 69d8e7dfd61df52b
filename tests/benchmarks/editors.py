"""25 people writing on one canvas: how soon the others see it, how soon it is saved."""

from __future__ import annotations

import asyncio
import time
import uuid
from dataclasses import dataclass

from tests.benchmarks.report import Measured, percentile
from tests.live.api import Script
from tests.live.wire import Door, Wire
from tests.servers import Server

SETTLE_SECONDS = 1.0
"""Before the first edit and after the last: so that opening the canvas is not measured."""


@dataclass(frozen=True)
class Crowd:
    """Clients at one canvas: how many write, how many only look on, and for how long."""

    writers: int
    readers: int
    updates_a_second: float
    seconds: float


class _Editor(Wire):
    """Types into a note of its own. What others type carries the moment it was sent, so that delays can be read off."""

    def __init__(self, number: int, crowd: Crowd, moments: _Moments, seen: list[float], saved: list[float]) -> None:
        super().__init__()
        self._crowd = crowd
        self._is_writer = number < crowd.writers
        self._seen, self._saved = seen, saved
        self._typed: dict[int, float] = {}
        self._moments = moments
        self._offset = number / crowd.writers / crowd.updates_a_second

    async def run(self, door: Door, person: str, start: asyncio.Barrier) -> None:
        async with self.at(door):
            await asyncio.sleep(SETTLE_SECONDS)
            await start.wait()
            if self._is_writer:
                await asyncio.sleep(self._offset)
                await self._write(person)
            await start.wait()

    async def _write(self, person: str) -> None:
        key = str(uuid.uuid4())
        await self._type(self.sheet.add_note(person, "", key))
        for _ in range(int(self._crowd.seconds * self._crowd.updates_a_second)):
            await asyncio.sleep(1 / self._crowd.updates_a_second)
            mark = self._moments.mark()
            await self._type(self.sheet.write(lambda notes, mark=mark: notes[key]["text"].insert(0, mark)))  # type: ignore[misc]

    async def _type(self, update: bytes) -> None:
        self._typed[self.sent + 1] = time.perf_counter()
        await self.change(update)

    def on_ack(self, settled: int) -> None:
        now = time.perf_counter()
        self._saved += [now - self._typed.pop(number) for number in list(self._typed) if number <= settled]

    def on_update(self, update: bytes, frame: bytes) -> None:
        """Others' notes are looked at, not taken in: 25 clients in one process would measure themselves."""
        now = time.perf_counter()
        self._seen += [now - moment for moment in self._moments.found_in(frame)]


class _Moments:
    """Marks of six letters in the texts, each remembered with the moment it was typed."""

    def __init__(self) -> None:
        self._typed: dict[bytes, float] = {}

    def mark(self) -> str:
        mark = f"~{len(self._typed):05d}"
        self._typed[mark.encode()] = time.perf_counter()
        return mark

    def found_in(self, frame: bytes) -> list[float]:
        """When the marks in an update were typed. The reply to a state request has old ones; they come too early."""
        found, start = [], frame.find(b"~")
        while start >= 0:
            moment = self._typed.get(frame[start : start + 6])
            if moment is not None:
                found.append(moment)
            start = frame.find(b"~", start + 6)
        return found


@dataclass(frozen=True)
class Delays:
    """Seconds from each edit until each other client had it, and until it was acknowledged; what it cost the server."""

    seen: list[float]
    saved: list[float]
    cpu: float


async def work(server: Server, people: list[Script], canvas: str, crowd: Crowd) -> Delays:
    """Let a crowd edit the canvas, as these people in turn. `cpu` leaves out opening and closing."""
    seen: list[float] = []
    saved: list[float] = []
    moments = _Moments()
    number_of = crowd.writers + crowd.readers
    persons = [people[number % len(people)] for number in range(number_of)]
    doors = [await asyncio.to_thread(person.door, canvas) for person in persons]
    editors = [_Editor(number, crowd, moments, seen, saved) for number in range(number_of)]
    start = asyncio.Barrier(number_of + 1)
    running = asyncio.gather(
        *(editor.run(door, person.id, start) for editor, door, person in zip(editors, doors, persons, strict=True))
    )
    await start.wait()
    before = server.cpu_seconds()
    await asyncio.sleep(crowd.seconds + SETTLE_SECONDS)
    cpu = server.cpu_seconds() - before
    await start.wait()
    await running
    return Delays(seen, saved, cpu)


EDITORS = Crowd(writers=25, readers=0, updates_a_second=2.0, seconds=20.0)


def measure(server: Server, script: Script) -> list[Measured]:
    delays = asyncio.run(work(server, [script], script.canvas(2), EDITORS))
    return [
        Measured("25 editors, edit to other client, p50", 1000 * percentile(delays.seen, 0.5), "ms", 250),
        Measured("25 editors, edit to other client, p95", 1000 * percentile(delays.seen, 0.95), "ms", 250),
        Measured("25 editors, edit to saved, p50", 1000 * percentile(delays.saved, 0.5), "ms", 600),
        Measured("25 editors, edit to saved, p95", 1000 * percentile(delays.saved, 0.95), "ms", 600),
    ]
