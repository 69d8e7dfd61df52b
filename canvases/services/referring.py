"""Notes that are used on another canvas without being copied: they show the words and the picture of their source
(ADR 44)."""

from __future__ import annotations

import uuid
from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from canvases import documents
from canvases.access import access_to
from canvases.engine.copies import Roots
from canvases.engine.judge import Access
from canvases.engine.refusal import SENTENCES, Reason
from canvases.engine.schema import NOTES, NoteState
from canvases.models import Canvas, Note, Reference
from canvases.services.moving import Move, laying
from canvases.services.notes import change_note, take_out
from canvases.templates import shape_of
from workspace.accounts.models import User
from workspace.core.errors import Invalid, NotFound
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import topics
from workspace.realtime.hub import publish

MOST_USES = 5
"""Of one note on one canvas. What is typed in it is written as often, twice a second."""


@transaction.atomic
def use_notes(actor: User, target: Canvas, *, uses: Sequence[Move]) -> list[Reference]:
    """Let notes of other canvases of the team show on this one, all or none; `uses` says where each is to lie.

    They keep author and date: whose words they are does not change by being shown. A note that is a reference itself
    leads to the note it shows. Where somebody may write, they may use what others wrote.

    Raises:
        NotFound: a note is not there for this person.
        Forbidden: the actor writes nowhere on this canvas.
        Invalid: a note is of another team (`other_team`) or of this very canvas; the block is not open to the actor, or
            does not take the note; the canvas shows one of them often enough (`used_often`).
    """
    require(actor, "canvases.contribute_canvas", target)
    sources = _sources(actor, target, {use.id for use in uses})
    _require_open(actor, target, uses)
    _require_room(target, [sources[use.id] for use in uses])
    keys = [uuid7() for _use in uses]
    notes = {str(key): (use, _shown(sources[use.id])) for key, use in zip(keys, uses, strict=True)}
    authors = {key: note.author for key, (_use, note) in notes.items()}
    documents.change(actor, target, laying(target, notes), access=Access.CHANGE, authors=authors)
    made = [
        Reference(note_id=key, source=sources[use.id], made_by=actor, seen_by=actor, **_seen(sources[use.id]))
        for key, use in zip(keys, uses, strict=True)
    ]
    Reference.objects.bulk_create(made)
    return made


def _sources(actor: User, target: Canvas, ids: Collection[uuid.UUID]) -> dict[uuid.UUID, Note]:
    seen = Note.objects.filter(canvas__in=Canvas.objects.visible_to(actor)).select_related("canvas")
    named = seen.filter(deleted_at=None).in_bulk(ids)
    first = dict(Reference.objects.standing().filter(note__in=named).values_list("note", "source"))
    firsts = seen.in_bulk(first.values())
    if len(named) < len(ids) or len(firsts) < len(set(first.values())):
        raise NotFound
    # Where the first one is gone, the words stand in its reference.
    alive = {pk: firsts[source] for pk, source in first.items() if firsts[source].deleted_at is None}
    sources = {pk: alive.get(pk, note) for pk, note in named.items()}
    if any(note.canvas.team_id != target.team_id for note in sources.values()):
        raise Invalid({"canvas": [_("Notes stay with their team.")]}, code="other_team")
    if any(note.canvas_id == target.pk for note in sources.values()):
        raise Invalid({"notes": [_("These notes are on this canvas already. Choose another canvas.")]})
    return sources


def _require_open(actor: User, target: Canvas, uses: Sequence[Move]) -> None:
    """The judge would also ask whose words they are."""
    blocks = shape_of(target.template).blocks
    closed = any(use.block in blocks and not blocks[use.block].is_open for use in uses)
    if closed and access_to(actor, target) < Access.CHANGE:
        raise Invalid(sentence=SENTENCES[Reason.CLOSED_BLOCK], code=Reason.CLOSED_BLOCK.value)


def _require_room(target: Canvas, sources: Collection[Note]) -> None:
    standing = Reference.objects.standing().filter(note__canvas=target, source__in=sources)
    uses = Counter(standing.values_list("source", flat=True)) + Counter(source.pk for source in sources)
    if max(uses.values()) > MOST_USES:
        sentence = _("One note shows at most %(most)s times on one canvas.") % {"most": MOST_USES}
        raise Invalid({"notes": [sentence]}, code="used_often")


