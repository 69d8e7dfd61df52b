"""A plugin for `tests.on_postgres`: every process has its own Redis database, as each empties it between tests.

Loaded by name before Django reads its settings, which is too early for a `conftest.py`.
"""

from __future__ import annotations

import os

worker = os.environ.get("PYTEST_XDIST_WORKER", "")
if worker:
    address, number = os.environ["NIITTY_REDIS_URL"].rsplit("/", 1)
    os.environ["NIITTY_REDIS_URL"] = f"{address}/{int(number) + int(worker.removeprefix('gw'))}"
