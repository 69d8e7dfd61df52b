"""Waiting for what comes by itself: a machine under load is slow, not wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable

from tests.live.api import Caller

SECONDS = 30.0


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(SECONDS):
        while not holds():
            await asyncio.sleep(0.02)


async def notes_with(caller: Caller, canvas: str, texts: Iterable[str]) -> list[str]:
    """All texts of a canvas's notes, when their table, which follows within a second or so, has these."""
    wanted = set(texts)
    async with asyncio.timeout(SECONDS):
        while not wanted.issubset(kept := list((await asyncio.to_thread(caller.notes, canvas)).values())):
            await asyncio.sleep(0.1)
    return kept
