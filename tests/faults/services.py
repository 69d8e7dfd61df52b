"""A PostgreSQL and a Redis of our own, which may be ended at will: nobody else's data is in them."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from pathlib import Path

import psycopg
import redis

from tests.servers import free_port

ANSWER_SECONDS = 30.0
POSTGRES_OWNER = "postgres"
"""Who runs PostgreSQL when we are root: it refuses to run as root itself."""


def redis_binary() -> str | None:
    return shutil.which("redis-server") or shutil.which("valkey-server")


def postgres_binaries() -> Path | None:
    """The folder with `initdb` and `postgres`, the newest if there are several."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    on_path = shutil.which("initdb")
    if found:
        return max(found, key=lambda path: int(path.parent.name) if path.parent.name.isdigit() else 0)
    return Path(on_path).resolve().parent if on_path else None


def absent(database: str) -> str:
    """What a stage on that database needs and this machine has not; empty when all is there."""
    needed = {"Redis": redis_binary(), "PostgreSQL": postgres_binaries() if database == "postgres" else True}
    return " and ".join(name for name, found in needed.items() if not found)


class Service(ABC):
    """A process of ours on a free port, with a folder of its own. `ending` is the signal that ends it soon for sure."""

    ending = signal.SIGTERM

    def __init__(self) -> None:
        self.port = free_port()
        self.folder = Path(tempfile.mkdtemp(prefix="niitty-faults-"))
        self._process: subprocess.Popen[bytes] | None = None

    @abstractmethod
    def answers(self) -> bool: ...

    @abstractmethod
    def _command(self) -> list[str]: ...

    def owner(self) -> str | None:
        return None

    def start(self) -> None:
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(self._command(), stdout=log, stderr=log, user=self.owner(), cwd="/")
        _wait(self.answers)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(ANSWER_SECONDS)
            self._process = None

    def close(self) -> None:
        self.stop(self.ending)
        shutil.rmtree(self.folder, ignore_errors=True)


class OwnRedis(Service):
    @property
    def url(self) -> str:
        return self.url_by(self.port)

    @staticmethod
    def url_by(port: int) -> str:
        """The address for who comes by that port."""
        return f"redis://127.0.0.1:{port}/0"

    def flush(self) -> None:
        with redis.Redis.from_url(self.url) as client:
            client.flushall()

    def answers(self) -> bool:
        return self.answers_by(self.port)

    @classmethod
    def answers_by(cls, port: int) -> bool:
        try:
            with redis.Redis.from_url(cls.url_by(port), socket_connect_timeout=1, socket_timeout=1) as client:
                return bool(client.ping())
        except redis.RedisError:
            return False

    def _command(self) -> list[str]:
        binary = redis_binary()
        assert binary is not None
        place = ["--bind", "127.0.0.1", "--port", str(self.port), "--dir", str(self.folder)]
        return [binary, *place, "--save", "", "--appendonly", "no"]


class OwnPostgres(Service):
    """With durable commits, as in earnest."""

    ending = signal.SIGQUIT

    def __init__(self) -> None:
        super().__init__()
        binaries = postgres_binaries()
        assert binaries is not None
        self._binaries = binaries
        self._data = self.folder / "data"
        if self.owner():
            shutil.chown(self.folder, POSTGRES_OWNER)
        subprocess.run(
            [binaries / "initdb", "-D", self._data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C"],
            check=True,
            capture_output=True,
            user=self.owner(),
            cwd="/",
        )

    @property
    def url(self) -> str:
        return f"postgres://postgres@127.0.0.1:{self.port}/postgres"

    def owner(self) -> str | None:
        return POSTGRES_OWNER if os.geteuid() == 0 else None

    def answers(self) -> bool:
        try:
            psycopg.connect(self.url, connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True

    def crash(self) -> None:
        """End at once, without a word to anybody: what `pg_ctl stop -m immediate` does."""
        self.stop(self.ending)

    def end_connections(self) -> int:
        """Take everybody's connection away. Returns how many there were."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            ended = connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
            )
            return len(ended.fetchall())

    def _command(self) -> list[str]:
        place = ["-D", str(self._data), "-p", str(self.port), "-k", str(self.folder)]
        return [str(self._binaries / "postgres"), *place, "-h", "127.0.0.1", "-c", "max_connections=120"]


def _wait(is_true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + ANSWER_SECONDS
    while not is_true():
        assert time.monotonic() < deadline, "the service did not answer in time"
        time.sleep(0.05)
