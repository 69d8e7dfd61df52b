"""Identifiers that sort by time."""

from __future__ import annotations

import secrets
import threading
import time
import uuid

_lock = threading.Lock()
_last = 0


def uuid7() -> uuid.UUID:
    """A version 7 UUID (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 random bits.

    Ids made by one process always grow, also within a millisecond (section 6.2, method 2), so that rows made together
    keep their order.
    """
    global _last  # noqa: PLW0603 - the one thing this module remembers
    with _lock:
        fresh = time.time_ns() // 1_000_000 << 74 | secrets.randbits(74)
        _last = fresh if fresh > _last else _last + 1 + secrets.randbits(32)
        value = _last
    milliseconds, high, low = value >> 74, value >> 62 & 0xFFF, value & (1 << 62) - 1
    return uuid.UUID(int=milliseconds << 80 | 0x7 << 76 | high << 64 | 0x2 << 62 | low)
