from __future__ import annotations

import asyncio
import json
import subprocess
from pathlib import Path

import pytest

from tests.live.api import Script
from tests.live.patience import notes_with
from tests.servers import Server

pytestmark = pytest.mark.live

CLIENT = Path(__file__).with_name("standard_client.mjs")


def test_unmodified_y_websocket_clients_edit_together(server: Server) -> None:
    joni, aino = Script(server, "joni"), Script(server, "elif")
    canvas = joni.canvas(2)
    task = {
        "server": f"ws://localhost:{server.port}/ws/canvases",
        "canvas": canvas,
        "people": [{"id": person.id, "ticket": person.ticket()} for person in (joni, aino)],
    }
    done = subprocess.run(
        ["node", str(CLIENT), json.dumps(task)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert seen["texts"] == ["Tere! Hei 😀, äiti"] * 2 or len(set(seen["texts"])) == 1
    assert seen["sizes"] == [seen["before"] + 1] * 2
    assert seen["seenAs"] == ["Elif Yaman"]
    asyncio.run(notes_with(joni, canvas, seen["texts"][:1]))
    assert joni.notes(canvas)[seen["note"]] == seen["texts"][0]
