"""`python -m tests.faults [F1 F12 ...] [--seeds 20] [--database sqlite|postgres]`: the long form of the fault suite."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
import traceback

from tests.faults.catalogue import all_faults
from tests.faults.registry import BOTH, Fault, happen
from tests.faults.services import absent
from tests.faults.stage import Stage, staged


def main() -> int:
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that our services end with us
    chosen = [each for number, each in all_faults().items() if not options.faults or number in options.faults]
    failed = 0
    for database in [options.database] if options.database else BOTH:
        there = [each for each in chosen if database in each.databases]
        missing = absent(database)
        if missing:
            numbers = " ".join(each.number for each in there)
            _say(f"LEFT OUT on {database}, because {missing} is not installed: {numbers}")
            failed += os.environ.get("CI") == "true"
        elif there:
            failed += _perform(there, database, options)
    _say(f"\n{failed} FAILED" if failed else "\nEvery promise held.")
    return min(failed, 1)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("faults", nargs="*", choices=[[], *all_faults()], help="which; all when none is named")
    parser.add_argument("--seeds", type=int, default=20)
    parser.add_argument("--first", type=int, default=1, help="the first seed, to look at one again")
    parser.add_argument("--database", choices=BOTH)
    parser.add_argument("--short", action="store_true", help="the amounts of the short form")
    return parser.parse_args()


def _perform(faults: list[Fault], database: str, options: argparse.Namespace) -> int:
    failed = 0
    with staged(database, places=(len(faults) + 1) * options.seeds, with_victims=options.seeds) as stage:
        for fault in faults:
            _say(f"\n{fault.number}: {fault.title}")
            started = time.monotonic()
            seeds = min(options.seeds, fault.long_seeds or options.seeds)
            for seed in range(options.first, options.first + seeds):
                failed += not _once(fault, stage, seed, is_long=not options.short)
            _say(f"     {seeds} seeds in {time.monotonic() - started:.0f} s")
    return failed


def _once(fault: Fault, stage: Stage, seed: int, *, is_long: bool) -> bool:
    try:
        _say(happen(fault, stage, seed, is_long=is_long))
    except Exception:  # noqa: BLE001 - a boundary: the other seeds go on, whatever this one met
        _say(f"{fault.number:4} {stage.database:8} seed {seed:2}  FAILED\n{traceback.format_exc()}")
        return False
    return True


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main())
