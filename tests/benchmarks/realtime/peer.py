"""Other people's servers, each started with the few lines in `peers/`."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
import uuid
from pathlib import Path

from tests.benchmarks.realtime import machine
from tests.benchmarks.realtime.subject import Place, place
from tests.servers import free_port

SOURCES, PEERS = machine.HERE / "peers", machine.PEERS
NODE_22 = PEERS / "node_modules" / "node" / "bin" / "node"
PYTHON = PEERS / ".venv" / "bin" / "python"
START_SECONDS = 20.0
STORE_MILLISECONDS = 12_500
"""Hocuspocus stores two to ten seconds after an edit."""


class Peer:
    acknowledges = False

    def __init__(
        self,
        name: str,
        folder: Path,
        *command: str,
        dialect: str = "plain",
        stores: bool = True,
        environment: dict[str, str] | None = None,
    ) -> None:
        self.name = name
        self.dialect = dialect
        self.stores = stores
        self.acknowledges = dialect == "hocuspocus"
        self._folder = folder
        self._command = command
        self._environment = os.environ | (environment or {})
        self._port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def pid(self) -> int:
        assert self._process is not None
        return self._process.pid

    @property
    def is_running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        interpreter, script, *rest = self._command
        command = machine.on_server_core(interpreter, str(PEERS / script), str(self._port), *rest)
        with (self._folder / "log").open("ab") as log:
            self._process = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            assert self._process.poll() is None, (self._folder / "log").read_text()
            assert time.monotonic() < deadline, f"{self.name} did not start in time"
            time.sleep(0.1)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        assert self._process is not None
        self._process.send_signal(how)
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait(5)
        self._process = None

    def rooms(self, count: int) -> list[str]:
        return [str(uuid.uuid4()) for _ in range(count)]

    def places(self, rooms: list[str], each: int) -> list[Place]:
        return [place(f"ws://127.0.0.1:{self._port}/{room}", room) for room in rooms for _ in range(each)]

    def fill(self, room: str, board: Path) -> None:
        settle = STORE_MILLISECONDS if self.dialect == "hocuspocus" else 2_000
        machine.load("fill", dialect=self.dialect, places=self.places([room], 1), board=str(board), settle=settle)

    def _answers(self) -> bool:
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self._port}/", timeout=1)
        except urllib.error.HTTPError:
            return True
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False
        return True


def all_peers(folder: Path) -> list[Peer]:
    level = folder / "y-leveldb"
    return [
        Peer("y-websocket", folder / "y", "node", "y_websocket.mjs", stores=False),
        Peer(
            "y-websocket LevelDB",
            level,
            "node",
            "y_websocket.mjs",
            environment={"YPERSISTENCE": str(level / "database")},
        ),
        Peer(
            "Hocuspocus 3",
            folder / "h3",
            "node",
            "hocuspocus_3.mjs",
            str(folder / "h3" / "database"),
            dialect="hocuspocus",
        ),
        Peer(
            "Hocuspocus 4",
            folder / "h4",
            str(NODE_22),
            "hocuspocus_4.mjs",
            str(folder / "h4" / "database"),
            dialect="hocuspocus",
        ),
        Peer("pycrdt-websocket", folder / "p", str(PYTHON), "pycrdt_websocket.py", str(folder / "p" / "database")),
    ]


def install() -> None:
    """The peers' packages, into a folder that git ignores. The first time takes minutes: some are compiled."""
    lock = PEERS / "package-lock.json"
    is_new = not lock.exists() or lock.read_bytes() != (SOURCES / lock.name).read_bytes()
    shutil.copytree(SOURCES, PEERS, dirs_exist_ok=True)
    if is_new or not NODE_22.exists():
        subprocess.run(["npm", "ci", "--no-audit", "--no-fund"], cwd=PEERS, check=True)
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(PEERS / ".venv")], check=True)
    requirements = str(PEERS / "requirements.txt")
    subprocess.run([str(PYTHON), "-m", "pip", "install", "-q", "--require-hashes", "-r", requirements], check=True)
