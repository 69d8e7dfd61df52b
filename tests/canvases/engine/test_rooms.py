"""Rooms with clients in memory: what one writes the others get, and "acknowledged" means committed."""

from __future__ import annotations

from typing import Any

import pytest
from django.db import OperationalError

from canvases.engine import bucket, framing, rooms
from canvases.engine.framing import Kind, Presence
from canvases.engine.judge import Access, Writer
from canvases.engine.rooms import Rooms
from canvases.engine.schema import GroupState
from tests.canvases.engine.kit import (
    ALICE,
    BOB,
    CHARLIE,
    KEY,
    Client,
    LocalRelay,
    MemoryStore,
    core,
    until,
    update_frame,
)
from workspace.realtime.closing import Close


async def test_what_one_writes_the_others_get(process: Rooms) -> None:
    alice, bob = await core(process), await Client(BOB, Access.CONTRIBUTE).enter(process)
    note = alice.author.add(text="Hei")
    alice.send()
    await until(lambda: bob.read() == {note: "Hei"})
    bob.author.add(text="Tere")
    bob.send()
    await until(lambda: set(alice.read().values()) == {"Hei", "Tere"})


async def test_wrong_date_is_corrected_for_everybody(process: Rooms, store: MemoryStore) -> None:
    alice, bob = await core(process), await core(process, BOB)
    alice.author.now = 1_000.0
    note = alice.author.add()
    alice.send()
    await until(lambda: bob.date_of(note) > 1_700_000_000)
    await until(lambda: alice.date_of(note) > 1_700_000_000)
    await until(lambda: alice.room.uncommitted == 0)
    assert [author for _, _, author in store.rows[KEY]] == [ALICE, None]


async def test_newcomer_asks_and_gets_the_document(process: Rooms) -> None:
    alice = await core(process)
    note = alice.author.add()
    alice.send()
    late = await Client(CHARLIE, Access.READ).enter(process)
    late.room.receive(late.session, framing.state_request(b"\x00"))
    assert late.read() == {note: "Hello"}


async def test_acknowledged_means_committed(process: Rooms, store: MemoryStore) -> None:
    alice, bob = await core(process), await core(process, BOB)
    store.gate.clear()
    alice.author.add()
    alice.send()
    await until(lambda: len(bob.read()) == 1)
    assert alice.wire.acknowledged() == 0
    assert store.rows[KEY] == []
    store.gate.set()
    await until(lambda: alice.wire.acknowledged() == 1)
    assert len(store.rows[KEY]) == 1
    assert bob.wire.acknowledged() == 0


async def test_many_changes_share_a_transaction(process: Rooms, store: MemoryStore) -> None:
    alice = await core(process)
    for _ in range(50):
        alice.author.add()
    alice.send()
    await until(lambda: alice.wire.acknowledged() == 50)
    assert store.batches == [50]


async def test_database_that_is_away_only_delays_the_acknowledgement(process: Rooms, store: MemoryStore) -> None:
    alice = await core(process)
    store.errors = [OperationalError("away"), OperationalError("away")]
    alice.author.add()
    alice.send()
    await until(lambda: alice.wire.acknowledged() == 1)
    assert len(store.rows[KEY]) == 1
    assert alice.wire.closed is None


