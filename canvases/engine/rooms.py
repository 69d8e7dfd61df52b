"""The rooms of this process: opened when somebody comes, kept in step with the log, closed when everybody has left."""

from __future__ import annotations

import asyncio
import logging
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol
from weakref import WeakValueDictionary

from django.db import DatabaseError

from canvases.engine.agreement import disagree
from canvases.engine.journal import Entry, Journal
from canvases.engine.neighbours import BEAT_SECONDS, Words
from canvases.engine.observer import Nobody, Observer
from canvases.engine.presence import Process
from canvases.engine.replica import Replica, Stored
from canvases.engine.room import Room
from canvases.engine.schema import GroupState, NoteState
from canvases.engine.session import Session
from canvases.engine.shape import Shape
from workspace.core.tasks import Tasks

logger = logging.getLogger(__name__)

LINGER_SECONDS = 10.0
"""How long an empty room stays, for somebody who only loads the page again."""
POLL_SECONDS = 5.0
"""How often the log is asked for rows that no hint announced."""
PROJECT_SECONDS = 0.5
"""How soon after a change the notes are written to their table."""
COMPARE_SECONDS = 0.2
"""How soon a suspect room is compared with its log: loading that is dear, and somebody may be doing it on purpose."""
SNAPSHOT_EVERY = 500
"""Updates after which an open room writes a snapshot."""


class OtherGeneration(Exception):  # noqa: N818 - an answer, not a failure
    """The document has begun another generation, or is gone: replicas of this one are of no use, and must be loaded
    anew if they can be."""


Row = tuple[int, bytes, str | None]
Grown = Callable[[uuid.UUID, int], None]
Heard = Callable[[uuid.UUID, Words], None]


@dataclass(frozen=True, slots=True)
class Projection:
    """Notes as they now are (None: gone), with who changed each last, and groups, of which nobody asks that; in step
    with the log up to a sequence."""

    notes: Mapping[str, tuple[NoteState | None, str | None]]
    sequence: int
    groups: Mapping[str, GroupState | None] = field(default_factory=dict)


class Store(Protocol):
    """Where documents are kept. `canvases.store` is the database; tests bring a store in memory."""

    async def load(self, key: uuid.UUID) -> Stored: ...

    async def append(self, entries: Sequence[Entry]) -> list[int | None]: ...

    async def read_after(self, key: uuid.UUID, generation: int, sequence: int) -> list[Row]:
        """Rows after that sequence; none when the next one is damaged. Raises OtherGeneration."""
        ...

    async def heads(self, keys: Sequence[uuid.UUID]) -> dict[uuid.UUID, int]: ...

    async def save_snapshot(self, key: uuid.UUID, sequence: int, state: bytes) -> None: ...

    async def project(self, key: uuid.UUID, projection: Projection) -> None: ...


class Relay(Protocol):
    """Between processes: hints that the log of a document has grown, and who is there. Both may be lost."""

    async def follow(self, key: uuid.UUID, grown: Grown, heard: Heard) -> None: ...

    async def unfollow(self, key: uuid.UUID) -> None: ...

    def announce(self, key: uuid.UUID, sequence: int) -> None: ...

    def say(self, key: uuid.UUID, words: Words) -> None: ...


