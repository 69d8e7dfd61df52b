"""A quiet room sends at once; a busy one gathers what is written meanwhile into one frame."""

from __future__ import annotations

import asyncio
import time
import uuid

import pytest

from canvases.engine import pace
from canvases.engine.judge import Access
from canvases.engine.pace import MAX_WAIT, REST, Pace
from canvases.engine.rooms import Rooms
from tests.canvases.engine.kit import (
    ALICE,
    BOB,
    SHAPE,
    Author,
    Wire,
    session,
    until,
    update_frame,
)


class SlowWire(Wire):
    """A way out that takes the processor a while."""

    def send(self, frame: bytes) -> None:
        time.sleep(0.005)
        super().send(frame)


def test_the_pace_follows_the_cost() -> None:
    paced = Pace()
    assert paced.wait(10.0) == 0.0
    paced.flushed(10.0, 10.002)
    assert paced.wait(10.002) == pytest.approx(0.002 * REST)
    assert paced.wait(10.1) == 0.0
    paced.flushed(20.0, 21.0)
    assert paced.wait(21.0) == pytest.approx(MAX_WAIT)


async def test_a_quiet_room_sends_in_the_same_turn_and_a_busy_one_gathers(
    process: Rooms, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pace, "MAX_WAIT", 0.5)
    monkeypatch.setattr(pace, "REST", 100.0)
    key = uuid.UUID(int=9)
    writing, _ = session(ALICE, Access.CHANGE)
    reading, _ = session(BOB, Access.CHANGE)
    wire = reading.sink = SlowWire()
    room = await process.enter(key, SHAPE, writing)
    await process.enter(key, SHAPE, reading)
    author, seen = Author(ALICE), Author(BOB)
    author.now = time.time()

    def write(text: str) -> None:
        author.add(text=text)
        room.receive(writing, update_frame(author.take()))

    write("first")
    await asyncio.sleep(0)
    assert len(wire.updates()) == 1
    for number in range(5):
        write(f"later {number}")
        await asyncio.sleep(0)
    assert len(wire.updates()) == 1
    await until(lambda: len(wire.updates()) == 2)
    for update in wire.updates():
        seen.apply(update)
    assert set(seen.texts().values()) == {"first", *(f"later {number}" for number in range(5))}
