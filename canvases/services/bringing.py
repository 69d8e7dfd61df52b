"""What may be brought to a canvas from the others of its team, asked where it is to lie (ADR 44)."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext as _

from canvases.models import Canvas, Note, Reference
from canvases.templates import Data, in_reading_order
from workspace.accounts.models import User
from workspace.core.errors import Invalid


@dataclass(frozen=True, slots=True)
class Origin:
    """A canvas from which notes may be brought, and the links of its template that lead to the block."""

    canvas: Canvas
    links: list[Data]


def origins(user: User, target: Canvas, *, block: str) -> list[Origin]:
    """The other canvases of the team that the person sees: first those that lead to the block, then those that lead to
    the canvas, each by number. In a number of queries that does not grow."""
    seen = Canvas.objects.visible_to(user).filter(team=target.team_id).exclude(pk=target.pk)
    # Templates apart: many canvases come from few, whose bodies are long.
    others = [(canvas, _leading(canvas, target)) for canvas in seen.order_by("number").prefetch_related("template")]
    found = [Origin(canvas, [link for link in links if link["to_block"] == block]) for canvas, links in others]
    leads = {canvas.pk: (not here.links, not links) for here, (canvas, links) in zip(found, others, strict=True)}
    return sorted(found, key=lambda origin: leads[origin.canvas.pk])


def _leading(canvas: Canvas, target: Canvas) -> list[Data]:
    return [link for link in canvas.template.body["links"] if link["to_canvas"] == target.template.slug]


@dataclass(frozen=True, slots=True)
class Found:
    """A note that may be brought. `is_here`: the target shows what it says already."""

    note: Note
    is_here: bool


@dataclass(frozen=True, slots=True)
class Shelf:
    """What a block of another canvas has."""

    block: Data
    notes: list[Found]


def notes_for(user: User, target: Canvas, origin: Canvas) -> list[Shelf]:
    """The notes of another canvas that `use_notes` would take for this person, by block, both in the order of the
    list; blocks without any are left out.

    Raises:
        Invalid: the canvas is another team's (`other_team`), or this very one.
    """
    if origin.team_id != target.team_id:
        raise Invalid({"canvas": [_("Notes stay with their team.")]}, code="other_team")
    if origin.pk == target.pk:
        raise Invalid({"canvas": [_("These notes are on this canvas already. Choose another canvas.")]})
    notes = origin.notes.filter(deleted_at=None).exclude(text="", image=None)
    first = _first(user, origin)
    standing = Reference.objects.standing().filter(note__canvas=target)
    here = set(standing.values_list("source", flat=True))
    shelves: defaultdict[str, list[Found]] = defaultdict(list)
    for note in sorted(notes, key=_in_order):
        source = first.get(note.pk, note)
        if source is not None and source.canvas_id != target.pk:
            shelves[note.block].append(Found(note, source.pk in here))
    blocks = in_reading_order(origin.template.body["blocks"])
    return [Shelf(block, shelves[block["id"]]) for block in blocks if shelves[block["id"]]]


def _first(user: User, origin: Canvas) -> dict[object, Note | None]:
    """Of references on that canvas, the note that would be brought: where it is gone, the reference itself; None for
    one that the person may not see."""
    seen = Q(source__canvas__in=Canvas.objects.visible_to(user))
    standing = Reference.objects.standing().filter(note__canvas=origin).select_related("note", "source")
    known = set(standing.filter(seen).values_list("pk", flat=True))
    return {
        one.note_id: (one.source if one.source.deleted_at is None else one.note) if one.pk in known else None
        for one in standing
    }


def _in_order(note: Note) -> tuple[bool, str, float, str]:
    """As the board sorts: those without an order last, the oldest first."""
    return note.order == "", note.order, note.created_at.timestamp(), str(note.pk)
