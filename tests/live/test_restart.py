"""What was acknowledged survives a server that is killed, and clients need no help after it."""

from __future__ import annotations

import asyncio
import http.client
import random
import signal
from functools import partial

import pytest

from tests.live.api import Script
from tests.live.client import Editor
from tests.live.patience import notes_with, until
from tests.servers import Server

pytestmark = pytest.mark.live

EDITORS = 4
KILLS = 3


def have_more(before: dict[Editor, int]) -> bool:
    """Than so many edits acknowledged, each of them."""
    return all(len(editor.acknowledged) > count for editor, count in before.items())


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
        seen = {editor: len(editor.acknowledged) for editor in editors}
        await until(partial(have_more, seen))
        await asyncio.sleep(rng.random())
        await asyncio.to_thread(server.stop, signal.SIGKILL)
        await asyncio.to_thread(server.start)
    await until(partial(have_more, dict.fromkeys(editors, 20)))
    stop.set()
    await asyncio.wait_for(asyncio.gather(*running), 30)
    for editor in editors:
        assert editor.refused == []
        await notes_with(script, canvas, editor.acknowledged)


async def test_terminated_server_tells_its_clients_and_exits_cleanly(server: Server) -> None:
    script = await asyncio.to_thread(Script, server, "joni")
    canvas = await asyncio.to_thread(script.canvas, 2)
    editor = Editor(script, script.id, canvas, "editor")
    stop = asyncio.Event()
    running = asyncio.create_task(editor.run(0.02, stop))
    await until(lambda: len(editor.acknowledged) > 5)
    status = await asyncio.to_thread(server.stop, signal.SIGTERM)
    assert status == 0, server.log.read_text()
    assert editor.close_codes == [4012]
    await asyncio.to_thread(server.start)
    stop.set()
    await asyncio.wait_for(running, 30)
    await notes_with(script, canvas, editor.acknowledged)


async def test_a_server_that_is_stopping_is_not_ready(server: Server) -> None:
    connection = http.client.HTTPConnection("localhost", server.port, timeout=5)
    statuses: list[int] = []
    stopping: asyncio.Future[int] | None = None
    try:
        while statuses.count(503) < 2:
            connection.request("GET", "/readyz")
            answer = connection.getresponse()
            statuses.append(answer.status)
            answer.read()
            stopping = stopping or asyncio.ensure_future(asyncio.to_thread(server.stop, signal.SIGTERM))
            await asyncio.sleep(0.1)
    finally:
        connection.close()
    assert set(statuses[:-2]) == {200}
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
