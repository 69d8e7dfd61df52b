"""What is lost when the server is killed; and our server as two processes on PostgreSQL and Redis."""

from __future__ import annotations

import contextlib
import os
import secrets
import signal
from collections.abc import Iterator

import psycopg

from tests.benchmarks.realtime import machine
from tests.benchmarks.realtime.bench import Bench
from tests.benchmarks.realtime.fan_out import RATE
from tests.benchmarks.realtime.ours import Ours
from tests.benchmarks.realtime.report import OURS, Goal, Row
from tests.benchmarks.realtime.subject import Place, Subject, with_writers
from tests.on_postgres import POSTGRES, REDIS

WRITERS, KILL_RATE, KILL_SECONDS = 10, 10.0, 2.0
CLIENTS = 50


def kill(bench: Bench) -> list[Row]:
    rows = {
        "lost": Row(
            "200 edits, kill -9 at the last acknowledgement (without one: when all were seen): lost",
            "edits",
            Goal(bound=0.0),
        )
    }

    def measure(subject: Subject) -> dict[str, float | None]:
        (room,) = subject.rooms(1)
        places = with_writers(subject.places([room], WRITERS + 1), WRITERS)
        task = {"dialect": subject.dialect, "pid": subject.pid, "acknowledges": subject.acknowledges}
        wrote = machine.load("kill", places=places, rate=KILL_RATE, seconds=KILL_SECONDS, **task)
        subject.stop(signal.SIGKILL)
        subject.start()
        found = machine.load("count", dialect=subject.dialect, places=subject.places([room], 1))
        if not wrote["settled"]:
            bench.trouble(f"{subject.name}: not everything was acknowledged before the kill")
        return {"lost": wrote["edits"] - found["marks"]}

    return bench.fill(rows, measure, [subject for subject in bench.subjects if subject.stores])


def processes(bench: Bench) -> list[Row]:
    """The one process more costs the way over Redis and the log."""
    title = f"Niitty on PostgreSQL and Redis, {CLIENTS} clients"
    rows = {
        "saved95": Row(f"{title}: edit to acknowledgement, p95", "ms", Goal(bound=30.0)),
        "here95": Row(f"{title} at two processes: edit to other at the same, p95", "ms"),
        "there95": Row(f"{title} at two processes: edit to other at the second, p95", "ms"),
        "extra": Row(f"{title} at two processes: what the second adds, p95", "ms", Goal(bound=15.0)),
    }
    with _database() as url:
        settings = {"NIITTY_DATABASE_URL": url, "NIITTY_REDIS_URL": REDIS, "NIITTY_SECRET_KEY": secrets.token_hex(32)}
        one = Ours(bench.folder / "one", OURS, **settings)
        one.start()
        two = one.beside(bench.folder / "two")
        two.start()
        try:
            return bench.fill(rows, lambda _: _at_two(bench, one, two), [one])
        finally:
            one.stop()
            two.stop()


def _at_two(bench: Bench, one: Ours, two: Ours) -> dict[str, float | None]:
    alone = bench.edits(one, with_writers(one.places(one.rooms(1), CLIENTS), WRITERS), RATE)
    room = one.rooms(1)
    half = CLIENTS // 2
    there = [Place(**{**each, "side": 1}) for each in with_writers(two.places(room, half), WRITERS // 2)]
    both = bench.edits(one, [*with_writers(one.places(room, half), WRITERS // 2), *there], RATE)
    extra = both["there95"] - both["here95"]
    return {"saved95": alone["saved95"], "here95": both["here95"], "there95": both["there95"], "extra": extra}


@contextlib.contextmanager
def _database() -> Iterator[str]:
    """An empty database of our own, dropped afterwards."""
    name = f"niitty_bench_{os.getpid()}"
    with psycopg.connect(POSTGRES, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield f"{POSTGRES.rpartition('/')[0]}/{name}"
        finally:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
