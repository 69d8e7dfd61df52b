"""A canvas with 500 notes: how soon a server that has just started hands it out."""

from __future__ import annotations

import asyncio
import time

from websockets.asyncio.client import connect

from canvases.engine import framing
from canvases.engine.framing import Kind, Step
from canvases.engine.varint import Reader
from tests.benchmarks.report import Measured
from tests.live.api import Script
from tests.servers import Server

NOTES = 500
_FILL = """
from canvases.models import Canvas
from canvases.services.notes import NewNote, add_notes
from workspace.accounts.models import User
joni = User.objects.get(email="joni@niitty.example")
canvas = Canvas.objects.select_related("team__programme", "template").get(team__name="Kaarnala", number=1)
blocks = [block["id"] for block in canvas.template.body["blocks"]]
have = canvas.notes.filter(deleted_at=None).count()
notes = [
    NewNote(blocks[number % len(blocks)], f"Note {number}: what somebody saw, in a sentence of usual length",
            x=number % 20 / 20, y=number % 13 / 13)
    for number in range(NOTES - have)
]
for start in range(0, len(notes), 100):
    add_notes(joni, canvas, notes=notes[start:start + 100])
"""


def fill(server: Server, notes: int) -> None:
    """Bring Kaarnala's first canvas up to so many notes."""
    server.manage("shell", "--verbosity", "0", "--command", f"NOTES = {notes}\n{_FILL}")


async def _opened(server: Server, canvas: str, ticket: str) -> float:
    """Seconds from asking for the document until all of it is there."""
    address = f"ws://localhost:{server.port}/ws/canvases/{canvas}?niitty=1&ticket={ticket}"
    started = time.perf_counter()
    async with connect(address, max_size=None) as socket:
        await socket.send(framing.state_request(b"\x00"))
        async for frame in socket:
            assert isinstance(frame, bytes)
            reader = Reader(frame)
            if reader.uint() == Kind.SYNC and reader.uint() == Step.REPLY:
                return time.perf_counter() - started
    raise AssertionError("the server closed the socket")


def measure(server: Server, script: Script) -> list[Measured]:
    """Fills the canvas, starts the server anew, and opens it twice."""
    fill(server, NOTES)
    canvas = script.canvas(1)
    server.stop()
    server.start()
    cold = asyncio.run(_opened(server, canvas, script.ticket()))
    warm = asyncio.run(_opened(server, canvas, script.ticket()))
    return [
        Measured("500 notes, opened by a server just started", 1000 * cold, "ms", 300),
        Measured("500 notes, opened again", 1000 * warm, "ms", 300),
    ]
