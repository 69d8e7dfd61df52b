"""A process begins and ends, whatever goes wrong in a piece of work."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from threading import Event

import pytest

from workspace.realtime import lifetime

Work = Callable[[], Awaitable[None]]


@pytest.fixture
def ending(monkeypatch: pytest.MonkeyPatch) -> Event:
    """The mark of a process that ends, of this test alone."""
    mark = Event()
    monkeypatch.setattr(lifetime, "ending", mark)
    return mark


@pytest.fixture
def done(monkeypatch: pytest.MonkeyPatch, ending: Event) -> list[str]:
    """What was done of two pieces of work, of which the first goes wrong."""
    done: list[str] = []

    async def broken() -> None:
        done.append("broken")
        raise RuntimeError("disk full")

    async def good() -> None:
        done.append("good")

    monkeypatch.setattr(lifetime, "_starters", [broken, good])
    monkeypatch.setattr(lifetime, "_finishers", [broken, good])
    return done


@pytest.mark.parametrize("turn", [lifetime.begin, lifetime.end])
async def test_one_broken_piece_of_work_keeps_nothing_from_the_others(
    turn: Work, done: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    await turn()
    assert done == ["broken", "good"]
    assert "disk full" in caplog.text


async def test_end_is_noted_before_anything_is_closed(done: list[str], ending: Event) -> None:
    await lifetime.end()
    assert ending.is_set()
