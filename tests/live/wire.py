"""One socket of a client in Python: it numbers changes as both sides do, keeps a document in step, and remembers what
the server says. Every scripted client of the tests stands on it."""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
import time
import uuid
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from typing import Any, Self

from pycrdt import Doc, Map, Text
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from canvases.engine import framing
from canvases.engine.framing import Kind, Step
from canvases.engine.schema import GROUPS, LINKS, NOTES
from canvases.engine.varint import Reader

OPEN_SECONDS = 20.0


@dataclass(frozen=True)
class Door:
    """Where a socket is opened, and what proves who opens it."""

    address: str
    headers: dict[str, str] = field(default_factory=dict)


class Sheet:
    """A client's copy of a document."""

    def __init__(self, client: int | None = None) -> None:
        self.doc: Doc[Any] = Doc() if client is None else Doc(client_id=client)
        self.roots = {name: self.doc.get(name, type=Map) for name in (NOTES, LINKS, GROUPS)}
        self.notes = self.roots[NOTES]
        self._made: list[bytes] = []
        self._observer = self.doc.observe(lambda event: self._made.append(event.update))

    def write(self, edit: Callable[[Map[Any]], None]) -> bytes:
        """Change the notes, and return the update that was."""
        self._made.clear()
        with self.doc.transaction():
            edit(self.notes)
        return self._made.pop()

    def add_note(self, author: str, text: str, key: str = "", **content: Any) -> bytes:
        """Write a new note of canvas 2 and return the update."""
        note = {"block": "unheard", "type": "actor", "author": author, "created": time.time(), "order": "a0"} | content

        def edit(notes: Map[Any]) -> None:
            notes[key or str(uuid.uuid4())] = Map(note | {"text": Text(text)})

        return self.write(edit)

    def texts(self) -> dict[str, str]:
        """The text of every note by its id."""
        return {key: str(note["text"]) for key, note in self.notes.items()}

    def fingerprint(self) -> str:
        """The same for two copies that show the same."""
        content = {name: root.to_py() for name, root in self.roots.items()}
        return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()


class Wire:
    """`async with Wire(sheet).at(door) as wire:`; answers the server's state requests by itself."""

    def __init__(self, sheet: Sheet | None = None) -> None:
        self.sheet = sheet or Sheet()
        self.sent = 0
        self.settled = 0
        self.refused: dict[int, str] = {}
        self.hellos: list[dict[str, Any]] = []
        self.presences: dict[int, str] = {}
        self.requests = 0
        self.is_in_step = False
        """The server has sent everything it has."""
        self.close_code: int | None = None
        self._socket: ClientConnection
        self._reading: asyncio.Task[None]

    @contextlib.asynccontextmanager
    async def at(self, door: Door) -> AsyncIterator[Self]:
        async with connect(
            door.address,
            additional_headers=door.headers,
            max_size=None,
            compression=None,
            open_timeout=OPEN_SECONDS,
            close_timeout=2,
        ) as self._socket:
            self._reading = asyncio.create_task(self._read())
            try:
                with contextlib.suppress(ConnectionClosed):
                    await self.send(framing.state_request(self.sheet.doc.get_state()))
                yield self
            finally:
                self._reading.cancel()
                await asyncio.gather(self._reading, return_exceptions=True)
                self.close_code = self.close_code or self._socket.close_code

    @property
    def is_open(self) -> bool:
        return not self._reading.done()

    async def send(self, frame: bytes | str) -> None:
        await self._socket.send(frame)

    async def change(self, update: bytes, *, is_reply: bool = False) -> int:
        """Send an update and return its number."""
        self.sent += 1
        number = self.sent
        await self.send(framing.reply(update) if is_reply else framing.update(update))
        return number

    async def until(self, is_true: Callable[[], Any], seconds: float = 10.0) -> bool:
        """Wait until something the server says makes it true. False when it does not within that time."""
        deadline = time.monotonic() + seconds
        while not is_true():
            if time.monotonic() > deadline:
                return False
            await asyncio.sleep(0.01)
        return True

    async def until_settled(self, number: int, seconds: float = 10.0) -> bool:
        return await self.until(lambda: self.settled >= number, seconds)

    async def until_closed(self, seconds: float = 10.0) -> int | None:
        """The code the server closes with; None when it does not within that time."""
        await self.until(lambda: not self.is_open, seconds)
        return self.close_code

    # What the server says ---

    async def on_request(self, vector: bytes) -> None:
        await self.change(self.sheet.doc.get_update(vector), is_reply=True)

    def on_update(self, update: bytes, frame: bytes) -> None:
        self.sheet.doc.apply_update(update)

    def on_ack(self, settled: int) -> None:
        self.settled = settled

    async def _read(self) -> None:
        try:
            async for frame in self._socket:
                assert isinstance(frame, bytes)
                await self._handle(frame)
        except ConnectionClosed:
            pass
        finally:
            self.close_code = self._socket.close_code

    async def _handle(self, frame: bytes) -> None:
        reader = Reader(frame)
        match reader.uint():
            case Kind.SYNC:
                await self._sync(reader, frame)
            case Kind.AWARENESS:
                entries = Reader(reader.bytes())
                for _ in range(entries.uint()):
                    client, _clock, state = entries.uint(), entries.uint(), entries.text()
                    self.presences[client] = state
            case Kind.ACK:
                self.on_ack(reader.uint())
            case Kind.REFUSED:
                number = reader.uint()
                self.refused[number] = reader.text()
            case Kind.HELLO:
                self.hellos.append(json.loads(reader.text()))

    async def _sync(self, reader: Reader, frame: bytes) -> None:
        step = reader.uint()
        if step == Step.STATE:
            self.requests += 1
            await self.on_request(reader.bytes())
            return
        self.on_update(reader.bytes(), frame)
        self.is_in_step = self.is_in_step or step == Step.REPLY
