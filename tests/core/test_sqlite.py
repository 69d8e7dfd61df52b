"""Writers on SQLite queue for the file, one of a process at a time."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, transaction

from workspace.accounts.models import User
from workspace.core.sqlite import base

pytestmark = pytest.mark.django_db(transaction=True)


@contextmanager
def writing() -> Iterator[None]:
    """A transaction of this thread, whose connection is closed after it."""
    try:
        with transaction.atomic():
            yield
    finally:
        connection.close()


def is_free() -> bool:
    taken = base._turn.acquire(blocking=False)
    if taken:
        base._turn.release()
    return taken


def test_writer_waits_for_its_turn_before_it_tries_for_the_file() -> None:
    begun = threading.Event()

    def write() -> None:
        with writing():
            begun.set()

    with ThreadPoolExecutor(1) as pool:
        with base._turn:
            waiting = pool.submit(write)
            assert not begun.wait(0.2)
        waiting.result(10)
    assert is_free()


@pytest.mark.parametrize("way", ["commit", "rollback", "closed", "failed"])
def test_turn_is_passed_on_however_a_transaction_ends(way: str) -> None:
    with pytest.raises((DatabaseError, ZeroDivisionError)) if way != "commit" else transaction.atomic(), writing():
        assert not is_free()
        with transaction.atomic():  # a savepoint needs no turn, and gives none away
            User.objects.count()
        assert not is_free()
        if way == "rollback":
            raise ZeroDivisionError
        if way == "closed":
            connection.close()
            raise ZeroDivisionError
        if way == "failed":
            connection.cursor().execute("SELECT nothing FROM nowhere")
    assert is_free()


def test_who_waits_too_long_hears_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(base, "PATIENCE", 0.05)
    connection.close()
    monkeypatch.setitem(connection.settings_dict["OPTIONS"], "timeout", 0.05)
    written, told = threading.Event(), threading.Event()

    def hold() -> None:
        with writing():
            written.set()
            told.wait(10)

    with ThreadPoolExecutor(1) as pool:
        holding = pool.submit(hold)
        written.wait(10)
        try:
            with pytest.raises(DatabaseError, match="locked"), writing():
                pass
        finally:
            told.set()
        holding.result(10)
    assert is_free()
