"""Whoever asks whether the process is ready has an answer at once, and the database is asked rarely."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from django.db import OperationalError
from django.db.migrations.recorder import MigrationRecorder
from django.test import Client

from workspace.core import readiness


@pytest.fixture(autouse=True)
def _nothing_known() -> Iterator[None]:
    readiness._last = None
    yield
    readiness._last = None


def ready() -> tuple[int, str]:
    answer = Client().get("/readyz")
    return answer.status_code, answer.json()["database"]


def pass_by(monkeypatch: pytest.MonkeyPatch, seconds: float) -> None:
    later = time.monotonic() + seconds
    monkeypatch.setattr(time, "monotonic", lambda: later)


def test_the_database_is_asked_once_a_second(
    db: None, django_assert_max_num_queries: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert ready() == (200, "ok")
    with django_assert_max_num_queries(0):
        for _time in range(20):
            assert ready() == (200, "ok")
    pass_by(monkeypatch, 1.1)
    with django_assert_max_num_queries(2):
        assert ready() == (200, "ok")


def test_a_database_that_lacks_a_migration_is_not_ready(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "latest", lambda: frozenset({("teams", "0999_to_come")}))
    assert ready() == (503, "not migrated")


def test_a_database_that_goes_away_is_noticed_within_a_second(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ready() == (200, "ok")

    def gone(recorder: MigrationRecorder) -> None:
        raise OperationalError

    monkeypatch.setattr(MigrationRecorder, "applied_migrations", gone)
    pass_by(monkeypatch, 1.1)
    assert ready() == (503, "unreachable")


def test_while_one_waits_for_the_database_the_others_are_told_what_was_known(monkeypatch: pytest.MonkeyPatch) -> None:
    answers, asked = threading.Event(), threading.Event()
    times = []

    def slow() -> str:
        times.append(1)
        asked.set()
        assert answers.wait(10)
        return readiness.OK

    monkeypatch.setattr(readiness, "_ask", slow)
    readiness._last = readiness._Answer(readiness.OK, time.monotonic() - 2)
    with ThreadPoolExecutor(1) as pool:
        first = pool.submit(readiness.database)
        assert asked.wait(10)
        assert [readiness.database() for _time in range(20)] == [readiness.OK] * 20, "none of them waits"
        answers.set()
        assert first.result() == readiness.OK
    assert len(times) == 1
