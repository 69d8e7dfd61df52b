"""A consumer's way out: the server's own where it offers one, ASGI's `send` everywhere else (uvicorn, tests).

Neither way waits, and neither lets more than `MAX_UNSENT` bytes, or bytes older than `STALL_SECONDS`, wait for a
client.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import Any, Protocol

from workspace.realtime.closing import Close
from workspace.realtime.frames import EXTENSION, MAX_UNSENT, STALL_SECONDS, Outlet


class Consumer(Protocol):
    """What a sink needs of `sockets.Socket`."""

    scope: Any

    async def send(self, text_data: str | None = None, bytes_data: bytes | None = None) -> None: ...

    async def close(self, code: Any = None, reason: str | None = None) -> None: ...


def sink_of(consumer: Consumer) -> DirectSink | AsgiSink:
    outlet = consumer.scope.get("extensions", {}).get(EXTENSION)
    return AsgiSink(consumer) if outlet is None else DirectSink(consumer, outlet)


class DirectSink:
    """Through the server's outlet, which gives up slow readers by itself."""

    def __init__(self, consumer: Consumer, outlet: Outlet) -> None:
        self._consumer = consumer
        self._outlet = outlet
        self._closing: asyncio.Task[None] | None = None

    def send(self, frame: bytes) -> None:
        if self._closing is None:
            self._outlet.send(frame)

    def close(self, code: int, reason: str) -> None:
        """What was sent before still goes out; nothing after."""
        if self._closing is None:
            self._closing = asyncio.create_task(self._consumer.close(code, reason))


class AsgiSink:
    """Through `send`, which waits while the client does not read: frames queue up here, in order."""

    def __init__(self, consumer: Consumer) -> None:
        self._consumer = consumer
        self._frames: deque[tuple[float, bytes]] = deque()
        self._unsent = 0
        self._pump: asyncio.Task[None] | None = None
        self._is_closed = False

    def send(self, frame: bytes) -> None:
        if self._is_closed:
            return
        self._frames.append((time.monotonic(), frame))
        self._unsent += len(frame)
        if self._unsent > MAX_UNSENT:
            self._give_up()
        elif self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._send_all())

    def close(self, code: int, reason: str) -> None:
        """What was sent before still goes out; nothing after."""
        if not self._is_closed:
            self._is_closed = True
            self._pump = asyncio.create_task(self._close_after(self._pump, code, reason))

    async def _send_all(self) -> None:
        while self._frames:
            since, frame = self._frames[0]
            try:
                async with asyncio.timeout(since + STALL_SECONDS - time.monotonic()):
                    await self._consumer.send(bytes_data=frame)
            except TimeoutError:
                self._give_up()
                return
            if self._frames:
                self._frames.popleft()
                self._unsent -= len(frame)

    def _give_up(self) -> None:
        self._frames.clear()
        self._unsent = 0
        self.close(Close.TOO_SLOW, "")

    async def _close_after(self, pump: asyncio.Task[None] | None, code: int, reason: str) -> None:
        if pump is not None:
            await asyncio.wait((pump,), timeout=STALL_SECONDS)
        await self._consumer.close(code, reason)