async def test_process_ends_well_while_the_database_is_away(
    process: Rooms, store: MemoryStore, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    alice = await core(process)
    alice.author.add()
    alice.send()
    await until(lambda: alice.wire.acknowledged() == 1)

    async def away(*_: Any) -> None:
        raise OperationalError("away")

    monkeypatch.setattr(store, "save_snapshot", away)
    await process.close()
    assert process.open == 0
    assert "cannot be written (away)" in caplog.text


async def test_refused_edit_is_told_to_its_author_and_to_nobody_else(process: Rooms, store: MemoryStore) -> None:
    alice, bob = await core(process), await Client(BOB, Access.CONTRIBUTE).enter(process)
    bob.author.add("core")
    bob.send()
    assert bob.wire.refusals() == [(1, "closed_block")]
    assert bob.wire.acknowledged() == 1
    assert bob.wire.closed is None
    assert alice.read() == {}
    assert store.rows[KEY] == []


async def test_refused_edit_closes_the_socket_of_a_client_that_cannot_be_told(process: Rooms) -> None:
    bob = await Client(BOB, Access.CONTRIBUTE, niitty=False).enter(process)
    bob.author.add("core")
    bob.send()
    assert bob.wire.closed is not None
    assert bob.wire.closed[0] == Close.FORBIDDEN
    assert not bob.wire.of_kind(Kind.REFUSED)


async def test_gap_is_answered_with_a_question_and_nothing_is_lost(process: Rooms, store: MemoryStore) -> None:
    alice = await core(process)
    alice.author.add(text="unseen")
    alice.author.made.clear()
    for text in ("second", "third"):
        alice.author.add(text=text)
    asked = len(alice.wire.of_kind(Kind.SYNC))
    alice.send()
    assert len(alice.wire.of_kind(Kind.SYNC)) == asked + 1
    assert alice.wire.refusals() == []
    assert store.rows[KEY] == []
    alice.room.receive(alice.session, framing.reply(alice.author.doc.get_update()))
    await until(lambda: alice.wire.acknowledged() == 3)
    assert sorted(note.text for note in alice.room.replica.notes().values()) == ["second", "third", "unseen"]


async def test_reply_that_still_has_a_gap_is_refused_with_all_it_covers(process: Rooms) -> None:
    alice = await core(process)
    alice.author.add()
    alice.author.made.clear()
    alice.author.add()
    gap = alice.author.made[-1]
    alice.send()
    alice.room.receive(alice.session, framing.reply(gap))
    assert alice.wire.refusals() == [(1, "gap"), (2, "gap")]
    assert alice.wire.acknowledged() == 2


async def test_reader_may_say_nothing_and_be_silent_about_it(process: Rooms) -> None:
    reader = await Client(CHARLIE, Access.READ).enter(process)
    reader.room.receive(reader.session, framing.reply(b"\x00\x00"))
    assert reader.wire.refusals() == []
    reader.author.add()
    reader.send()
    assert reader.wire.refusals() == [(2, "read_only")]


async def test_lost_right_is_felt_by_the_next_edit(process: Rooms) -> None:
    alice = await core(process)
    alice.author.add()
    alice.send()
    alice.session.writer = Writer(ALICE, Access.READ)
    alice.author.add()
    alice.send()
    assert alice.wire.refusals() == [(2, "read_only")]


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (b"", Close.MALFORMED),
        (b"\xff" * 1000, Close.MALFORMED),
        (b"\x00" * (framing.MAX_FRAME + 1), Close.TOO_BIG),
        (framing.presences([Presence(1, 1, "{not json")]), Close.MALFORMED),
        (framing.presences([Presence(1, 1, "[" * 2000)]), Close.MALFORMED),
        (framing.presences([Presence(1, 1, '{"x":"\\ud800"}')]), Close.MALFORMED),
        (framing.presences([Presence(1, 1, '{"x":NaN}')]), Close.MALFORMED),
        (framing.presences([Presence(1, 1, '{"x":1e999}')]), Close.MALFORMED),
        (framing.presences([Presence(1, 2**60, "{}")]), Close.MALFORMED),
        (framing.presences([Presence(2**60, 1, "{}")]), Close.MALFORMED),
    ],
)
async def test_garbage_ends_one_socket_and_nothing_else(process: Rooms, frame: bytes, code: Close) -> None:
    hostile, alice = await core(process, BOB), await core(process)
    hostile.room.receive(hostile.session, frame)
    assert (hostile.wire.closed or (None, ""))[0] == code
    hostile.author.add()  # what comes after it is not listened to
    hostile.send()
    note = alice.author.add()
    alice.send()
    await until(lambda: alice.wire.acknowledged() == 1)
    assert set(alice.room.replica.notes()) == {note}
    assert (await core(process, CHARLIE)).wire.presences() == {}


async def test_update_bomb_is_refused(process: Rooms) -> None:
    hostile = await core(process)
    bomb = bytes((1, 1, 7, 0, 0x28, 1, 5)) + b"notes" + b"\x01k" + b"\x01" + b"\x75\x01" * 100_000 + b"\x7e\x00"
    hostile.room.receive(hostile.session, update_frame(bomb))
    assert hostile.wire.refusals() == [(1, "structure")]


