"""Old garbage is looked for when memory has grown, or after a while, and not otherwise."""

from __future__ import annotations

import asyncio
import gc
import weakref
from collections.abc import Iterator

import pytest

from workspace.realtime import sweeping
from workspace.realtime.sweeping import FLOOR, LATEST_SECONDS, NEVER, Sweeper


class Link:
    """Garbage once nobody else has it, and only the collector can tell: it is its own other end."""

    def __init__(self) -> None:
        self.other = self


@pytest.fixture
def now() -> list[float]:
    return [0.0]


@pytest.fixture
def sweeper(now: list[float]) -> Iterator[Sweeper]:
    """Begun; what Python does by itself comes back afterwards."""
    thresholds = gc.get_threshold()
    begun = Sweeper(lambda: now[0])
    begun.begin()
    yield begun
    gc.set_threshold(*thresholds)


def _old_garbage() -> weakref.ref[Link]:
    link = Link()
    seen = weakref.ref(link)
    gc.collect(1)  # both generations of young objects: it is old now
    del link
    gc.collect(1)
    return seen


def test_old_objects_are_left_alone_by_python_itself(sweeper: Sweeper) -> None:
    assert gc.get_threshold()[2] == NEVER


def test_nothing_is_done_while_memory_does_not_grow(sweeper: Sweeper) -> None:
    garbage = _old_garbage()
    assert not sweeper.look()
    assert garbage() is not None


def test_garbage_is_found_when_memory_has_grown(sweeper: Sweeper) -> None:
    garbage = _old_garbage()
    blocks = [[number] for number in range(3 * FLOOR)]
    assert sweeper.look()
    assert blocks
    assert garbage() is None


def test_growth_is_counted_from_the_least_there_was(sweeper: Sweeper) -> None:
    blocks = [[number] for number in range(3 * FLOOR)]
    assert sweeper.look()
    assert not sweeper.look()
    blocks.clear()
    assert not sweeper.look()
    blocks.extend([number] for number in range(3 * FLOOR))
    assert sweeper.look()


def test_garbage_is_found_after_a_while_all_the_same(sweeper: Sweeper, now: list[float]) -> None:
    garbage = _old_garbage()
    now[0] = LATEST_SECONDS
    assert sweeper.look()
    assert garbage() is None


async def test_a_server_looks_until_it_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    looks = asyncio.Event()
    thresholds = gc.get_threshold()
    monkeypatch.setattr(sweeping, "LOOK_SECONDS", 0.001)
    monkeypatch.setattr(Sweeper, "look", lambda _: looks.set())
    await sweeping.begin()
    await asyncio.wait_for(looks.wait(), 5)
    await sweeping.end()
    looks.clear()
    await asyncio.sleep(0.02)
    assert not looks.is_set()
    gc.set_threshold(*thresholds)
