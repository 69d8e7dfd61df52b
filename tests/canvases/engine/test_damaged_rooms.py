"""Rooms whose log cannot be read to its end, or has begun another generation."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator

import pytest

from canvases.engine import framing, rooms
from canvases.engine.rooms import Rooms, Row
from tests.canvases.engine.kit import BOB, KEY, Client, LocalRelay, MemoryStore, core, until
from workspace.realtime.closing import Close


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> MemoryStore:
    monkeypatch.setattr(rooms, "POLL_SECONDS", 0.01)
    return MemoryStore()


@pytest.fixture
async def elsewhere(store: MemoryStore) -> AsyncIterator[Rooms]:
    """Another process, which hears of nothing but what the log says."""
    process = Rooms(store, LocalRelay())
    yield process
    await process.close()


async def written(process: Rooms, *texts: str) -> Client:
    """Alice at the canvas, with notes of hers in as many rows."""
    alice = await core(process)
    for text in texts:
        alice.author.add(text=text)
        alice.send()
    await until(lambda: alice.wire.acknowledged() > 0 and alice.room.uncommitted == 0)
    return alice


async def test_damaged_canvas_is_read_up_to_the_damage_and_written_by_nobody(
    process: Rooms, elsewhere: Rooms, store: MemoryStore
) -> None:
    await written(process, "one", "two", "three")
    store.damaged_at = 3
    bob = await core(elsewhere, BOB)
    assert bob.wire.hello()["access"] == "read"
    assert {note.text for note in bob.room.replica.notes().values()} == {"one", "two"}
    bob.author.add(text="more")
    bob.send()
    assert bob.wire.refusals() == [(1, "damaged")]
    assert len(store.rows[KEY]) == 3


async def test_client_that_does_not_understand_is_sent_away(
    process: Rooms, elsewhere: Rooms, store: MemoryStore
) -> None:
    await written(process, "one")
    store.damaged_at = 1
    bob = await core(elsewhere, BOB, niitty=False)
    bob.author.add(text="more")
    bob.send()
    assert bob.wire.closed is not None
    assert bob.wire.closed[0] == Close.FORBIDDEN
    assert "damaged" in bob.wire.closed[1]


async def test_open_room_stops_at_damage_and_goes_on_when_it_is_mended(
    process: Rooms, elsewhere: Rooms, store: MemoryStore
) -> None:
    alice = await written(process, "one")
    bob = await core(elsewhere, BOB)
    assert bob.wire.hello()["access"] == "change"
    store.damaged_at = 2
    alice.author.add(text="two")
    alice.send()
    await until(lambda: bool(bob.wire.hello()["access"] == "read"))
    assert set(bob.read().values()) <= {"one"}
    store.damaged_at = None
    await until(lambda: bool(bob.wire.hello()["access"] == "change"))
    assert "two" in bob.read().values()


async def test_row_that_does_not_fit_ends_writing_not_the_room(
    process: Rooms, store: MemoryStore, caplog: pytest.LogCaptureFixture
) -> None:
    alice = await written(process, "one")
    store.rows[KEY].append((2, b"\xff\xff", BOB))
    await until(lambda: bool(alice.wire.hello()["access"] == "read"))
    assert alice.wire.closed is None
    await asyncio.sleep(0.05)  # the log is asked again and again, and the administrator is told once
    assert caplog.text.count("cannot follow its log") == 1
    assert len(alice.wire.of_kind(framing.Kind.HELLO)) == 2


async def test_row_that_fits_nobody_is_damage_also_for_a_room_that_is_ahead_of_it(
    process: Rooms, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def read_after(_key: uuid.UUID, _generation: int, sequence: int) -> list[Row]:
        return store.rows[KEY][sequence:]

    monkeypatch.setattr(store, "read_after", read_after)
    alice = await written(process, "one")
    store.rows[KEY].append((2, b"\xff\xff", BOB))
    store.damaged_at = 2
    alice.author.add(text="two")
    alice.send()
    await until(lambda: bool(alice.wire.hello()["access"] == "read"))
    assert alice.wire.closed is None
    assert alice.wire.acknowledged() == 2
    await until(lambda: not alice.room.is_suspect)  # the log may have been asked again while it was compared


async def test_another_generation_closes_rooms_of_the_one_before(process: Rooms, store: MemoryStore) -> None:
    alice = await written(process, "one")
    store.generation = 2
    store.rows[KEY].append((2, alice.room.replica.state(), None))
    await until(lambda: alice.wire.closed is not None)
    assert alice.wire.closed is not None
    assert alice.wire.closed[0] == Close.OTHER_GENERATION
    again = await core(process)
    assert again.wire.hello()["generation"] == 2
    assert again.room is not alice.room
    process.leave(alice.room, alice.session)  # late, and about a room that is no more
    again.author.add(text="two")
    again.send()
    await until(lambda: again.wire.acknowledged() == 1)


async def test_edit_for_a_generation_that_is_over_is_not_acknowledged(process: Rooms, store: MemoryStore) -> None:
    alice = await written(process, "one")
    store.gate.clear()
    acknowledged = alice.wire.acknowledged()
    alice.author.add(text="two")
    alice.send()
    store.generation = 2
    store.gate.set()
    await until(lambda: alice.wire.closed is not None)
    assert alice.wire.acknowledged() == acknowledged
    assert len(store.rows[KEY]) == 1
