"""Everybody at one document in this process: frames in through the gate, accepted differences out to the others."""

from __future__ import annotations

import asyncio
import functools
import hashlib
import logging
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Protocol

from pycrdt import merge_updates

from canvases.engine import framing
from canvases.engine.company import Company
from canvases.engine.copies import EMPTY_UPDATE
from canvases.engine.framing import Change, Presence, PresenceQuery, Presences, StateRequest
from canvases.engine.journal import Entry, Journal
from canvases.engine.judge import Access
from canvases.engine.neighbours import Words
from canvases.engine.observer import Observer
from canvases.engine.pace import Pace
from canvases.engine.presence import Process
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.replica import Replica, Stored
from canvases.engine.session import Session
from workspace.realtime.closing import Close

logger = logging.getLogger(__name__)

CONTESTED_ROWS = 1_000
"""Rows after which nobody writes any more on a content that lost: by then its room has been replaced."""

CLOSES = {
    Reason.TOO_BIG: Close.TOO_BIG,
    Reason.TOO_MANY: Close.TOO_MANY,
    Reason.MALFORMED: Close.MALFORMED,
    Reason.STRUCTURE: Close.MALFORMED,
    Reason.GAP: Close.OTHER_GENERATION,
    Reason.FOREIGN_CLIENT: Close.OTHER_GENERATION,
}
"""Close codes by reason; every other refusal of an edit means that this person may not write it: FORBIDDEN."""


class Keeper(Protocol):
    """What a room tells those who look after rooms."""

    @property
    def observer(self) -> Observer: ...

    @property
    def process(self) -> Process: ...

    def committed(self, room: Room, last: int) -> None:
        """Rows up to that sequence are in the log: tell the other processes, write the notes to their table."""
        ...

    def missed(self, room: Room) -> None:
        """The log has rows of other processes that this room has not seen."""
        ...

    def vanished(self, room: Room) -> None:
        """The document was deleted, or has begun another generation."""
        ...

    def say(self, room: Room, words: Words) -> None:
        """To the other processes, who is here."""
        ...


