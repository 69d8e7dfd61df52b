"""Appending to the log: every edit passes here, hence in plain SQL."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.db import connection, transaction
from django.db.backends.utils import CursorWrapper
from django.utils import timezone

from canvases import log
from canvases.engine.journal import Entry
from canvases.models import CanvasClient, CanvasUpdate, Document
from workspace.core.sql import Columns

Place = tuple[uuid.UUID, int]
"""A document and its generation."""

RESERVE = "UPDATE canvases_document SET head = head + %s WHERE canvas_id = %s AND generation = %s RETURNING head"
_place = Columns(Document, "canvas", "generation")
INSERT = """
    INSERT INTO canvases_canvasupdate (canvas_id, sequence, generation, author_id, at, data, digest)
    VALUES (%s, %s, %s, %s, %s, %s, %s)
"""
_row = Columns(CanvasUpdate, "canvas", "sequence", "generation", "author", "at", "data", "digest")


@transaction.atomic
def append(entries: Sequence[Entry]) -> list[int | None]:
    """Write updates of any number of documents. Returns their sequences, None where the document is gone or has begun
    another generation."""
    places = [(entry.owner.key, entry.owner.generation) for entry in entries]
    with connection.cursor() as cursor:
        heads = _reserve(cursor, Counter(places))
        sequences = [_next(heads, place) for place in places]
        written = [(entry, sequence) for entry, sequence in zip(entries, sequences, strict=True) if sequence]
        if written:
            now = timezone.now()
            cursor.executemany(INSERT, [_parameters(entry, sequence, now) for entry, sequence in written])
    claims = [
        CanvasClient(canvas_id=entry.owner.key, client=client, user_id=entry.author)
        for entry, _ in written
        for client in entry.claimed
    ]
    if claims:
        CanvasClient.objects.bulk_create(claims, ignore_conflicts=True)
    return sequences


def _reserve(cursor: CursorWrapper, wanted: Counter[Place]) -> dict[Place, int]:
    """Lock the documents, in one order for all writers, and move their heads. Returns the heads as they were."""
    heads = {}
    for place in sorted(wanted):
        cursor.execute(RESERVE, [wanted[place], *_place.parameters(*place)])
        for (head,) in cursor.fetchall():  # one, or none
            heads[place] = head - wanted[place]
    return heads


def _next(heads: dict[Place, int], place: Place) -> int | None:
    if place not in heads:
        return None
    heads[place] += 1
    return heads[place]


def _parameters(entry: Entry, sequence: int, now: datetime) -> list[Any]:
    owner = entry.owner
    return _row.parameters(owner.key, sequence, owner.generation, entry.author, now, entry.data, log.digest(entry.data))
