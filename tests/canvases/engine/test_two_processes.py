"""Two processes with rooms of one document: what the log says first is what everybody has in the end."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import AsyncIterator
from functools import partial

import pytest

from canvases.engine import framing, rooms
from canvases.engine.framing import Kind
from canvases.engine.room import Room
from canvases.engine.rooms import Rooms
from tests.canvases.engine.kit import (
    ALICE,
    BOB,
    CHARLIE,
    KEY,
    Author,
    Client,
    Ears,
    LocalRelay,
    MemoryStore,
    core,
    edit_at_random,
    until,
    update_frame,
)
from workspace.realtime.closing import Close

Hints = dict[uuid.UUID, list[Ears]]


@pytest.fixture
def hints() -> Hints:
    return {}


@pytest.fixture
async def one(store: MemoryStore, hints: Hints) -> AsyncIterator[Rooms]:
    process = Rooms(store, LocalRelay(hints))
    yield process
    store.gate.set()
    await process.close()


@pytest.fixture
async def two(store: MemoryStore, hints: Hints) -> AsyncIterator[Rooms]:
    process = Rooms(store.of_another_process(), LocalRelay(hints))
    yield process
    await process.close()


async def test_two_processes_converge_through_the_log(one: Rooms, two: Rooms, store: MemoryStore) -> None:
    alice, bob = await core(one), await core(two, BOB)
    for number in range(20):
        alice.author.add(text=f"a{number}")
        alice.send()
        bob.author.add(text=f"b{number}")
        bob.send()
    await until(lambda: len(alice.room.replica.notes()) == 40 and len(bob.room.replica.notes()) == 40)
    await until(lambda: alice.read() == bob.read() and len(alice.read()) == 40)
    assert store.loads == 1  # one's own rows among those of others are no reason to look into the log


async def test_lost_hints_are_made_up_for_by_polling(store: MemoryStore, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rooms, "POLL_SECONDS", 0.02)
    one, two = Rooms(store, LocalRelay()), Rooms(store, LocalRelay())
    alice, bob = await core(one), await core(two, BOB)
    note = alice.author.add()
    alice.send()
    await until(lambda: bob.read() == {note: "Hello"})
    await one.close()
    await two.close()


@pytest.mark.parametrize("seed", range(4))
async def test_random_editing_converges(store: MemoryStore, seed: int) -> None:
    """Two processes, five clients, edits of every kind in a random order, with reconnects."""
    rng = random.Random(seed)
    hints: Hints = {}
    processes = [Rooms(store, LocalRelay(hints)), Rooms(store, LocalRelay(hints))]
    clients = [await core(rng.choice(processes), str(uuid.UUID(int=number + 1, version=4))) for number in range(5)]
    for _ in range(150):
        client = rng.choice(clients)
        client.read()
        client.wire.frames = [frame for frame in client.wire.frames if frame[0] != Kind.SYNC]
        edit_at_random(client.author, rng)
        client.send()
        if rng.random() < 0.1:
            await until(partial(is_committed, client.room))
    rooms_open = {client.room for client in clients}
    await until(lambda: all(room.uncommitted == 0 and room.head == len(store.rows[KEY]) for room in rooms_open))
    states = [client.room.replica.notes() for client in clients]
    assert all(state == states[0] for state in states)
    for client in clients:
        client.room.receive(client.session, framing.state_request(client.author.doc.get_state()))
        assert client.read() == {note: state.text for note, state in states[0].items()}
        assert client.wire.refusals() == []
    for process in processes:
        await process.close()


def is_committed(room: Room) -> bool:
    return room.uncommitted == 0


LIE = str(uuid.UUID(int=99, version=4))


def lie(text: str, more: str = "") -> list[bytes]:
    """A note, and something added to it: always the same Yjs client id and clocks, and the same note id."""
    author = Author(ALICE, client=99)
    author.now = time.time()
    author.add(text=text, note_id=LIE)
    if more:
        author.write(LIE, more)
    return author.made


def send(client: Client, updates: list[bytes]) -> None:
    for update in updates:
        client.room.receive(client.session, update_frame(update))


async def lies_to_both(one: Client, two: Client, store: MemoryStore) -> None:
    """The second is in the log first, and the first one's process has just found out."""
    store.gate.clear()
    send(one, lie("black"))
    send(two, lie("white"))
    await until(lambda: two.wire.acknowledged() == 1)
    store.gate.set()
    await until(lambda: one.room.is_suspect)


async def newcomers_read(*processes: Rooms) -> list[dict[str, str]]:
    """What somebody is sent who comes in new, at each process."""
    found = []
    for process in processes:
        client = await core(process, CHARLIE)
        client.room.receive(client.session, framing.state_request(b"\x00"))
        found.append(client.read())
    return found


