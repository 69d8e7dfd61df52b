"""A log told as scenes: what changed within a minute, note by note, and by whom. One pass, in order.

A scene ends where the log does after some row, so the canvas after it is one that people have seen. Within it changes
are told by person, however many wrote side by side: in a meeting their rows alternate.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import groupby
from typing import Any, Generic, TypeVar

from pycrdt import Doc, Map

from canvases.engine.copies import Roots, Touched, Watch
from canvases.engine.refusal import Unfit
from canvases.engine.replay import Content, LeftOut, Replay, Step
from canvases.engine.schema import (
    GROUPS,
    LINKS,
    NOTES,
    ROOTS,
    GroupState,
    LinkState,
    NoteState,
    read_group,
    read_link,
    read_note,
)

T = TypeVar("T")

SPAN = timedelta(minutes=1)
"""From the first to the last row of a scene."""


@dataclass(frozen=True, slots=True)
class Shot:
    """A row of the log with who wrote it (None: the server, or an account that is gone) and from when to when."""

    step: Step
    author: str | None
    first_at: datetime
    at: datetime


@dataclass(slots=True)
class Change(Generic[T]):
    """A note, an arrow or a group as it was before a scene and after it (None: not there), and who had a hand in it."""

    before: T | None
    after: T | None
    by: list[str]


@dataclass(slots=True)
class Scene:
    """What happened from one row of the log to another. What ended as it began is left out."""

    first: int
    last: int
    first_at: datetime
    at: datetime
    notes: dict[str, Change[NoteState]] = field(default_factory=dict)
    links: dict[str, Change[LinkState]] = field(default_factory=dict)
    groups: dict[str, Change[GroupState]] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        return not self.notes and not self.links and not self.groups


@dataclass(frozen=True, slots=True)
class Found:
    """What was touched, as it now is; None: not there."""

    notes: dict[str, NoteState | None]
    links: dict[str, LinkState | None]
    groups: dict[str, GroupState | None]


class Watched(Replay):
    """A replay that can be asked what was touched. `close` it: a document that is observed is never freed."""

    def __init__(self, left_out: LeftOut, base: bytes = b"", sequence: int = 0) -> None:
        super().__init__(base, sequence, keep_going=True, left_out=left_out)
        self._roots: Roots = {}
        self._watch: Watch | None = None

    def _document(self) -> Doc[Any]:
        doc = super()._document()
        if self._watch is None:
            self._roots = {name: doc.get(name, type=Map) for name in sorted(ROOTS)}
            self._watch = Watch(self._roots)
        return doc

    def take(self, steps: Iterable[Step]) -> Touched:
        """Go through steps, and say what they touched. Raises Spoilt."""
        self.run(steps)
        return Touched() if self._watch is None else self._watch.touched()

    def read(self, touched: Touched) -> Found:
        with self._document().transaction():
            return Found(
                {key: _read(self._roots[NOTES], key, read_note) for key in touched.notes},
                {key: _read(self._roots[LINKS], key, read_link) for key in touched.links},
                {key: _read(self._roots[GROUPS], key, read_group) for key in touched.groups},
            )

    def close(self) -> None:
        if self._watch is not None:
            self._watch.close()


def film(replay: Watched, shots: Iterable[Shot], content: Content, *, is_anew: bool = False) -> Iterator[Scene]:
    """The scenes of these rows. `content` is the canvas before them, and is brought along; Raises Spoilt.

    `is_anew`: the first row makes the whole document anew, as that of a later generation does; what it lacks is gone.
    """
    for minute in _minutes(shots):
        scene = Scene(minute[0].step.first, minute[-1].step.last, minute[0].first_at, minute[-1].at)
        for author, together in groupby(minute, key=lambda shot: shot.author):
            touched = replay.take(shot.step for shot in together)
            if is_anew:
                touched.notes |= content.notes.keys()
                touched.links |= content.links.keys()
                touched.groups |= content.groups.keys()
                is_anew = False
            found = replay.read(touched)
            _tell(scene.notes, content.notes, found.notes, author)
            _tell(scene.links, content.links, found.links, author)
            _tell(scene.groups, content.groups, found.groups, author)
        _drop_what_came_to_nothing(scene.notes)
        _drop_what_came_to_nothing(scene.links)
        _drop_what_came_to_nothing(scene.groups)
        if not scene.is_empty:
            yield scene


def _minutes(shots: Iterable[Shot]) -> Iterator[list[Shot]]:
    minute: list[Shot] = []
    for shot in shots:
        if minute and shot.at - minute[0].first_at > SPAN:
            yield minute
            minute = []
        minute.append(shot)
    if minute:
        yield minute


def _tell(told: dict[str, Change[T]], known: dict[str, T], found: dict[str, T | None], author: str | None) -> None:
    """Note what differs from what was known, and know it."""
    for key, after in found.items():
        before = known.get(key)
        if after == before:
            continue
        change = told.setdefault(key, Change(before, after, []))
        change.after = after
        if author is not None and author not in change.by:
            change.by.append(author)
        if after is None:
            del known[key]
        else:
            known[key] = after


def _drop_what_came_to_nothing(told: dict[str, Change[T]]) -> None:
    for key in [key for key, change in told.items() if change.before == change.after]:
        del told[key]


def _read(root: Map[Any], key: str, read: Any) -> Any:
    """None when it is not there, or does not fit the schema."""
    content = root.get(key)
    try:
        return None if content is None else read(content)
    except Unfit:
        return None
