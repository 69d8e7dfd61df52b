"""Adding, changing and removing notes from a request. Every verb goes through the document (`canvases.documents`)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from fractional_indexing import FIError, generate_key_between
from pycrdt import Map, Text

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.judge import Access
from canvases.engine.refusal import Reason, Unfit
from canvases.engine.schema import LINKS, NOTES
from canvases.models import Canvas, Note
from canvases.templates import shape_of
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.core.ids import uuid7
from workspace.core.policy import require

POSITION = ("lane", "column", "x", "y", "order")
TIES = ("ref", "source", "group", "image")
"""What a note names besides its place, each by id."""
ORDER_LIMIT = 120


@dataclass(frozen=True, slots=True)
class NewNote:
    """A note to be written. `type` falls to the block's own, `order` to the end of the block; `ref` is the id of
    another note that this one is about."""

    block: str
    text: str
    type: str = ""
    lane: str = ""
    column: int | None = None
    x: float | None = None
    y: float | None = None
    order: str = ""
    ref: str = ""
    source: str = ""
    group: str | None = None
    image: str | None = ""


def add_notes(actor: User, canvas: Canvas, *, notes: list[NewNote]) -> list[Note]:
    """Write notes under the actor's name, in one change.

    Raises:
        Forbidden: the actor writes nowhere on this canvas.
        Invalid: a note does not fit its block, or the block is not open to the actor; then none is written.
    """
    require(actor, "canvases.contribute_canvas", canvas)
    return write_notes(actor, canvas, notes)


def write_notes(actor: User, canvas: Canvas, notes: list[NewNote], *, access: Access | None = None) -> list[Note]:
    """For verbs that have judged whether the actor may; with an access the engine takes their word for it."""
    blocks = shape_of(canvas.template).blocks
    ids = [uuid7() for _ in notes]

    def edit(roots: Roots) -> None:
        ends = last_orders(roots)
        for note_id, note in zip(ids, notes, strict=True):
            if note.block not in blocks:
                raise Unfit(Reason.UNKNOWN_PLACE)
            order = note.order or generate_key_between(ends.get(note.block), None)
            note_end(ends, note.block, order)
            content = {
                "block": note.block,
                "type": note.type or blocks[note.block].default_type,
                "text": Text(note.text),
                "author": str(actor.pk),
                "created": timezone.now().timestamp(),
                "order": order,
            }
            given = {name: getattr(note, name) for name in ("lane", "column", "x", "y", *TIES)}
            content |= {name: value for name, value in given.items() if value not in {None, ""}}
            roots[NOTES][str(note_id)] = Map(content)

    documents.change(actor, canvas, edit, access=access)
    written = Note.objects.select_related("author").in_bulk(ids)
    return [written[note_id] for note_id in ids]


def change_note(actor: User, note: Note, *, changes: dict[str, Any]) -> Note:
    """Set fields of a note: `block, type, text, lane, column, x, y, order, group, image`; None or "" takes a position
    away. In another block a note leaves its group.

    Raises:
        Forbidden: it is neither the actor's nor the actor's to change.
        Invalid: the note would not fit.
        NotFound: it was deleted in the meantime.
    """
    require(actor, "canvases.change_note", note)

    def edit(roots: Roots) -> None:
        content = roots[NOTES].get(str(note.pk))
        if content is None:
            raise NotFound
        if changes.get("block", content["block"]) != content["block"]:
            content.pop("group", None)
        for name, value in changes.items():
            if name == "text":
                rewrite(content["text"], value)
            elif value is None or (name in (*POSITION, *TIES) and value == ""):
                content.pop(name, None)
            else:
                content[name] = value

    documents.change(actor, note.canvas, edit)
    note.refresh_from_db()
    return note


def delete_note(actor: User, note: Note) -> None:
    """Remove a note and the arrows that touch it. Its row stays, marked as deleted.

    Raises:
        Forbidden: it is neither the actor's nor the actor's to change.
    """
    require(actor, "canvases.change_note", note)
    remove_note(actor, note)


def remove_note(actor: User, note: Note, *, access: Access | None = None) -> None:
    """For verbs that have judged whether the actor may; with an access the engine takes their word for it."""
    key = str(note.pk)

    def edit(roots: Roots) -> None:
        if key not in roots[NOTES]:
            raise NotFound
        take_out(roots, key, actor)

    documents.change(actor, note.canvas, edit, access=access)


def take_out(roots: Roots, key: str, actor: User) -> None:
    """Remove a note that is there, and the actor's arrows that touch it."""
    del roots[NOTES][key]
    for link_id in [link_id for link_id, link in roots[LINKS].items() if _touches(link, key, actor)]:
        del roots[LINKS][link_id]


def rewrite(text: Text, wanted: str) -> None:
    """Turn a shared text into another by its differing middle, so that what others type around it stays."""
    current = str(text)
    start = 0
    while start < min(len(current), len(wanted)) and current[start] == wanted[start]:
        start += 1
    end = 0
    while end < min(len(current), len(wanted)) - start and current[-1 - end] == wanted[-1 - end]:
        end += 1
    removed, added = current[start : len(current) - end], wanted[start : len(wanted) - end]
    position = len(current[:start].encode())  # pycrdt counts in bytes of UTF-8
    if removed:
        del text[position : position + len(removed.encode())]
    if added:
        text.insert(position, added)


def last_orders(roots: Roots) -> dict[str, str]:
    """The highest order of every block, of those that can be counted on from."""
    last: dict[str, str] = {}
    for note in roots[NOTES].values():
        note_end(last, note.get("block", ""), note.get("order", ""))
    return last


def note_end(ends: dict[str, str], block: str, order: str) -> None:
    """Remember an order of the block, if it is the highest by now."""
    if order > ends.get(block, "") and _has_a_next(order):
        ends[block] = order


def _has_a_next(order: str) -> bool:
    """Orders are made by browsers, and can be any word."""
    if len(order) >= ORDER_LIMIT - 8:
        return False
    try:
        generate_key_between(order, None)
    except (FIError, ValueError, IndexError):  # the last two: of letters that no order has
        return False
    return True


def _touches(link: Map[Any], key: str, actor: User) -> bool:
    """Arrows at the note that the actor may take away; others stay in the document, drawn by nobody."""
    return key in {link.get("from"), link.get("to")} and link.get("author") == str(actor.pk)
