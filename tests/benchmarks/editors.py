"""25 people writing on one canvas: how soon the others see it, how soon it is saved."""

from __future__ import annotations

import asyncio
import time
import uuid

from tests.benchmarks.report import Measured, percentile
from tests.live.api import Script
from tests.live.wire import Door, Wire
from tests.servers import Server

EDITORS = 25
UPDATES_A_SECOND = 2.0
SECONDS = 20.0


class _Editor(Wire):
    """Types into a note of its own. What others type carries the moment it was sent, so that delays can be read off."""

    def __init__(self, number: int, moments: _Moments, seen: list[float], saved: list[float]) -> None:
        super().__init__()
        self._seen, self._saved = seen, saved
        self._typed: dict[int, float] = {}
        self._moments = moments
        self._offset = number / EDITORS / UPDATES_A_SECOND

    async def run(self, door: Door, person: str) -> None:
        async with self.at(door):
            await asyncio.sleep(1.0 + self._offset)
            await self._write(person)
            await asyncio.sleep(1.5)

    async def _write(self, person: str) -> None:
        key = str(uuid.uuid4())
        await self._type(self.sheet.add_note(person, "", key))
        for _ in range(int(SECONDS * UPDATES_A_SECOND)):
            await asyncio.sleep(1 / UPDATES_A_SECOND)
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


async def _all(script: Script, canvas: str) -> tuple[list[float], list[float]]:
    seen: list[float] = []
    saved: list[float] = []
    moments = _Moments()
    doors = [await asyncio.to_thread(script.door, canvas) for _ in range(EDITORS)]
    editors = [_Editor(number, moments, seen, saved) for number in range(EDITORS)]
    await asyncio.gather(*(editor.run(door, script.id) for editor, door in zip(editors, doors, strict=True)))
    return seen, saved


def measure(server: Server, script: Script) -> list[Measured]:
    seen, saved = asyncio.run(_all(script, script.canvas(2)))
    return [
        Measured("25 editors, edit to other client, p50", 1000 * percentile(seen, 0.5), "ms", 250),
        Measured("25 editors, edit to other client, p95", 1000 * percentile(seen, 0.95), "ms", 250),
        Measured("25 editors, edit to saved, p50", 1000 * percentile(saved, 0.5), "ms", 600),
        Measured("25 editors, edit to saved, p95", 1000 * percentile(saved, 0.95), "ms", 600),
    ]
