"""Where faults happen: two server processes on one database and one Redis of our own."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.faults.cast import Cast, Person
from tests.faults.line import Line
from tests.faults.services import OwnPostgres, OwnRedis
from tests.live.api import Window
from tests.servers import Server

SECRET = "only for the fault suite, and for nothing else in the world, ever"


class Stage:
    """`servers` run; `cast` says who and where. SQLite has its file in `folder`. The second server has a line to Redis
    that can be cut."""

    def __init__(self, folder: Path, database: str, redis: OwnRedis, postgres: OwnPostgres | None) -> None:
        self.folder = folder
        self.database = database
        self.redis = redis
        self.postgres = postgres
        self.line = Line(redis.port)
        addresses = {"one": redis.url, "two": redis.url_by(self.line.port)}
        settings = {"NIITTY_SECRET_KEY": SECRET, "PYTHONFAULTHANDLER": "1"}
        if postgres is not None:
            settings["NIITTY_DATABASE_URL"] = postgres.url
        self.servers = [
            Server(folder, name, NIITTY_REDIS_URL=address, **settings) for name, address in addresses.items()
        ]
        self.cast: Cast

    def prepare(self, places: int, with_victims: int) -> None:
        first = self.servers[0]
        first.manage("migrate", "--verbosity", "0")
        first.manage("load_canvases")
        gather = f"from tests.faults import cast; cast.gather({places}, {with_victims})"
        self.cast = Cast.read(first.manage("shell", "--verbosity", "0", "--command", gather))

    def start(self) -> None:
        """Start what does not run."""
        for service in (self.redis, self.postgres):
            if service is not None and not service.answers():
                service.start()
        _at_once(Server.start, [server for server in self.servers if server.pid is None])

    def close(self) -> None:
        _at_once(Server.close, self.servers)
        self.line.close()

    def windows(self, who: str | Person) -> list[Window]:
        """Somebody's window at each server."""
        person = self.cast.people[who] if isinstance(who, str) else who
        return [Window(server, person.id, person.session) for server in self.servers]

    def megabytes(self, number: int) -> float:
        """Resident memory of that server."""
        pid = self.servers[number].pid
        status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
        line = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024

    def listen(self) -> Callable[[], list[str]]:
        """What is returned tells what the servers have logged since now."""
        counts = [len(_lines(server)) for server in self.servers]
        return lambda: [
            line for server, count in zip(self.servers, counts, strict=True) for line in _lines(server)[count:]
        ]


def _at_once(do: Callable[[Server], None], servers: Sequence[Server]) -> None:
    """Coming and going takes a server seconds, most of them waiting."""
    with ThreadPoolExecutor() as pool:
        list(pool.map(do, servers))


def _lines(server: Server) -> list[str]:
    return server.log.read_text(errors="replace").splitlines() if server.log.exists() else []


@contextlib.contextmanager
def staged(database: str, places: int, with_victims: int) -> Iterator[Stage]:
    """A stage with running servers; everything is ended and taken away in any case."""
    with contextlib.ExitStack() as ending:
        folder = Path(ending.enter_context(tempfile.TemporaryDirectory(prefix="niitty-faults-")))
        redis = OwnRedis()
        ending.callback(redis.close)
        postgres = OwnPostgres() if database == "postgres" else None
        if postgres is not None:
            ending.callback(postgres.close)
            postgres.start()
        redis.start()
        stage = Stage(folder, database, redis, postgres)
        ending.callback(stage.close)
        stage.prepare(places, with_victims)
        stage.start()
        yield stage
