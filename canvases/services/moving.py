"""Moving notes from one canvas of a team to another (ADR 38)."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from fractional_indexing import generate_key_between
from pycrdt import Map, Text

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.schema import GROUPS, NOTES, GroupState, NoteState, read_group, read_note
from canvases.engine.shape import Block
from canvases.models import Canvas, Document, Note
from canvases.services.notes import last_orders, note_end, take_out
from canvases.templates import shape_of
from teams.services import carrying
from workspace.accounts.models import User
from workspace.core.errors import Invalid, NotFound
from workspace.core.ids import uuid7
from workspace.core.policy import require

KIND = "canvas"


@dataclass(frozen=True, slots=True)
class Move:
    """A note, and where it is to lie. `type` falls to its own, and where the block does not know that, to the block's;
    `order` to the end of the block."""

    id: uuid.UUID
    block: str
    type: str = ""
    lane: str = ""
    column: int | None = None
    x: float | None = None
    y: float | None = None
    order: str = ""


@transaction.atomic
def move_notes(actor: User, target: Canvas, *, moves: Sequence[Move]) -> list[Note]:
    """Take notes of one canvas to another one of the same team, all or none, and return them as they are there.

    They are new notes that keep author, date and words; whatever points at the old ones points at them from now on:
    comments, assumptions, evidence. Groups that are moved whole, to one block, go along; other notes leave theirs.
    Arrows stay behind and are taken away, as when a note is deleted. Locks both documents.

    Raises:
        NotFound: a note is not there for this person, or was deleted in the meantime.
        Forbidden: a note is not the actor's to change, or the actor writes nowhere on the other canvas.
        Invalid: the notes are of several canvases, of the same one, or of another team (`other_team`); or the judge
            refuses one, on either side.
    """
    require(actor, "canvases.contribute_canvas", target)
    origin = _origin(actor, target, [move.id for move in moves])
    # Two who move in opposite directions must not wait for each other.
    list(Document.objects.select_for_update().filter(pk__in=[origin.pk, target.pk]).order_by("pk").only("pk"))
    taken = _take(actor, origin, [str(move.id) for move in moves])
    keys = {move.id: uuid7() for move in moves}
    _put(actor, target, moves, keys, taken)
    _carry(origin, target, keys)
    found = Note.objects.select_related("author").in_bulk(keys.values())
    return [found[keys[move.id]] for move in moves]


def _origin(actor: User, target: Canvas, ids: Sequence[uuid.UUID]) -> Canvas:
    seen = Note.objects.filter(canvas__in=Canvas.objects.visible_to(actor), deleted_at=None)
    notes = seen.select_related("canvas__team__programme", "canvas__template").in_bulk(ids)
    if len(notes) < len(ids) or not notes:
        raise NotFound
    origins = {note.canvas_id: note.canvas for note in notes.values()}
    (origin, *others) = origins.values()
    if others or origin.pk == target.pk:
        raise Invalid({"notes": [_("Move notes from one canvas to another one.")]})
    if origin.team_id != target.team_id:
        raise Invalid({"canvas": [_("Notes stay with their team.")]}, code="other_team")
    for note in notes.values():
        require(actor, "canvases.change_note", note)
    return origin


@dataclass(frozen=True, slots=True)
class _Taken:
    """Notes as they were at the last moment, and groups of which none is left."""

    notes: dict[str, NoteState]
    groups: dict[str, GroupState]


def _take(actor: User, origin: Canvas, keys: Sequence[str]) -> _Taken:
    taken = _Taken({}, {})
    may_group = actor.has_perm("canvases.change_canvas", origin)

    def edit(roots: Roots) -> None:
        for key in keys:
            if key not in roots[NOTES]:
                raise NotFound
            taken.notes[key] = read_note(roots[NOTES][key])
            take_out(roots, key, actor)
        kept = {note.get("group") for note in roots[NOTES].values()}
        left = {note.group for note in taken.notes.values()} - kept
        for group in left & set(roots[GROUPS].keys()):
            taken.groups[group] = read_group(roots[GROUPS][group])
            if may_group:
                del roots[GROUPS][group]

    documents.change(actor, origin, edit)
    return taken


def _put(
    actor: User, target: Canvas, moves: Sequence[Move], keys: Mapping[uuid.UUID, uuid.UUID], taken: _Taken
) -> None:
    notes = {str(keys[move.id]): (move, taken.notes[str(move.id)]) for move in moves}
    authors = {key: note.author for key, (_move, note) in notes.items()}
    may_group = actor.has_perm("canvases.change_canvas", target)
    lay = laying(target, notes)

    def edit(roots: Roots) -> None:
        lay(roots)
        if may_group:
            _group_again(roots, {key: note for key, (_move, note) in notes.items()}, taken.groups)

    documents.change(actor, target, edit, authors=authors)


def laying(target: Canvas, notes: Mapping[str, tuple[Move, NoteState]]) -> documents.Edit:
    """An edit that writes notes under these keys, each to where it is to lie."""
    blocks = shape_of(target.template).blocks

    def edit(roots: Roots) -> None:
        ends = last_orders(roots)
        for key, (move, note) in notes.items():
            block = blocks.get(move.block)
            if block is None:
                raise Unfit(Reason.UNKNOWN_PLACE)
            order = move.order or generate_key_between(ends.get(move.block), None)
            note_end(ends, move.block, order)
            roots[NOTES][key] = Map(_content(move, note, block, order))

    return edit


def _group_again(roots: Roots, notes: Mapping[str, NoteState], groups: Mapping[str, GroupState]) -> None:
    """Put the notes of each group into a new one of the old name, if they all lie in one block."""
    for group_id, group in groups.items():
        together = [key for key, note in notes.items() if note.group == group_id]
        blocks = {roots[NOTES][key]["block"] for key in together}
        if len(blocks) == 1:
            again = str(uuid7())
            roots[GROUPS][again] = Map({"block": blocks.pop(), "title": group.title})
            for key in together:
                roots[NOTES][key]["group"] = again


def _content(move: Move, note: NoteState, block: Block, order: str) -> dict[str, Any]:
    kind = move.type or note.type
    kept = {"lane": move.lane, "column": move.column, "x": move.x, "y": move.y}
    kept |= {name: getattr(note, name) for name in ("ref", "source", "image")}
    return {
        "block": block.id,
        "order": order,
        "type": kind if kind in block.note_types else block.default_type,
        "text": Text(note.text),
        "author": note.author,
        "created": note.created,
        **{name: value for name, value in kept.items() if value not in {None, ""}},
    }


def _carry(origin: Canvas, target: Canvas, keys: Mapping[uuid.UUID, uuid.UUID]) -> None:
    """What points at the notes points at them where they are now, whichever package it belongs to."""
    for relation in Note._meta.related_objects:  # noqa: SLF001 - documented all the same
        pointers = relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": keys})  # noqa: SLF001
        for old in set(pointers.values_list(relation.field.name, flat=True)):
            pointers.filter(**{relation.field.name: old}).update(**{relation.field.name: keys[old]})
    anchors = {str(old): str(new) for old, new in keys.items()}
    carrying.carry_threads((KIND, origin.pk), (KIND, target.pk), anchors)
