"""A Yjs client in Python that numbers its edits and knows which of them are acknowledged."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Sequence
from typing import Any

from pycrdt import Map
from websockets.exceptions import WebSocketException

from tests.live.api import Caller
from tests.live.wire import Sheet, Wire
from workspace.realtime.closing import Close

Edit = Callable[[Map[Any]], None]
BETWEEN = ";"
"""What stands between the edits in one note."""


class Editor:
    """Writes numbered edits one after the other, through disconnections, until it is told to stop.

    `acknowledged` are the edits the server said are committed: `name number`, each in the text of a note. With several
    ways in, a lost connection makes it try the next one. Told that its copy does not fit the server's, it begins a new
    one, and writes once more what was not acknowledged, as a person would.
    """

    def __init__(self, ways: Caller | Sequence[Caller], author: str, canvas: str, name: str, a_note: int = 1) -> None:
        """`a_note`: how many edits go into one note before a new one is begun."""
        self._ways = [ways] if isinstance(ways, Caller) else list(ways)
        self._author = author
        self._canvas = canvas
        self._name = name
        self._a_note = a_note
        self._count = 0
        self._note = ""
        self.again: list[str] = []
        """Edits that are to be written once more."""
        self._lost_at: float | None = None
        self.sheet = Sheet()
        self.content: dict[str, str] = {}
        self.acknowledged: set[str] = set()
        self.close_codes: list[int] = []
        self.refused: list[str] = []
        self.absences: list[float] = []
        """Seconds from each lost connection to the next acknowledgement."""
        self.waits: list[float] = []
        """Seconds from each edit to its acknowledgement."""

    @property
    def made(self) -> set[str]:
        return {f"{self._name} {number}" for number in range(self._count)}

    @property
    def waiting(self) -> set[str]:
        return self.made - self.acknowledged

    async def run(self, pause: float, stop: asyncio.Event, leave: asyncio.Event | None = None) -> None:
        """Edit until `stop` is set and everything is acknowledged; then listen until `leave` is set."""
        way = 0
        while self._is_busy(stop, leave):
            with contextlib.suppress(OSError, WebSocketException, TimeoutError):
                await self._one_connection(self._ways[way % len(self._ways)], pause, stop, leave)
            way += 1
            if self._is_busy(stop, leave):
                await asyncio.sleep(0.2)

    def _is_busy(self, stop: asyncio.Event, leave: asyncio.Event | None) -> bool:
        return not stop.is_set() or bool(self.waiting) or not (leave is None or leave.is_set())

    async def _one_connection(
        self, way: Caller, pause: float, stop: asyncio.Event, leave: asyncio.Event | None
    ) -> None:
        wire = _EditorsWire(self)
        try:
            async with wire.at(await asyncio.to_thread(way.door, self._canvas)):
                while wire.is_open and self._is_busy(stop, leave):
                    await self._edit_unless(stop, wire)
                    await asyncio.sleep(pause)
        finally:
            self.refused += wire.refused.values()
            if self._is_busy(stop, leave):
                self._lost_at = self._lost_at or time.monotonic()
                self.close_codes += [] if wire.close_code is None else [wire.close_code]
            if wire.close_code == Close.OTHER_GENERATION:
                self.sheet, self._note, self.again = Sheet(), "", sorted(self.waiting)

    async def _edit_unless(self, stop: asyncio.Event, wire: _EditorsWire) -> None:
        while self.again and wire.is_in_step:
            await self._edit(wire, self.again.pop())
        if not stop.is_set():
            self._count += 1
            await self._edit(wire, f"{self._name} {self._count - 1}")

    async def _edit(self, wire: _EditorsWire, text: str) -> None:
        if (self._count - 1) % self._a_note == 0 or self._note not in self.sheet.notes:
            before = set(self.sheet.notes)
            update = self.sheet.add_note(self._author, text, **self.content)
            (self._note,) = set(self.sheet.notes) - before
        else:
            update = self.sheet.write(self._append(text))
        await wire.edit(update, text)

    def _append(self, text: str) -> Edit:
        def edit(notes: Map[Any]) -> None:
            written = notes[self._note]["text"]
            written.insert(len(written), BETWEEN + text)

        return edit

    def settled(self, texts: list[str], seconds: float) -> None:
        self.acknowledged.update(texts)
        self.waits.append(seconds)
        if self._lost_at is not None:
            self.absences.append(time.monotonic() - self._lost_at)
            self._lost_at = None


class _EditorsWire(Wire):
    """One connection of an editor: remembers which edits went out under which number."""

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor.sheet)
        self._editor = editor
        self._texts: dict[int, tuple[list[str], float]] = {}

    async def edit(self, update: bytes, text: str) -> None:
        self._texts[self.sent + 1] = ([text], time.monotonic())
        await self.change(update)

    async def on_request(self, vector: bytes) -> None:
        self._texts[self.sent + 1] = (sorted(self._editor.made.difference(self._editor.again)), time.monotonic())
        await super().on_request(vector)

    def on_ack(self, settled: int) -> None:
        super().on_ack(settled)
        for number in [number for number in self._texts if number <= settled]:
            texts, at = self._texts.pop(number)
            if number not in self.refused:
                self._editor.settled(texts, time.monotonic() - at)