@pytest.mark.parametrize(("frame", "most"), [(bytes((3,)), bucket.FRAME_BURST), (framing.state_request(b"\x00"), 20)])
async def test_flood_is_cut_off(process: Rooms, frame: bytes, most: float) -> None:
    flooder = await Client(BOB, Access.READ).enter(process)
    for _ in range(int(most) + 2):
        flooder.room.receive(flooder.session, frame)
    assert (flooder.wire.closed or (None, ""))[0] == Close.TOO_MANY


async def test_names_come_from_the_account(process: Rooms) -> None:
    alice, bob = await core(process), await core(process, BOB)
    state = '{"user":{"name":"The Minister"},"cursor":{"x":1}}'
    alice.room.receive(alice.session, framing.presences([Presence(5, 1, state)]))
    await until(lambda: 5 in bob.wire.presences())
    said = bob.wire.presences()[5]
    assert said == {"user": {"id": ALICE, "name": ALICE[-1], "role": "core"}, "cursor": {"x": 1}}


async def test_presence_of_others_cannot_be_touched(process: Rooms) -> None:
    alice, bob = await core(process), await core(process, BOB)
    alice.room.receive(alice.session, framing.presences([Presence(5, 1, '{"a":1}')]))
    bob.room.receive(bob.session, framing.presences([Presence(5, 9, "null")]))
    await until(lambda: 5 in bob.wire.presences())
    assert bob.wire.presences()[5]["a"] == 1


async def test_leaving_says_goodbye(process: Rooms) -> None:
    alice, bob = await core(process), await core(process, BOB)
    alice.room.receive(alice.session, framing.presences([Presence(5, 1, '{"a":1}')]))
    process.leave(alice.room, alice.session)
    await until(lambda: bob.wire.presences().get(5, 0) is None)


async def test_deleted_document_closes_its_sockets(process: Rooms, store: MemoryStore) -> None:
    alice = await core(process)
    store.gone.add(KEY)
    alice.author.add()
    alice.send()
    await until(lambda: alice.wire.closed is not None)
    assert alice.wire.closed is not None
    assert alice.wire.closed[0] == Close.OTHER_GENERATION  # whoever comes back is told that it is gone
    assert alice.wire.acknowledged() == 0


async def test_notes_are_projected_soon(process: Rooms, store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "PROJECT_SECONDS", 0.01)
    alice = await core(process)
    note = alice.author.add(text="for the table")
    alice.send()
    await until(lambda: note in store.projected)
    state, author = store.projected[note]
    assert (state.text, author) == ("for the table", ALICE)
    del alice.author.notes[note]
    alice.send()
    await until(lambda: store.projected[note][0] is None)


async def test_groups_are_projected_with_their_notes(
    process: Rooms, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "PROJECT_SECONDS", 0.01)
    alice = await core(process)
    group = alice.author.group("open", "Not asked yet")
    alice.send()
    await until(lambda: store.projected_groups.get(group) == GroupState("open", "Not asked yet"))
    alice.author.groups[group]["title"] = "Asked"
    alice.send()
    await until(lambda: store.projected_groups[group] == GroupState("open", "Asked"))
    del alice.author.groups[group]
    alice.send()
    await until(lambda: store.projected_groups[group] is None)


async def test_document_survives_its_room(store: MemoryStore) -> None:
    first = Rooms(store, LocalRelay())
    alice = await core(first)
    note = alice.author.add()
    alice.send()
    await first.close()
    assert store.snapshots[KEY][0] == len(store.rows[KEY])
    second = Rooms(store, LocalRelay())
    bob = await core(second, BOB)
    bob.room.receive(bob.session, framing.state_request(b"\x00"))
    assert bob.read() == {note: "Hello"}
    await second.close()


async def test_empty_room_closes_by_itself(process: Rooms, store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "LINGER_SECONDS", 0.01)
    alice = await core(process)
    alice.author.add()
    alice.send()
    await until(lambda: alice.wire.acknowledged() == 1)
    process.leave(alice.room, alice.session)
    await until(lambda: KEY in store.snapshots)
