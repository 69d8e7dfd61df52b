"""The log in the database: loading documents, appending to them, and their snapshots.

One writer at a time per document: every append (`appending.py`) locks the document's row first, and takes its sequences
from it. On SQLite the whole transaction is the lock (IMMEDIATE). The functions are plain and synchronous;
`DatabaseStore` offers them to the engine from its threads.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from canvases import log, projection
from canvases.appending import append
from canvases.engine.journal import Entry
from canvases.engine.judge import SERVER
from canvases.engine.replica import Stored
from canvases.engine.rooms import OtherGeneration, Projection, Row
from canvases.models import CanvasClient, CanvasUpdate, Document, Note
from workspace.core.database import db
from workspace.core.errors import NotFound
from workspace.core.gathering import Gathered

ROWS_AT_ONCE = 500
PROJECTION_REST = 0.1
"""Seconds between two writings of notes: of fifty canvases together each costs a fifteenth of what it costs alone."""


def load(canvas_id: uuid.UUID) -> Stored:
    """The document as of now, or up to its first damage, which is quarantined. Raises NotFound.

    The rows come in one statement: what compaction or a new generation does meanwhile is seen whole or not at all.
    """
    document = Document.objects.filter(pk=canvas_id).first()
    if document is None:
        raise NotFound
    return _stored(document)


def load_locked(canvas_id: uuid.UUID) -> Stored:
    """The same, holding the document until the surrounding transaction ends: nobody else can append meanwhile."""
    document = Document.objects.select_for_update().filter(pk=canvas_id).first()
    if document is None:
        raise NotFound
    return _stored(document)


def _stored(document: Document) -> Stored:
    canvas = document.canvas_id
    if not log.is_snapshot_sound(document):
        log.drop_snapshot(document)
    replay = log.restore(document)
    log.quarantine(document, replay.damages)
    state = replay.state()
    left_out = log.left_out_rows(canvas, document.generation).filter(sequence__lte=replay.sequence)
    clients = CanvasClient.objects.filter(canvas=canvas).values_list("client", "user")
    authors = Note.objects.filter(canvas=canvas).values_list("id", "author")
    return Stored(
        generation=document.generation,
        head=replay.sequence,
        projected=document.projected,
        snapshot=document.snapshot_sequence,
        parts=[state] if state else [],
        clients={client: str(user) if user else SERVER for client, user in clients},
        authors={str(note): str(author) for note, author in authors},
        left_out={sequence: bytes(its) for sequence, its in left_out.values_list("sequence", "digest")},
        repeated=replay.repeated,
        damaged_at=replay.damages[0].first if replay.damages else None,
    )


def read_after(canvas_id: uuid.UUID, generation: int, sequence: int) -> list[Row]:
    """The next rows after that sequence, as far as they are sound; the first that is not is quarantined.

    Compaction may have put what comes just before them into the first one; taking that in twice changes nothing.

    Raises:
        OtherGeneration: the document has begun another one, or is gone, or its snapshot is beyond the damage: loading
            it again leads on.
    """
    document = Document.objects.filter(pk=canvas_id, generation=generation).defer("snapshot").first()
    if document is None:
        raise OtherGeneration
    found: list[Row] = []
    rows = CanvasUpdate.objects.filter(canvas=canvas_id, generation=generation, sequence__gt=sequence)
    for row in rows.order_by("sequence")[:ROWS_AT_ONCE]:
        damage = log.damage_of(row, after=sequence)
        if damage is not None:
            log.quarantine(document, [damage])
            if document.snapshot_sequence >= damage.last:
                raise OtherGeneration
            break
        sequence = row.sequence
        found.append((sequence, bytes(row.data), str(row.author_id) if row.author_id else None))
    return found


def heads(canvas_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, int]:
    return dict(Document.objects.filter(pk__in=canvas_ids).values_list("pk", "head"))


def save_snapshot(canvas_id: uuid.UUID, sequence: int, state: bytes) -> None:
    """Keep the merged document, unless somebody has kept a newer one."""
    older = Document.objects.filter(pk=canvas_id, snapshot_sequence__lt=sequence)
    older.update(snapshot=state, snapshot_sequence=sequence, snapshot_digest=log.digest(state))


def _project(changes: Sequence[projection.Change]) -> list[None]:
    projection.write_all(changes)
    return [None] * len(changes)


class DatabaseStore:
    """`engine.rooms.Store` on Django's database."""

    def __init__(self) -> None:
        self._projections: Gathered[projection.Change, None] = Gathered(_project, PROJECTION_REST)

    async def load(self, key: uuid.UUID) -> Stored:
        return await db(load, key)

    async def append(self, entries: Sequence[Entry]) -> list[int | None]:
        return await db(append, entries)

    async def read_after(self, key: uuid.UUID, generation: int, sequence: int) -> list[Row]:
        return await db(read_after, key, generation, sequence)

    async def heads(self, keys: Sequence[uuid.UUID]) -> dict[uuid.UUID, int]:
        return await db(heads, keys)

    async def save_snapshot(self, key: uuid.UUID, sequence: int, state: bytes) -> None:
        await db(save_snapshot, key, sequence, state)

    async def project(self, key: uuid.UUID, changes: Projection) -> None:
        await self._projections.ask(projection.Change(key, changes.notes, changes.sequence, changes.groups))
