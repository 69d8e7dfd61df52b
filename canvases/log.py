"""Reading the log of a document from the database, and noting what in it cannot be read."""

from __future__ import annotations

import hashlib
import logging
import uuid
from collections.abc import Iterable, Iterator

from canvases.engine.replay import CHUNK, Damage, Fault, Replay, Spoilt, Step, examine
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
    refused: frozenset[int] = frozenset()
    while True:
        replay = Replay(base, at, keep_going=keep_going, refused=refused)
        try:
            replay.run(steps(document.pk, document.generation, after=at, until=until))
        except Spoilt as spoilt:
            refused |= {spoilt.sequence}
            continue
        replay.reach(document.head if until is None else until)
        return replay


def restore_earlier(canvas_id: uuid.UUID, generation: int, *, until: int | None = None) -> Replay:
    """The document of an earlier generation, at its end or one of its rows, without what cannot be read."""
    first = CanvasUpdate.objects.filter(canvas=canvas_id, generation=generation).order_by("sequence").first()
    begins = 1 if generation == 1 or first is None else first.sequence
    refused: frozenset[int] = frozenset()
    while True:
        replay = Replay(sequence=begins - 1, keep_going=True, refused=refused)
        try:
            replay.run(steps(canvas_id, generation, until=until))
        except Spoilt as spoilt:
            refused |= {spoilt.sequence}
            continue
        return replay


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
