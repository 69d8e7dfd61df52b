"""Looking through the log of a document for damage, and mending what can be mended without guessing (ADR 11)."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field

from django.db import transaction
from django.utils import timezone

from canvases import documents, log, relay, store
from canvases.engine.refusal import Unfit
from canvases.engine.replay import Content, Damage, LeftOut, Replay, persevere
from canvases.engine.scan import LOG, scan
from canvases.models import CanvasUpdate, Document, QuarantinedUpdate
from workspace.core.errors import NotFound
from workspace.realtime import topics
from workspace.realtime.hub import publish


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a document.

    Attributes:
        damages: of the current generation; the document is read-only from the first on, unless the snapshot has it.
        left_out: sound rows that the document does without (ADR 16). That is right so, and wants no mending.
        earlier: newly found in earlier generations: some of the history is lost, and nothing else.
    """

    damages: list[Damage] = field(default_factory=list)
    earlier: list[Damage] = field(default_factory=list)
    is_snapshot_wrong: bool = False
    left_out: list[Damage] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.damages or self.earlier or self.is_snapshot_wrong)


def check(canvas_id: uuid.UUID) -> Finding:
    """Verify the whole log, and that the snapshot says what the log says. What is found is quarantined.

    Raises NotFound. Reads every row, a few hundred at a time, and holds up nobody.
    """
    document = Document.objects.filter(pk=canvas_id).first()
    if document is None:
        raise NotFound
    return _check(document)


def repair(canvas_id: uuid.UUID) -> Finding:
    """Mend what is wrong, and return what it was.

    A wrong snapshot is made anew from the log. Damage in the log begins a new generation: one row with the document as
    it is without the damage (as the snapshot has it, if that is sound), then everybody's sockets are closed to begin
    again with that. The damaged rows stay where they are. Locks the document.
    """
    with transaction.atomic():
        document = Document.objects.select_for_update().filter(pk=canvas_id).first()
        if document is None:
            raise NotFound
        finding = _check(document)
        if finding.is_snapshot_wrong:
            log.drop_snapshot(document)
        if finding.damages:
            _begin_generation(document)
        elif finding.is_snapshot_wrong:
            store.save_snapshot(document.pk, document.head, log.restore(document).state())
        QuarantinedUpdate.objects.filter(canvas=canvas_id, settled_at=None).update(settled_at=timezone.now())
    if finding.damages:
        documents.bring_in_step(canvas_id)
    return finding


def _begin_generation(document: Document) -> None:
    state = log.restore(document, keep_going=True).state()
    document.generation += 1
    document.head += 1
    document.begins = document.snapshot_sequence = document.head
    document.snapshot, document.snapshot_digest = state, log.digest(state)
    document.save(update_fields=["generation", "head", "begins", "snapshot", "snapshot_sequence", "snapshot_digest"])
    CanvasUpdate.objects.create(
        canvas_id=document.pk,
        sequence=document.head,
        generation=document.generation,
        data=state,
        digest=document.snapshot_digest,
    )
    publish(topics.document(document.pk), relay.grown(document.head))


def _check(document: Document) -> Finding:
    replay, as_snapshot = _replay_all(document)
    log.quarantine(document, replay.damages)
    return Finding(
        replay.damages,
        _earlier(document),
        is_snapshot_wrong=_is_snapshot_wrong(document, as_snapshot),
        left_out=list(replay.left_out),
    )


def _replay_all(document: Document) -> tuple[Replay, Content | None]:
    """The whole generation; and what the log says where the snapshot is from, None when damage is before."""
    boundary = _boundary(document)

    def run(left_out: LeftOut) -> tuple[Replay, Content | None]:
        replay = Replay(sequence=document.begins - 1, keep_going=True, left_out=left_out)
        replay.run(log.steps(document.pk, document.generation, until=boundary))
        is_there = not replay.damages and replay.sequence >= document.snapshot_sequence
        content = replay.content() if is_there and document.snapshot else None
        replay.run(log.steps(document.pk, document.generation, after=boundary))
        return replay, content

    replay, content = persevere(run, log.left_out_before(document.pk, document.generation, document.begins - 1))
    replay.reach(document.head)
    log.note_left_out(document.pk, document.generation, replay)
    return replay, content


def _boundary(document: Document) -> int:
    """The first row that ends at the snapshot or after it: compaction may have merged a row across it."""
    rows = CanvasUpdate.objects.filter(canvas=document.pk, sequence__gte=document.snapshot_sequence)
    return rows.order_by("sequence").values_list("sequence", flat=True).first() or document.head


def _is_snapshot_wrong(document: Document, expected: Content | None) -> bool:
    if not document.snapshot:
        return False
    try:
        scan(bytes(document.snapshot), LOG)
    except Unfit:
        return True
    if not log.is_snapshot_sound(document):
        return True
    if expected is None:  # the log cannot say
        return False
    replay = log.restore(document, until=_boundary(document))
    return not replay.damages and replay.content() != expected


def _earlier(document: Document) -> list[Damage]:
    """Damage in earlier generations that was not known: rows that are not what was written, or are not there."""
    found = []
    generations = CanvasUpdate.objects.filter(canvas=document.pk, generation__lt=document.generation)
    for generation in sorted(set(generations.order_by().values_list("generation", flat=True).distinct())):
        replay = log.restore_earlier(document.pk, generation)
        found += log.quarantine(document, replay.damages, generation=generation)
    return found
