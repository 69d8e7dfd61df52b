"""How long an answer takes, on a machine that others use, too."""

from __future__ import annotations

import time
from collections.abc import Callable

from django.db import connection

TIMES = 12


def quickest(work: Callable[[], object], times: int = TIMES) -> float:
    """Milliseconds, the least of many.

    On SQLite of the processor: the database is part of the process, and who else uses the machine does not count.
    PostgreSQL works elsewhere, so there by the clock.
    """
    clock = time.process_time if connection.vendor == "sqlite" else time.perf_counter
    found = []
    for _ in range(times):
        begun = clock()
        work()
        found.append((clock() - begun) * 1000)
    return min(found)
