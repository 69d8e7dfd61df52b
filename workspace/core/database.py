"""Database work from asynchronous code.

Channels' own helper runs everything of all sockets in one thread: 40 calls of 50 ms take 2 s. This one has its own
threads. Each keeps its connection from call to call (ADR 13): to open and close one costs more than most queries.
"""

from __future__ import annotations

import asyncio
import atexit
import select
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, ParamSpec, TypeVar

from django.db import Error, connection, connections
from django.db.backends.base.base import BaseDatabaseWrapper

P = ParamSpec("P")
R = TypeVar("R")

THREADS = 8
TRUSTED_SECONDS = 1.0
"""A connection that nobody has used for longer is asked whether it still lives."""

_kept: list[BaseDatabaseWrapper] = []


class _Thread(threading.local):
    used = 0.0
    """When this thread's connection was last used."""


_thread = _Thread()


def _begin() -> None:
    own = connections["default"]
    own.settings_dict = {**own.settings_dict, "OPTIONS": _without_pool(own.settings_dict["OPTIONS"])}
    _kept.append(own)


def _without_pool(options: dict[str, Any]) -> dict[str, Any]:
    """Who keeps a connection needs no pool, whose attempts to connect grow rare while PostgreSQL is away."""
    return {name: value for name, value in options.items() if name != "pool"}


_executor = ThreadPoolExecutor(THREADS, thread_name_prefix="database", initializer=_begin)


def prepare() -> None:
    """Make an SQLite file ready for many readers beside a writer. The file remembers: once at the start is enough."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA journal_mode=WAL")


async def db(work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
    """Run `work` in a database thread and return its result. Never hold a transaction across two calls.

    After an error of the database the thread's next call has a new connection.
    """

    def call() -> R:
        own = connections["default"]
        if _is_doubtful(own) and not own.is_usable():
            own.close()
        try:
            return work(*args, **kwargs)
        except Error:
            own.close()
            raise
        finally:
            _thread.used = time.monotonic()

    return await asyncio.get_running_loop().run_in_executor(_executor, call)


def _is_doubtful(own: BaseDatabaseWrapper) -> bool:
    """Whether it lay idle for long, or its server has spoken unasked, as PostgreSQL does when it ends a connection."""
    if time.monotonic() - _thread.used > TRUSTED_SECONDS:
        return True
    if own.vendor != "postgresql" or own.connection is None:
        return False
    if own.connection.closed:
        return True
    said = select.poll()
    said.register(own.connection.fileno(), select.POLLIN)
    return bool(said.poll(0))


@atexit.register
def close() -> None:
    """Close the connections that were kept, when no call is under way; a later call opens a new one."""
    for each in _kept:
        each.inc_thread_sharing()
        each.close()
        each.dec_thread_sharing()
