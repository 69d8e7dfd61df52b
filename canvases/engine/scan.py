"""The bounded look into a Yjs update, before the native library sees it.

Deeply nested values end the process inside yrs (60 kB are enough), so the walk here keeps its own stack, counts
everything, and lets through only what our document is made of: maps, texts, plain values and deletions. It also
learns what the gate needs: whose structs these are, and what they lean on.

The format is Yjs update version 1: for every client its structs, then the delete set. Version 2 is never accepted.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from canvases.engine.refusal import Reason, Unfit
from canvases.engine.varint import Reader

MAX_DEPTH = 32
MAX_CLOCK = 2**31
MAX_CLIENT = 2**53

# The info byte of a struct: what it is, and which references follow.
HAS_ORIGIN, HAS_RIGHT_ORIGIN, HAS_KEY, CONTENT = 0x80, 0x40, 0x20, 0x1F
GC, DELETED, STRING, TYPE, ANY = 0, 1, 4, 7, 8
MAP, TEXT = 1, 2

# The tags of plain values.
UNDEFINED, NULL, INTEGER, FLOAT32, FLOAT64, BIGINT, FALSE, TRUE = 127, 126, 125, 124, 123, 122, 121, 120
STRING_VALUE, OBJECT, ARRAY = 119, 118, 117
FIXED_SIZE = {UNDEFINED: 0, NULL: 0, FALSE: 0, TRUE: 0, FLOAT32: 4, FLOAT64: 8, BIGINT: 8}


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much one update may hold."""

    structs: int
    clients: int
    values: int


WIRE = Bounds(structs=10_000, clients=64, values=1_000)
"""From a client."""
LOG = Bounds(structs=2_000_000, clients=200_000, values=2_000_000)
"""From the log, whose rows may be a minute's work, or a whole document."""


@dataclass(slots=True)
class Scan:
    """What an update holds: for every client the first clock and the one after the last, and what it needs."""

    starts: dict[int, int] = field(default_factory=dict)
    ends: dict[int, int] = field(default_factory=dict)
    needs: dict[int, int] = field(default_factory=dict)
    roots: set[str] = field(default_factory=set)
    deletes: bool = False

    @property
    def is_empty(self) -> bool:
        return not self.starts and not self.deletes

    def connects(self, known: Mapping[int, int]) -> bool:
        """Whether what the update starts from and leans on is known, or in the update itself."""
        begins = all(start <= known.get(client, 0) for client, start in self.starts.items())
        return begins and all(
            clock <= max(known.get(client, 0), self.ends.get(client, 0)) for client, clock in self.needs.items()
        )

    def repeats(self, known: Mapping[int, int]) -> frozenset[int]:
        """The clients of which the update holds something that is known."""
        return frozenset(client for client, start in self.starts.items() if start < known.get(client, 0))

    def need(self, client: int, clock: int) -> None:
        """The update leans on the struct of that client at that clock."""
        if clock >= self.needs.get(client, 0):
            self.needs[client] = clock + 1


def scan(update: bytes, bounds: Bounds = WIRE) -> Scan:
    """Walk through an update. Raises Unfit(STRUCTURE) for anything that is not plainly a change of our documents."""
    try:
        return _Scanner(update, bounds).run()
    except Unfit:
        raise Unfit(Reason.STRUCTURE) from None


def structs(update: bytes, bounds: Bounds) -> bytes:
    """The part of an update before its deletions. Raises Unfit(STRUCTURE)."""
    scanner = _Scanner(update, bounds)
    scanner.all_structs()
    return update[: scanner.reader.position]


def _require(condition: bool) -> None:  # noqa: FBT001 - reads as a sentence where it is used
    if not condition:
        raise Unfit(Reason.STRUCTURE)


class _Scanner:
    def __init__(self, update: bytes, bounds: Bounds) -> None:
        self.bounds = bounds
        self.reader = Reader(update)
        self.found = Scan()
        self.structs = 0
        self.values = 0

    def run(self) -> Scan:
        self.all_structs()
        self._delete_set()
        self.reader.finish()
        return self.found

    def all_structs(self) -> None:
        clients = self.reader.uint()
        _require(clients <= self.bounds.clients)
        for _ in range(clients):
            self._structs_of_client()

    def _structs_of_client(self) -> None:
        count, client, clock = self.reader.uint(), self.reader.uint(), self.reader.uint()
        self.structs += count
        _require(count > 0 and self.structs <= self.bounds.structs and client < MAX_CLIENT)
        _require(client not in self.found.starts)
        self.found.starts[client] = clock
        for _ in range(count):
            length = self._struct()
            clock += length
            _require(length > 0 and clock < MAX_CLOCK)
        self.found.ends[client] = clock

    def _struct(self) -> int:
        """One struct; returns how many clocks it covers."""
        info = self.reader.byte()
        content = info & CONTENT
        if content == GC:
            return self.reader.uint()
        self._references(info)
        return self._content(content)

    def _references(self, info: int) -> None:
        if info & HAS_ORIGIN:
            self.found.need(self.reader.uint(), self.reader.uint())
        if info & HAS_RIGHT_ORIGIN:
            self.found.need(self.reader.uint(), self.reader.uint())
        if info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN):
            return
        if self.reader.uint() == 1:
            self.found.roots.add(self.reader.text())
            _require(bool(info & HAS_KEY))  # the roots are maps; what lies in one without a key, nobody sees or judges
        else:
            self.found.need(self.reader.uint(), self.reader.uint())
        if info & HAS_KEY:
            self.reader.text()

    def _content(self, content: int) -> int:
        if content == STRING:
            return _utf16_length(self.reader.text())
        if content == ANY:
            return self._any()
        if content == DELETED:
            return self.reader.uint()
        _require(content == TYPE and self.reader.uint() in {MAP, TEXT})
        return 1

    def _any(self) -> int:
        count = self.reader.uint()
        for _ in range(count):
            self._value()
        return count

    def _value(self) -> None:
        """One plain value, with its own stack of (items left, has keys) for what is nested."""
        open_: list[tuple[int, bool]] = []
        while True:
            nested = self._flat_value()
            if nested is not None:
                open_.append(nested)
                _require(len(open_) <= MAX_DEPTH)
            while open_ and open_[-1][0] == 0:
                open_.pop()
            if not open_:
                return
            left, has_keys = open_[-1]
            open_[-1] = (left - 1, has_keys)
            if has_keys:
                self.reader.text()

    def _flat_value(self) -> tuple[int, bool] | None:
        """A value without what is inside it; for an object or array, how many items follow and whether with keys."""
        self.values += 1
        _require(self.values <= self.bounds.values + self.structs)
        tag = self.reader.byte()
        if tag == STRING_VALUE:
            self.reader.text()
        elif tag == INTEGER:
            self.reader.skip_int()
        elif tag in {OBJECT, ARRAY}:
            return self.reader.uint(), tag == OBJECT
        else:
            _require(tag in FIXED_SIZE)
            self.reader.skip(FIXED_SIZE[tag])
        return None

    def _delete_set(self) -> None:
        clients = self.reader.uint()
        ranges = 0
        for _ in range(clients):
            client, count = self.reader.uint(), self.reader.uint()
            ranges += count
            _require(ranges <= self.bounds.structs and client < MAX_CLIENT)
            for _ in range(count):
                clock, length = self.reader.uint(), self.reader.uint()
                _require(length > 0 and clock + length < MAX_CLOCK)
                self.found.need(client, clock + length - 1)
                self.found.deletes = True


def _utf16_length(text: str) -> int:
    """Yjs counts text in UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
