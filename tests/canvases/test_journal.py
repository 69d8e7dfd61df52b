"""Group commit: nobody waits for company, and whoever comes while a commit is under way shares the next one."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import AsyncIterator, Sequence

import pytest

from canvases.engine.journal import Entry, Journal


class Owner:
    generation = 1

    def __init__(self) -> None:
        self.key = uuid.uuid4()
        self.written: list[int] = []

    def committed(self, entries: Sequence[tuple[Entry, int]]) -> None:
        self.written += [sequence for _, sequence in entries]

    def vanished(self) -> None: ...


class Log:
    """Takes entries when it is told to; remembers how many came together."""

    def __init__(self) -> None:
        self.batches: list[int] = []
        self.open = asyncio.Event()

    async def append(self, entries: Sequence[Entry]) -> list[int | None]:
        first = sum(self.batches) + 1
        self.batches.append(len(entries))
        await self.open.wait()
        return list(range(first, first + len(entries)))


@pytest.fixture
async def log() -> Log:
    return Log()


@pytest.fixture
async def journal(log: Log) -> AsyncIterator[Journal]:
    journal = Journal(log.append)
    yield journal
    await journal.close()


async def turns(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0)


async def test_edit_does_not_wait_for_company(journal: Journal, log: Log) -> None:
    journal.add(Entry(Owner(), b"", None))
    await turns(4)
    assert log.batches == [1]


async def test_edits_that_come_during_a_commit_share_the_next(journal: Journal, log: Log) -> None:
    owner = Owner()
    journal.add(Entry(owner, b"", None))
    await turns(4)
    for _ in range(5):
        journal.add(Entry(owner, b"", None))
        await turns(4)
    log.open.set()
    await journal.drained()
    assert log.batches == [1, 5]
    assert owner.written == [1, 2, 3, 4, 5, 6]


async def test_busy_journal_rests_as_long_as_a_commit_takes(
    journal: Journal, log: Log, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("canvases.engine.journal.MAX_REST", 0.2)
    journal.add(Entry(Owner(), b"", None))
    await asyncio.sleep(0.1)
    log.open.set()
    await journal.drained()
    for _ in range(3):
        journal.add(Entry(Owner(), b"", None))
        await asyncio.sleep(0.005)
    await journal.drained()
    assert log.batches == [1, 3]


async def test_broadcast_goes_before_the_commit(journal: Journal, log: Log) -> None:
    """A room queues an entry and then asks the loop to send it."""
    journal.add(Entry(Owner(), b"", None))
    sent_after: list[list[int]] = []
    asyncio.get_running_loop().call_soon(lambda: sent_after.append(list(log.batches)))
    await turns(4)
    assert sent_after == [[]]
