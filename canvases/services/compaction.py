"""Making a log smaller without changing what it says: one person's changes within a minute become one row (ADR 11)."""

from __future__ import annotations

import uuid
from collections.abc import Container, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from django.db import transaction
from django.utils import timezone
from pycrdt import merge_updates

from canvases import log, store
from canvases.engine.refusal import Unfit
from canvases.engine.rooms import SNAPSHOT_EVERY
from canvases.engine.scan import LOG, scan
from canvases.models import CanvasUpdate, Document
from workspace.core.errors import NotFound

SPAN = timedelta(minutes=1)
"""From the first to the last change of a merged row."""
MOST_ROWS = 200
MOST_BYTES = 32 * 1024
"""Of a merged row: small enough for every reader of the log, and merging is quadratic."""
WINDOW = 500
"""Rows looked at in one transaction, which must be short: it holds up who writes on the canvas."""


@dataclass(slots=True)
class Compacted:
    """Rows looked at and what is left of them, with their bytes. `damaged_at`: nothing was merged from there on."""

    rows_before: int = 0
    rows_after: int = 0
    bytes_before: int = 0
    bytes_after: int = 0
    damaged_at: int | None = None


@dataclass(slots=True)
class _Walk:
    """On the way through a log.

    Attributes:
        judged: the row up to which it is noted which ones the document does without.
        known: for every Yjs client, the end of what was met.
        contested: Yjs clients under which the log says something twice. It need not be the same; then what is written
            on that may fit before something else is deleted, and not after, or the other way round (ADR 16).
        alone: rows that are not merged.
    """

    before: datetime
    judged: int
    result: Compacted = field(default_factory=Compacted)
    seen: int = 0
    known: dict[int, int] = field(default_factory=dict)
    contested: set[int] = field(default_factory=set)
    alone: set[int] = field(default_factory=set)

    def meet(self, row: CanvasUpdate) -> None:
        if row.sequence <= self.seen:
            return
        self.seen = row.sequence
        found = scan(bytes(row.data), LOG)
        self.contested |= {client for client, start in found.starts.items() if start < self.known.get(client, 0)}
        self.known |= {client: max(end, self.known.get(client, 0)) for client, end in found.ends.items()}
        if self.contested & found.needs.keys():
            self.alone.add(row.sequence)


def compact(canvas_id: uuid.UUID, *, older_than: timedelta) -> Compacted:
    """Merge rows of the current generation that are older than that, and bring the snapshot near the head.

    Many short transactions, each of which locks the document: people may go on writing. Interrupted, it leaves a log
    that is right and partly merged. What is merged is verified first, and damage ends it.
    """
    try:
        judged = store.load(canvas_id).head
    except NotFound:
        return Compacted()
    walk, position = _Walk(timezone.now() - older_than, judged), 0
    while True:
        reached = _compact_window(canvas_id, position, walk)
        if reached is None:
            break
        position = reached
    renew_snapshot(canvas_id)
    return walk.result


def renew_snapshot(canvas_id: uuid.UUID) -> None:
    """Keep a snapshot of the newest state when the last one is far behind, as for documents nobody opens."""
    document = Document.objects.filter(pk=canvas_id).first()
    if document is not None and document.head - document.snapshot_sequence >= SNAPSHOT_EVERY:
        replay = log.restore(document)
        store.save_snapshot(canvas_id, replay.sequence, replay.state())


@transaction.atomic
def _compact_window(canvas_id: uuid.UUID, position: int, walk: _Walk) -> int | None:
    """Merge what can be merged in the next rows. Returns where to go on, None at the end."""
    document = Document.objects.select_for_update().defer("snapshot").filter(pk=canvas_id).first()
    if document is None:
        return None
    position = max(position, document.begins - 1)
    following = CanvasUpdate.objects.filter(canvas=canvas_id, generation=document.generation, sequence__gt=position)
    rows = list(following.order_by("sequence")[:WINDOW])
    walk.alone.update(log.left_out_rows(canvas_id, document.generation).values_list("sequence", flat=True))
    usable = _usable(rows, position, walk)
    groups = _groups(usable, walk.alone)
    if len(usable) == WINDOW and len(groups) > 1:
        groups.pop()  # it may go on in the next window
    for group in groups:
        _merge(group, walk.result)
    return groups[-1][-1].sequence if len(usable) == WINDOW else None


def _usable(rows: Sequence[CanvasUpdate], position: int, walk: _Walk) -> list[CanvasUpdate]:
    """The rows up to the first that is too young or damaged."""
    usable = []
    for row in rows:
        if row.at >= walk.before:
            break
        damage = log.damage_of(row, after=position)
        if damage is not None:
            walk.result.damaged_at = damage.first
            break
        if row.sequence > walk.judged:
            break
        walk.meet(row)
        position = row.sequence
        usable.append(row)
    return usable


def _groups(rows: Sequence[CanvasUpdate], alone: Container[int]) -> list[list[CanvasUpdate]]:
    """Runs of rows that one person made within the span; some rows stay alone."""
    groups: list[list[CanvasUpdate]] = []
    size = 0
    for row in rows:
        size += len(row.data)
        if not groups or not _belongs(row, groups[-1], alone) or size > MOST_BYTES:
            groups.append([])
            size = len(row.data)
        groups[-1].append(row)
    return groups


def _belongs(row: CanvasUpdate, group: Sequence[CanvasUpdate], alone: Container[int]) -> bool:
    first = group[0]
    if row.sequence in alone or group[-1].sequence in alone:
        return False
    began = first.first_at or first.at
    is_near = timedelta(0) <= row.at - began <= SPAN
    return row.author_id == first.author_id and is_near and len(group) < MOST_ROWS


def _merge(group: Sequence[CanvasUpdate], result: Compacted) -> None:
    """Put a group into its last row, unless what comes of it is none that every reader would take."""
    first, last = group[0], group[-1]
    size = sum(len(row.data) for row in group)
    result.rows_before += len(group)
    result.bytes_before += size
    merged = _merged([bytes(row.data) for row in group]) if len(group) > 1 else None
    if merged is None:
        result.rows_after += len(group)
        result.bytes_after += size
        return
    result.rows_after += 1
    result.bytes_after += len(merged)
    CanvasUpdate.objects.filter(pk__in=[row.pk for row in group[:-1]]).delete()
    CanvasUpdate.objects.filter(pk=last.pk).update(
        steps=sum(row.steps for row in group),
        first_at=first.first_at or first.at,
        data=merged,
        digest=log.digest(merged),
    )


def _merged(updates: Sequence[bytes]) -> bytes | None:
    """The updates as one, None when it does not hold exactly the structs they hold.

    Nor when two of them hold the same: they may not say the same of it, and only their order tells which holds.
    """
    merged = merge_updates(*updates)
    try:
        found, parts = scan(merged), [scan(update) for update in updates]
    except Unfit:
        return None
    starts: dict[int, int] = {}
    ends: dict[int, int] = {}
    for part in parts:
        if any(start < ends.get(client, start) for client, start in part.starts.items()):
            return None
        starts = part.starts | starts
        ends |= part.ends
    return merged if (found.starts, found.ends) == (starts, ends) else None
