"""A canvas that is larger than any one frame a client may send still opens, whole."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.api import Script
from tests.live.wire import Wire
from tests.servers import Server, serving
from workspace.realtime.server import MAX_FRAME

pytestmark = pytest.mark.live

NOTES, LENGTH = 1000, 400
FILL = f"""
from canvases.models import Canvas
from canvases.services.notes import NewNote, add_notes
from workspace.accounts.models import User
joni = User.objects.get(email="joni@niitty.example")
canvas = Canvas.objects.select_related("team__programme", "template").get(team__name="Kaarnala", number=2)
for start in range(0, {NOTES}, 100):
    add_notes(joni, canvas, notes=[NewNote("unheard", f"{{start + n}} ".ljust({LENGTH}, "x")) for n in range(100)])
"""


@pytest.fixture
def server(tmp_path: Path, demo: Path) -> Iterator[Server]:
    with serving(tmp_path, demo) as running:
        yield running


async def test_canvas_larger_than_a_frame_opens(server: Server) -> None:
    await asyncio.to_thread(server.manage, "shell", "--verbosity", "0", "--command", FILL)
    joni = await asyncio.to_thread(Script, server, "joni")
    canvas = await asyncio.to_thread(joni.canvas, 2)
    async with Wire().at(await asyncio.to_thread(joni.door, canvas)) as wire:
        assert await wire.until(lambda: wire.is_in_step)
        assert len(wire.sheet.notes) >= NOTES
        assert len(wire.sheet.doc.get_update()) > MAX_FRAME
        edit = await wire.change(wire.sheet.add_note(joni.id, "One more"))
        assert await wire.until_settled(edit)
        assert wire.refused == {}
