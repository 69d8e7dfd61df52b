"""A real server in its own process, on a database of its own."""

from __future__ import annotations

import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import kept

ROOT = Path(__file__).resolve().parent.parent
# On a machine under load; nobody waits that long otherwise.
START_SECONDS = 120.0
STOP_SECONDS = 40.0
TOKENS = """
import json
from workspace.accounts.models import User
from workspace.accounts.services import create_token
accounts = User.objects.exclude(email=None)
print(json.dumps({user.email: create_token(user, name="Script")[1] for user in accounts}))
"""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """`manage.py serve` with a data folder. Starting it again keeps port and data; `name` is its log's."""

    def __init__(self, folder: Path, name: str = "server", **settings: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.port = free_port()
        self.url = f"http://localhost:{self.port}"
        self.log = folder / f"{name}.log"
        self._environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith("NIITTY_")},
            "NIITTY_DATA_DIR": str(folder),
            "NIITTY_PUBLIC_URL": self.url,
            **settings,
        }
        self._process: subprocess.Popen[bytes] | None = None

    def manage(self, *arguments: str, stdin: str = "") -> str:
        """Run a management command on the server's data, and return what it printed."""
        done = subprocess.run(
            [sys.executable, "manage.py", *arguments],
            cwd=ROOT,
            env=self._environment,
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    @property
    def pid(self) -> int | None:
        """The process, None when it is not running."""
        return None if self._process is None or self._process.poll() is not None else self._process.pid

    def start(self) -> None:
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, *self._command()],
                cwd=ROOT,
                env=self._environment,
                stdout=log,
                stderr=log,
            )
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            assert self._process.poll() is None, self.log.read_text()
            assert time.monotonic() < deadline, "the server did not start in time"
            time.sleep(0.1)

    def set_clock(self, offset: float) -> None:
        """From the next start on its clock is so many seconds ahead."""
        skew = str(ROOT / "tests" / "faults" / "skew")
        self._environment |= {"PYTHONPATH": skew, "CLOCK_OFFSET_SECONDS": str(offset)}

    def _command(self) -> list[str]:
        return ["manage.py", "serve", "--port", str(self.port)]

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """End the server and return its exit status."""
        assert self._process is not None
        self._process.send_signal(how)
        status = self._process.wait(STOP_SECONDS)
        self._process = None
        return status

    def cpu_seconds(self) -> float:
        """Processor time the server has used so far, to a hundredth of a second."""
        fields = Path(f"/proc/{self.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def memory(self) -> int:
        """Bytes of the server's memory that are in RAM."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    def close(self) -> None:
        if self._process is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.stop()
        if self._process is not None:
            self.stop(signal.SIGKILL)

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/readyz", timeout=2) as answer:
                return bool(answer.status == 200)
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False


class Uvicorn(Server):
    """The same application on uvicorn."""

    lifespan = "on"

    def _command(self) -> list[str]:
        options = {"port": self.port, "lifespan": self.lifespan, "ws": "websockets-sansio", "ws-max-size": 256 * 1024}
        return ["-m", "uvicorn", "workspace.asgi:application", *(f"--{name}={options[name]}" for name in options)]

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Uvicorn ends in good order by the signal it was sent, which counts as 0 here."""
        status = super().stop(how)
        return 0 if status == -how else status


class UvicornWithoutLifespan(Uvicorn):
    lifespan = "off"


def migrate(folder: Path, **settings: str) -> Path:
    """A data folder with empty tables, to be copied. All migrations take as long as starting ten servers, so the file
    of SQLite is kept while no line of the product changes."""

    def make(new: Path) -> None:
        Server(new, **settings).manage("migrate", "--verbosity", "0")
        (new / "secret_key").unlink()

    if settings:
        make(folder)
    else:
        kept.put(folder, "migrated", kept.of_the_product("py", "json"), make)
    return folder


def fill(folder: Path, **settings: str) -> Path:
    """A data folder whose tables are there, with the demo programme in it, to be copied for servers.

    API tokens of its people by address are in `tokens.json`: a process for each takes as long as starting a server.
    """
    server = Server(folder, **settings)
    kept.put(folder, "static", kept.of_the_pages(), collect)
    server.manage("load_demo")
    (folder / "tokens.json").write_text(
        server.manage("shell", "--verbosity", "0", "--command", TOKENS), encoding="utf-8"
    )
    return folder


def collect(folder: Path) -> None:
    """The pages, packed as the server sends them."""
    Server(folder).manage("collectstatic", "--noinput", "--verbosity", "0")
    (folder / "secret_key").unlink()


def prepare(folder: Path, **settings: str) -> Path:
    """A new data folder with the demo programme in it."""
    return fill(migrate(folder, **settings), **settings)


def made_once(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], object]) -> Path:
    """What `make` makes in a folder, made by one process of this run for all of them. Each has a copy."""

    def fill_it(new: Path) -> None:
        make(new)

    own = factory.getbasetemp()
    of_the_run = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    folder = factory.mktemp(name)
    kept.put(folder, name, (), fill_it, of_the_run / "made")
    return folder


@contextlib.contextmanager
def serving(folder: Path, prepared: Path, kind: type[Server] = Server, **settings: str) -> Iterator[Server]:
    """A server on its own copy of a prepared data folder; ended in any case."""
    shutil.copytree(prepared, folder, dirs_exist_ok=True)
    server = kind(folder, **settings)
    server.start()
    try:
        yield server
    finally:
        server.close()
