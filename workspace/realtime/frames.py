"""Writing to sockets past Daphne's per-client work, without letting anybody's unsent frames pile up.

Daphne builds a frame for every client and hands it to Twisted, which writes it in the next turn of the loop. A
broadcast to fifty needs one frame, and the kernel nearly always takes it at once (docs/adr/0012 has what that saves).
An application finds its `Outlet` in `scope["extensions"][EXTENSION]` when the server has one; without it, it sends as
any ASGI application does (`sinks.py`).

This file knows RFC 6455 and a Twisted transport, and imports neither; `protocols.py` puts it into Daphne.
"""

from __future__ import annotations

import struct
import time
from collections import deque
from collections.abc import Callable
from functools import lru_cache
from typing import Any

EXTENSION = "niitty.frames"

MAX_UNSENT = 4 * 1024 * 1024
"""Bytes that may wait for one client. A whole document is half of it."""
STALL_SECONDS = 20.0
"""How long a byte may wait for one client."""
BATCH = 64 * 1024
"""Bytes handed to the kernel at once when a client reads again."""

FINAL_TEXT, FINAL_BINARY = 0x81, 0x82


def frame(payload: bytes, first: int = FINAL_BINARY) -> bytes:
    """A whole message as a server sends it: one final frame, not masked."""
    size = len(payload)
    if size < 126:
        return bytes((first, size)) + payload
    if size < 0x10000:
        return struct.pack("!BBH", first, 126, size) + payload
    return struct.pack("!BBQ", first, 127, size) + payload


@lru_cache(maxsize=1)
def shared_frame(payload: bytes) -> bytes:
    """`frame`, built once for a broadcast: a room hands the same bytes to one outlet after the other."""
    return frame(payload)


class Outlet:
    """What goes out through one open socket, in order: to the kernel at once, or when it has room again.

    Only the first `BATCH` of what waits is in Twisted's buffer; the rest waits here, as references to frames that other
    outlets share. A client that lets too much or too old bytes wait is given up: `give_up` is called, once.
    """

    def __init__(self, transport: Any, give_up: Callable[[], None]) -> None:
        self._transport = transport
        self._give_up = give_up
        self._waiting: deque[tuple[float, bytes]] = deque()
        self._waiting_bytes = 0
        self._handed_over: tuple[float, int] | None = None
        """Since when and how many bytes are in Twisted's buffer because of us."""
        self._is_ended = False

    @property
    def unsent(self) -> int:
        """Bytes the kernel has not taken yet; those of the batch it is at are counted whole."""
        return self._waiting_bytes + (self._handed_over[1] if self._handed_over else 0)

    def send(self, payload: bytes) -> None:
        """A binary message."""
        self.write(shared_frame(payload))

    def write(self, data: bytes) -> None:
        """A finished frame. Never waits, nor raises: a broadcast has others to reach. Nothing to a lost connection."""
        if self._is_ended or self._transport.disconnecting or not self._transport.connected:
            return
        if self._handed_over is None and self._is_clear():
            sent = self._write_now(data)
            if sent == len(data):
                return
            self._hand_over(time.monotonic(), data[sent:])
            self._transport.registerProducer(self, streaming=False)
        else:
            self._waiting.append((time.monotonic(), data))
            self._waiting_bytes += len(data)
            if self._handed_over is None:
                self._start_draining()
        self.check()

    def check(self) -> None:
        """Give a client up that does not read; to be called now and then, too, for quiet times."""
        if self._handed_over is None or self._is_ended:
            return
        since, _ = self._handed_over
        if self.unsent > MAX_UNSENT or time.monotonic() - since > STALL_SECONDS:
            self._is_ended = True
            self._forget()
            self._give_up()

    def end(self) -> None:
        """Leave what waits to Twisted, behind whose buffer the closing frame comes. Nothing is sent after it."""
        for _, data in self._waiting:
            self._transport.write(data)
        self._is_ended = True
        self._forget()

    def _forget(self) -> None:
        self._waiting.clear()
        self._waiting_bytes = 0
        if self._handed_over is not None:
            self._handed_over = None
            self._transport.unregisterProducer()

    # Twisted's side ---

    def _is_clear(self) -> bool:
        """Whether Twisted has nothing to write: no handshake, no ping."""
        transport = self._transport
        return not transport.dataBuffer and not transport._tempDataBuffer  # noqa: SLF001 - Twisted tells nobody else

    def _write_now(self, data: bytes) -> int:
        """How many bytes the kernel took: none when it is full, or the connection lost, which Twisted will see and say.

        Twisted's own `writeSomeData` is four calls around this one, for each of everybody at a canvas.
        """
        try:
            return int(self._transport.socket.send(data))
        except OSError:
            return 0

    def _hand_over(self, since: float, data: bytes) -> None:
        self._handed_over = (since, len(data))
        self._transport.write(data)

    def _start_draining(self) -> None:
        """Something that is not ours is in Twisted's buffer. It asks for more when that is written."""
        self._handed_over = (self._waiting[0][0], 0)
        self._transport.registerProducer(self, streaming=False)

    def resumeProducing(self) -> None:  # noqa: N802 - Twisted's name
        """Twisted's buffer has been written, or we have just registered."""
        if self._handed_over is None or not self._is_clear():
            return
        while self._waiting:
            since, batch = self._next_batch()
            sent = self._write_now(batch)
            if sent < len(batch):
                self._hand_over(since, batch[sent:])
                return
        self._forget()

    def pauseProducing(self) -> None:  # noqa: N802 - Twisted's name
        """A producer that is asked for each batch has nothing to pause."""

    def stopProducing(self) -> None:  # noqa: N802 - Twisted's name
        """The connection is lost."""
        self._is_ended = True
        self._waiting.clear()
        self._waiting_bytes = 0
        self._handed_over = None

    def _next_batch(self) -> tuple[float, bytes]:
        """The oldest frames, joined up to about `BATCH` bytes, and since when the first of them waits."""
        since = self._waiting[0][0]
        frames: list[bytes] = []
        size = 0
        while self._waiting and size < BATCH:
            frames.append(self._waiting.popleft()[1])
            size += len(frames[-1])
        self._waiting_bytes -= size
        return since, b"".join(frames)
