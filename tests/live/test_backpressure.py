"""Clients that do not read, and clients that send without end: they are closed, and the server stays small."""

from __future__ import annotations

import asyncio
import json
from contextlib import ExitStack
from threading import Thread
from typing import Any

import pytest
from websockets.asyncio.client import connect

from canvases.engine import framing, varint
from canvases.engine.framing import Presence
from tests.live.api import Script
from tests.live.client import Editor
from tests.live.patience import until
from tests.live.raw import RawSocket, masked
from tests.servers import Server
from workspace.realtime.closing import Close

pytestmark = pytest.mark.live

MEGABYTE = 1_000_000
STALLED = 10
WRITERS, CURSORS = 12, 4
BROADCAST = 100 * MEGABYTE
STATE = json.dumps({"pad": "x" * 1900})


async def _wave(address: str, number: int, sent: list[int]) -> None:
    """Move as many and as big cursors as one socket may, until all have sent enough bytes."""
    clock = 0
    clients = [1000 * (number + 1) + cursor for cursor in range(CURSORS)]
    async with connect(address, max_size=None, compression=None) as socket:
        await socket.send(framing.state_request(b"\x00"))
        reading = asyncio.create_task(_read(socket))
        while sum(sent) * STALLED < BROADCAST:
            clock += 1
            frame = framing.presences(Presence(client, clock, STATE) for client in clients)
            await socket.send(frame)
            sent.append(len(frame))
            await asyncio.sleep(1 / 32)
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)


async def _read(socket: object) -> None:
    async for _ in socket:  # type: ignore[attr-defined]
        pass


async def test_clients_that_do_not_read_are_closed_and_cost_no_memory(server: Server) -> None:
    script = await asyncio.to_thread(Script, server, "joni")
    canvas = await asyncio.to_thread(script.canvas, 2)
    tickets = [await asyncio.to_thread(script.ticket) for _ in range(STALLED + WRITERS)]
    stack = ExitStack()
    stalled = [
        stack.enter_context(await asyncio.to_thread(RawSocket, server, canvas, tickets.pop())) for _ in range(STALLED)
    ]
    addresses = [f"ws://localhost:{server.port}/ws/canvases/{canvas}?ticket={ticket}" for ticket in tickets]
    with stack:
        await _broadcast_to(server, stalled, addresses)


async def _broadcast_to(server: Server, stalled: list[RawSocket], addresses: list[str]) -> None:
    sent: list[int] = []
    waves = asyncio.gather(*(_wave(address, number, sent) for number, address in enumerate(addresses)))
    assert await _growth_during(server, waves) <= 50 * MEGABYTE
    await asyncio.gather(*(asyncio.to_thread(one.read_to_the_end) for one in stalled))
    assert [one.code for one in stalled] == [Close.TOO_SLOW] * STALLED


@pytest.mark.parametrize(
    ("frame", "expected"),
    [
        (framing.update(b""), {Close.MALFORMED, Close.TOO_MANY}),
        (bytes((3,)), {Close.TOO_MANY}),
        (framing.presences([Presence(7, 1, json.dumps({"pad": "x" * 1800}))]), {Close.TOO_MANY}),
        (bytes((0, 2)) + varint.sized(b"\x00\x00"), {Close.TOO_MANY}),
        (b"\x01" * (200 * 1024), {Close.MALFORMED, Close.TOO_MANY}),
    ],
    ids=["malformed", "tiny", "cursors", "empty edits", "great"],
)
async def test_a_flood_is_closed_and_costs_no_memory(server: Server, frame: bytes, expected: set[Close]) -> None:
    script = await asyncio.to_thread(Script, server, "joni")
    canvas = await asyncio.to_thread(script.canvas, 2)
    stop = asyncio.Event()
    honest = Editor(script, script.id, canvas, "honest")
    running = asyncio.create_task(honest.run(0.05, stop))
    await until(lambda: bool(honest.acknowledged))
    with await asyncio.to_thread(RawSocket, server, canvas, await asyncio.to_thread(script.ticket)) as flooder:
        data = masked(frame) * max(1, MEGABYTE // len(frame))
        growth = await _growth_during(server, asyncio.create_task(asyncio.to_thread(_flood, flooder, data)))
    assert flooder.code in expected
    assert growth <= 50 * MEGABYTE
    stop.set()
    await asyncio.wait_for(running, 20)
    assert honest.close_codes == []


async def _growth_during(server: Server, doing: asyncio.Future[Any]) -> int:
    before = peak = server.memory()
    while not doing.done():
        await asyncio.sleep(0.02)
        peak = max(peak, server.memory())
    return peak - before


def _flood(flooder: RawSocket, data: bytes) -> None:
    """Send up to 300 MB. Somebody reads meanwhile: of one who does not, Autobahn waits a second and hangs up."""
    reader = Thread(target=flooder.read_to_the_end, args=(20.0,))
    reader.start()
    for _ in range(300):
        if not flooder.send(data):
            break
    reader.join()