class Room:
    """One document's sessions, replica and place in the log.

    All methods run in the event loop's thread, and none of them waits: the log and other processes answer through
    `committed` and `catch_up`.
    """

    def __init__(self, key: Any, replica: Replica, stored: Stored, journal: Journal, keeper: Keeper) -> None:
        """`stored` is what the replica was made from."""
        self.key = key
        self.replica = replica
        self.generation = stored.generation
        self.head = stored.head
        """Sequence up to which the replica has every row of the log."""
        self.announced = stored.head
        """Highest sequence this room has heard of."""
        self.damaged_at = stored.damaged_at
        """From that sequence on the log cannot be read: everybody reads, nobody writes."""
        self.left_out = dict(stored.left_out)
        """Rows of the log that the document does without, by sequence, with their digests."""
        self.is_suspect = False
        """A row of the log and an edit from here may say different things under one Yjs client id and clock."""
        self.is_replaced = False
        """It has fallen out with its log, another room is in its place, and nothing more is heard here."""
        self.sessions: set[Session] = set()
        self.company = Company(keeper.process, self.sessions, functools.partial(keeper.say, self))
        self.uncommitted = 0
        self.changed_notes: dict[str, str | None] = {}
        """Notes not yet written to their table, with who changed them last in this process, if anybody did."""
        self.changed_groups: set[str] = set()
        self._journal = journal
        self._keeper = keeper
        self._pace = Pace()
        self._ahead: set[bytes] = set()
        """What was accepted here and is not yet below the head: the log may hold it after rows not seen here."""
        self._unfit: int | None = None
        """The row of the log that does not fit what is here."""
        self._told: int | None = None
        self._contested = {client: row + CONTESTED_ROWS for client, row in stored.repeated.items()}
        """Yjs client ids under which the log has said something again, and until which row that is remembered."""
        self._outgoing: list[tuple[bytes, Session | None]] = []

    @property
    def is_in_step(self) -> bool:
        """Whether the replica is what the log says up to the head, as far as is known: no less, no more."""
        return not self.uncommitted and self.announced == self.head

    # Coming and going ---

    def join(self, session: Session) -> None:
        self.sessions.add(session)
        self.greet(session)
        session.sink.send(framing.state_request(self.replica.state_vector()))
        self.company.join(session)

    def leave(self, session: Session) -> None:
        self.sessions.discard(session)
        self.company.leave(session)

    def greet(self, session: Session) -> None:
        """Tell a client that understands it what this document is and what the person may do; again after a change."""
        if session.speaks_niitty:
            access = (Access.READ if self.damaged_at else session.writer.access).name.lower()
            facts = {"generation": self.generation, "access": access, "max_frame": framing.MAX_FRAME}
            session.sink.send(framing.hello(facts))

    def close(self) -> None:
        self.replica.close()

    # Frames in ---

    def receive(self, session: Session, frame: bytes) -> None:
        """One frame from a client. Never raises for what a client sends. After a closing refusal nothing is heard."""
        if session.is_turned_out or self.is_replaced:
            return
        try:
            session.bucket.take(len(frame))
            self._handle(session, framing.decode(frame))
        except Unfit as refusal:
            self._keeper.observer.refused(refusal.reason)
            self._turn_out(session, refusal.reason)

    def _handle(self, session: Session, message: framing.Message) -> None:
        match message:
            case Change():
                self._change(session, message)
            case StateRequest(clocks):
                session.bucket.charge()
                session.sink.send(framing.reply(self.replica.missing_from(clocks)))
            case Presences(entries):
                self.company.update(session, entries, self._foreign(session, entries))
            case PresenceQuery():
                self.company.show(session)

    def _change(self, session: Session, change: Change) -> None:
        number = session.next_number()
        may_write = session.writer.access >= Access.CONTRIBUTE and not self.damaged_at
        if not may_write and change.update != EMPTY_UPDATE:
            self._refuse(session, (number,), Reason.DAMAGED if self.damaged_at else Reason.READ_ONLY)
            return
        try:
            accepted = self.replica.accept(change.update, session.writer)
        except Unfit as refusal:
            if refusal.reason is Reason.GAP and not change.is_reply:
                self._ask_for_more(session, number)
            else:
                self._refuse(session, session.covered_by(number, is_reply=change.is_reply), refusal.reason)
            return
        covered = session.covered_by(number, is_reply=change.is_reply)
        if accepted.difference is None:
            session.settle(covered)
            session.acknowledge()
            return
        self.changed_notes.update(dict.fromkeys(accepted.notes, session.writer.id))
        self.changed_groups |= accepted.groups
        self._keep(Entry(self, accepted.difference, session.writer.id, accepted.claimed, session, covered), session)
        stamp = self.replica.stamp(accepted.created)
        if stamp.difference is not None:
            self._keep(Entry(self, stamp.difference, None, stamp.claimed), sender=None)

    def _ask_for_more(self, session: Session, number: int) -> None:
        """A gap: the client went on writing before it knew what we lack, after a restart say. Its reply has it all."""
        if session.put_aside(number):
            session.sink.send(framing.state_request(self.replica.state_vector()))

    def _refuse(self, session: Session, numbers: Sequence[int], reason: Reason) -> None:
        """An edit was not kept. A client that understands is told; any other must not go on as if it were."""
        self._keeper.observer.refused(reason)
        session.bucket.charge()
        if not session.speaks_niitty:
            self._turn_out(session, reason)
            return
        session.settle(numbers)
        for number in numbers:
            session.refuse(number, reason)
        session.acknowledge()

    def _foreign(self, session: Session, entries: Iterable[Presence]) -> set[int]:
        """Client ids that write as somebody else in this document."""
        owners = self.replica.clients
        me = session.writer
        return {entry.client for entry in entries if not me.is_author(owners.get(entry.client, me.id))}

    @staticmethod
    def _turn_out(session: Session, reason: Reason) -> None:
        session.is_turned_out = True
        session.sink.close(CLOSES.get(reason, Close.FORBIDDEN), session.sentence(reason))

    # The log ---

    def _keep(self, entry: Entry, sender: Session | None) -> None:
        self.uncommitted += 1
        self._ahead.add(entry.data)
        self._journal.add(entry)
        self._broadcast(entry.data, sender)

    def committed(self, entries: Sequence[tuple[Entry, int]]) -> None:
        """The journal has written these entries: acknowledge them."""
        self.uncommitted -= len(entries)
        authors = set()
        now = time.monotonic()
        for entry, _ in entries:
            if entry.session is not None:
                entry.session.settle(entry.numbers)
                self._keeper.observer.acknowledged(now - entry.received)
                authors.add(entry.session)
        for session in authors & self.sessions:
            session.acknowledge()
        first, last = entries[0][1], entries[-1][1]
        if first == self.head + 1 and last - first == len(entries) - 1:
            self.head = last
            self._ahead.difference_update(entry.data for entry, _ in entries)
        self._keeper.committed(self, last)
        if self.is_replaced and not self.uncommitted:
            self._send_away()
        self.grown(last)

    def grown(self, sequence: int) -> None:
        """The log reaches at least to this sequence."""
        if self.is_replaced:
            return
        self.announced = max(self.announced, sequence)
        if self.announced > self.head and not self.uncommitted:
            self._keeper.missed(self)

    def catch_up(self, rows: Sequence[tuple[int, bytes, str | None]]) -> bool:
        """Take in rows of the log (sequence, update, author) in order; one's own among them change nothing.

        Returns whether that went well. No rows where there should be some: the log is damaged, and the document is only
        read until that is mended. One that does not fit what is here: the room is suspect, as the log alone says
        whether that row is damaged or left out, or what is here is wrong.
        """
        if self.is_replaced:
            return False
        try:
            self._absorb(rows)
        except Unfit as refusal:
            if self.damaged_at is None:
                self._doubt(refusal)
                return False
            rows = ()
        self._set_damaged(None if rows else self.head + 1)
        return bool(rows)

    def _doubt(self, refusal: Unfit) -> None:
        if self._told != self._unfit:
            logger.warning("Canvas %s cannot follow its log after %d (%s)", self.key, self.head, refusal.reason)
            self._told = self._unfit
        self.is_suspect = True

    def _set_damaged(self, at: int | None) -> None:
        if at != self.damaged_at:
            self.damaged_at = at
            for session in self.sessions:
                self.greet(session)

    def _absorb(self, rows: Sequence[tuple[int, bytes, str | None]]) -> None:
        for sequence, data, author in rows:
            self._unfit = sequence
            if data in self._ahead:
                self._ahead.remove(data)
            elif sequence not in self.left_out:
                self._absorb_row(data, author)
            self._unfit = None
            self.head = max(self.head, sequence)
        if self.is_in_step:
            self._ahead.clear()

    def _absorb_row(self, data: bytes, author: str | None) -> None:
        """A row of another process. The log's order is everybody's: what it says first under a Yjs client id and clock
        holds. It may now be saying something first that is otherwise here, from an edit whose own row comes later. Or
        it leaves the row out, and here, where what the row does not fit has just been deleted, it is taken."""
        absorbed = self.replica.absorb(data, author)
        leans_on_contested = any(self.head < self._contested.get(client, 0) for client in absorbed.leans)
        if self._ahead and (absorbed.repeats or leans_on_contested):
            self.is_suspect = True
        self._contested.update(dict.fromkeys(absorbed.repeats, self.head + CONTESTED_ROWS))
        if absorbed.difference is not None:
            self._broadcast(absorbed.difference, None)
            for note in absorbed.notes:
                self.changed_notes.setdefault(note, None)
            self.changed_groups |= absorbed.groups

    def vanished(self) -> None:
        """The document was deleted, or has begun another generation: whoever comes back is told which."""
        self._send_away()
        self._keeper.vanished(self)

    def took_otherwise(self, left_out: Mapping[int, bytes], head: int) -> bool:
        """Whether a row up to that one was taken here and left out by the log, or the other way round."""
        ahead = {hashlib.sha256(data).digest() for data in self._ahead}
        new = {sequence: digest for sequence, digest in left_out.items() if sequence not in self.left_out}
        is_taken = any(sequence <= self.head or digest in ahead for sequence, digest in new.items())
        return is_taken or (self._unfit is not None and self._unfit <= head and self._unfit not in left_out)

    def cleared(self, left_out: Mapping[int, bytes], damaged_at: int | None) -> None:
        """The suspicion was wrong: what does not fit here is left out by everybody, or damaged."""
        self.left_out.update(left_out)
        if damaged_at is not None and damaged_at > self.head:
            self._set_damaged(damaged_at)
        self.grown(self.announced)

    def replaced(self) -> None:
        """The log says something else than this replica, and another room is in this one's place.

        What was accepted is still committed and acknowledged; then everybody is sent there, without the replica they
        have from here. Edits that come meanwhile are not heard: their authors know them as not kept.
        """
        self.is_replaced = True
        self.replica.close()
        if not self.uncommitted:
            self._send_away()

    def _send_away(self) -> None:
        for session in tuple(self.sessions):
            session.sink.close(Close.OTHER_GENERATION, "")

    # Frames out ---

    def _broadcast(self, update: bytes, sender: Session | None) -> None:
        """Send a difference to everybody but its sender, in one frame with all others until the next flush."""
        if not self._outgoing:
            loop = asyncio.get_running_loop()
            wait = self._pace.wait(loop.time())
            if wait:
                loop.call_later(wait, self._flush_updates)
            else:
                loop.call_soon(self._flush_updates)
        self._outgoing.append((update, sender))

    def _flush_updates(self) -> None:
        now = asyncio.get_running_loop().time
        started = now()
        outgoing, self._outgoing = self._outgoing, []
        only_sender = outgoing[0][1] if len(outgoing) == 1 else None
        frame = framing.update(merge_updates(*(data for data, _ in outgoing)) if len(outgoing) > 1 else outgoing[0][0])
        for session in self.sessions:
            if session is not only_sender:
                session.sink.send(frame)
        self._pace.flushed(started, now())
        self._keeper.observer.merged(len(outgoing))
