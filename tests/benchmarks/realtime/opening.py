"""Opening a board of notes: by the first after a start, by one more, by fifty at once."""

from __future__ import annotations

import time
import uuid
from pathlib import Path
from typing import Any

from pycrdt import Doc, Map, Text

from tests.benchmarks.realtime import machine
from tests.benchmarks.realtime.bench import Bench
from tests.benchmarks.realtime.report import Goal, Row
from tests.benchmarks.realtime.subject import BLOCK, Subject

SIZES = (500, 5_000)
CROWD = 50
SENTENCE = (
    "what somebody saw, in a sentence of usual length, with nothing left out that matters to the others at the table"
)


def opening(bench: Bench) -> list[Row]:
    rows: list[Row] = []
    for notes in SIZES:
        rows += _of_size(bench, notes)
    return rows


def _of_size(bench: Bench, notes: int) -> list[Row]:
    is_large = notes == max(SIZES)
    goals = {"cold": 0.2, "warm": 0.5, "crowd": 0.3} if is_large else {}
    rows = {
        key: Row(f"board of {notes} notes, {what}", "ms", Goal({"Hocuspocus 4": goals[key]} if key in goals else {}))
        for key, what in (
            ("cold", "first opening after a start"),
            ("warm", "one more opening"),
            ("crowd", f"{CROWD} at once, median"),
        )
    }
    board = _board(bench.folder / f"board-{notes}", notes, bench.ours.author)
    filled: dict[str, str] = {}

    def measure(subject: Subject) -> dict[str, float | None]:
        if subject.name not in filled:
            (filled[subject.name],) = subject.rooms(1)
            subject.fill(filled[subject.name], board)
        if subject.stores:
            subject.stop()
            subject.start()
        places = subject.places([filled[subject.name]], CROWD + 2)
        whole = 0.9 * board.stat().st_size
        result = machine.load("join", dialect=subject.dialect, places=places, whole=whole)
        return {**result, "cold": result["cold"] if subject.stores else None}

    return bench.fill(rows, measure)


def _board(path: Path, notes: int, author: str) -> Path:
    doc: Doc[Any] = Doc()
    root: Map[Any] = doc.get("notes", type=Map)
    with doc.transaction():
        for number in range(notes):
            content = {
                "block": BLOCK,
                "type": "actor",
                "author": author,
                "created": time.time(),
                "order": f"a{number:04}",
            }
            root[str(uuid.uuid4())] = Map(content | {"text": Text(f"Note {number}: {SENTENCE}")})
    path.write_bytes(doc.get_update())
    return path