def _shown(source: Note) -> NoteState:
    return NoteState(
        block="",
        type=source.type,
        text=source.text,
        author=str(source.author_id),
        created=source.created_at.timestamp(),
        source=str(source.pk),
        image=str(source.image or ""),
    )


def _seen(source: Note) -> dict[str, Any]:
    """What somebody saw who looks at the source now, for the row."""
    return {"seen_text": source.text, "seen_image": source.image}


@transaction.atomic
def look_at(actor: User, reference: Reference) -> Reference:
    """Say that somebody has seen what the source says now, or that it is gone."""
    require(actor, "canvases.change_reference", reference)
    seen = {**_seen(reference.source), "seen_by": actor, "seen_at": timezone.now()}
    for name, value in seen.items():
        setattr(reference, name, value)
    reference.save(update_fields=seen)
    tell([reference.note.canvas])
    return reference


def detach(actor: User, reference: Reference) -> None:
    """Make the note one of its own: it keeps what it shows, and follows nobody from now on.

    Taken back where it was done, by undoing: what the reference is stays known.
    """
    change_note(actor, reference.note, changes={"source": None})


@transaction.atomic
def take_away(actor: User, references: Sequence[Reference]) -> None:
    """Remove their notes, those of one canvas as one change; the sources stay. What is gone by now is passed over.

    Raises:
        Forbidden: one of them is neither the actor's to change nor brought by the actor; then none is removed.
    """
    there: dict[uuid.UUID, list[Reference]] = {}
    for one in references:
        require(actor, "canvases.change_reference", one)
        there.setdefault(one.note.canvas_id, []).append(one)
    for _pk, those in sorted(there.items()):
        documents.change(actor, those[0].note.canvas, _taking(actor, those), access=Access.CHANGE)


def _taking(actor: User, references: Sequence[Reference]) -> documents.Edit:
    def edit(roots: Roots) -> None:
        for key in {str(one.note_id) for one in references} & set(roots[NOTES].keys()):
            take_out(roots, key, actor)

    return edit


@dataclass(frozen=True, slots=True)
class Use:
    """Where a note of this canvas is used, and the note that shows it there."""

    note: uuid.UUID
    shown: uuid.UUID
    canvas: Canvas
    block: str


@dataclass(slots=True)
class References:
    """Of one canvas, for one person: what it shows of others, and what others show of it.

    `known`: the canvases whose names and notes the person may see.
    """

    canvas: Canvas
    shown: list[Reference]
    uses: list[Use]
    known: frozenset[uuid.UUID]


def references_of(user: User, canvas: Canvas) -> References:
    """In a number of queries that does not grow."""
    standing = Reference.objects.standing()
    # Templates apart: many notes come from few, whose bodies are long.
    here = standing.filter(note__canvas=canvas).select_related("note", "source__canvas", "seen_by")
    shown = list(here.prefetch_related("source__canvas__template"))
    for one in shown:
        one.note.canvas = canvas
    known = frozenset(Canvas.objects.visible_to(user).filter(team=canvas.team_id).values_list("pk", flat=True))
    elsewhere = standing.filter(source__canvas=canvas, note__canvas__in=known)
    there = elsewhere.select_related("note__canvas").prefetch_related("note__canvas__template")
    uses = [Use(one.source_id, one.note_id, one.note.canvas, one.note.block) for one in there]
    return References(canvas, shown, uses, known)


def sources_on(canvas: Canvas) -> dict[uuid.UUID, uuid.UUID]:
    """Note -> the note whose words it shows, for those who mark what leans on something."""
    standing = Reference.objects.standing().filter(note__canvas=canvas)
    return dict(standing.values_list("note", "source"))


def tell(canvases: Iterable[Canvas]) -> None:
    """Open pages ask again what is marked there."""
    for canvas in canvases:
        message = {"type": "references", "team": str(canvas.team_id), "canvas": str(canvas.pk)}
        publish(topics.team(canvas.team_id), message)
        publish(topics.target("canvas", canvas.pk), message)
