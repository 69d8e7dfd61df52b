"""Ways in to a running server: a script's, with an API token, and a browser's, with a session."""

from __future__ import annotations

import json
import urllib.request
from typing import Any
from urllib.error import HTTPError

from tests.live.wire import Door
from tests.servers import Server
from workspace.demo.signing_in import address

API = "/api/v1"
CSRF = "c" * 32


class Caller:
    """Somebody who talks to a running server. `headers` say who."""

    def __init__(self, server: Server, headers: dict[str, str]) -> None:
        self.server = server
        self._headers = headers | {"Content-Type": "application/json"}

    def call(self, method: str, path: str, data: Any = None, *, below: str = API, revision: int | None = None) -> Any:
        """The JSON of the answer. `revision` is what is changed. Raises HTTPError for a refusal."""
        known = {} if revision is None else {"If-Match": f'"{revision}"'}
        request = urllib.request.Request(
            f"{self.server.url}{below}{path}",
            method=method,
            data=None if data is None else json.dumps(data).encode(),
            headers=self._headers | known,
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.loads(answer.read() or "null")

    def put(self, path: str, body: bytes, content_type: str) -> int:
        """Send something that is no JSON; the status of the answer."""
        headers = self._headers | {"Content-Type": content_type}
        request = urllib.request.Request(f"{self.server.url}{API}{path}", method="PUT", data=body, headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return int(answer.status)
        except HTTPError as refusal:
            return refusal.code

    def ticket(self) -> str:
        ticket: str = self.call("POST", "/realtime/tickets/", {})["ticket"]
        return ticket

    def door(self, canvas: str) -> Door:
        """The way to a canvas's socket, good for one."""
        return Door(f"{self._socket(canvas)}&ticket={self.ticket()}")

    def notes(self, canvas: str) -> dict[str, str]:
        """Texts by id, of all pages."""
        notes: dict[str, str] = {}
        path = f"/notes/?canvas={canvas}&page_size=200"
        while path:
            page = self.call("GET", path)
            notes |= {note["id"]: note["text"] for note in page["results"]}
            path = (page["next"] or "").partition(API)[2]
        return notes

    def _socket(self, canvas: str) -> str:
        return f"ws://localhost:{self.server.port}/ws/canvases/{canvas}?niitty=1"


class Script(Caller):
    """Somebody of the demo, by an API token."""

    def __init__(self, server: Server, who: str) -> None:
        tokens = json.loads((server.folder / "tokens.json").read_text(encoding="utf-8"))
        super().__init__(server, {"Authorization": f"Bearer {tokens[address(who)]}"})
        self.id: str = self.call("GET", "/me/")["id"]

    def team(self) -> str:
        """The id of Kaarnala."""
        teams = self.call("GET", "/teams/")["results"]
        found: str = next(team["id"] for team in teams if team["name"] == "Kaarnala")
        return found

    def canvas(self, number: int) -> str:
        """The id of Kaarnala's canvas of that number."""
        canvases = self.call("GET", f"/canvases/?team={self.team()}")["results"]
        found: str = next(canvas["id"] for canvas in canvases if canvas["number"] == number)
        return found


class Window(Caller):
    """A browser's window, by the cookie of a session. It needs no ticket for a socket, so nobody counts them."""

    def __init__(self, server: Server, person: str, session: str) -> None:
        self.id = person
        self._cookies = f"niitty_session={session}; niitty_csrf={CSRF}"
        super().__init__(server, {"Cookie": self._cookies, "X-CSRFToken": CSRF})

    def door(self, canvas: str) -> Door:
        return Door(self._socket(canvas), {"Cookie": self._cookies, "Origin": self.server.url})