async def test_of_two_contents_everybody_gets_the_one_the_log_has_first(
    one: Rooms, two: Rooms, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "PROJECT_SECONDS", 0.01)
    monkeypatch.setattr(rooms, "SNAPSHOT_EVERY", 1)
    liar, alice, other, bob = await core(one), await core(one), await core(two), await core(two, BOB)
    store.gate.clear()
    send(liar, lie("black"))
    honest = alice.author.add(text="honest")
    alice.send()
    send(other, lie("white"))
    await until(lambda: other.wire.acknowledged() == 1)
    store.gate.set()
    await until(lambda: alice.wire.closed is not None)
    assert alice.wire.closed == (Close.OTHER_GENERATION, "")
    assert alice.wire.acknowledged() == 1
    assert bob.wire.closed is None
    white = {LIE: "white", honest: "honest"}
    await until(lambda: bob.read() == white)
    assert await newcomers_read(one, two) == [white, white]
    await until(lambda: store.projected.get(LIE, [None])[0] == bob.room.replica.note(LIE))
    assert all(b"black" not in state for _, state in store.snapshots.values())


async def test_what_is_on_its_way_is_kept_and_acknowledged_before_people_are_sent_away(
    one: Rooms, two: Rooms, store: MemoryStore
) -> None:
    liar, alice, other, bob = await core(one), await core(one), await core(two), await core(two, BOB)
    await lies_to_both(liar, other, store)
    store.gate.clear()
    note = alice.author.add(text="just in time")
    alice.send()
    await until(lambda: alice.room.is_replaced)
    alice.author.add(text="too late")
    alice.send()
    assert alice.wire.closed is None
    store.gate.set()
    await until(lambda: alice.wire.closed is not None)
    assert alice.wire.acknowledged() == 1
    kept = {LIE: "white", note: "just in time"}
    await until(lambda: bob.read() == kept)
    assert await newcomers_read(one, two) == [kept, kept]


async def test_row_that_only_fits_the_other_content_is_no_damage(one: Rooms, two: Rooms, store: MemoryStore) -> None:
    """What is added to a text leans on the text: where the log says “text”, this process has something else."""
    alice, other = await core(one), await core(two)
    store.gate.clear()
    numbers = Author(ALICE, client=99)
    numbers.now = time.time()
    numbers.add(text="black", note_id=LIE)
    for order in range(9):
        numbers.notes[LIE]["order"] = f"a{order}"
    send(alice, numbers.made)
    send(other, lie("", "white"))
    await until(lambda: other.wire.acknowledged() == 2)
    store.gate.set()
    await until(lambda: alice.wire.closed is not None)
    assert all(hello["access"] == "change" for hello in alice.wire.hellos())
    await until(lambda: other.room.head == len(store.rows[KEY]))
    found = await newcomers_read(one, two)
    assert found[0] == found[1]


async def test_same_content_sent_to_two_processes_throws_nobody_out(one: Rooms, two: Rooms, store: MemoryStore) -> None:
    """A client whose connection broke sends what was not acknowledged to the next process, as it is by then."""
    before, bystander = await core(one), await core(one, BOB)
    store.gate.clear()
    note, gone = before.author.add(text="one two three"), before.author.add(text="gone soon")
    before.author.write(note, " four")
    before.send()
    one.leave(before.room, before.session)
    after = await core(two)
    after.author = before.author
    del after.author.notes[note]["text"][4:8]
    del after.author.notes[gone]
    after.room.receive(after.session, framing.reply(after.author.doc.get_update()))
    await until(lambda: after.wire.acknowledged() == 1)
    store.gate.set()
    await until(lambda: store.loads == 2 and not bystander.room.is_suspect)
    await until(lambda: bystander.room.is_in_step and after.room.is_in_step)
    assert bystander.read() == {note: "one three four"}
    assert await newcomers_read(one, two) == [{note: "one three four"}] * 2
    assert bystander.wire.closed is None
    assert after.wire.closed is None
    assert (await core(one)).room is bystander.room


async def test_no_snapshot_holds_what_may_come_after_rows_not_seen_here(
    one: Rooms, two: Rooms, store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "LINGER_SECONDS", 0.0)
    monkeypatch.setattr(rooms, "COMPARE_SECONDS", 60.0)
    alice, other = await core(one), await core(two)
    await lies_to_both(alice, other, store)
    one.leave(alice.room, alice.session)
    await until(lambda: one.open == 0)
    assert not store.snapshots
