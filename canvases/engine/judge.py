"""Whether a change of the content is one this writer may make on this canvas: rule 8 of the gate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum

from canvases.engine.refusal import Reason, Unfit
from canvases.engine.schema import GroupState, LinkState, NoteState, is_key
from canvases.engine.shape import Block, Shape

SERVER = ""
"""Whoever the server itself is: nobody's account."""


class Access(IntEnum):
    """How far a person's rights on a canvas go. Comments are not in the document, so they are not asked here."""

    READ = 0
    CONTRIBUTE = 1
    CHANGE = 2


@dataclass(frozen=True, slots=True)
class Writer:
    """Who makes a change, by account id, and how far their rights go at this moment.

    `formerly` are the guests this account was before it existed: what they wrote is the person's own.
    """

    id: str
    access: Access
    formerly: frozenset[str] = frozenset()

    def is_author(self, person: str) -> bool:
        return person == self.id or person in self.formerly

    @property
    def is_server(self) -> bool:
        return self.id == SERVER


@dataclass(slots=True)
class Judge:
    """Judges single notes, links and groups, each as it was and as it would be; None stands for "not there"."""

    shape: Shape

    def note(
        self, writer: Writer, note_id: str, before: NoteState | None, after: NoteState | None, author: str | None
    ) -> None:
        """`author` is who first wrote the note of this id, if it ever existed: undoing a deletion brings it back."""
        if after is not None:
            _require_uuid(note_id)
            self._place(after)
            self._author(writer, before, after, author)
            if before is not None and after.created != before.created:
                raise Unfit(Reason.WRONG_VALUE)
            self._words(writer, before, after)
        if writer.access < Access.CHANGE:
            self._own_note(writer, before, after)

    def link(
        self,
        writer: Writer,
        link_id: str,
        before: LinkState | None,
        after: LinkState | None,
        author: str | None,
        notes: Mapping[str, NoteState | None],
    ) -> None:
        """`notes` holds the two ends by id, None for a note that is not there."""
        if after is not None:
            _require_uuid(link_id)
            block = self._link_block(after, notes)
            if writer.access < Access.CHANGE and not block.is_open:
                raise Unfit(Reason.CLOSED_BLOCK)
            self._author(writer, before, after, author)
        owner = before or after
        if writer.access < Access.CHANGE and owner is not None and not writer.is_author(owner.author):
            raise Unfit(Reason.NOT_YOURS)

    def group(self, writer: Writer, group_id: str, after: GroupState | None) -> None:
        """Only the core team groups notes."""
        if writer.access < Access.CHANGE:
            raise Unfit(Reason.NOT_YOURS)
        if after is not None:
            _require_uuid(group_id)
            if after.block not in self.shape:
                raise Unfit(Reason.UNKNOWN_PLACE)

    def _place(self, note: NoteState) -> None:
        block = self.shape.blocks.get(note.block)
        if block is None or (note.lane and note.lane not in block.lanes):
            raise Unfit(Reason.UNKNOWN_PLACE)
        if note.column is not None and not 1 <= note.column <= block.columns:
            raise Unfit(Reason.UNKNOWN_PLACE)
        if note.type not in block.note_types:
            raise Unfit(Reason.UNKNOWN_TYPE)

    @staticmethod
    def _words(writer: Writer, before: NoteState | None, after: NoteState) -> None:
        """Those of another canvas's note, and its picture, are kept as they are there (ADR 44), until the note is made
        one of its own."""
        if before is None or writer.is_server or not (before.source and after.source):
            return
        if (before.source, before.text, before.image) != (after.source, after.text, after.image):
            raise Unfit(Reason.MIRRORED)

    @staticmethod
    def _author(
        writer: Writer, before: NoteState | LinkState | None, after: NoteState | LinkState, author: str | None
    ) -> None:
        rightful = before.author if before is not None else author or writer.id
        if after.author != rightful:
            raise Unfit(Reason.FORGED_AUTHOR)

    def _own_note(self, writer: Writer, before: NoteState | None, after: NoteState | None) -> None:
        for note in (before, after):
            if note is None:
                continue
            if not writer.is_author(note.author):
                raise Unfit(Reason.NOT_YOURS)
            if not self.shape.blocks[note.block].is_open:
                raise Unfit(Reason.CLOSED_BLOCK)

    def _link_block(self, link: LinkState, notes: Mapping[str, NoteState | None]) -> Block:
        source, target = notes.get(link.source), notes.get(link.target)
        if source is None or target is None or source.block != target.block or link.source == link.target:
            raise Unfit(Reason.UNKNOWN_PLACE)
        block = self.shape.blocks[source.block]
        if link.relation not in block.relations or (link.state and link.state not in block.states):
            raise Unfit(Reason.UNKNOWN_TYPE)
        return block


def _require_uuid(key: str) -> None:
    if not is_key(key):
        raise Unfit(Reason.WRONG_VALUE)
