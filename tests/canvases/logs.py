"""Logs for tests: written as rooms write them, at times of the test's choosing, and damaged as disks damage them."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from pycrdt import Doc, Map

from canvases import log
from canvases.appending import append
from canvases.engine.journal import Entry
from canvases.engine.replay import Content, Replay
from canvases.models import Canvas, CanvasUpdate, Document
from tests.canvases.engine.kit import Author
from workspace.accounts.models import User

LONG_AGO = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Owner:
    """Whoever entries are written for."""

    def __init__(self, canvas: Canvas, generation: int = 1) -> None:
        self.key = canvas.pk
        self.generation = generation

    def committed(self, entries: Sequence[tuple[Entry, int]]) -> None: ...

    def vanished(self) -> None: ...


def write(canvas: Canvas, by: User | None, updates: Sequence[bytes], at: datetime | None = None) -> None:
    """Append rows to a canvas's log; with a time, as if at that time."""
    generation = Document.objects.get(pk=canvas.pk).generation
    author = str(by.pk) if by else None
    sequences = [
        sequence
        for sequence in append([Entry(Owner(canvas, generation), data, author) for data in updates])
        if sequence
    ]
    if at is not None:
        CanvasUpdate.objects.filter(canvas=canvas, sequence__in=sequences).update(at=at)


class Pens:
    """Several people who edit one canvas in turns, each on a replica of their own."""

    def __init__(self, canvas: Canvas, people: Sequence[User], seed: int) -> None:
        self.canvas = canvas
        self.authors = {user: Author(str(user.pk)) for user in people}
        self.dice = random.Random(seed)
        self.at = LONG_AGO

    def edit(self, turns: int) -> None:
        """Turns of a few changes each; seconds pass within a turn, and now and then minutes."""
        for _ in range(turns):
            user = self.dice.choice(list(self.authors))
            for _ in range(self.dice.randint(1, 12)):
                self.at += timedelta(seconds=self.dice.choice((0.2, 1, 3, 40)))
                self._change(user)
            self.at += timedelta(seconds=self.dice.choice((0, 5, 300)))

    def _change(self, user: User) -> None:
        author = self.authors[user]
        notes = list(author.notes.keys())
        match self.dice.choice(("add", "write", "write", "write", "move", "delete", "cut")) if notes else "add":
            case "add":
                author.add("unheard", self.dice.choice(("Hei", "😀 ääkköset", "")))
            case "write":
                author.write(self.dice.choice(notes), self.dice.choice("aäö😀"))
            case "move":
                author.notes[self.dice.choice(notes)]["x"] = self.dice.random()
            case "delete":
                del author.notes[self.dice.choice(notes)]
            case "cut":
                text = author.notes[self.dice.choice(notes)]["text"]
                text.clear()
        made = list(author.made)
        author.made.clear()
        write(self.canvas, user, made, self.at)
        for other in self.authors.values():
            if other is not author:
                for update in made:
                    other.apply(update)


def content_at(canvas: Canvas, sequence: int) -> Content:
    """What the log says up to there, put together plainly."""
    doc: Doc[Any] = Doc()
    for row in CanvasUpdate.objects.filter(canvas=canvas, sequence__lte=sequence).order_by("sequence"):
        doc.apply_update(bytes(row.data))
    return Replay(doc.get_update()).content()


def contents(canvas: Canvas) -> dict[int, Content]:
    """What the log says up to each of its rows, put together as plainly."""
    doc: Doc[Any] = Doc()
    found = {}
    for row in CanvasUpdate.objects.filter(canvas=canvas).order_by("sequence"):
        doc.apply_update(bytes(row.data))
        found[row.sequence] = Replay(doc.get_update()).content()
    return found


def live(canvas: Canvas) -> Content:
    """What somebody who opens the canvas sees."""
    return log.restore(Document.objects.get(pk=canvas.pk)).content()


def spoil(canvas: Canvas, sequence: int, change: Callable[[bytes], bytes] = lambda data: data[:-1] + b"\x07") -> None:
    """Change the bytes of a row behind the digest's back."""
    row = CanvasUpdate.objects.get(canvas=canvas, sequence=sequence)
    CanvasUpdate.objects.filter(pk=row.pk).update(data=change(bytes(row.data)))


def poison(canvas: Canvas, sequence: int, data: bytes) -> None:
    """Put other bytes into a row, with their digest: as if they had been accepted before there was a rule."""
    CanvasUpdate.objects.filter(canvas=canvas, sequence=sequence).update(data=data, digest=log.digest(data))


def lose(canvas: Canvas, sequence: int) -> None:
    CanvasUpdate.objects.filter(canvas=canvas, sequence=sequence).delete()


def typed(user: User, count: int) -> list[bytes]:
    """One note and what is typed into it, as updates."""
    author = Author(str(user.pk))
    note = author.add("unheard", "", note_id=str(uuid.uuid4()))
    for _ in range(count - 1):
        author.write(note, "x")
    return author.made


def group(block: str, title: str) -> Map[Any]:
    return Map({"block": block, "title": title})
