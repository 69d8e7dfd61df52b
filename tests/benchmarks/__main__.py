"""`make bench`: measures, prints a table, judges nothing."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks import busy, editors, fanout, opening, page, papers
from tests.benchmarks.report import Measured, table
from tests.live.api import Script
from tests.servers import prepare, serving


def main() -> int:
    lines: list[Measured] = []
    with tempfile.TemporaryDirectory() as folder:
        demo = prepare(Path(folder) / "demo")
        with serving(Path(folder) / "server", demo) as server:
            script = Script(server, "joni")
            for benchmark in (papers, editors, fanout, opening, page, busy):
                print(f"measuring: {benchmark.__doc__}", file=sys.stderr)  # noqa: T201
                lines += benchmark.measure(server, script)
    print(table(lines))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
