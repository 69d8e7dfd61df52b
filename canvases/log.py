"""Reading the log of a document from the database, and noting what in it cannot be read."""

from __future__ import annotations

import hashlib
import logging
import uuid
from collections.abc import Iterable, Iterator

from django.db.models import QuerySet
from django.utils import timezone

from canvases.engine.replay import CHUNK, LEFT_OUT, Damage, Fault, LeftOut, Replay, Step, examine, persevere
from canvases.models import CanvasUpdate, Document, QuarantinedUpdate

logger = logging.getLogger(__name__)


def digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def steps(canvas_id: uuid.UUID, generation: int, *, after: int = 0, until: int | None = None) -> Iterator[Step]:
    """Rows of one generation that end after one sequence and not after another, in order, streamed in one statement."""
    rows = CanvasUpdate.objects.filter(canvas=canvas_id, generation=generation, sequence__gt=after)
    if until is not None:
        rows = rows.filter(sequence__lte=until)
    columns = rows.order_by("sequence").values_list("sequence", "steps", "data", "digest")
    for sequence, count, data, its_digest in columns.iterator(chunk_size=CHUNK):
        yield Step(sequence - count + 1, sequence, bytes(data), bytes(its_digest))


def restore(document: Document, *, until: int | None = None, keep_going: bool = False) -> Replay:
    """The document of the current generation, at its head or an earlier row, from its snapshot if that helps.

    Holds a few hundred rows in memory at once.
    """
    base, at = b"", document.begins - 1
    if document.snapshot and (until is None or document.snapshot_sequence <= until):
        base, at = bytes(document.snapshot), document.snapshot_sequence

    def run(left_out: LeftOut) -> Replay:
        replay = Replay(base, at, keep_going=keep_going, left_out=left_out)
        replay.run(steps(document.pk, document.generation, after=at, until=until))
        return replay

    replay = persevere(run, left_out_before(document.pk, document.generation, at))
    replay.reach(document.head if until is None else until)
    note_left_out(document.pk, document.generation, replay)
    return replay


def restore_earlier(canvas_id: uuid.UUID, generation: int, *, until: int | None = None) -> Replay:
    """The document of an earlier generation, at its end or one of its rows, without what cannot be read."""
    first = CanvasUpdate.objects.filter(canvas=canvas_id, generation=generation).order_by("sequence").first()
    begins = 1 if generation == 1 or first is None else first.sequence

    def run(left_out: LeftOut) -> Replay:
        replay = Replay(sequence=begins - 1, keep_going=True, left_out=left_out)
        replay.run(steps(canvas_id, generation, until=until))
        return replay

    replay = persevere(run, left_out_before(canvas_id, generation, begins - 1))
    note_left_out(canvas_id, generation, replay)
    return replay


# What the document does without ---


def _noted(canvas_id: uuid.UUID, generation: int) -> QuerySet[QuarantinedUpdate]:
    return QuarantinedUpdate.objects.filter(canvas=canvas_id, generation=generation, fault__in=LEFT_OUT)


def left_out_rows(canvas_id: uuid.UUID, generation: int) -> QuerySet[CanvasUpdate]:
    """Rows of which it is noted that they are left out."""
    return CanvasUpdate.objects.filter(canvas=canvas_id, sequence__in=_noted(canvas_id, generation).values("sequence"))


def left_out_before(canvas_id: uuid.UUID, generation: int, sequence: int) -> LeftOut:
    """What a replay that begins after a sequence has to know. Whoever left a row out has noted it before anything was
    built on that, a snapshot above all."""
    noted = dict(_noted(canvas_id, generation).values_list("sequence", "fault"))
    lost: dict[int, int] = {}
    if any(before <= sequence for before in noted):
        for row in left_out_rows(canvas_id, generation).filter(sequence__lte=sequence):
            found = examine(Step(row.first_sequence, row.sequence, bytes(row.data), bytes(row.digest)))
            ends = {} if isinstance(found, Fault) else found.ends
            lost |= {client: max(end, lost.get(client, 0)) for client, end in ends.items()}
    refused = (sequence for sequence, fault in noted.items() if fault == Fault.REFUSED)
    return LeftOut(frozenset(refused), lost)


def note_left_out(canvas_id: uuid.UUID, generation: int, replay: Replay) -> None:
    """Note rows that were left out and are not noted yet, and log an error for each. They want no mending."""
    noted = set(_noted(canvas_id, generation).values_list("sequence", flat=True)) if replay.left_out else set()
    for found in replay.left_out:
        if found.last in noted:
            continue
        facts = {"generation": generation, "steps": found.last - found.first + 1, "fault": found.fault}
        _, is_new = QuarantinedUpdate.objects.update_or_create(
            canvas_id=canvas_id, sequence=found.last, defaults=facts | {"settled_at": timezone.now()}
        )
        if is_new:
            logger.error("Canvas %s does without row %d of its log (%s)", canvas_id, found.last, found.fault)


# What cannot be read ---


def damage_of(row: CanvasUpdate, *, after: int) -> Damage | None:
    """What is wrong with a row by itself, or with its being the next one after a sequence."""
    if row.first_sequence > after + 1:
        return Damage(after + 1, row.first_sequence - 1, Fault.MISSING)
    found = examine(Step(row.first_sequence, row.sequence, bytes(row.data), bytes(row.digest)))
    return Damage(row.first_sequence, row.sequence, found) if isinstance(found, Fault) else None


def is_snapshot_sound(document: Document) -> bool:
    """Whether the snapshot is as it was written. One from before digests were kept is believed."""
    if document.snapshot_digest is None:
        return True
    return digest(bytes(document.snapshot)) == bytes(document.snapshot_digest)


def drop_snapshot(document: Document) -> None:
    """Do without a snapshot that is not what was written: the log has everything."""
    logger.error("The snapshot of canvas %s at %d is damaged; it is made anew", document.pk, document.snapshot_sequence)
    Document.objects.filter(pk=document.pk, snapshot_sequence=document.snapshot_sequence).update(
        snapshot=b"", snapshot_sequence=0, snapshot_digest=None
    )
    document.snapshot, document.snapshot_sequence, document.snapshot_digest = b"", 0, None


def quarantine(document: Document, damages: Iterable[Damage], *, generation: int | None = None) -> list[Damage]:
    """Note damage that nobody has noted yet, and log an error for each. Returns what is new."""
    new = []
    for damage in damages:
        facts = {
            "generation": generation or document.generation,
            "steps": damage.last - damage.first + 1,
            "fault": damage.fault,
        }
        _, is_new = QuarantinedUpdate.objects.get_or_create(canvas_id=document.pk, sequence=damage.last, defaults=facts)
        if is_new:
            new.append(damage)
            logger.error(
                "The log of canvas %s cannot be read from %d to %d (%s); run “manage.py check_documents”",
                document.pk,
                damage.first,
                damage.last,
                damage.fault,
            )
    return new
