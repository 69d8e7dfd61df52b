"""A log in memory, and a process whose rooms are on it."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from canvases.engine.rooms import Rooms
from tests.canvases.engine.kit import LocalRelay, MemoryStore


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
async def process(store: MemoryStore) -> AsyncIterator[Rooms]:
    process = Rooms(store, LocalRelay())
    yield process
    store.gate.set()
    await process.close()
