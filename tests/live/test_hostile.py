"""A server in its own process, and clients that mean it harm: others do not notice."""

from __future__ import annotations

import asyncio
import contextlib
import random

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed
from websockets.frames import CloseCode

from canvases.engine import framing, varint
from tests.live.api import Script
from tests.live.client import Editor
from tests.live.patience import SECONDS, notes_with, until
from tests.live.wire import Sheet
from tests.servers import Server
from workspace.realtime.closing import Close

pytestmark = pytest.mark.live

ROOT = bytes((1,)) + varint.sized(b"notes") + varint.sized(b"key")


def nested(depth: int) -> bytes:
    """An update whose one value is an array in an array in an array."""
    struct = bytes((0x28,)) + ROOT + varint.uint(1) + bytes((117, 1)) * depth + bytes((126,))
    return varint.uint(1) + varint.uint(1) + varint.uint(7) + varint.uint(0) + struct + b"\x00"


def forged(author: str) -> bytes:
    """A good note, under somebody else's name."""
    return Sheet().add_note(author, "forged")


async def send_and_see(server: Server, script: Script, canvas: str, frames: list[bytes | str]) -> int | None:
    """Open a socket, send the frames, and return the code it was closed with, None if it was not."""
    ticket = await asyncio.to_thread(script.ticket)
    address = f"ws://localhost:{server.port}/ws/canvases/{canvas}?ticket={ticket}"
    async with connect(address, max_size=None) as socket:
        with contextlib.suppress(ConnectionClosed):
            for frame in frames:
                await socket.send(frame)
        with contextlib.suppress(TimeoutError, ConnectionClosed):
            await asyncio.wait_for(drain(socket), SECONDS)
        return socket.close_code


async def drain(socket: ClientConnection) -> None:
    """Read whatever comes until the end: a close frame waits behind everything sent before it."""
    async for _ in socket:
        pass


async def test_hostile_frames_end_one_socket_and_reach_nobody(server: Server) -> None:
    joni = await asyncio.to_thread(Script, server, "joni")
    elif_ = await asyncio.to_thread(Script, server, "elif")
    canvas = await asyncio.to_thread(joni.canvas, 2)
    before = await asyncio.to_thread(joni.notes, canvas)
    rng = random.Random(1)
    attacks: dict[str, list[bytes | str]] = {
        "random": [rng.randbytes(rng.randint(1, 200)) for _ in range(50)],
        "endless number": [b"\xff" * 100_000],
        "text": ["hello"],
        "too big for a frame": [b"\x00" * (framing.MAX_FRAME + 10)],
        "300 kB of nothing": [framing.update(b"\x00" * 200_000)],
        "deep": [framing.update(nested(100_000))],
        "very deep": [framing.update(nested(120_000))],
        "forged author": [framing.update(forged(joni.id))],
        "flood": [bytes((3,))] * 1000,
    }
    stop = asyncio.Event()
    honest = Editor(joni, joni.id, canvas, "honest")
    running = asyncio.create_task(honest.run(0.05, stop))
    await until(lambda: bool(honest.acknowledged))
    codes = {name: await send_and_see(server, elif_, canvas, frames) for name, frames in attacks.items()}
    stop.set()
    await asyncio.wait_for(running, 20)
    assert all(codes.values()), codes
    assert codes["too big for a frame"] in {Close.TOO_BIG, CloseCode.MESSAGE_TOO_BIG}  # uvicorn's own word
    assert honest.refused == []
    assert honest.close_codes == []
    after = await notes_with(joni, canvas, honest.acknowledged)
    assert set(after) - set(before.values()) == honest.acknowledged
    assert await asyncio.to_thread(server.stop) == 0
