"""Rule 2 of the gate: how much one socket may send."""

from __future__ import annotations

import time

from canvases.engine.refusal import Reason, Unfit

FRAMES_A_SECOND, FRAME_BURST = 60.0, 300.0
BYTES_A_SECOND, BYTE_BURST = 256 * 1024.0, 1024 * 1024.0
DEAR = 20.0
"""Frames that a refused edit counts for, and a question for the whole document: both cost the server much more."""


class Bucket:
    """Two token buckets, frames and bytes. An empty bucket closes the socket: no honest client comes near it."""

    __slots__ = ("_at", "_bytes", "_frames")

    def __init__(self, now: float | None = None) -> None:
        self._at = time.monotonic() if now is None else now
        self._frames = FRAME_BURST
        self._bytes = BYTE_BURST

    def take(self, size: int, now: float | None = None) -> None:
        """Count one frame of that many bytes. Raises Unfit(TOO_MANY)."""
        moment = time.monotonic() if now is None else now
        passed = moment - self._at
        self._at = moment
        self._frames = min(FRAME_BURST, self._frames + passed * FRAMES_A_SECOND) - 1
        self._bytes = min(BYTE_BURST, self._bytes + passed * BYTES_A_SECOND) - size
        if self._frames < 0 or self._bytes < 0:
            raise Unfit(Reason.TOO_MANY)

    def charge(self) -> None:
        """The frame just taken was a dear one."""
        self._frames -= DEAR
