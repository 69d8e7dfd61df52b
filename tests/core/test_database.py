"""The threads that do the sockets' database work, and the connections they keep."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from typing import TypeVar

import pytest
from django.db import DatabaseError, connection, connections

from workspace.accounts.models import User
from workspace.core import database
from workspace.core.database import THREADS, db

pytestmark = pytest.mark.django_db(transaction=True)

R = TypeVar("R")


async def in_every_thread(work: Callable[[], R]) -> dict[int, R | None]:
    """What `work` returns in each of the threads, by thread; None where it met an error of the database."""
    barrier = threading.Barrier(THREADS)

    def one() -> tuple[int, R | None]:
        barrier.wait(10)
        try:
            return threading.get_ident(), work()
        finally:
            barrier.wait(10)

    found = await asyncio.gather(*(db(one) for _ in range(THREADS)), return_exceptions=True)
    assert all(isinstance(each, DatabaseError | tuple) for each in found), found
    return dict(each if isinstance(each, tuple) else (-1, None) for each in found)


def look() -> int:
    """Ask something, and return the connection it was asked through."""
    assert User.objects.count() == 0
    return id(connection.connection)


def break_off() -> None:
    """Take the connection away from below Django, as a server that restarts does."""
    connection.ensure_connection()
    connection.connection.close()


def ask(question: str) -> int:
    with connection.cursor() as cursor:
        cursor.execute(question)
        return int(cursor.fetchone()[0])


def end(pid: int | None) -> None:
    """Have PostgreSQL end a connection, asked through another one."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s)", [pid])
    connection.close()


def fail() -> None:
    with connection.cursor() as cursor:
        cursor.execute("SELECT nothing FROM nowhere")


async def test_threads_work_at_once_and_keep_their_connections() -> None:
    first = await in_every_thread(look)
    assert len(first) == len(set(first.values())) == THREADS
    assert await in_every_thread(look) == first


async def test_connection_that_broke_is_replaced_after_one_error_at_most() -> None:
    await in_every_thread(break_off)
    await in_every_thread(look)
    assert -1 not in await in_every_thread(look)


async def test_connections_that_postgresql_ends_are_replaced_without_an_error() -> None:
    if connection.vendor == "postgresql":
        kept = await in_every_thread(lambda: ask("SELECT pg_backend_pid()"))
        for pid in kept.values():
            await asyncio.to_thread(end, pid)
        await asyncio.sleep(0.1)
        assert -1 not in await in_every_thread(look)


async def test_connection_that_broke_while_idle_is_replaced_without_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    await in_every_thread(break_off)
    monkeypatch.setattr(database, "TRUSTED_SECONDS", 0.0)
    if connection.vendor == "sqlite":  # to Django a file is always usable
        monkeypatch.setattr(type(connections["default"]), "is_usable", lambda _: False)
    assert -1 not in await in_every_thread(look)


async def test_thread_that_met_an_error_goes_on() -> None:
    assert await in_every_thread(fail) == {-1: None}
    assert -1 not in await in_every_thread(look)


async def test_idle_threads_do_not_hold_up_the_log_of_sqlite() -> None:
    """A reader whose statement never ended would make it grow without end."""
    if connection.vendor == "sqlite":
        await db(database.prepare)
        await in_every_thread(lambda: User.objects.order_by("pk").first())
        is_somebody_in_the_way = await db(ask, "PRAGMA wal_checkpoint(TRUNCATE)")
        assert not is_somebody_in_the_way


async def test_kept_connections_can_be_closed_and_open_again() -> None:
    await in_every_thread(look)
    await asyncio.to_thread(database.close)
    assert set((await in_every_thread(lambda: connection.connection)).values()) == {None}
    assert -1 not in await in_every_thread(look)


async def test_kept_connections_come_from_no_pool() -> None:
    """After an outage its attempts to connect are up to minutes apart: nobody's edits would be saved until then."""

    def pooled() -> bool:
        connection.ensure_connection()
        return "pool" in connection.settings_dict["OPTIONS"] or getattr(connection, "pool", None) is not None

    assert set((await in_every_thread(pooled)).values()) == {False}
    assert ("pool" in connections["default"].settings_dict["OPTIONS"]) == (connection.vendor == "postgresql")
