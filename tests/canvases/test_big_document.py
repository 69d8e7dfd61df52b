"""An old document with 100 000 edits (F40); the suite takes a tenth of it.

`pytest -s -m bench tests/canvases/test_big_document.py` prints the numbers.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from canvases import log, store
from canvases.engine.replica import Replica
from canvases.models import Canvas, CanvasUpdate, Document
from canvases.services import checking
from canvases.services.compaction import compact
from canvases.services.history import state_at
from canvases.templates import shape_of
from tests.canvases import logs
from tests.canvases.engine.kit import Author
from tests.people import People
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db

OPEN_SECONDS = 2.0


def edits(people: list[User], count: int) -> list[CanvasUpdate]:
    """A long log as people write it: a person types for a while, then somebody else; notes come and go."""
    dice, author, at = random.Random(1), Author(str(people[0].pk)), logs.LONG_AGO
    notes = [author.add("unheard", "", author=str(people[0].pk)) for _ in range(300)]
    rows = []
    while len(author.made) < count:
        note, length = dice.choice(notes), dice.randint(5, 80)
        content = author.notes[note]
        if len(content["text"]) > 1000:
            content["text"].clear()
        for _ in range(length):
            author.write(note, dice.choice("aäe "))
        content["x"] = dice.random()
    for number, data in enumerate(author.made[:count], 1):
        at += timedelta(seconds=0.3 if number % 50 else 90)
        user = people[number // 50 % len(people)]
        rows.append(CanvasUpdate(sequence=number, author=user, at=at, data=data, digest=log.digest(data)))
    return rows


def timed(what: str, work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    seconds = time.perf_counter() - started
    print(f"{what}: {seconds:.2f} s")  # noqa: T201
    return seconds


@pytest.mark.parametrize("count", [10_000, pytest.param(100_000, marks=pytest.mark.bench)])
def test_opens_quickly_and_keeps_its_history(canvas: Canvas, people: People, count: int) -> None:
    rows = edits([people.alice, people.bob, people.greta], count)
    middle = count // 2 // 50 * 50 - 1
    for row in rows:
        row.canvas = canvas
    CanvasUpdate.objects.bulk_create(rows, batch_size=5000)
    Document.objects.filter(pk=canvas.pk).update(head=count)

    def open_() -> None:
        Replica(shape_of(canvas.template), store.load(canvas.pk)).close()

    timed("opened without a snapshot", open_)
    timed("state in the middle", lambda: state_at(canvas, sequence=middle))
    before = state_at(canvas, sequence=middle).content
    log_before = sum(len(row.data) for row in rows)
    timed("compacted", lambda: compact(canvas.pk, older_than=timedelta(0)))
    document = Document.objects.get(pk=canvas.pk)
    log_after = sum(len(data) for data in CanvasUpdate.objects.values_list("data", flat=True))
    print(f"rows {len(rows)} to {CanvasUpdate.objects.count()}, log {log_before} to {log_after} bytes,")  # noqa: T201
    print(f"snapshot {len(document.snapshot)} bytes")  # noqa: T201
    assert timed("opened", open_) < OPEN_SECONDS
    timed("state in the middle, compacted", lambda: state_at(canvas, sequence=middle))
    timed("checked", lambda: checking.check(canvas.pk))
    assert state_at(canvas, sequence=middle).content == before
    live = log.restore(document).state()
    assert len(document.snapshot) <= 2 * len(live)
    assert log_after < 0.7 * log_before
