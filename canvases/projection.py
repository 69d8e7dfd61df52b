"""Writing a document's notes to their table, where search, the REST API and the coach's measures read them."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db import transaction
from django.db.models import Count
from django.utils import timezone

from canvases.engine.schema import NoteState
from canvases.models import Canvas, Document, Note
from canvases.templates import shape_of
from teams.models import Verb
from teams.services import activity
from workspace.accounts.models import User
from workspace.realtime import topics
from workspace.realtime.hub import publish

Changed = Mapping[str, tuple[NoteState | None, str | None]]
"""Note id -> the note as it now is (None: gone), and the id of who changed it last."""

EMPTY, STARTED, FILLED = STATES = ("empty", "started", "filled")
STALE_AFTER = timedelta(days=28)

COLUMNS = ("block", "lane", "column", "x", "y", "order", "type", "text", "changed_at", "deleted_at")


@transaction.atomic
def write(canvas_id: uuid.UUID, changed: Changed, sequence: int) -> None:
    """Bring the rows of the changed notes in step with the document, and the canvas's counts with the rows.

    `sequence` is how much of the log the rows then show. Records one activity per person, and tells the team's event
    streams.
    """
    Document.objects.filter(pk=canvas_id, projected__lt=sequence).update(projected=sequence)
    if changed:
        _write(canvas_id, changed)


def _write(canvas_id: uuid.UUID, changed: Changed) -> None:
    canvas = (
        Canvas.objects.select_related("team", "template").select_for_update(of=("self",)).filter(pk=canvas_id).first()
    )
    if canvas is None:
        return
    now = timezone.now()
    elsewhere = {
        str(pk) for pk in Note.objects.filter(pk__in=changed).exclude(canvas=canvas).values_list("pk", flat=True)
    }
    rows = [
        _row(canvas, note_id, note, now)
        for note_id, (note, _) in changed.items()
        if note is not None and note_id not in elsewhere  # a key copied from another canvas must not reach its note
    ]
    Note.objects.bulk_create(rows, update_conflicts=True, unique_fields=["id"], update_fields=COLUMNS)
    gone = [note_id for note_id, (note, _) in changed.items() if note is None]
    canvas.notes.filter(pk__in=gone, deleted_at=None).update(deleted_at=now, changed_at=now)
    counted = canvas.notes.filter(deleted_at=None).values_list("block").annotate(Count("id")).order_by()
    canvas.counts = dict(counted)
    canvas.changed_at = now
    people = {author for _, author in changed.values() if author}
    canvas.changed_by = User.objects.filter(pk__in=people).order_by("pk").last() or canvas.changed_by
    canvas.save(update_fields=["counts", "changed_at", "changed_by"])
    _report(canvas, changed)


def _row(canvas: Canvas, note_id: str, note: NoteState, now: datetime) -> Note:
    return Note(
        id=uuid.UUID(note_id),
        canvas=canvas,
        block=note.block,
        lane=note.lane,
        column=note.column,
        x=note.x,
        y=note.y,
        order=note.order,
        type=note.type,
        text=note.text,
        author_id=uuid.UUID(note.author),
        created_at=date_of(note.created) or now,
        changed_at=now,
    )


def date_of(created: float) -> datetime | None:
    """None when the note has no date, or a number that is none: a moment later the server has corrected it."""
    try:
        return datetime.fromtimestamp(created, UTC) if created else None
    except (ValueError, OverflowError, OSError):
        return None


def _report(canvas: Canvas, changed: Changed) -> None:
    by_author: dict[str, int] = {}
    for _, author in changed.values():
        if author:
            by_author[author] = by_author.get(author, 0) + 1
    for actor in User.objects.filter(pk__in=by_author):
        activity.record(actor, canvas.team, Verb.CANVAS_CHANGED, target=("canvas", canvas.pk))
    message = {"type": "canvas", "team": str(canvas.team_id), "canvas": str(canvas.pk)}
    publish(topics.team(canvas.team_id), message)
    publish(topics.target("canvas", canvas.pk), message)


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a canvas is: blocks begun of all, and the word for it. Stale: begun, but untouched for four weeks."""

    started: int
    total: int
    state: str
    is_stale: bool


def progress(canvas: Canvas) -> Progress:
    """Read from the canvas's counts; asks the database nothing beyond the canvas and its template."""
    blocks = shape_of(canvas.template).blocks.values()
    started = sum(canvas.counts.get(block.id, 0) >= block.started for block in blocks)
    is_filled = all(canvas.counts.get(block.id, 0) >= block.filled for block in blocks if block.required)
    is_begun = any(canvas.counts.values())
    state = FILLED if is_filled else STARTED if is_begun else EMPTY
    is_old = canvas.changed_at is not None and timezone.now() - canvas.changed_at > STALE_AFTER
    return Progress(started, len(blocks), state, is_stale=is_begun and is_old)
