"""The unit and API suite once more, on PostgreSQL and Redis. Run by `make test`.

Through all migrations, on every processor (`tests.redis_of_worker` keeps the processes apart). A person's machine may
have neither of the two; then this says what it left out. In CI that is a failure.
"""

from __future__ import annotations

import os
import subprocess
import sys

import psycopg
import redis

POSTGRES = os.environ.get("NIITTY_TEST_DATABASE_URL", "postgres://postgres:postgres@127.0.0.1:5432/postgres")
REDIS = os.environ.get("NIITTY_TEST_REDIS_URL", "redis://127.0.0.1:6379/9")
MAX_PROCESSES = 6
"""Each has a numbered database of Redis to itself, and there are 16."""


def missing() -> list[str]:
    """The services that do not answer."""
    found = []
    try:
        psycopg.connect(POSTGRES, connect_timeout=3).close()
    except psycopg.OperationalError:
        found.append("PostgreSQL")
    try:
        with redis.Redis.from_url(REDIS, socket_connect_timeout=3) as client:
            client.ping()
    except redis.RedisError:
        found.append("Redis")
    return found


def main() -> int:
    absent = missing()
    if absent:
        print(f"LEFT OUT: the suite on PostgreSQL and Redis, because {' and '.join(absent)} did not answer.")  # noqa: T201
        return 1 if os.environ.get("CI") == "true" else 0
    settings = {"NIITTY_DATABASE_URL": POSTGRES, "NIITTY_REDIS_URL": REDIS}
    processes = min(os.cpu_count() or 1, MAX_PROCESSES)
    options = ["-q", "--migrations", f"--numprocesses={processes}", "-p", "tests.redis_of_worker"]
    return subprocess.call([sys.executable, "-m", "pytest", *options], env=os.environ | settings)


if __name__ == "__main__":
    sys.exit(main())
