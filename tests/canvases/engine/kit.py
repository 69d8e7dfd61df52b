"""An engine without a database or a network: a canvas shape, clients with their own documents, a log in memory."""

from __future__ import annotations

import asyncio
import hashlib
import json
import random
import time
import uuid
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pycrdt import Doc, Map, Text

from canvases.engine import framing
from canvases.engine.framing import Kind
from canvases.engine.journal import Entry
from canvases.engine.judge import Access, Writer
from canvases.engine.neighbours import Words
from canvases.engine.replay import LeftOut, Replay, Step, persevere
from canvases.engine.replica import Stored
from canvases.engine.room import Room
from canvases.engine.rooms import Grown, Heard, OtherGeneration, Projection, Rooms, Row
from canvases.engine.session import Session
from canvases.engine.shape import Block, Shape
from canvases.engine.varint import Reader

TYPES = frozenset({"idea", "actor"})
SHAPE = Shape(
    {
        "open": Block("open", "list", is_open=True, note_types=TYPES, default_type="idea"),
        "core": Block(
            "core", "lanes", is_open=False, note_types=TYPES, default_type="idea", lanes=("a", "b"), columns=3
        ),
        "graph": Block(
            "graph",
            "graph",
            is_open=True,
            note_types=TYPES,
            default_type="actor",
            relations=frozenset({"tangible"}),
            states=frozenset({"today"}),
        ),
    }
)
ALICE, BOB, CHARLIE = (str(uuid.UUID(int=number, version=4)) for number in (1, 2, 3))
NOW = 1_700_000_000.0
KEY = uuid.UUID(int=7)


class Author:
    """A Yjs client: a document of its own that collects the updates its edits make."""

    def __init__(self, person: str = ALICE, client: int | None = None) -> None:
        self.person = person
        self.now = NOW
        self.doc: Doc[Any] = Doc(client_id=client)
        self.notes = self.doc.get("notes", type=Map)
        self.links = self.doc.get("links", type=Map)
        self.groups = self.doc.get("groups", type=Map)
        self.made: list[bytes] = []
        self._subscription = self.doc.observe(lambda event: self.made.append(event.update))

    def add(self, block: str = "open", text: Any = "Hello", note_id: str | None = None, **fields: Any) -> str:
        key = note_id or str(uuid.uuid4())
        content = {"block": block, "type": "idea", "author": self.person, "created": self.now, "order": "a0"} | fields
        content.setdefault("text", Text(text) if isinstance(text, str) else text)
        self.notes[key] = Map(content)
        return key

    def write(self, note: str, more: str) -> None:
        """Append to the text of a note."""
        self.notes[note]["text"].insert(len(self.notes[note]["text"]), more)

    def link(self, source: str, target: str, **fields: Any) -> str:
        key = str(uuid.uuid4())
        self.links[key] = Map({"from": source, "to": target, "relation": "tangible", "author": self.person} | fields)
        return key

    def group(self, block: str, title: str) -> str:
        key = str(uuid.uuid4())
        self.groups[key] = Map({"block": block, "title": title})
        return key

    def take(self) -> bytes:
        """The update of the last edit, which nobody else has seen."""
        return self.made.pop()

    def apply(self, update: bytes) -> None:
        self.doc.apply_update(update)
        self.made.clear()

    def texts(self) -> dict[str, str]:
        return {key: str(note["text"]) for key, note in self.notes.items()}


