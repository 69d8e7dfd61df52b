"""A script's way in: an API token, and what it can ask."""

from __future__ import annotations

import json
import urllib.request
from typing import Any

from tests.servers import Server


class Script:
    """Somebody who talks to a running server with an API token."""

    def __init__(self, server: Server, who: str) -> None:
        self._server = server
        self._token = server.manage("create_api_token", f"{who}@niitty.example").strip()
        self.id: str = self.call("GET", "/me/")["id"]

    def call(self, method: str, path: str, data: Any = None) -> Any:
        request = urllib.request.Request(
            f"{self._server.url}/api/v1{path}",
            method=method,
            data=None if data is None else json.dumps(data).encode(),
            headers={"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"},
        )
        with urllib.request.urlopen(request, timeout=10) as answer:
            return json.loads(answer.read() or "null")

    def ticket(self) -> str:
        ticket: str = self.call("POST", "/realtime/tickets/", {})["ticket"]
        return ticket

    def canvas(self, number: int) -> str:
        """The id of Kaarnala's canvas of that number."""
        team = next(team for team in self.call("GET", "/teams/")["results"] if team["name"] == "Kaarnala")
        canvases = self.call("GET", f"/canvases/?team={team['id']}")["results"]
        found: str = next(canvas["id"] for canvas in canvases if canvas["number"] == number)
        return found

    def notes(self, canvas: str) -> dict[str, str]:
        """Texts by id, of all pages."""
        notes: dict[str, str] = {}
        path = f"/notes/?canvas={canvas}&page_size=200"
        while path:
            page = self.call("GET", path)
            notes |= {note["id"]: note["text"] for note in page["results"]}
            path = (page["next"] or "").partition("/api/v1")[2]
        return notes
