"""Putting a document together from its log without trusting what is stored: disks fail, and old rows may be older than
a rule.

The log is closed: every row leans only on rows before it. So a row that does not connect is damage too, of its own or
of what came before. Unless what it leans on lost against another content under the same Yjs client id and clock, which
the log has first: then it is left out, by everybody in the same way (ADR 16).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from itertools import islice
from typing import Any, TypeVar

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

T = TypeVar("T")

CHUNK = 500
"""Steps applied in one transaction of the library, and held in memory at once."""


class Fault(StrEnum):
    """What is wrong with a step of the log."""

    DIGEST = "digest"  # the bytes are not those that were written
    STRUCTURE = "structure"  # they are no change of a document of ours
    GAP = "gap"  # they lean on something that is not there
    MISSING = "missing"  # there is no row
    REFUSED = "refused"  # they are sound, and do not fit what the log made of the document: left out
    LEANING = "leaning"  # they are sound, and lean on something that was left out: left out, too


LEFT_OUT = frozenset({Fault.REFUSED, Fault.LEANING})
"""What costs the document that step, and nothing else; everything else is damage."""


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


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Steps of which it is known that a document does without them.

    Attributes:
        refused: those that the library did not take, by last sequence.
        lost: for every Yjs client, the end of what was left out before the replay begins.
        one_by_one: whether steps are tried in transactions of their own.
    """

    refused: frozenset[int] = frozenset()
    lost: Mapping[int, int] = field(default_factory=dict)
    one_by_one: bool = False


def persevere(run: Callable[[LeftOut], T], left_out: LeftOut) -> T:
    """Run a replay again until no step spoils it.

    Whether the library takes a step may depend on whether what was deleted before has been collected, and that is when
    a transaction ends. Rooms take every step in a transaction of its own, and only what is refused then is refused.
    Many steps in one transaction are faster, and refuse no less.
    """
    while True:
        try:
            return run(left_out)
        except Spoilt as spoilt:
            refused = left_out.refused | ({spoilt.sequence} if left_out.one_by_one else frozenset())
            left_out = replace(left_out, refused=refused, one_by_one=True)


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
        self, base: bytes = b"", sequence: int = 0, *, keep_going: bool = False, left_out: LeftOut | None = None
    ) -> None:
        """`base` is the document at `sequence`. Stops before the first damage unless told to keep going without it."""
        left_out = left_out or LeftOut()
        self.sequence = sequence
        self.damages: list[Damage] = []
        self.left_out: dict[Damage, bytes] = {}
        """Steps that were left out, with their digests."""
        self.known: dict[int, int] = {}
        self.repeated: dict[int, int] = {}
        """Yjs client ids under which the log says something again, and the last row that does."""
        self._base = base
        self._keep_going = keep_going
        self._refused = left_out.refused
        self._lost = dict(left_out.lost)
        self._at_once = 1 if left_out.one_by_one else CHUNK
        self._doc: Doc[Any] | None = None
        self._at = 0

    def run(self, steps: Iterable[Step]) -> None:
        """Go through steps in order. Raises Spoilt."""
        for chunk in _chunks(steps, self._at_once):
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
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:  # a boundary: a panic of the native library is not an Exception
            raise Spoilt(self._at) from error

    def _take(self, doc: Doc[Any], step: Step) -> bool:
        self._at = step.last
        if step.first > self.sequence + 1:
            self.damages.append(Damage(self.sequence + 1, step.first - 1, Fault.MISSING))
            if not self._keep_going:
                return False
        found = examine(step)
        fault = found if isinstance(found, Fault) else self._misfit(step, found)
        if isinstance(found, Scan) and fault is None:
            doc.apply_update(step.data)
            self.repeated.update(dict.fromkeys(found.repeats(self.known), step.last))
            _advance(self.known, found)
        elif isinstance(found, Scan) and fault in LEFT_OUT:
            self.left_out[Damage(step.first, step.last, fault)] = step.digest
            _advance(self._lost, found)
        elif fault is not None:
            self.damages.append(Damage(step.first, step.last, fault))
            if not self._keep_going:
                return False
        self.sequence = max(step.last, self.sequence)
        return True

    def _misfit(self, step: Step, found: Scan) -> Fault | None:
        """Why a sound step does not fit what is here, if it does not."""
        if step.last in self._refused:
            return Fault.REFUSED
        if found.connects(self.known):
            return None
        with_lost = self.known | {client: max(end, self.known.get(client, 0)) for client, end in self._lost.items()}
        return Fault.LEANING if found.connects(with_lost) else Fault.GAP


def _advance(clocks: dict[int, int], found: Scan) -> None:
    for client, end in found.ends.items():
        clocks[client] = max(end, clocks.get(client, 0))


def _chunks(steps: Iterable[Step], size: int) -> Iterator[list[Step]]:
    rest = iter(steps)
    while chunk := list(islice(rest, size)):
        yield chunk


def _read(root: Map[Any], read: Any) -> dict[str, Any]:
    found = {}
    for key, value in root.items():
        try:
            found[key] = read(value)
        except Unfit:
            continue
    return found
