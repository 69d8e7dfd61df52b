"""`python -m tests.benchmarks.realtime [scenario …] [--runs N] [--seconds S]`: our server beside its peers.

Prints a table in Markdown, judges nothing. Scenarios are the functions below; all of them without a name.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks.realtime.bench import Bench, say
from tests.benchmarks.realtime.durability import kill, processes
from tests.benchmarks.realtime.fan_out import fan_out
from tests.benchmarks.realtime.growth import growth
from tests.benchmarks.realtime.many import cursors, ramp, rooms
from tests.benchmarks.realtime.opening import opening
from tests.benchmarks.realtime.ours import Ours
from tests.benchmarks.realtime.peer import all_peers, install
from tests.benchmarks.realtime.report import Row, table

SCENARIOS: dict[str, Callable[[Bench], list[Row]]] = {
    each.__name__: each for each in (fan_out, opening, rooms, cursors, ramp, growth, processes, kill)
}


def main() -> int:
    asked = _asked()
    install()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        wanted = tuple(asked.only.split(","))
        peers = [peer for peer in all_peers(folder) if peer.name.startswith(wanted)]
        bench = Bench(folder, Ours(folder / "ours"), peers, asked.runs, asked.seconds)
        try:
            rows = _measured(bench, asked.scenario or list(SCENARIOS))
        finally:
            bench.close()
    print(table(rows, [subject.name for subject in bench.subjects]))  # noqa: T201
    for trouble in dict.fromkeys(bench.troubles):
        print(f"- {trouble}")  # noqa: T201
    return 0


def _asked() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.realtime")
    parser.add_argument("scenario", nargs="*", help=f"of {', '.join(SCENARIOS)}; all of them without a name")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--only", default="", help="beginnings of the peers' names, with commas between")
    asked = parser.parse_args()
    unknown = set(asked.scenario) - set(SCENARIOS)
    if unknown:
        parser.error(f"no such scenario: {', '.join(sorted(unknown))}")
    return asked


def _measured(bench: Bench, scenarios: list[str]) -> list[Row]:
    rows: list[Row] = []
    for scenario in scenarios:
        say(scenario)
        rows += SCENARIOS[scenario](bench)
    return rows


if __name__ == "__main__":
    sys.exit(main())
