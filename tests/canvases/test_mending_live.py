"""Damage, mending and compaction while people are at the canvas."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from canvases import rooms
from canvases.engine import rooms as engine_rooms
from canvases.models import Canvas, CanvasUpdate, QuarantinedUpdate
from canvases.services import checking
from canvases.services.compaction import compact
from canvases.services.notes import NewNote, add_notes
from tests.canvases import logs
from tests.canvases.conftest import canvas_of
from tests.canvases.logs import content_at, live, typed, write
from tests.canvases.test_socket import Socket, opened
from workspace.accounts.models import User
from workspace.core.database import db
from workspace.realtime.closing import Close
from workspace.realtime.hub import Hub

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
async def end_of_process() -> AsyncIterator[None]:
    yield
    await rooms.here().close()
    await Hub.here().close()


def access(socket: Socket) -> str:
    hello = socket.hello()
    return str(hello["access"]) if hello else ""


async def test_damaged_canvas_is_read_only_and_others_are_not(canvas: Canvas, team: Any, alice: User) -> None:
    await db(write, canvas, alice, typed(alice, 4))
    await db(logs.spoil, canvas, 4)
    socket = await opened(alice, canvas)
    await socket.until(lambda: access(socket) == "read" and list(socket.author.texts().values()) == ["xx"])
    other = await opened(alice, await db(canvas_of, team, 3))
    await other.until(lambda: access(other) == "change")
    assert await db(QuarantinedUpdate.objects.count) == 1
    await socket.leave()
    await other.leave()


async def test_mending_brings_everybody_to_the_new_generation(
    canvas: Canvas, alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine_rooms, "POLL_SECONDS", 0.1)
    await db(write, canvas, alice, typed(alice, 4))
    await db(logs.spoil, canvas, 4)
    socket = await opened(alice, canvas)
    await socket.until(lambda: access(socket) == "read")
    await db(checking.repair, canvas.pk)
    assert await socket.close_code() == Close.OTHER_GENERATION
    again = await opened(alice, canvas)
    await again.until(lambda: access(again) == "change" and list(again.author.texts().values()) == ["xx"])
    assert again.hello()["generation"] == 2
    again.author.add("unheard", "Goes on", type="actor")
    await again.send()
    await again.until(lambda: again.acknowledged() == 1)
    await again.leave()


async def test_people_write_while_the_log_is_compacted(canvas: Canvas, alice: User, bob: User) -> None:
    """Sockets, requests and compaction at once, as from several processes: everything arrives, nothing changes."""
    socket = await opened(alice, canvas)
    note = socket.author.add("unheard", "", type="actor")
    await socket.send()

    async def type_on() -> None:
        for _ in range(60):
            socket.author.write(note, "x")
            await socket.send()
            await asyncio.sleep(0.01)

    async def post() -> None:
        for number in range(10):
            await db(add_notes, bob, canvas, notes=[NewNote("unheard", str(number))])

    async def tidy() -> None:
        for _ in range(15):
            await db(compact, canvas.pk, older_than=timedelta(0))

    await asyncio.gather(type_on(), post(), tidy(), tidy())
    await socket.until(lambda: socket.acknowledged() == 61 and len(socket.author.texts()) == 11)
    await db(compact, canvas.pk, older_than=timedelta(0))
    assert await db(CanvasUpdate.objects.filter(canvas=canvas).count) < 71
    head = await db(CanvasUpdate.objects.latest, "sequence")
    found = await db(content_at, canvas, head.sequence)
    assert sorted(one.text for one in found.notes.values()) == sorted([*map(str, range(10)), "x" * 60])
    assert await db(live, canvas) == found
    assert not await db(checking.check, canvas.pk)
    await socket.leave()
