"""Rows that fit only a content that lost (F17c): left out in the same way by whoever puts the document together."""

from __future__ import annotations

import time
import uuid
from collections.abc import AsyncIterator
from hashlib import sha256

import pytest

from canvases.engine.replay import Damage, Fault, LeftOut, Replay, Step, persevere
from canvases.engine.rooms import Rooms
from tests.canvases.engine.kit import ALICE, BOB, KEY, Author, LocalRelay, MemoryStore, core, until, update_frame
from workspace.realtime.closing import Close

LIE = str(uuid.UUID(int=99, version=4))


def lying(**fields: str) -> Author:
    """A note under always the same Yjs client id and clocks: with one field more, a value stands where a text did."""
    author = Author(ALICE, client=99)
    author.now = time.time()
    author.add(text="", note_id=LIE, **fields)
    return author


class Tale:
    """What holds, what lost, what Bob wrote on that and afterwards, what Alice wrote on Bob's, and what she wrote."""

    def __init__(self) -> None:
        self.holds, self.lost = lying(ref="a value").made, lying().made
        bob, alice = Author(BOB, client=7), Author(ALICE, client=8)
        bob.apply(self.lost[0])
        bob.write(LIE, "leaning")
        self.refused = bob.made[0]
        bob.add(text="honest, and too late")
        bob.write(LIE, " more")
        alice.apply(bob.doc.get_update())
        alice.write(LIE, "on it")
        self.leaning = [*bob.made[1:], *alice.made]
        sound = Author(ALICE, client=9)
        self.note = sound.add(text="honest")
        self.sound = sound.made

    @property
    def rows(self) -> list[bytes]:
        return [*self.holds, *self.lost, self.refused, *self.leaning, *self.sound]


def replay(rows: list[bytes], base: bytes = b"", at: int = 0, left_out: LeftOut | None = None) -> Replay:
    steps = [Step(number, number, data, sha256(data).digest()) for number, data in enumerate(rows, start=at + 1)]

    def run(left_out: LeftOut) -> Replay:
        made = Replay(base, at, left_out=left_out)
        made.run(steps)
        return made

    return persevere(run, left_out or LeftOut())


def test_what_does_not_fit_and_what_leans_on_it_is_left_out_and_nothing_else() -> None:
    tale = Tale()
    whole = replay(tale.rows)
    assert not whole.damages
    assert list(whole.left_out) == [
        Damage(3, 3, Fault.REFUSED),
        *(Damage(number, number, Fault.LEANING) for number in range(4, 4 + len(tale.leaning))),
    ]
    assert whole.content().notes.keys() == {LIE, tale.note}


def test_same_rows_are_left_out_after_every_snapshot() -> None:
    tale = Tale()
    whole = replay(tale.rows)
    for cut in range(1, len(tale.rows)):
        before = replay(tale.rows[:cut])
        ends: dict[int, int] = {}
        refused = frozenset(damage.last for damage in before.left_out if damage.fault is Fault.REFUSED)
        for row, damage in ((tale.rows[damage.last - 1], damage) for damage in before.left_out):
            assert damage.last <= cut
            ends |= {7: 100} if row != tale.leaning[-1] else {8: 100}
        rest = replay(tale.rows[cut:], before.state(), cut, LeftOut(refused, ends))
        assert before.left_out | rest.left_out == whole.left_out
        assert rest.content() == whole.content()


def test_gap_that_nothing_left_out_explains_is_damage() -> None:
    tale = Tale()
    rows = [*tale.holds, *tale.leaning]
    assert replay(rows).damages == [Damage(2, 2, Fault.GAP)]


def test_what_was_deleted_before_is_the_same_in_one_transaction_and_in_many() -> None:
    """Rooms take every row in a transaction of its own: what leans on a value that is gone comes to nothing there."""
    tale = Tale()
    deleting = Author(ALICE, client=9)
    deleting.apply(tale.holds[0])
    del deleting.notes[LIE]
    rows = [*tale.holds, *tale.lost, *deleting.made, tale.refused, *tale.leaning]
    assert not replay(rows).left_out
    assert not replay(rows).damages
    with_snapshot = replay(rows[3:], replay(rows[:3]).state(), 3)
    assert with_snapshot.content() == replay(rows).content()
    assert with_snapshot.known == replay(rows).known


@pytest.fixture
async def elsewhere(store: MemoryStore) -> AsyncIterator[Rooms]:
    other = Rooms(store, LocalRelay())
    yield other
    await other.close()


@pytest.mark.parametrize("is_ahead", [False, True])
async def test_open_room_leaves_out_what_the_log_does_and_stays_open(
    process: Rooms, elsewhere: Rooms, store: MemoryStore, is_ahead: bool
) -> None:
    tale = Tale()
    alice = await core(process)
    alice.room.receive(alice.session, update_frame(tale.holds[0]))
    await until(lambda: alice.wire.acknowledged() == 1)
    if is_ahead:
        store.gate.clear()
        ahead = alice.author.add(text="ahead")
        alice.send()
    for data in tale.rows[1:]:
        store.rows[KEY].append((len(store.rows[KEY]) + 1, data, BOB))
    store.gate.set()
    alice.room.grown(len(store.rows[KEY]))
    await until(lambda: alice.room.head == len(store.rows[KEY]))
    after = alice.author.add(text="after")
    alice.send()
    await until(lambda: alice.room.uncommitted == 0 and alice.room.is_in_step)
    assert alice.wire.closed is None
    assert {hello["access"] for hello in alice.wire.hellos()} == {"change"}
    fresh = await core(elsewhere, BOB)
    assert fresh.room.replica.notes() == alice.room.replica.notes()
    assert fresh.room.replica.known == alice.room.replica.known
    assert fresh.room.replica.notes().keys() >= {tale.note, after} | ({ahead} if is_ahead else set())


@pytest.mark.parametrize("heard_the_lie", ["while open", "when it opened"])
async def test_room_that_took_what_the_log_leaves_out_is_put_together_anew(
    process: Rooms, elsewhere: Rooms, store: MemoryStore, heard_the_lie: str
) -> None:
    """It deletes the value at the moment the row comes: then the library has nothing against the row."""
    tale = Tale()
    alice = await core(process) if heard_the_lie == "while open" else None
    store.rows[KEY] += [(number, data, BOB) for number, data in enumerate((*tale.holds, *tale.lost), start=1)]
    alice = alice or await core(process)
    alice.room.grown(2)
    await until(lambda: alice.room.head == 2)
    store.gate.clear()
    alice.author.apply(alice.room.replica.state())
    del alice.author.notes[LIE]
    alice.send()
    for data in (tale.refused, *tale.leaning, *tale.sound):
        store.rows[KEY].append((len(store.rows[KEY]) + 1, data, BOB))
    store.gate.set()
    await until(lambda: alice.wire.closed is not None, 5)
    assert alice.wire.closed == (Close.OTHER_GENERATION, "")
    here, there = await core(process), await core(elsewhere)
    await until(lambda: here.room.is_in_step and there.room.is_in_step)
    assert here.room.replica.known == there.room.replica.known
    assert here.room.replica.notes() == there.room.replica.notes()
