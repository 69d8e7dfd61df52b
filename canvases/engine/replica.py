"""One canvas document in memory: rules 5 to 8 of the gate, and the accepted difference that others are sent.

Two copies of the document are kept. An update is tried on the *shadow* first; only when it applied cleanly and the
judge has no objection is it applied to the *live* one. A refused update costs the shadow, which is made anew from the
live copy: the native library can fail half-way and leave a document in pieces, so nothing is ever rolled back in place.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from canvases.engine import framing
from canvases.engine.copies import EMPTY_UPDATE, Copy, Roots, Touched
from canvases.engine.judge import SERVER, Judge, Writer
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.scan import LOG, Scan, scan
from canvases.engine.schema import (
    GROUPS,
    LIMITS,
    LINKS,
    MAX_DOCUMENT,
    NOTES,
    ROOTS,
    GroupState,
    LinkState,
    NoteState,
    read_group,
    read_link,
    read_note,
)
from canvases.engine.shape import Shape

REQUESTS_CLIENT = 2**53 - 1
"""What is written by REST requests, always on top of the whole log and one at a time, continues this one client in the
first generation of a document, and the one before it in the next: a replica of an earlier generation may have other
things under the numbers that are given now."""
CLOCK_TOLERANCE = 120.0
"""Seconds by which a note's own date may differ from the server's before the server corrects it."""


@dataclass(slots=True)
class Stored:
    """A document as the log has it.

    Attributes:
        head: sequence of the newest update.
        projected: sequence up to which the notes' table is in step; behind the head after a crash.
        snapshot: sequence up to which the first part is everything merged; 0 without one.
        parts: updates in order.
        clients: the person each Yjs client id belongs to.
        authors: who first wrote each note, also of notes deleted since; the replica adds links as it meets them.
        left_out: rows that the document does without, by sequence, with their digests.
        repeated: Yjs client ids under which the log says something again, and the last row that does, as far as that is
            not in the snapshot.
        damaged_at: the log cannot be read from that sequence on; everything else here is as it was just before.
    """

    generation: int = 1
    head: int = 0
    projected: int = 0
    snapshot: int = 0
    parts: list[bytes] = field(default_factory=list)
    clients: dict[int, str] = field(default_factory=dict)
    authors: dict[str, str] = field(default_factory=dict)
    left_out: dict[int, bytes] = field(default_factory=dict)
    repeated: dict[int, int] = field(default_factory=dict)
    damaged_at: int | None = None


@dataclass(frozen=True, slots=True)
class Accepted:
    """What came of an update: the difference it made (None: nothing new), the client ids it used first, the notes it
    touched and created, the groups it touched, the client ids of which it repeats something, and those it leans on."""

    difference: bytes | None
    claimed: tuple[int, ...] = ()
    notes: frozenset[str] = frozenset()
    created: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()
    repeats: frozenset[int] = frozenset()
    leans: frozenset[int] = frozenset()


NOTHING_NEW = Accepted(None)


class Replica:
    """Not safe for use from several threads; belongs to one event loop or to one request."""

    def __init__(self, shape: Shape, stored: Stored, *, client: int | None = None) -> None:
        """`client` is the Yjs client id for what the server itself writes; a new one when none is given."""
        self.shape = shape
        requests = [requests_client(generation) for generation in range(1, stored.generation + 1)]
        self.clients = {**stored.clients, **dict.fromkeys(requests, SERVER)}
        self.authors = dict(stored.authors)
        self._client = client or secrets.randbelow(REQUESTS_CLIENT)
        self._judge = Judge(shape)
        self._live = Copy(stored.parts, self._client)
        self._live.watch_differences()
        self._shadow = self._new_shadow()
        self.known = framing.clocks(self._live.doc.get_state())
        self.size = sum(len(part) for part in stored.parts)

    # Reading ---

    def state(self) -> bytes:
        """The whole document as one update."""
        return self._live.doc.get_update()

    def state_vector(self) -> bytes:
        return framing.state_vector(self.known)

    def missing_from(self, clocks: dict[int, int]) -> bytes:
        """What somebody with these clocks lacks. Clocks beyond ours are cut to ours."""
        ours = {client: min(clock, self.known[client]) for client, clock in clocks.items() if client in self.known}
        return self._live.doc.get_update(framing.state_vector(ours))

    def note(self, note_id: str) -> NoteState | None:
        """The note, or None when there is none or it does not fit the schema (written before a rule existed)."""
        try:
            return _note_in(self._live, note_id)
        except Unfit:
            return None

    def notes(self) -> dict[str, NoteState]:
        """Every note that fits the schema."""
        keys = self._live.roots[NOTES].keys()
        found = {note_id: self.note(note_id) for note_id in keys}
        return {note_id: note for note_id, note in found.items() if note is not None}

    def link(self, link_id: str) -> LinkState | None:
        """The arrow, or None when there is none or it does not fit the schema."""
        try:
            return _link_in(self._live, link_id)
        except Unfit:
            return None

    def links(self) -> dict[str, LinkState]:
        """Every arrow that fits the schema."""
        found = {link_id: self.link(link_id) for link_id in self._live.roots[LINKS].keys()}  # noqa: SIM118 - no dict
        return {link_id: link for link_id, link in found.items() if link is not None}

    def group(self, group_id: str) -> GroupState | None:
        """The group, or None when there is none or it does not fit the schema."""
        content = self._live.roots[GROUPS].get(group_id)
        try:
            return None if content is None else read_group(content)
        except Unfit:
            return None

    def groups(self) -> dict[str, GroupState]:
        """Every group that fits the schema."""
        found = {group_id: self.group(group_id) for group_id in self._live.roots[GROUPS].keys()}  # noqa: SIM118 - no dict
        return {group_id: group for group_id, group in found.items() if group is not None}

    # Changing ---

    def accept(self, update: bytes, writer: Writer) -> Accepted:
        """Take in a writer's update, or raise Unfit and keep nothing of it."""
        found = scan(update)
        if found.is_empty:
            return NOTHING_NEW
        self._check_owners(found, writer)
        self._check_connects(found)
        if self.size + len(update) > MAX_DOCUMENT:
            raise Unfit(Reason.FULL)
        touched = self._try(update)
        self._judge_shadow(touched, writer)
        claimed = tuple(client for client in found.starts if client not in self.clients)
        self.clients.update(dict.fromkeys(claimed, writer.id))
        return self._take(update, found, touched, claimed)

    def write(self, writer: Writer, edit: Callable[[Roots], None]) -> Accepted:
        """Make a change for a writer, judged like any other. Raises Unfit, and whatever `edit` raises."""
        before = self._shadow.doc.get_state()
        try:
            with self._shadow.doc.transaction():
                edit(self._shadow.roots)
        except BaseException:
            self._renew_shadow()
            raise
        touched = self._shadow.touched()
        self._judge_shadow(touched, writer)
        update = self._shadow.doc.get_update(before)
        return self._take(update, scan(update), touched, ())

    def absorb(self, update: bytes, author: str | None) -> Accepted:
        """Take in an update from the log, judged when it was written. Raises Unfit when the log is damaged."""
        found = scan(update, LOG)
        self._check_connects(found)
        touched = self._try(update)
        for client in found.starts:
            self.clients.setdefault(client, author or SERVER)
        return self._take(update, found, touched, ())

    def stamp(self, note_ids: Iterable[str], now: float | None = None) -> Accepted:
        """Set the server's time on new notes whose own date is off."""
        moment = time.time() if now is None else now
        wrong = [note_id for note_id in note_ids if self._is_misdated(note_id, moment)]
        if not wrong:
            return NOTHING_NEW
        with self._live.doc.transaction():
            for note_id in wrong:
                self._live.roots[NOTES][note_id]["created"] = moment
        difference = self._live.difference()
        self._shadow.doc.apply_update(difference)
        self._shadow.touched()
        self._advance(scan(difference))
        claimed = () if self._client in self.clients else (self._client,)
        self.clients[self._client] = SERVER
        return Accepted(difference, claimed)

    def close(self) -> None:
        """Drop the observers: a document that is still observed is never freed."""
        self._live.close()
        self._shadow.close()

    # Rules ---

    def _check_owners(self, found: Scan, writer: Writer) -> None:
        """Rule 6: a client id belongs to one person, and the server's own to nobody.

        Structs of others are let through when none of them is new: a standard client may send back what it was sent.
        """
        for client, end in found.ends.items():
            is_own = writer.is_author(self.clients.get(client, writer.id))
            if not is_own and end > self.known.get(client, 0):
                raise Unfit(Reason.FOREIGN_CLIENT)

    def _check_connects(self, found: Scan) -> None:
        """Rule 6: no gaps. What the update starts from and leans on must be here, or in the update itself."""
        if not found.connects(self.known):
            raise Unfit(Reason.GAP)
        if not found.roots <= ROOTS:
            raise Unfit(Reason.WRONG_VALUE)

    def _judge_shadow(self, touched: Touched, writer: Writer) -> None:
        try:
            # One transaction for all reading: without it every single value opens its own, at half the total cost.
            with self._live.doc.transaction(), self._shadow.doc.transaction():
                self._check_content(touched, writer)
        except Unfit:
            self._renew_shadow()
            raise

    def _check_content(self, touched: Touched, writer: Writer) -> None:
        """Rule 8, on what was touched: as it is in the live copy, as it would be in the shadow."""
        for note_id in touched.notes:
            author = self.authors.get(note_id)
            self._judge.note(writer, note_id, self.note(note_id), _note_in(self._shadow, note_id), author)
        for link_id in touched.links:
            link = _link_in(self._shadow, link_id)
            ends = {end: _note_in(self._shadow, end) for end in (link.source, link.target)} if link else {}
            self._judge.link(writer, link_id, self.link(link_id), link, self.authors.get(link_id), ends)
        for group_id in touched.groups:
            content = self._shadow.roots[GROUPS].get(group_id)
            self._judge.group(writer, group_id, None if content is None else read_group(content))
        for root, most in LIMITS.items():
            if len(self._shadow.roots[root]) > most:
                raise Unfit(Reason.FULL)

    def _is_misdated(self, note_id: str, now: float) -> bool:
        note = self.note(note_id)
        return note is not None and abs(note.created - now) > CLOCK_TOLERANCE

    # The two copies ---

    def _try(self, update: bytes) -> Touched:
        """Rule 7: apply to the shadow. Raises Unfit(STRUCTURE) when the native library does not take it."""
        try:
            self._shadow.doc.apply_update(update)
        except (KeyboardInterrupt, SystemExit):
            raise
        except BaseException as error:  # a boundary: a panic of the native library is not an Exception
            self._renew_shadow()
            raise Unfit(Reason.STRUCTURE) from error
        return self._shadow.touched()

    def _take(self, update: bytes, found: Scan, touched: Touched, claimed: tuple[int, ...]) -> Accepted:
        created = frozenset(note_id for note_id in touched.notes if note_id not in self._live.roots[NOTES])
        self._remember_authors(touched)
        repeats = found.repeats(self.known)
        difference, leans = self._apply_live(update, found), frozenset(found.needs)
        notes, groups = frozenset(touched.notes), frozenset(touched.groups)
        return Accepted(difference, claimed, notes, created, groups, repeats, leans)

    def _apply_live(self, update: bytes, found: Scan) -> bytes | None:
        self._live.doc.apply_update(update)
        self._advance(found)
        difference = self._live.difference()
        if difference == EMPTY_UPDATE:
            return None
        self.size += len(difference)
        return difference

    def _advance(self, found: Scan) -> None:
        for client, end in found.ends.items():
            self.known[client] = max(end, self.known.get(client, 0))

    def _remember_authors(self, touched: Touched) -> None:
        for note_id in touched.notes - self.authors.keys():
            note = _note_in(self._shadow, note_id)
            if note is not None:
                self.authors[note_id] = note.author
        for link_id in touched.links - self.authors.keys():
            link = _link_in(self._shadow, link_id)
            if link is not None:
                self.authors[link_id] = link.author

    def _new_shadow(self) -> Copy:
        shadow = Copy([self._live.doc.get_update()], self._client)
        shadow.watch_keys()
        return shadow

    def _renew_shadow(self) -> None:
        self._shadow.close()
        self._shadow = self._new_shadow()


def requests_client(generation: int) -> int:
    return REQUESTS_CLIENT - generation + 1


def _note_in(copy: Copy, note_id: str) -> NoteState | None:
    content = copy.roots[NOTES].get(note_id)
    return None if content is None else read_note(content)


def _link_in(copy: Copy, link_id: str) -> LinkState | None:
    content = copy.roots[LINKS].get(link_id)
    return None if content is None else read_link(content)
