"""Many rooms with three people each; many cursors in one room; as many edits as one room bears."""

from __future__ import annotations

from tests.benchmarks.realtime import machine
from tests.benchmarks.realtime.bench import Bench
from tests.benchmarks.realtime.report import Goal, Row
from tests.benchmarks.realtime.subject import Place, Subject, with_writers

ROOMS = (10, 200, 1_000)
PEOPLE = 3
EDITS_A_SECOND = 0.5
ROOM_KIBIBYTES = 60 + PEOPLE * 80
CURSORS, MOVES_A_SECOND = 30, 20
CROWD, OBSERVERS = 50, 10
FIRST_RATE, LAST_RATE = 1.0, 128.0
"""Edits a second of each. Our server takes 60 frames a second from a socket and 300 beyond that once."""
STEP_SECONDS = 1.5
TOO_LATE = 100.0


def rooms(bench: Bench) -> list[Row]:
    rows: list[Row] = []
    for count in ROOMS:
        rows += _of_count(bench, count)
    return rows


def _of_count(bench: Bench, count: int) -> list[Row]:
    title = f"{count} rooms x {PEOPLE} clients, one edit in 2 s each"
    cost = Goal({"Hocuspocus 4": 0.5}) if count == max(ROOMS) else Goal()
    rows = {
        "p95": Row(f"{title}: edit to other, p95", "ms"),
        "cost": Row(f"{title}: processor per delivered edit", "us", cost),
        "megabytes": Row(f"{title}: resident", "MB"),
        "room": Row(f"{title}: grown by one idle room with its clients", "KiB", Goal(bound=ROOM_KIBIBYTES)),
    }

    def measure(subject: Subject) -> dict[str, float | None]:
        subject.stop()
        subject.start()
        places = subject.places(subject.rooms(count), PEOPLE)
        for number, each in enumerate(places):
            each["writes"] = number % PEOPLE == 0
        result = bench.edits(subject, places, EDITS_A_SECOND, rest=5_000)
        extra = {"megabytes": result["resident"] / 1024, "room": result["grown"] / count}
        return {"p95": result["p95"], "cost": result["cost"], **extra}

    return bench.fill(rows, measure)


def cursors(bench: Bench) -> list[Row]:
    title = f"{CURSORS} cursors at {MOVES_A_SECOND} Hz"
    rows = {
        "p95": Row(f"{title}: move to other, p95", "ms"),
        "cost": Row(f"{title}: processor per delivered state", "us", Goal({"Hocuspocus 4": 0.4})),
        "frames": Row(f"{title}: frames sent", "1/s"),
    }

    def measure(subject: Subject) -> dict[str, float | None]:
        places = subject.places(subject.rooms(1), CURSORS)
        task = {"dialect": subject.dialect, "pid": subject.pid, "rate": MOVES_A_SECOND, "seconds": bench.seconds}
        result = machine.load("cursors", places=places, **task)
        if result["complete"] < 0.99:
            bench.trouble(f"{subject.name}: {100 * (1 - result['complete']):.0f} % of the cursor states were skipped")
        return {key: result[key] for key in rows}

    return bench.fill(rows, measure)


def ramp(bench: Bench) -> list[Row]:
    what = f"{CROWD} clients, edits a second before p95 exceeds {TOO_LATE:.0f} ms"
    rows = {"most": Row(what, "1/s", Goal({"Hocuspocus 4": 1.0}, is_least=True))}

    def measure(subject: Subject) -> dict[str, float | None]:
        good, rate = 0.0, FIRST_RATE
        while rate <= LAST_RATE and _bears(subject, rate):
            good, rate = rate, rate * 2
        middle = good * 1.5
        if rate <= LAST_RATE and good and _bears(subject, middle):
            good = middle
        return {"most": good * CROWD}

    return bench.fill(rows, measure)


def _bears(subject: Subject, rate: float) -> bool:
    places = with_writers(subject.places(subject.rooms(1), CROWD), CROWD)
    watched = [Place(**{**each, "observes": number < OBSERVERS}) for number, each in enumerate(places)]
    task = {"dialect": subject.dialect, "pid": subject.pid, "rate": rate, "seconds": STEP_SECONDS}
    result = machine.load("edits", places=watched, observed=OBSERVERS / CROWD, **task)
    return bool(result["p95"] is not None and result["p95"] <= TOO_LATE and result["complete"] > 0.99)
