"""Whether the database answers and is migrated: asked every few seconds by whoever sends this process requests.

A busy process is asked, too, and must answer at once: whoever waits for an answer too long sends people elsewhere, and
makes the next process busy. So the database is asked at most once a second, by one request at a time.
"""

from __future__ import annotations

import functools
import threading
import time
from dataclasses import dataclass

from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

FRESH_SECONDS, KNOWN_SECONDS = 1.0, 10.0
"""How long an answer is given again; and how long it is while another request asks anew."""
OK, UNREACHABLE, NOT_MIGRATED = "ok", "unreachable", "not migrated"


@dataclass(frozen=True)
class _Answer:
    database: str
    at: float

    def is_younger_than(self, seconds: float) -> bool:
        return time.monotonic() - self.at < seconds


_asking = threading.Lock()
_last: _Answer | None = None


def database() -> str:
    """`ok`, `unreachable` or `not migrated`, at most a second ago; ten seconds while the database lets wait."""
    known = _last
    if known is not None and known.is_younger_than(FRESH_SECONDS):
        return known.database
    is_mine = _asking.acquire(blocking=known is None or not known.is_younger_than(KNOWN_SECONDS))
    if not is_mine:
        return known.database if known is not None else UNREACHABLE
    try:
        return _asked_once()
    finally:
        _asking.release()


def _asked_once() -> str:
    """Who waited for another to ask has their answer. The caller holds the lock."""
    global _last  # noqa: PLW0603 - the one thing this module remembers
    if _last is None or not _last.is_younger_than(FRESH_SECONDS):
        _last = _Answer(_ask(), time.monotonic())
    return _last.database


def _ask() -> str:
    try:
        applied = MigrationRecorder(connection).applied_migrations()
    except DatabaseError:
        return UNREACHABLE
    return OK if latest() <= applied.keys() else NOT_MIGRATED


@functools.cache
def latest() -> frozenset[tuple[str, str]]:
    """The last migration of each app, as this program's files have it. They are read once: that takes longer than
    everything else here."""
    return frozenset(MigrationLoader(None).graph.leaf_nodes())
