"""What was acknowledged survives a server that is killed, and clients need no help after it."""

from __future__ import annotations

import asyncio
import http.client
import random
import signal

import pytest

from tests.live.api import Script
from tests.live.client import Editor
from tests.servers import Server

pytestmark = pytest.mark.live

EDITORS = 4
KILLS = 3


async def test_nothing_acknowledged_is_lost_when_the_server_is_killed(server: Server) -> None:
    script = await asyncio.to_thread(Script, server, "joni")
    canvas = await asyncio.to_thread(script.canvas, 3)
    editors = [Editor(script, script.id, canvas, f"editor {number}") for number in range(EDITORS)]
    for editor in editors:
        editor.content = {"block": "heard", "type": "voice"}
    stop = asyncio.Event()
    running = [asyncio.create_task(editor.run(0.05, stop)) for editor in editors]
    rng = random.Random(7)
    for _ in range(KILLS):
        await asyncio.sleep(1.0 + rng.random())
        await asyncio.to_thread(server.stop, signal.SIGKILL)
        acknowledged = set().union(*(editor.acknowledged for editor in editors))
        await asyncio.to_thread(server.start)
        assert acknowledged
    await asyncio.sleep(1.0)
    stop.set()
    await asyncio.wait_for(asyncio.gather(*running), 30)
    await asyncio.sleep(1.5)
    kept = set((await asyncio.to_thread(script.notes, canvas)).values())
    for editor in editors:
        assert editor.refused == []
        assert len(editor.acknowledged) > 20
        assert editor.acknowledged <= kept


async def test_terminated_server_tells_its_clients_and_exits_cleanly(server: Server) -> None:
    script = await asyncio.to_thread(Script, server, "joni")
    canvas = await asyncio.to_thread(script.canvas, 2)
    editor = Editor(script, script.id, canvas, "editor")
    stop = asyncio.Event()
    running = asyncio.create_task(editor.run(0.02, stop))
    await asyncio.sleep(1.5)
    status = await asyncio.to_thread(server.stop, signal.SIGTERM)
    assert status == 0, server.log.read_text()
    assert editor.close_codes == [4012]
    await asyncio.to_thread(server.start)
    stop.set()
    await asyncio.wait_for(running, 30)
    await asyncio.sleep(1.5)
    kept = set((await asyncio.to_thread(script.notes, canvas)).values())
    assert editor.acknowledged <= kept


async def test_a_server_that_is_stopping_is_not_ready(server: Server) -> None:
    connection = http.client.HTTPConnection("localhost", server.port, timeout=5)
    statuses = []
    stopping: asyncio.Future[int] | None = None
    try:
        for _ in range(3):
            connection.request("GET", "/readyz")
            answer = connection.getresponse()
            statuses.append(answer.status)
            answer.read()
            if stopping is None:
                stopping = asyncio.ensure_future(asyncio.to_thread(server.stop, signal.SIGTERM))
                await asyncio.sleep(0.3)
    finally:
        connection.close()
    assert statuses == [200, 503, 503]
    assert stopping is not None
    assert await stopping == 0, server.log.read_text()


UNSEEN = """
from django.db.models import F
from canvases.models import Document, Note
Document.objects.filter(pk="{canvas}").update(projected=F("head") - 1)
print(Note.objects.filter(canvas="{canvas}").delete()[0])
"""


async def test_what_a_killed_server_left_undone_is_done_at_the_next_start(server: Server) -> None:
    """The log has notes that their table lacks, and nobody opens the canvas."""
    script = await asyncio.to_thread(Script, server, "joni")
    canvas = await asyncio.to_thread(script.canvas, 3)
    notes = await asyncio.to_thread(script.notes, canvas)
    await asyncio.to_thread(server.stop, signal.SIGKILL)
    await asyncio.to_thread(server.manage, "shell", "--verbosity", "0", "--command", UNSEEN.format(canvas=canvas))
    await asyncio.to_thread(server.start)
    async with asyncio.timeout(10):
        while await asyncio.to_thread(script.notes, canvas) != notes:
            await asyncio.sleep(0.1)
    assert notes
