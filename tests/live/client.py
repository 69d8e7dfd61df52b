"""A Yjs client in Python that numbers its edits and knows which of them are acknowledged."""

from __future__ import annotations

import asyncio
import contextlib
import time
import uuid
from typing import Any

from pycrdt import Doc, Map, Text
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed

from canvases.engine import framing
from canvases.engine.framing import Kind, Step
from canvases.engine.varint import Reader
from tests.live.api import Script
from tests.servers import Server


class Editor:
    """Adds notes one after the other, through disconnections, until it is told to stop.

    `acknowledged` are the texts of notes whose change the server said is committed.
    """

    def __init__(self, server: Server, script: Script, canvas: str, name: str) -> None:
        self._server = server
        self._script = script
        self._canvas = canvas
        self._name = name
        self._doc: Doc[Any] = Doc()
        self._notes = self._doc.get("notes", type=Map)
        self._made: list[bytes] = []
        self._observer = self._doc.observe(lambda event: self._made.append(event.update))
        self._sent: dict[int, list[str]] = {}
        self._number = 0
        self._count = 0
        self.block, self.type = "unheard", "actor"
        self.acknowledged: set[str] = set()
        self.close_codes: list[int] = []
        self.refused: list[str] = []

    @property
    def waiting(self) -> set[str]:
        return {str(note["text"]) for note in self._notes.values()} & self._mine() - self.acknowledged

    async def run(self, pause: float, stop: asyncio.Event) -> None:
        """Edit until `stop` is set and everything is acknowledged."""
        while not stop.is_set() or self._mine() - self.acknowledged:
            with contextlib.suppress(OSError, ConnectionClosed, TimeoutError):
                await self._one_connection(pause, stop)
            await asyncio.sleep(0.2)

    def _mine(self) -> set[str]:
        return {f"{self._name} {number}" for number in range(self._count)}

    async def _one_connection(self, pause: float, stop: asyncio.Event) -> None:
        ticket = await asyncio.to_thread(self._script.ticket)
        address = f"ws://localhost:{self._server.port}/ws/canvases/{self._canvas}?niitty=1&ticket={ticket}"
        async with connect(address, max_size=None) as socket:
            self._number, self._sent = 0, {}
            await socket.send(framing.state_request(self._doc.get_state()))
            reader = asyncio.create_task(self._read(socket))
            try:
                await self._write(socket, pause, stop, reader)
            finally:
                if socket.close_code is not None:
                    self.close_codes.append(socket.close_code)
                reader.cancel()
                await asyncio.gather(reader, return_exceptions=True)

    async def _write(self, socket: Any, pause: float, stop: asyncio.Event, reader: asyncio.Task[None]) -> None:
        while not reader.done() and (not stop.is_set() or self._mine() - self.acknowledged):
            if not stop.is_set():
                await self._edit(socket)
            await asyncio.sleep(pause)

    async def _edit(self, socket: Any) -> None:
        text = f"{self._name} {self._count}"
        self._count += 1
        content = {
            "block": self.block,
            "type": self.type,
            "author": self._script.id,
            "created": time.time(),
            "order": "a0",
        }
        self._made.clear()
        self._notes[str(uuid.uuid4())] = Map(content | {"text": Text(text)})
        await self._send(socket, framing.update(self._made.pop()), [text])

    async def _send(self, socket: Any, frame: bytes, texts: list[str]) -> None:
        self._number += 1
        self._sent[self._number] = texts
        await socket.send(frame)

    async def _read(self, socket: Any) -> None:
        async for frame in socket:
            reader = Reader(frame)
            kind = reader.uint()
            if kind == Kind.SYNC and reader.uint() == Step.STATE:
                missing = self._doc.get_update(reader.bytes())
                await self._send(socket, framing.reply(missing), sorted(self._mine()))
            elif kind == Kind.SYNC:
                self._doc.apply_update(reader.bytes())
            elif kind == Kind.ACK:
                settled = reader.uint()
                for number in [number for number in self._sent if number <= settled]:
                    self.acknowledged.update(self._sent.pop(number))
            elif kind == Kind.REFUSED:
                reader.uint()
                self.refused.append(reader.text())
