"""Niitty itself: `manage.py serve` on one core, with the demo's team and as many canvases as wanted."""

from __future__ import annotations

import base64
import json
import signal
from pathlib import Path
from typing import Any

from tests.benchmarks.realtime import machine
from tests.benchmarks.realtime.subject import Place, place
from tests.servers import Server, prepare

SCRIPT = Path(__file__).with_name("on_our_data.py")


class Ours:
    """On SQLite in a folder of its own; with `settings` on whatever they name."""

    dialect = "niitty"
    stores = True
    acknowledges = True

    def __init__(self, folder: Path, name: str = "Niitty", **settings: str) -> None:
        self.name = name
        self._folder = folder
        self._settings = settings
        self._server: Server | None = None
        self._author = ""

    @property
    def pid(self) -> int:
        assert self._server is not None
        assert self._server._process is not None
        return self._server._process.pid

    @property
    def is_running(self) -> bool:
        process = self._server._process if self._server is not None else None
        return process is not None and process.poll() is None

    @property
    def server(self) -> Server:
        """Made, with the demo in it, when it is first needed."""
        if self._server is None:
            prepare(self._folder, **self._settings)
            self._server = Server(self._folder, **self._settings)
            self._author = self._on_data({"do": "begin"})
        return self._server

    @property
    def author(self) -> str:
        """The account that writes."""
        assert self.server
        return self._author

    def beside(self, folder: Path) -> Ours:
        """A second process on the same database."""
        other = Ours(folder, f"{self.name}, second process", **self._settings)
        other._server = Server(folder, **self._settings)
        other._author = self._author
        return other

    def start(self) -> None:
        server = self.server
        with machine.starting_on_server_core():
            server.start()

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        self.server.stop(how)

    def rooms(self, count: int) -> list[str]:
        made: list[str] = self._on_data({"do": "rooms", "count": count})
        return made

    def places(self, rooms: list[str], each: int) -> list[Place]:
        tickets: list[str] = self._on_data({"do": "tickets", "count": len(rooms) * each})
        wanted = [room for room in rooms for _ in range(each)]
        return [
            place(f"{self._address}/{room}?niitty=1&ticket={ticket}", room, self._author)
            for room, ticket in zip(wanted, tickets, strict=True)
        ]

    def fill(self, room: str, board: Path) -> None:
        """Past the gate, which takes no more than 1 500 notes: straight into log and notes' table."""
        self._on_data({"do": "fill", "room": room, "board": base64.b64encode(board.read_bytes()).decode()})

    def age(self, room: str, updates: int) -> None:
        """Give an empty document a past of so many small updates, and no snapshot."""
        self._on_data({"do": "age", "room": room, "count": updates})

    @property
    def _address(self) -> str:
        return f"ws://127.0.0.1:{self.server.port}/ws/canvases"

    def _on_data(self, task: dict[str, Any]) -> Any:
        path = self._folder / "task.json"
        path.write_text(json.dumps(task), encoding="utf-8")
        code = f"import json\nexec(open({str(SCRIPT)!r}).read(), {{'TASK': json.load(open({str(path)!r}))}})"
        return json.loads(self.server.manage("shell", "--verbosity", "0", "--command", code))
