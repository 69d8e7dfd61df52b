"""Questions that are asked together are answered together."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Sequence

import pytest
from django.db import IntegrityError, OperationalError

from workspace.core import gathering
from workspace.core.gathering import Gathered

pytestmark = pytest.mark.django_db(transaction=True)


class Oracle:
    """Doubles numbers. Does not like some, and waits at its gate."""

    def __init__(self) -> None:
        self.batches: list[list[int]] = []
        self.dislikes: dict[int, Exception] = {}
        self.gate = threading.Event()
        self.gate.set()

    def __call__(self, numbers: Sequence[int]) -> list[int]:
        self.batches.append(list(numbers))
        self.gate.wait(5)
        for number in numbers:
            if number in self.dislikes:
                raise self.dislikes[number]
        return [2 * number for number in numbers]


async def test_whoever_asks_in_one_turn_is_answered_together() -> None:
    oracle = Oracle()
    asked = Gathered(oracle)
    assert await asyncio.gather(*map(asked.ask, [1, 2, 3])) == [2, 4, 6]
    assert await asked.ask(4) == 8
    assert oracle.batches == [[1, 2, 3], [4]]


async def test_whoever_asks_while_others_are_answered_comes_next() -> None:
    oracle = Oracle()
    asked = Gathered(oracle)
    oracle.gate.clear()
    first = asyncio.create_task(asked.ask(1))
    while not oracle.batches:
        await asyncio.sleep(0.01)
    others = [asyncio.create_task(asked.ask(number)) for number in (2, 3)]
    await asyncio.sleep(0.05)
    assert oracle.batches == [[1]]
    oracle.gate.set()
    assert await asyncio.gather(first, *others) == [2, 4, 6]
    assert oracle.batches == [[1], [2, 3]]


async def test_between_two_batches_more_come_together() -> None:
    oracle = Oracle()
    asked = Gathered(oracle, rest=0.5)
    assert await asked.ask(1) == 2
    second = asyncio.create_task(asked.ask(2))
    await asyncio.sleep(0.02)
    third = asyncio.create_task(asked.ask(3))
    assert (await second, await third) == (4, 6)
    assert oracle.batches == [[1], [2, 3]]
    await asyncio.sleep(0.5)
    async with asyncio.timeout(0.45):
        assert await asked.ask(4) == 8


async def test_batch_has_its_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gathering, "MOST", 2)
    oracle = Oracle()
    asked = Gathered(oracle)
    assert await asyncio.gather(*map(asked.ask, range(5))) == [0, 2, 4, 6, 8]
    assert oracle.batches == [[0, 1], [2, 3], [4]]


async def test_question_without_an_answer_fails_alone() -> None:
    oracle = Oracle()
    oracle.dislikes[2] = IntegrityError("2")
    asked = Gathered(oracle)
    found = await asyncio.gather(*map(asked.ask, [1, 2, 3]), return_exceptions=True)
    assert [found[0], found[2]] == [2, 6]
    assert isinstance(found[1], IntegrityError)


async def test_database_that_is_away_is_not_asked_again_for_each() -> None:
    oracle = Oracle()
    oracle.dislikes[2] = OperationalError("away")
    asked = Gathered(oracle)
    found = await asyncio.gather(*map(asked.ask, [1, 2, 3]), return_exceptions=True)
    assert all(isinstance(each, OperationalError) for each in found)
    assert oracle.batches == [[1, 2, 3]]
    assert await asked.ask(1) == 2


async def test_whoever_goes_away_takes_nobody_along() -> None:
    oracle = Oracle()
    asked = Gathered(oracle)
    oracle.gate.clear()
    leaver, stayer = (asyncio.create_task(asked.ask(number)) for number in (1, 2))
    await asyncio.sleep(0.01)
    leaver.cancel()
    oracle.gate.set()
    assert await stayer == 4
