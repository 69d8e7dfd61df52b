"""`make bench`: measures, prints a table, judges nothing. Names of benchmarks after it: these alone."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from tests.benchmarks import busy, editors, fanout, opening, page, papers, replaying
from tests.benchmarks.report import Measured, table
from tests.live.api import Script
from tests.servers import prepare, serving

ALL = (papers, editors, fanout, opening, page, busy, replaying)


def main() -> int:
    lines: list[Measured] = []
    with tempfile.TemporaryDirectory() as folder:
        demo = prepare(Path(folder) / "demo")
        with serving(Path(folder) / "server", demo) as server:
            script = Script(server, "joni")
            known = {each.__name__.rsplit(".", 1)[-1]: each for each in ALL}
            for benchmark in [known[name] for name in sys.argv[1:]] or ALL:
                print(f"measuring: {benchmark.__doc__}", file=sys.stderr)  # noqa: T201
                lines += benchmark.measure(server, script)
    print(table(lines))  # noqa: T201
    return 0


if __name__ == "__main__":
    sys.exit(main())