class Wire:
    """A session's sink that keeps what the client was sent, and plays the client's part."""

    def __init__(self) -> None:
        self.frames: list[bytes] = []
        self.closed: tuple[int, str] | None = None

    def send(self, frame: bytes) -> None:
        if self.closed is None:
            self.frames.append(frame)

    def close(self, code: int, reason: str) -> None:
        if self.closed is None:
            self.closed = (int(code), reason)

    def of_kind(self, kind: Kind) -> list[bytes]:
        return [frame for frame in self.frames if Reader(frame).uint() == kind]

    def updates(self) -> list[bytes]:
        """Payloads of the sync updates and replies received."""
        found = []
        for frame in self.of_kind(Kind.SYNC):
            reader = Reader(frame)
            reader.uint()
            if reader.uint() != framing.Step.STATE:
                found.append(reader.bytes())
        return found

    def acknowledged(self) -> int:
        numbers = []
        for frame in self.of_kind(Kind.ACK):
            reader = Reader(frame)
            reader.uint()
            numbers.append(reader.uint())
        return numbers[-1] if numbers else 0

    def hellos(self) -> list[Any]:
        """What the client was told of the document and its rights."""
        return [json.loads(Reader(frame[1:]).text()) for frame in self.of_kind(Kind.HELLO)]

    def hello(self) -> Any:
        """What it was told last."""
        return self.hellos()[-1]

    def refusals(self) -> list[tuple[int, str]]:
        found = []
        for frame in self.of_kind(Kind.REFUSED):
            reader = Reader(frame)
            reader.uint()
            found.append((reader.uint(), reader.text()))
        return found

    def presences(self) -> dict[int, Any]:
        found: dict[int, Any] = {}
        for frame in self.of_kind(Kind.AWARENESS):
            message = framing.decode(frame)
            assert isinstance(message, framing.Presences)
            found |= {entry.client: json.loads(entry.state) for entry in message.entries}
        return found


def session(person: str = ALICE, access: Access = Access.CHANGE, *, niitty: bool = True) -> tuple[Session, Wire]:
    wire = Wire()
    facts = {"id": person, "name": person[-1], "role": "core"}
    return Session(facts, Writer(person, access), wire, speaks_niitty=niitty), wire


def update_frame(update: bytes) -> bytes:
    return framing.update(update)


@dataclass
class MemoryStore:
    """The log as a list. `errors` are raised by the next appends; `gate` stops them until it is set again; from
    `damaged_at` on it cannot be read."""

    rows: dict[uuid.UUID, list[Row]] = field(default_factory=lambda: defaultdict(list))
    projected: dict[str, Any] = field(default_factory=dict)
    snapshots: dict[uuid.UUID, tuple[int, bytes]] = field(default_factory=dict)
    clients: dict[int, str] = field(default_factory=dict)
    errors: list[Exception] = field(default_factory=list)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    gone: set[uuid.UUID] = field(default_factory=set)
    batches: list[int] = field(default_factory=list)
    generation: int = 1
    damaged_at: int | None = None
    loads: int = 0
    projected_groups: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.gate.set()

    def of_another_process(self) -> MemoryStore:
        """The same log, written to by another process, which can be stopped by itself."""
        return MemoryStore(self.rows, self.projected, self.snapshots, self.clients)

    async def load(self, key: uuid.UUID) -> Stored:
        self.loads += 1
        snapshot, state = self.snapshots.get(key, (0, b""))
        sound = self.rows[key][: self.damaged_at - 1 if self.damaged_at else None]
        steps = [Step(number, number, data, hashlib.sha256(data).digest()) for number, data, _ in sound]

        def run(left_out: LeftOut) -> Replay:
            replay = Replay(state, snapshot, left_out=left_out)
            replay.run(steps[snapshot:])
            return replay

        replay = persevere(run, LeftOut())
        state = replay.state()
        return Stored(
            generation=self.generation,
            head=replay.sequence,
            snapshot=snapshot,
            parts=[state] if state else [],
            clients=dict(self.clients),
            left_out={damage.last: digest for damage, digest in replay.left_out.items()},
            repeated=replay.repeated,
            damaged_at=replay.damages[0].first if replay.damages else self.damaged_at,
        )

    async def append(self, entries: Sequence[Entry]) -> list[int | None]:
        await self.gate.wait()
        if self.errors:
            raise self.errors.pop(0)
        self.batches.append(len(entries))
        return [self.append_row(entry) for entry in entries]

    def append_row(self, entry: Entry) -> int | None:
        if entry.owner.key in self.gone or entry.owner.generation != self.generation:
            return None
        rows = self.rows[entry.owner.key]
        rows.append((len(rows) + 1, entry.data, entry.author))
        self.clients |= dict.fromkeys(entry.claimed, entry.author or "")
        return len(rows)

    async def read_after(self, key: uuid.UUID, generation: int, sequence: int) -> list[Row]:
        if generation != self.generation:
            raise OtherGeneration
        end = self.damaged_at - 1 if self.damaged_at else None
        return self.rows[key][sequence:end]

    async def heads(self, keys: Sequence[uuid.UUID]) -> dict[uuid.UUID, int]:
        return {key: len(self.rows[key]) for key in keys}

    async def save_snapshot(self, key: uuid.UUID, sequence: int, state: bytes) -> None:
        self.snapshots[key] = (sequence, state)

    async def project(self, key: uuid.UUID, projection: Projection) -> None:
        self.projected |= projection.notes
        self.projected_groups |= projection.groups


