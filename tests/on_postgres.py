"""The unit and API suite once more, on PostgreSQL and Redis. Run by `make test`.

Through all migrations, once; on every processor, each with a copy of what they made and a numbered database of Redis
(`tests.redis_of_worker`). A person's machine may have neither of the two; then this says what it left out. In CI that
is a failure.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from collections.abc import Iterator
from urllib.parse import urlsplit

import psycopg
import redis
from psycopg import sql

POSTGRES = os.environ.get("NIITTY_TEST_DATABASE_URL", "postgres://postgres:postgres@127.0.0.1:5432/postgres")
REDIS = os.environ.get("NIITTY_TEST_REDIS_URL", "redis://127.0.0.1:6379/9")
MAX_PROCESSES = 6
"""Each has a numbered database of Redis to itself, and there are 16."""
AROUND = {name: value for name, value in os.environ.items() if not name.startswith("NIITTY_TEST_")}
"""The product knows nothing of the two above, and refuses to start with what it does not know."""


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


@contextlib.contextmanager
def migrated() -> Iterator[str]:
    """The name of a new database that has been through all migrations, to be copied; dropped in any case."""
    name = f"migrated_{os.getpid()}"
    of_its_own = urlsplit(POSTGRES)._replace(path=f"/{name}").geturl()
    with psycopg.connect(POSTGRES, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        try:
            environment = AROUND | {"NIITTY_DATABASE_URL": of_its_own}
            subprocess.run([sys.executable, "manage.py", "migrate", "--verbosity", "0"], env=environment, check=True)
            yield name
        finally:
            connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


def main() -> int:
    absent = missing()
    if absent:
        print(f"LEFT OUT: the suite on PostgreSQL and Redis, because {' and '.join(absent)} did not answer.")  # noqa: T201
        return 1 if os.environ.get("CI") == "true" else 0
    settings = {"NIITTY_DATABASE_URL": POSTGRES, "NIITTY_REDIS_URL": REDIS}
    processes = min(os.cpu_count() or 1, MAX_PROCESSES)
    options = ["-q", f"--numprocesses={processes}", "-p", "tests.redis_of_worker", *sys.argv[1:]]
    with migrated() as template:
        environment = AROUND | settings | {"TEMPLATE_OF_TESTS": template}
        return subprocess.call([sys.executable, "-m", "pytest", *options], env=environment)


if __name__ == "__main__":
    sys.exit(main())
