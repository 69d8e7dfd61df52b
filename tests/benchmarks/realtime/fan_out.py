"""Everybody at one document gets what a few write; edits are acknowledged when they are saved."""

from __future__ import annotations

from tests.benchmarks.realtime.bench import Bench
from tests.benchmarks.realtime.report import Goal, Row
from tests.benchmarks.realtime.subject import Subject, with_writers

SIZES = ((10, 10), (50, 10), (200, 20))
RATE = 5.0
GOALS = {
    10: Goal(),
    50: Goal({"y-websocket": 0.9, "Hocuspocus 4": 0.7}),
    200: Goal({"y-websocket": 0.9, "Hocuspocus 4": 0.9}),
}


def fan_out(bench: Bench) -> list[Row]:
    rows: list[Row] = []
    for clients, writers in SIZES:
        rows += _of_size(bench, clients, writers)
    return rows


def _of_size(bench: Bench, clients: int, writers: int) -> list[Row]:
    title = f"{clients} clients, {writers} writers x 5/s"
    rows = {
        "p50": Row(f"{title}: edit to other, p50", "ms"),
        "p95": Row(f"{title}: edit to other, p95", "ms", GOALS[clients]),
        "cost": Row(f"{title}: processor per delivered edit", "us", GOALS[clients]),
    }
    if clients == 50:
        rows["saved50"] = Row(f"{title}: edit to acknowledgement, p50", "ms")
        rows["saved95"] = Row(f"{title}: edit to acknowledgement, p95", "ms", Goal(bound=20.0))

    def measure(subject: Subject) -> dict[str, float | None]:
        places = with_writers(subject.places(subject.rooms(1), clients), writers)
        result = bench.edits(subject, places, RATE)
        return {key: result[key] for key in rows}

    return bench.fill(rows, measure)
