"""25 people writing on one canvas: how soon the others see it, how soon it is saved."""

from __future__ import annotations

import asyncio
import time
import uuid
from dataclasses import dataclass
from typing import Any

from pycrdt import Doc, Map, Text
from websockets.asyncio.client import ClientConnection, connect

from canvases.engine import framing
from canvases.engine.framing import Kind, Step
from canvases.engine.varint import Reader
from tests.benchmarks.report import Measured, percentile
from tests.live.api import Script
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


class _Editor:
    """Types into a note of its own. What others type carries the moment it was sent, so that delays can be read off."""

    def __init__(self, number: int, crowd: Crowd, seen: list[float], saved: list[float]) -> None:
        self._crowd = crowd
        self._is_writer = number < crowd.writers
        self._seen, self._saved = seen, saved
        self._doc: Doc[Any] = Doc()
        self._notes = self._doc.get("notes", type=Map)
        self._made: list[bytes] = []
        self._observer = self._doc.observe(lambda event: self._made.append(event.update))
        self._sent: dict[int, float] = {}
        self._number = 0
        self._moments = _Moments()
        self._offset = number / crowd.writers / crowd.updates_a_second
        self._socket: ClientConnection

    async def run(self, address: str, person: str, moments: _Moments, start: asyncio.Barrier) -> None:
        self._moments = moments
        async with connect(address, max_size=None, compression=None) as socket:
            self._socket = socket
            await socket.send(framing.state_request(self._doc.get_state()))
            reading = asyncio.create_task(self._read())
            await asyncio.sleep(SETTLE_SECONDS)
            await start.wait()
            if self._is_writer:
                await asyncio.sleep(self._offset)
                await self._write(person)
            await start.wait()
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)

    async def _write(self, person: str) -> None:
        key = str(uuid.uuid4())
        content = {"block": "unheard", "type": "actor", "author": person, "created": time.time(), "order": "a0"}
        self._notes[key] = Map(content | {"text": Text("")})
        await self._send()
        text = self._notes[key]["text"]
        for _ in range(int(self._crowd.seconds * self._crowd.updates_a_second)):
            await asyncio.sleep(1 / self._crowd.updates_a_second)
            text.insert(0, self._moments.mark())
            await self._send()

    async def _send(self) -> None:
        self._number += 1
        self._sent[self._number] = time.perf_counter()
        await self._socket.send(framing.update(self._made.pop()))

    async def _read(self) -> None:
        async for frame in self._socket:
            assert isinstance(frame, bytes)
            now = time.perf_counter()
            reader = Reader(frame)
            kind = reader.uint()
            if kind == Kind.ACK:
                settled = reader.uint()
                self._saved += [now - self._sent.pop(number) for number in list(self._sent) if number <= settled]
            elif kind == Kind.SYNC and reader.uint() == Step.STATE:
                self._number += 1
                await self._socket.send(framing.reply(self._doc.get_update(reader.bytes())))
            elif kind == Kind.SYNC:
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
    tickets = [await asyncio.to_thread(person.ticket) for person in persons]
    addresses = [f"ws://localhost:{server.port}/ws/canvases/{canvas}?niitty=1&ticket={ticket}" for ticket in tickets]
    editors = [_Editor(number, crowd, seen, saved) for number in range(number_of)]
    start = asyncio.Barrier(number_of + 1)
    running = asyncio.gather(
        *(
            editor.run(address, person.id, moments, start)
            for editor, address, person in zip(editors, addresses, persons, strict=True)
        )
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
