"""The beginning and the end of a server process: what is open, and what must be done first and last."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Protocol
from weakref import WeakSet

from workspace.core.ending import ending
from workspace.realtime.closing import Close
from workspace.realtime.hub import Hub

logger = logging.getLogger(__name__)

Work = Callable[[], Awaitable[None]]
PATIENCE = 8.0
"""Seconds that closing sockets and finishing work may take together."""


class Socket(Protocol):
    async def close(self, code: int) -> None: ...


open_sockets: WeakSet[Socket] = WeakSet()
_starters: list[Work] = []
_finishers: list[Work] = []


def start_with(starter: Work) -> None:
    """Have work done in the background when a server process begins."""
    _starters.append(starter)


def finish_with(finisher: Work) -> None:
    """Have work finished (say, a log written) before the process stops, after all sockets are told."""
    _finishers.append(finisher)


async def begin() -> None:
    """Do what was left undone by the process before. Failures are logged; the server serves in any case."""
    for starter in _starters:
        await _attempt(starter)


async def end() -> None:
    """Be ready no more, tell every socket to come back elsewhere, finish the work, stop listening. Never raises."""
    ending.set()
    try:
        async with asyncio.timeout(PATIENCE):
            closings = [socket.close(Close.RESTART) for socket in list(open_sockets)]
            await asyncio.gather(*closings, return_exceptions=True)
            for finisher in (*_finishers, Hub.here().close):
                await _attempt(finisher)
    except TimeoutError:
        logger.exception("Not everything was finished within %s s", PATIENCE)


async def _attempt(work: Work) -> None:
    """A boundary: whatever goes wrong in one piece of work, the others are done, and the process begins or ends."""
    try:
        await work()
    except Exception:
        logger.exception("Work at the beginning or the end of the process failed")