class Rooms:
    """All open rooms of one event loop."""

    def __init__(self, store: Store, relay: Relay, observer: Observer | None = None) -> None:
        self.observer = observer or Nobody()
        self.process = Process(uuid.uuid4().hex)
        self._store = store
        self._relay = relay
        self._journal = Journal(store.append)
        self._rooms: dict[uuid.UUID, Room] = {}
        self._doors: WeakValueDictionary[uuid.UUID, asyncio.Lock] = WeakValueDictionary()
        self._catching_up: set[Room] = set()
        self._comparing: set[Room] = set()
        self._projecting: set[Room] = set()
        self._snapshots: dict[uuid.UUID, int] = {}
        self._tasks = Tasks()
        self._poller: asyncio.Task[None] | None = None

    @property
    def open(self) -> int:
        return len(self._rooms)

    @property
    def waiting(self) -> int:
        """Updates that wait to be committed."""
        return self._journal.waiting

    async def enter(self, key: uuid.UUID, shape: Shape, session: Session) -> Room:
        """Bring a session into the document's room, opening it if need be."""
        async with self._door(key):
            room = self._rooms.get(key) or await self._open(key, shape)
        room.join(session)
        return room

    def leave(self, room: Room, session: Session) -> None:
        room.leave(session)
        if not room.sessions:
            self._tasks.start(self._close_later(room))

    async def close(self) -> None:
        """Commit what waits and close every room, for a process that ends."""
        await self._journal.drained()
        for room in list(self._rooms.values()):
            await self._project(room)
            await self._close(room)
        await self._journal.close()
        await self._tasks.cancel()

    # What rooms report (engine.room.Keeper) ---

    def committed(self, room: Room, last: int) -> None:
        self._relay.announce(room.key, last)
        if room.is_replaced:
            self._grown(room.key, last)
            return
        self._project_later(room)
        self._snapshot_if_due(room)
        if not room.sessions:
            self._tasks.start(self._close_later(room))

    def missed(self, room: Room) -> None:
        if room not in self._catching_up:
            self._catching_up.add(room)
            self._tasks.start(self._catch_up(room))

    def vanished(self, room: Room) -> None:
        if self._rooms.get(room.key) is room:
            del self._rooms[room.key], self._snapshots[room.key]
            self._tasks.start(self._unfollow(room.key))
            room.close()

    def say(self, room: Room, words: Words) -> None:
        self._relay.say(room.key, words)

    async def _unfollow(self, key: uuid.UUID) -> None:
        async with self._door(key):
            if key not in self._rooms:
                await self._relay.unfollow(key)

    # Opening and closing ---

    def _door(self, key: uuid.UUID) -> asyncio.Lock:
        """Only one opens or closes a room at a time. The lock lives as long as somebody holds or waits for it."""
        return self._doors.setdefault(key, asyncio.Lock())

    async def _open(self, key: uuid.UUID, shape: Shape) -> Room:
        stored = await self._store.load(key)
        await self._relay.follow(key, self._grown, self._heard)
        room = self._install(key, shape, stored)
        if stored.projected < stored.head:
            room.changed_notes = dict.fromkeys(stored.authors.keys() | room.replica.notes().keys())
            room.changed_groups = set(room.replica.groups())
            self._project_later(room)
        if self._poller is None:
            self._poller = self._tasks.start(self._poll())
            self._tasks.start(self._beat())
        return room

    def _install(self, key: uuid.UUID, shape: Shape, stored: Stored) -> Room:
        room = Room(key, Replica(shape, stored), stored, self._journal, self)
        self._rooms[key] = room
        self._snapshots[key] = stored.snapshot
        return room

    async def _close_later(self, room: Room) -> None:
        await asyncio.sleep(LINGER_SECONDS)
        async with self._door(room.key):
            if not room.sessions and not room.uncommitted and self._rooms.get(room.key) is room:
                await self._close(room)

    async def _close(self, room: Room) -> None:
        del self._rooms[room.key]
        await self._relay.unfollow(room.key)
        if room.head > self._snapshots.pop(room.key) and self._is_sure(room):
            await self._save(room)
        room.close()

    # Keeping in step with the log ---

    def _grown(self, key: uuid.UUID, sequence: int) -> None:
        room = self._rooms.get(key)
        if room is not None:
            room.grown(sequence)

    def _heard(self, key: uuid.UUID, words: Words) -> None:
        room = self._rooms.get(key)
        if room is not None:
            room.company.hear(words)

    async def _beat(self) -> None:
        while True:
            await asyncio.sleep(BEAT_SECONDS)
            for room in tuple(self._rooms.values()):
                room.company.beat()

    async def _catch_up(self, room: Room) -> None:
        try:
            while room.announced > room.head and not room.is_replaced:
                rows = await self._store.read_after(room.key, room.generation, room.head)
                is_well = room.catch_up(rows)
                if room.is_suspect:
                    self._compare_later(room)
                if not is_well:
                    return
            self._project_later(room)
            self._snapshot_if_due(room)
        except OtherGeneration:
            room.vanished()
        except DatabaseError as error:
            logger.warning("The log cannot be read (%s); canvas %s follows it later", error, room.key)
        finally:
            self._catching_up.discard(room)

    def _compare_later(self, room: Room) -> None:
        if room not in self._comparing:
            self._comparing.add(room)
            self._tasks.start(self._compare(room))

    async def _compare(self, room: Room) -> None:
        """Compare a suspect room with its log, and put another in its place if it says something else."""
        try:
            while room.is_suspect and self._rooms.get(room.key) is room:
                await asyncio.sleep(COMPARE_SECONDS)
                await self._compare_once(room)
        finally:
            self._comparing.discard(room)

    async def _compare_once(self, room: Room) -> None:
        room.is_suspect = False  # before looking: what makes it suspect from here on may not be in what is loaded
        try:
            stored = await self._store.load(room.key)
        except DatabaseError as error:
            logger.warning("The log cannot be read (%s); canvas %s is compared with it later", error, room.key)
            room.is_suspect = True
            await asyncio.sleep(POLL_SECONDS)
            return
        is_other = await asyncio.to_thread(disagree, room.replica.state(), stored.parts)
        if self._rooms.get(room.key) is not room or stored.generation != room.generation:
            return
        if is_other or room.took_otherwise(stored.left_out, stored.head):
            self._replace(room, stored)
        else:
            room.cleared(stored.left_out, stored.damaged_at)
            self._project_later(room)

    def _replace(self, room: Room, stored: Stored) -> None:
        """Somebody told two processes different things under one Yjs client id and clock, and the log had the other
        first. Go on with the log; the table is written anew, as it may show what the log does not say."""
        logger.warning("Canvas %s says something else than its log after %d; it is loaded anew", room.key, stored.head)
        new = self._install(room.key, room.replica.shape, stored)
        shown = room.replica.notes().keys() | new.replica.notes().keys() | stored.authors.keys()
        new.changed_notes = dict.fromkeys(shown)
        new.changed_groups = room.replica.groups().keys() | new.replica.groups().keys()
        self._project_later(new)
        self._tasks.start(self._close_later(new))
        new.grown(room.announced)
        room.replaced()

    def _is_sure(self, room: Room) -> bool:
        """Whether the replica is surely what the log says: what a snapshot holds, everybody will believe."""
        return room.is_in_step and not room.is_suspect and room not in self._comparing

    async def _poll(self) -> None:
        """Hints may be lost; the log is not. Every few seconds all open rooms are compared with it at once."""
        while True:
            await asyncio.sleep(POLL_SECONDS)
            try:
                heads = await self._store.heads(list(self._rooms))
            except DatabaseError as error:
                logger.warning("The log cannot be read (%s); open documents go on", error)
                continue
            for key, head in heads.items():
                self._grown(key, head)

    def _project_later(self, room: Room) -> None:
        if room not in self._projecting:
            self._projecting.add(room)
            self._tasks.start(self._project_soon(room))

    async def _project_soon(self, room: Room) -> None:
        await asyncio.sleep(PROJECT_SECONDS)
        self._projecting.discard(room)
        await self._project(room)

    async def _project(self, room: Room) -> None:
        if room.is_replaced or room in self._comparing:
            return  # what holds is written when that is known
        changed, room.changed_notes = room.changed_notes, {}
        touched, room.changed_groups = room.changed_groups, set()
        notes = {note_id: (room.replica.note(note_id), author) for note_id, author in changed.items()}
        groups = {group_id: room.replica.group(group_id) for group_id in touched}
        try:
            await self._store.project(room.key, Projection(notes, room.head, groups))
        except DatabaseError as error:
            logger.warning("Notes cannot be written to their table (%s); tried again", error)
            room.changed_notes = changed | room.changed_notes
            room.changed_groups |= touched
            self._project_later(room)

    def _snapshot_if_due(self, room: Room) -> None:
        is_open = self._rooms.get(room.key) is room
        if is_open and room.head - self._snapshots[room.key] >= SNAPSHOT_EVERY:
            self._tasks.start(self._snapshot(room))

    async def _snapshot(self, room: Room) -> None:
        """Only when what is in memory is what the log says up to the head, not more and nothing else."""
        if not self._is_sure(room):
            return
        self._snapshots[room.key] = room.head
        await self._save(room)

    async def _save(self, room: Room) -> None:
        """A snapshot that cannot be written costs time at the next opening: the log has everything."""
        try:
            await self._store.save_snapshot(room.key, room.head, room.replica.state())
        except DatabaseError as error:
            logger.warning("The snapshot of canvas %s cannot be written (%s)", room.key, error)
