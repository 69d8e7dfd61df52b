"""Group commit: one transaction for everything that came while the one before was under way, of all documents.

An idle journal commits at once. A busy one rests as long as its last commit took, so that more edits share the next.

An update is broadcast at once (a CRDT heals), but it is acknowledged only when its row is committed. While the database
is away everything waits here; clients see "Saving", and nothing is lost unless this process dies, in which case the
clients still hold what was never acknowledged.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from django.db import DatabaseError

logger = logging.getLogger(__name__)

MAX_REST = 0.01
"""Seconds."""
MAX_BATCH = 1000
RETRY_SECONDS = (0.1, 0.5, 1.0, 2.0)


class Owner(Protocol):
    """Whoever an entry is written for: a room."""

    key: Any
    generation: int

    def committed(self, entries: Sequence[tuple[Entry, int]]) -> None:
        """These entries are in the log, under these sequences."""
        ...

    def vanished(self) -> None:
        """The document no longer exists, or not in this generation; nothing can be written to it."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """One update on its way to the log. `session` and `numbers` say what to acknowledge; the journal ignores them."""

    owner: Owner
    data: bytes
    author: str | None
    claimed: tuple[int, ...] = ()
    session: Any = None
    numbers: tuple[int, ...] = ()
    received: float = field(default_factory=time.monotonic)


Append = Callable[[Sequence[Entry]], Awaitable[list[int | None]]]
"""Writes entries in one transaction; returns their sequences in the same order, None where the document is gone
or has begun another generation."""


class Journal:
    def __init__(self, append: Append) -> None:
        self._append = append
        self._waiting: list[Entry] = []
        self._being_written = 0
        self._something = asyncio.Event()
        self._idle = asyncio.Event()
        self._idle.set()
        self._task: asyncio.Task[None] | None = None

    @property
    def waiting(self) -> int:
        """Entries not yet committed, those being written among them."""
        return len(self._waiting) + self._being_written

    def add(self, entry: Entry) -> None:
        """Queue an update. Its owner hears when it is committed."""
        self._waiting.append(entry)
        self._idle.clear()
        self._something.set()
        if self._task is None:
            self._task = asyncio.create_task(self._run(), name="journal")

    async def drained(self) -> None:
        """Wait until everything queued so far is committed."""
        await self._idle.wait()

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    async def _run(self) -> None:
        loop = asyncio.get_running_loop()
        rests_until = 0.0
        while True:
            await self._something.wait()
            # At least a turn of the loop: what is to be broadcast goes out before committing takes processor time.
            await asyncio.sleep(rests_until - loop.time())
            batch, self._waiting = self._waiting[:MAX_BATCH], self._waiting[MAX_BATCH:]
            self._being_written = len(batch)
            started = loop.time()
            sequences = await self._commit(batch)
            rests_until = loop.time() + min(MAX_REST, loop.time() - started)
            self._being_written = 0
            if not self._waiting:
                self._something.clear()
            self._report(batch, sequences)
            if not self._waiting:
                self._idle.set()

    async def _commit(self, batch: Sequence[Entry]) -> list[int | None]:
        attempt = 0
        while True:
            try:
                return await self._append(batch)
            except DatabaseError as error:
                wait = RETRY_SECONDS[min(attempt, len(RETRY_SECONDS) - 1)]
                attempt += 1
                logger.warning(
                    "The log cannot be written (%s); %d updates wait, next try in %s s", error, len(batch), wait
                )
                await asyncio.sleep(wait)

    @staticmethod
    def _report(batch: Sequence[Entry], sequences: Sequence[int | None]) -> None:
        written: dict[Owner, list[tuple[Entry, int]]] = {}
        for entry, sequence in zip(batch, sequences, strict=True):
            if sequence is not None:
                written.setdefault(entry.owner, []).append((entry, sequence))
        for owner, entries in written.items():
            owner.committed(entries)
        for owner in {entry.owner for entry, sequence in zip(batch, sequences, strict=True) if sequence is None}:
            owner.vanished()
