"""Changing a document from a request: the same replica, the same judge, the same log as a socket's edits."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping

from django.db import transaction
from django.db.models import F
from django.utils import timezone

from canvases import log, projection, relay, store
from canvases.access import writer
from canvases.engine.copies import Roots
from canvases.engine.judge import SERVER, Access, Writer
from canvases.engine.refusal import SENTENCES, Reason, Unfit
from canvases.engine.replica import Accepted, Replica, requests_client
from canvases.engine.rooms import SNAPSHOT_EVERY
from canvases.engine.schema import NoteState
from canvases.models import Canvas, CanvasUpdate, Document
from canvases.templates import shape_of
from workspace.accounts.models import User
from workspace.core.errors import Conflict, Invalid
from workspace.realtime import topics
from workspace.realtime.hub import publish

Edit = Callable[[Roots], None]
ITSELF = Writer(SERVER, Access.CHANGE)


def change(
    actor: User | None,
    canvas: Canvas,
    edit: Edit,
    *,
    access: Access | None = None,
    authors: Mapping[str, str] | None = None,
) -> Replica:
    """Edit a canvas's document for somebody, and return it as it then is. How far their rights go is looked up, unless
    the caller has judged it. Without an actor the server writes, which counts to nobody. `authors`: who first wrote
    what is gone by now and may come back, as the log has it.

    Locks the document, appends one row to its log, writes the notes it touched to their table, and tells the open
    rooms once the transaction is committed.

    Raises:
        Invalid: the engine's judge refuses the change; `code` is its reason.
        Conflict: the document's log is damaged, which is now known (`damaged`).
    """
    replica = _change(actor, canvas, edit, access, authors or {})
    if replica is None:
        raise Conflict(SENTENCES[Reason.DAMAGED], code=Reason.DAMAGED.value)
    return replica


@transaction.atomic
def _change(
    actor: User | None, canvas: Canvas, edit: Edit, access: Access | None, authors: Mapping[str, str]
) -> Replica | None:
    """None for a damaged document: not an error in here, so that what was noted of the damage is committed."""
    stored = store.load_locked(canvas.pk)
    if stored.damaged_at is not None:
        return None
    stored.authors = {**authors, **stored.authors}
    replica = Replica(shape_of(canvas.template), stored, client=requests_client(stored.generation))
    try:
        accepted = replica.write(writer(actor, canvas, access) if actor else ITSELF, edit)
    except Unfit as refusal:
        raise Invalid(sentence=SENTENCES[refusal.reason], code=refusal.reason.value) from refusal
    finally:
        replica.close()
    if accepted.difference is not None:
        sequence = _append(actor, canvas, accepted)
        by = str(actor.pk) if actor else None
        changed = {note: (replica.note(note), by) for note in accepted.notes}
        groups = {group: replica.group(group) for group in accepted.groups}
        projection.write(canvas.pk, changed, sequence if stored.projected == stored.head else 0, groups=groups)
        if sequence - stored.snapshot >= SNAPSHOT_EVERY:
            store.save_snapshot(canvas.pk, sequence, replica.state())
    return replica


def _append(actor: User | None, canvas: Canvas, accepted: Accepted) -> int:
    data = accepted.difference or b""
    document = Document.objects.get(pk=canvas.pk)
    document.head += 1
    document.save(update_fields=["head"])
    CanvasUpdate.objects.create(
        canvas=canvas,
        sequence=document.head,
        generation=document.generation,
        author=actor,
        at=timezone.now(),
        data=data,
        digest=log.digest(data),
    )
    publish(topics.document(canvas.pk), relay.grown(document.head))
    return document.head


def bring_tables_in_step() -> int:
    """Write the notes of every document whose table is behind its log: what a killed process had no time for.

    Returns how many documents there were.
    """
    behind = list(Canvas.objects.filter(document__head__gt=F("document__projected")).values_list("pk", flat=True))
    for canvas_id in behind:
        bring_in_step(canvas_id)
    return len(behind)


def bring_in_step(canvas_id: uuid.UUID) -> None:
    """Write every note and group of a document to its table."""
    canvas = Canvas.objects.select_related("template").get(pk=canvas_id)
    stored = store.load(canvas_id)
    replica = Replica(shape_of(canvas.template), stored)
    notes, groups = replica.notes(), replica.groups()
    replica.close()
    keys = stored.authors.keys() | notes.keys()
    known = {str(key) for key in canvas.note_groups.values_list("pk", flat=True)} | groups.keys()
    changed = {key: (notes.get(key), None) for key in keys}
    projection.write(canvas_id, changed, stored.head, groups={key: groups.get(key) for key in known})


def notes_of(canvas: Canvas) -> dict[str, NoteState]:
    """Every note as the log has it now, a moment before its table does."""
    replica = Replica(shape_of(canvas.template), store.load(canvas.pk))
    try:
        return replica.notes()
    finally:
        replica.close()


def has_note(canvas: Canvas, note_id: uuid.UUID) -> bool:
    """Whether there is such a note: a comment may follow its note faster than the projection does."""
    return canvas.notes.filter(pk=note_id, deleted_at=None).exists() or str(note_id) in notes_of(canvas)


def ties_of(canvas: Canvas) -> list[tuple[str, str]]:
    """Which notes point at which, by an arrow or by reference; the note pointed at may lie on another canvas."""
    replica = Replica(shape_of(canvas.template), store.load(canvas.pk))
    try:
        arrows = [(link.source, link.target) for link in replica.links().values()]
        return arrows + [(note_id, note.ref) for note_id, note in replica.notes().items() if note.ref]
    finally:
        replica.close()
