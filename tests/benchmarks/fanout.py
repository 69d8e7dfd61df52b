"""50 clients at one canvas, 10 of them writing: how soon the others see it, and what it costs the server.

`.venv/bin/python -m tests.benchmarks.fanout [runs]` measures just this, several times.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.editors import Crowd, Delays, work
from tests.benchmarks.report import Measured, percentile, table
from tests.live.api import Script
from tests.servers import Server, prepare, serving

CROWD = Crowd(writers=10, readers=40, updates_a_second=5.0, seconds=8.0)
RUNS = 3


def measure(server: Server, script: Script, runs: int = 1) -> list[Measured]:
    canvas = script.canvas(2)
    people = [script, Script(server, "elif")]  # of whom each may open 120 sockets a minute
    found = [_figures(asyncio.run(work(server, people, canvas, CROWD))) for _ in range(runs)]
    p50, p95, cost = (statistics.median(values) for values in zip(*found, strict=True))
    return [
        Measured("50 clients, 10 write, edit to other client, p50", p50, "ms", 250),
        Measured("50 clients, 10 write, edit to other client, p95", p95, "ms", 250),
        Measured("50 clients, 10 write, processor per delivered edit", cost, "us", 60),
    ]


def _figures(delays: Delays) -> tuple[float, float, float]:
    """Milliseconds p50 and p95, microseconds of processor per edit delivered to one client."""
    cost = 1e6 * delays.cpu / len(delays.seen)
    return 1000 * percentile(delays.seen, 0.5), 1000 * percentile(delays.seen, 0.95), cost


def main(runs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        demo = prepare(Path(folder) / "demo")
        with serving(Path(folder) / "server", demo) as server:
            print(table(measure(server, Script(server, "joni"), runs)))  # noqa: T201


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else RUNS)
