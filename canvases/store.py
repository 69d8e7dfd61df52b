"""The log in the database: loading documents, appending to them, and their snapshots.

One writer at a time per document: every append locks the document's row first, and takes its sequences from it. On
SQLite the whole transaction is the lock (IMMEDIATE). The functions are plain and synchronous; `DatabaseStore` offers
them to the engine from its threads.
"""

from __future__ import annotations

import hashlib
import uuid
from collections import Counter, defaultdict
from collections.abc import Sequence

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from canvases import projection
from canvases.engine.journal import Entry
from canvases.engine.replica import SERVER, Stored
from canvases.engine.rooms import Projection, Row
from canvases.models import CanvasClient, CanvasUpdate, Document, Note
from workspace.core.database import db
from workspace.core.errors import NotFound


@transaction.atomic
def load(canvas_id: uuid.UUID) -> Stored:
    """The document as of now, in one consistent read. Raises NotFound."""
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
    tail = CanvasUpdate.objects.filter(canvas=canvas, sequence__gt=document.snapshot_sequence).order_by("sequence")
    parts = [bytes(data) for data in tail.values_list("data", flat=True)]
    if document.snapshot:
        parts.insert(0, bytes(document.snapshot))
    clients = CanvasClient.objects.filter(canvas=canvas).values_list("client", "user")
    authors = Note.objects.filter(canvas=canvas).values_list("id", "author")
    return Stored(
        generation=document.generation,
        head=document.head,
        projected=document.projected,
        snapshot=document.snapshot_sequence,
        parts=parts,
        clients={client: str(user) if user else SERVER for client, user in clients},
        authors={str(note): str(author) for note, author in authors},
    )


@transaction.atomic
def append(entries: Sequence[Entry]) -> list[int | None]:
    """Write updates of any number of documents. Returns their sequences, None where the document is gone."""
    wanted = Counter(entry.owner.key for entry in entries)
    heads = _reserve(wanted)
    now = timezone.now()
    rows: list[CanvasUpdate] = []
    clients: list[CanvasClient] = []
    sequences: list[int | None] = []
    for entry in entries:
        canvas = entry.owner.key
        if canvas not in heads:
            sequences.append(None)
            continue
        heads[canvas] += 1
        sequences.append(heads[canvas])
        rows.append(
            CanvasUpdate(
                canvas_id=canvas,
                sequence=heads[canvas],
                author_id=entry.author,
                at=now,
                data=entry.data,
                digest=hashlib.sha256(entry.data).digest(),
            )
        )
        clients += [CanvasClient(canvas_id=canvas, client=client, user_id=entry.author) for client in entry.claimed]
    CanvasUpdate.objects.bulk_create(rows)
    CanvasClient.objects.bulk_create(clients, ignore_conflicts=True)
    return sequences


def _reserve(wanted: Counter[uuid.UUID]) -> dict[uuid.UUID, int]:
    """Lock the documents, in one order for all writers, and move their heads. Returns the heads as they were."""
    documents = list(Document.objects.select_for_update().filter(pk__in=wanted).order_by("pk").only("pk", "head"))
    by_growth = defaultdict(list)
    for document in documents:
        by_growth[wanted[document.pk]].append(document.pk)
    for growth, canvases in by_growth.items():
        Document.objects.filter(pk__in=canvases).update(head=F("head") + growth)
    return {document.pk: document.head for document in documents}


def read_after(canvas_id: uuid.UUID, sequence: int) -> list[Row]:
    rows = CanvasUpdate.objects.filter(canvas=canvas_id, sequence__gt=sequence).order_by("sequence")
    return [
        (number, bytes(data), str(author) if author else None)
        for number, data, author in rows.values_list("sequence", "data", "author")
    ]


def heads(canvas_ids: Sequence[uuid.UUID]) -> dict[uuid.UUID, int]:
    return dict(Document.objects.filter(pk__in=canvas_ids).values_list("pk", "head"))


def save_snapshot(canvas_id: uuid.UUID, sequence: int, state: bytes) -> None:
    """Keep the merged document, unless somebody has kept a newer one."""
    older = Document.objects.filter(pk=canvas_id, snapshot_sequence__lt=sequence)
    older.update(snapshot=state, snapshot_sequence=sequence)


class DatabaseStore:
    """`engine.rooms.Store` on Django's database."""

    async def load(self, key: uuid.UUID) -> Stored:
        return await db(load, key)

    async def append(self, entries: Sequence[Entry]) -> list[int | None]:
        return await db(append, entries)

    async def read_after(self, key: uuid.UUID, sequence: int) -> list[Row]:
        return await db(read_after, key, sequence)

    async def heads(self, keys: Sequence[uuid.UUID]) -> dict[uuid.UUID, int]:
        return await db(heads, keys)

    async def save_snapshot(self, key: uuid.UUID, sequence: int, state: bytes) -> None:
        await db(save_snapshot, key, sequence, state)

    async def project(self, key: uuid.UUID, changes: Projection) -> None:
        await db(projection.write, key, changes.notes, changes.sequence)
