"""Which note points at which. Arrows lie in documents alone, and the board cannot open seventy documents: so a duty
reads those that have grown, and the board is at most a minute behind in this one thing."""

from __future__ import annotations

import uuid

from django.db import transaction
from django.db.models import F, Q

from canvases import documents
from canvases.models import Canvas, Note
from workspace.coaching.models import Tie, TiesRead

AT_ONCE = 500


def bring_in_step() -> None:
    """Read every document that has grown since its ties were read."""
    read = TiesRead.objects.filter(canvas__document__head__lte=F("sequence")).values("canvas")
    grown = Canvas.objects.filter(~Q(pk__in=read), document__head__gt=0)
    for canvas in grown.select_related("template", "document"):
        _read(canvas, canvas.document.head)


def _read(canvas: Canvas, head: int) -> None:
    """`head` was looked up before the document: what came in between is read once more. The document is opened before
    the transaction begins: on SQLite nobody else writes during one."""
    _write(canvas, head, _known(canvas, documents.ties_of(canvas)))


@transaction.atomic
def _write(canvas: Canvas, head: int, ties: set[tuple[uuid.UUID, uuid.UUID]]) -> None:
    kept = {(source, target): pk for pk, source, target in canvas_ties(canvas)}
    gone = [pk for pair, pk in kept.items() if pair not in ties]
    for start in range(0, len(gone), AT_ONCE):
        Tie.objects.filter(pk__in=gone[start : start + AT_ONCE]).delete()
    new = [Tie(canvas=canvas, source_id=source, target_id=target) for source, target in ties - kept.keys()]
    Tie.objects.bulk_create(new, ignore_conflicts=True)
    TiesRead.objects.update_or_create(canvas=canvas, defaults={"sequence": head})


def canvas_ties(canvas: Canvas) -> list[tuple[uuid.UUID, uuid.UUID, uuid.UUID]]:
    return list(Tie.objects.filter(canvas=canvas).values_list("pk", "source", "target"))


def _known(canvas: Canvas, pairs: list[tuple[str, str]]) -> set[tuple[uuid.UUID, uuid.UUID]]:
    """Those between notes of the team that are in the table: a document may hold any word as an id."""
    ids = {key for pair in pairs for word in pair if (key := _id(word)) is not None}
    listed, there = sorted(ids), set[uuid.UUID]()
    for start in range(0, len(listed), AT_ONCE):
        notes = Note.objects.filter(pk__in=listed[start : start + AT_ONCE], canvas__team=canvas.team_id)
        there.update(notes.values_list("pk", flat=True))
    found = {(_id(source), _id(target)) for source, target in pairs}
    return {(one, other) for one, other in found if one in there and other in there and one and other and one != other}


def _id(word: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(word)
    except ValueError:
        return None