Ears = tuple[Grown, Heard]


class LocalRelay:
    """Hints and words among the rooms of several "processes" in one loop."""

    def __init__(self, shared: dict[uuid.UUID, list[Ears]] | None = None) -> None:
        self.shared = shared if shared is not None else {}
        self.said: list[Words] = []
        self.is_cut = False
        self._mine: dict[uuid.UUID, Ears] = {}

    async def follow(self, key: uuid.UUID, grown: Grown, heard: Heard) -> None:
        self._mine[key] = (grown, heard)
        self.shared.setdefault(key, []).append((grown, heard))

    async def unfollow(self, key: uuid.UUID) -> None:
        self.shared[key].remove(self._mine.pop(key))

    def announce(self, key: uuid.UUID, sequence: int) -> None:
        for grown, _heard in self.shared.get(key, []):
            asyncio.get_running_loop().call_soon(grown, key, sequence)

    def say(self, key: uuid.UUID, words: Words) -> None:
        self.said.append(words)
        for _grown, heard in [] if self.is_cut else self.shared.get(key, []):
            asyncio.get_running_loop().call_soon(heard, key, words)


async def until(condition: Callable[[], bool], seconds: float = 3.0) -> None:
    """Wait for something to become true, or fail."""
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        await asyncio.sleep(0.002)


class Client:
    """A client at a canvas: its document, its session, its wire."""

    def __init__(self, person: str, access: Access, *, niitty: bool = True) -> None:
        self.author = Author(person)
        self.author.now = time.time()
        self.session: Session
        self.wire: Wire
        self.session, self.wire = session(person, access, niitty=niitty)
        self.room: Room

    async def enter(self, process: Rooms) -> Client:
        self.room = await process.enter(KEY, SHAPE, self.session)
        return self

    def send(self) -> None:
        """Send the updates of the edits made since."""
        for update in self.author.made:
            self.room.receive(self.session, update_frame(update))
        self.author.made.clear()

    def read(self) -> dict[str, str]:
        """Take in what came over the wire, and return the texts."""
        for update in self.wire.updates():
            self.author.apply(update)
        return self.author.texts()

    def date_of(self, note: str) -> float:
        self.read()
        content = self.author.notes.get(note)
        return float(content["created"]) if content is not None else 0.0


async def core(process: Rooms, person: str = ALICE, *, niitty: bool = True) -> Client:
    return await Client(person, Access.CHANGE, niitty=niitty).enter(process)


def edit_at_random(author: Author, rng: random.Random) -> None:
    notes = list(author.notes.keys())
    kind = rng.choice(["add", "write", "write", "move", "delete"]) if notes else "add"
    if kind == "add":
        author.add(rng.choice(["open", "graph"]), text=f"ä{rng.random()}")
    elif kind == "write":
        author.write(rng.choice(notes), rng.choice(["x", "ö", "😀"]))
    elif kind == "move":
        author.notes[rng.choice(notes)]["block"] = rng.choice(["open", "graph", "core"])
    else:
        del author.notes[rng.choice(notes)]
