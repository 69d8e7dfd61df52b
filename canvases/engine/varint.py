"""Reading and writing lib0's variable-length encoding, with bounds.

pycrdt's own decoder reads varints of any length (100 kB of 0xff take a second) and fails on garbage with whatever it
meets; nothing a client sends may reach it before it has been read here.
"""

from __future__ import annotations

from canvases.engine.refusal import Reason, Unfit

MAX_VARINT_BYTES = 10


class Reader:
    """Reads from the front of `data`; every method raises Unfit(MALFORMED) instead of reading past the end."""

    __slots__ = ("data", "end", "position")

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.position = 0
        self.end = len(data)

    def byte(self) -> int:
        if self.position >= self.end:
            raise Unfit(Reason.MALFORMED)
        value = self.data[self.position]
        self.position += 1
        return value

    def uint(self) -> int:
        """An unsigned varint of at most ten bytes."""
        value = self.byte()
        if value < 0x80:
            return value
        value &= 0x7F
        for shift in range(7, 7 * MAX_VARINT_BYTES, 7):
            more = self.byte()
            value |= (more & 0x7F) << shift
            if more < 0x80:
                return value
        raise Unfit(Reason.MALFORMED)

    def skip(self, length: int) -> None:
        if length > self.end - self.position:
            raise Unfit(Reason.MALFORMED)
        self.position += length

    def skip_int(self) -> None:
        """A signed varint of at most ten bytes, unread."""
        for _ in range(MAX_VARINT_BYTES):
            if self.byte() < 0x80:
                return
        raise Unfit(Reason.MALFORMED)

    def bytes(self) -> bytes:
        """Bytes after their length."""
        length = self.uint()
        start = self.position
        self.skip(length)
        return self.data[start : self.position]

    def text(self) -> str:
        try:
            return self.bytes().decode()
        except UnicodeDecodeError:
            raise Unfit(Reason.MALFORMED) from None

    def finish(self) -> None:
        """Raises Unfit(MALFORMED) if anything is left."""
        if self.position != self.end:
            raise Unfit(Reason.MALFORMED)


def uint(value: int) -> bytes:
    """An unsigned varint."""
    if value < 0x80:
        return bytes((value,))
    parts = bytearray()
    while value >= 0x80:
        parts.append(value & 0x7F | 0x80)
        value >>= 7
    parts.append(value)
    return bytes(parts)


def sized(data: bytes) -> bytes:
    """Bytes after their length."""
    return uint(len(data)) + data
