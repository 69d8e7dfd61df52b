"""Putting a document together from its log without trusting what is stored: disks fail, and old rows may be older than
a rule.

The log is closed: every row leans only on rows before it. So a row that does not connect is damage too, of its own or
of what came before.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice
from typing import Any

from pycrdt import Doc, Map

from canvases.engine import framing
from canvases.engine.copies import Roots
from canvases.engine.refusal import Unfit
from canvases.engine.scan import LOG, Scan, scan
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

CHUNK = 500
"""Steps applied in one transaction of the library, and held in memory at once."""


class Fault(StrEnum):
    """What is wrong with a step of the log."""

    DIGEST = "digest"  # the bytes are not those that were written
    STRUCTURE = "structure"  # they are no change of a document of ours
    GAP = "gap"  # they lean on something that is not there
    REFUSED = "refused"  # the library does not take them
    MISSING = "missing"  # there is no row


@dataclass(frozen=True, slots=True)
class Step:
    """A row of the log: the update that leads from the state before `first` to the state at `last`."""

    first: int
    last: int
    data: bytes
    digest: bytes


@dataclass(frozen=True, slots=True)
class Damage:
    """Sequences that cannot be read."""

    first: int
    last: int
    fault: Fault


@dataclass(frozen=True, slots=True)
class Content:
    """A document as plain data, by id; what does not fit the schema is left out."""

    notes: dict[str, NoteState]
    links: dict[str, LinkState]
    groups: dict[str, GroupState]


class Spoilt(Exception):  # noqa: N818 - an answer: begin again without that step
    """The library failed on a step half-way, and with it what was put together until then is lost."""

    def __init__(self, sequence: int) -> None:
        self.sequence = sequence
        super().__init__(sequence)


def examine(step: Step) -> Scan | Fault:
    """What a step holds, or what is wrong with it by itself."""
    if hashlib.sha256(step.data).digest() != step.digest:
        return Fault.DIGEST
    try:
        found = scan(step.data, LOG)
    except Unfit:
        return Fault.STRUCTURE
    return found if found.roots <= ROOTS else Fault.STRUCTURE


class Replay:
    """A document on its way through its log. Belongs to one thread."""

    def __init__(
        self, base: bytes = b"", sequence: int = 0, *, keep_going: bool = False, refused: frozenset[int] = frozenset()
    ) -> None:
        """`base` is the document at `sequence`. Stops before the first damage unless told to keep going without it.

        `refused` are steps (by last sequence) that an earlier run found to spoil the document.
        """
        self.sequence = sequence
        self.damages: list[Damage] = []
        self.known: dict[int, int] = {}
        self._base = base
        self._keep_going = keep_going
        self._refused = refused
        self._doc: Doc[Any] | None = None
        self._at = 0

    def run(self, steps: Iterable[Step]) -> None:
        """Go through steps in order. Raises Spoilt."""
        for chunk in _chunks(steps):
            if self._is_stopped() or not self._apply(chunk):
                return

    def reach(self, head: int) -> None:
        """The log should have led to there: what lacks at its end is missing."""
        if self.sequence < head and not self._is_stopped():
            self.damages.append(Damage(self.sequence + 1, head, Fault.MISSING))

    def state(self) -> bytes:
        """The document as one update; empty when there is nothing."""
        return self._base if self._doc is None else self._doc.get_update()

    def content(self) -> Content:
        """Reads the whole document."""
        doc = self._document()
        roots: Roots = {name: doc.get(name, type=Map) for name in sorted(ROOTS)}
        with doc.transaction():
            return Content(
                _read(roots[NOTES], read_note), _read(roots[LINKS], read_link), _read(roots[GROUPS], read_group)
            )

    def _is_stopped(self) -> bool:
        return bool(self.damages) and not self._keep_going

    def _document(self) -> Doc[Any]:
        """Made when it is first needed: a snapshot without rows after it is handed on as it is."""
        if self._doc is None:
            self._doc = Doc()
            if self._base:
                self._doc.apply_update(self._base)
            self.known = framing.clocks(self._doc.get_state())
        return self._doc

    def _apply(self, chunk: list[Step]) -> bool:
        """Whether to go on after this chunk."""
        doc = self._document()
        try:
            with doc.transaction():
                return all(self._take(doc, step) for step in chunk)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a boundary: a panic of the native library is not an Exception
            raise Spoilt(self._at) from error

    def _take(self, doc: Doc[Any], step: Step) -> bool:
        self._at = step.last
        if step.first > self.sequence + 1:
            self.damages.append(Damage(self.sequence + 1, step.first - 1, Fault.MISSING))
            if not self._keep_going:
                return False
        found = Fault.REFUSED if step.last in self._refused else examine(step)
        if isinstance(found, Scan) and not self._connects(found):
            found = Fault.GAP
        if isinstance(found, Fault):
            self.damages.append(Damage(step.first, step.last, found))
            if not self._keep_going:
                return False
        else:
            doc.apply_update(step.data)
            for client, end in found.ends.items():
                self.known[client] = max(end, self.known.get(client, 0))
        self.sequence = max(step.last, self.sequence)
        return True

    def _connects(self, found: Scan) -> bool:
        begins = all(start <= self.known.get(client, 0) for client, start in found.starts.items())
        return begins and all(
            clock <= max(self.known.get(client, 0), found.ends.get(client, 0)) for client, clock in found.needs.items()
        )


def _chunks(steps: Iterable[Step]) -> Iterator[list[Step]]:
    rest = iter(steps)
    while chunk := list(islice(rest, CHUNK)):
        yield chunk


def _read(root: Map[Any], read: Any) -> dict[str, Any]:
    found = {}
    for key, value in root.items():
        try:
            found[key] = read(value)
        except Unfit:
            continue
    return found
