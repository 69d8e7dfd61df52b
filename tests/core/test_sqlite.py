"""Writers on SQLite queue for the file, one of a process at a time."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from django.db import DatabaseError, connection, connections, transaction

from workspace.accounts.models import User
from workspace.core.sqlite import base
from workspace.core.sqlite.turns import Turns

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
    taken = base._turns.take(0)
    if taken:
        base._turns.pass_on()
    return taken


def test_writer_waits_for_its_turn_before_it_tries_for_the_file() -> None:
    begun = threading.Event()

    def write() -> None:
        with writing():
            begun.set()

    with ThreadPoolExecutor(1) as pool:
        assert base._turns.take(0)
        waiting = pool.submit(write)
        assert not begun.wait(0.2)
        base._turns.pass_on()
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


def test_turns_come_in_the_order_of_asking() -> None:
    turns, came = Turns(), list[int]()
    assert turns.take(0)

    def wait(number: int) -> None:
        assert turns.take(10)
        came.append(number)
        turns.pass_on()

    with ThreadPoolExecutor(8) as pool:
        for number in range(8):
            pool.submit(wait, number)
            while len(turns._waiting) <= number:
                time.sleep(0.001)
        turns.pass_on()
    assert came == list(range(8))
    assert turns.take(0)


def test_who_gave_up_waiting_is_passed_over() -> None:
    turns = Turns()
    assert turns.take(0)
    assert not turns.take(0.01)
    turns.pass_on()
    assert turns.take(0)


def test_what_is_wrong_with_the_file_is_said_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    own = connections["default"]
    own.ensure_connection()
    started = time.monotonic()
    with monkeypatch.context() as changed:
        changed.setattr(own, "transaction_mode", "NONSENSE")
        with pytest.raises(DatabaseError, match="NONSENSE"), transaction.atomic():
            pass
    assert time.monotonic() - started < 1
    assert is_free()
