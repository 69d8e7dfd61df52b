"""Two processes with people at one document: everybody sees everybody, and sees who leaves."""

from __future__ import annotations

import uuid
from collections.abc import AsyncIterator

import pytest

from canvases.engine import framing, neighbours, rooms
from canvases.engine.framing import Presence
from canvases.engine.rooms import Rooms
from tests.canvases.engine.kit import ALICE, BOB, Client, Ears, LocalRelay, MemoryStore, core, until


@pytest.fixture
def relays() -> list[LocalRelay]:
    ears: dict[uuid.UUID, list[Ears]] = {}
    return [LocalRelay(ears), LocalRelay(ears)]


@pytest.fixture
async def pair(store: MemoryStore, relays: list[LocalRelay]) -> AsyncIterator[list[Rooms]]:
    processes = [Rooms(store, relay) for relay in relays]
    yield processes
    for process in processes:
        await process.close()


def say(client: Client, number: int, clock: int, state: str) -> None:
    client.room.receive(client.session, framing.presences([Presence(number, clock, state)]))


def spot(client: Client, number: int) -> str | None:
    """Where that Yjs client is at, as far as this one was told."""
    state = client.wire.presences().get(number)
    return state["spot"] if state else None


async def test_people_of_two_processes_see_where_the_others_are(pair: list[Rooms]) -> None:
    alice = await core(pair[0])
    say(alice, 5, 1, '{"spot":"voices"}')
    bob = await core(pair[1], BOB)
    await until(lambda: spot(bob, 5) == "voices")
    say(bob, 6, 1, '{"spot":"needs"}')
    say(alice, 5, 2, '{"spot":"actors","user":{"name":"The Minister"}}')
    await until(lambda: spot(bob, 5) == "actors" and spot(alice, 6) == "needs")
    assert bob.wire.presences()[5]["user"] == {"id": ALICE, "name": ALICE[-1], "role": "core"}


async def test_whoever_leaves_has_left_everywhere(pair: list[Rooms]) -> None:
    alice, bob = await core(pair[0]), await core(pair[1], BOB)
    say(alice, 5, 1, '{"spot":"voices"}')
    await until(lambda: spot(bob, 5) == "voices")
    pair[0].leave(alice.room, alice.session)
    await until(lambda: bob.wire.presences()[5] is None)


async def test_a_room_that_is_alone_says_nothing_of_what_moves(pair: list[Rooms], relays: list[LocalRelay]) -> None:
    alice = await core(pair[0])
    await until(lambda: len(relays[0].said) == 1)
    for clock in range(1, 20):
        say(alice, 5, clock, '{"spot":"voices"}')
    await until(lambda: spot(alice, 5) == "voices")
    assert [(words.asks, words.presences) for words in relays[0].said] == [(True, ())]


async def test_what_moves_often_is_told_once(pair: list[Rooms], relays: list[LocalRelay]) -> None:
    alice, bob = await core(pair[0]), await core(pair[1], BOB)
    await until(lambda: relays[0].said[-1:] != [] and len(relays[1].said) >= 2)
    before = len(relays[0].said)
    for clock in range(1, 30):
        say(alice, 5, clock, f'{{"spot":"{clock}"}}')
    await until(lambda: spot(bob, 5) == "29")
    assert len(relays[0].said) <= before + 2


async def test_lost_words_come_again_and_the_silent_have_left(
    pair: list[Rooms], relays: list[LocalRelay], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rooms, "BEAT_SECONDS", 0.02)
    monkeypatch.setattr(neighbours, "SILENT_SECONDS", 0.2)
    relays[0].is_cut = True
    alice, bob = await core(pair[0]), await core(pair[1], BOB)
    say(alice, 5, 1, '{"spot":"voices"}')
    relays[0].is_cut = False
    await until(lambda: spot(bob, 5) == "voices")
    relays[0].is_cut = True
    await until(lambda: bob.wire.presences()[5] is None)
    relays[0].is_cut = False
    await until(lambda: spot(bob, 5) == "voices")


async def test_nobody_speaks_for_somebody_at_another_process(pair: list[Rooms]) -> None:
    alice, bob = await core(pair[0]), await core(pair[1], BOB)
    say(alice, 5, 1, '{"spot":"voices"}')
    await until(lambda: spot(bob, 5) == "voices")
    say(bob, 5, 9, '{"spot":"needs"}')
    say(bob, 5, 10, "null")
    say(alice, 5, 2, '{"spot":"actors"}')
    await until(lambda: spot(bob, 5) == "actors")
    assert spot(alice, 5) == "actors"


async def test_whoever_comes_by_another_process_is_there_and_stays(pair: list[Rooms]) -> None:
    """A laptop wakes up: its old socket is still held when the new one, elsewhere, speaks."""
    old, bob = await core(pair[0]), await core(pair[0], BOB)
    say(old, 5, 1, '{"spot":"voices"}')
    await until(lambda: spot(bob, 5) == "voices")
    new = await core(pair[1])
    await until(lambda: spot(new, 5) == "voices")
    say(new, 5, 2, '{"spot":"actors"}')
    await until(lambda: spot(bob, 5) == "actors")
    pair[0].leave(old.room, old.session)
    say(new, 5, 3, '{"spot":"needs"}')
    await until(lambda: spot(bob, 5) == "needs")


async def test_a_repeated_goodbye_makes_nobody_the_owner(pair: list[Rooms]) -> None:
    alice, bob = await core(pair[0]), await core(pair[0], BOB)
    say(alice, 5, 1, '{"spot":"voices"}')
    await until(lambda: spot(bob, 5) == "voices")
    pair[0].leave(alice.room, alice.session)
    say(bob, 5, 1, "null")
    again = await core(pair[0])
    say(again, 5, 2, '{"spot":"voices"}')
    await until(lambda: spot(bob, 5) == "voices")


async def test_a_state_nested_without_end_ends_its_sender_alone(pair: list[Rooms]) -> None:
    """What one process could just read is read again by others, on a fuller stack."""
    bob = await core(pair[1], BOB)
    for depth in (20, 200, *range(900, 1000)):
        alice = await core(pair[0])
        for client in (alice, bob):
            say(client, depth, 1 if client is alice else 2, f'{{"spot":{"[" * depth}{"]" * depth}}}')
            assert client.session.is_turned_out, depth
        bob = await core(pair[0], BOB)
