"""What an edit costs at a canvas with a long past, against one with a short one. Ours alone: peers keep no log."""

from __future__ import annotations

from tests.benchmarks.realtime.bench import Bench
from tests.benchmarks.realtime.report import Goal, Row
from tests.benchmarks.realtime.subject import Subject, with_writers

SHORT, LONG = 100, 100_000
CLIENTS, WRITERS, RATE = 50, 10, 5.0


def growth(bench: Bench) -> list[Row]:
    title = f"{CLIENTS} clients, {WRITERS} writers x 5/s, processor per delivered edit:"
    rows = {
        "short": Row(f"{title} {SHORT} stored updates", "us"),
        "long": Row(f"{title} {LONG} stored updates", "us"),
        "ratio": Row(f"{title} the second by the first", "", Goal(bound=1.2)),
    }

    def measure(_: Subject) -> dict[str, float | None]:
        short, long = _cost(bench, SHORT), _cost(bench, LONG)
        return {"short": short, "long": long, "ratio": long / short}

    return bench.fill(rows, measure, [bench.ours])


def _cost(bench: Bench, updates: int) -> float:
    ours = bench.ours
    room = ours.rooms(1)[0]
    ours.age(room, updates)
    result = bench.edits(ours, with_writers(ours.places([room], CLIENTS), WRITERS), RATE)
    return float(result["cost"])
