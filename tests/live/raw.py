"""A client that is only a TCP socket: it can stop reading, and send what no library would."""

from __future__ import annotations

import base64
import secrets
import socket
import struct
from types import TracebackType
from typing import Self

from tests.servers import Server

SMALL_WINDOW, GREAT_WINDOW = 4096, 4 * 1024 * 1024


class RawSocket:
    """An open websocket, read and written by hand. `code` is what it was closed with."""

    def __init__(self, server: Server, canvas: str, ticket: str) -> None:
        self._socket = socket.socket()
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, SMALL_WINDOW)
        self._socket.connect(("127.0.0.1", server.port))
        self._socket.settimeout(10)
        self._unread = b""
        self._shake_hands(f"/ws/canvases/{canvas}?niitty=1&ticket={ticket}", f"localhost:{server.port}")
        self.code: int | None = None

    def _shake_hands(self, address: str, host: str) -> None:
        key = base64.b64encode(secrets.token_bytes(16)).decode()
        self._socket.sendall(
            f"GET {address} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            f"Sec-WebSocket-Key: {key}\r\nSec-WebSocket-Version: 13\r\n\r\n".encode()
        )
        while b"\r\n\r\n" not in self._unread:
            self._unread += self._socket.recv(SMALL_WINDOW)
        head, _, self._unread = self._unread.partition(b"\r\n\r\n")
        assert b" 101 " in head.partition(b"\r\n")[0], head

    def send(self, data: bytes) -> bool:
        """Send bytes as they are; False when the server takes no more."""
        try:
            self._socket.sendall(data)
        except OSError:
            return False
        return True

    def read_to_the_end(self, seconds: float = 10.0) -> None:
        """Read until the connection ends or has nothing for so long."""
        self._socket.settimeout(seconds)
        self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, GREAT_WINDOW)
        data = bytearray(self._unread)
        try:
            while more := self._socket.recv(1 << 20):
                data += more
                if self._take_frames(data):
                    break
        except OSError:
            pass
        self._take_frames(data)

    def _take_frames(self, data: bytearray) -> bool:
        """Remove whole frames from the front; True after the closing one."""
        while (found := _first_frame(data)) is not None:
            kind, start, end = found
            if kind == 8:
                (self.code,) = struct.unpack("!H", data[start : start + 2])
                return True
            del data[:end]
        return False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._socket.close()


def _first_frame(data: bytearray) -> tuple[int, int, int] | None:
    """Kind, start and end of the payload of the frame at the front, None while it is not whole."""
    if len(data) < 2:
        return None
    size, start = data[1], 2
    if size == 126:
        size, start = int.from_bytes(data[2:4], "big"), 4
    elif size == 127:
        size, start = int.from_bytes(data[2:10], "big"), 10
    return (data[0] & 15, start, start + size) if len(data) >= start + size else None


def masked(payload: bytes) -> bytes:
    """A binary frame as clients send it, masked with zeros."""
    size = len(payload)
    if size < 126:
        head = bytes((0x82, 0x80 | size))
    elif size < 0x10000:
        head = struct.pack("!BBH", 0x82, 0xFE, size)
    else:
        head = struct.pack("!BBQ", 0x82, 0xFF, size)
    return head + bytes(4) + payload
