"""Taking a file into a canvas: everything in it is added in one change, nothing that is there is replaced."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from fractional_indexing import generate_key_between
from pycrdt import Map, Text

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import GROUPS, LINKS, NOTES
from canvases.exports import file
from canvases.models import Canvas, CanvasImage
from canvases.services.notes import last_orders
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Invalid
from workspace.core.ids import uuid7
from workspace.core.policy import require

Data = dict[str, Any]
PLACE = ("lane", "column", "x", "y")


def take_in(actor: User, canvas: Canvas, *, data: Any) -> list[str]:
    """Add the notes, arrows and groups of a file under the actor's name, after what is there; returns the ids of the
    new notes. A file is taken in whole or not at all.

    Raises:
        Forbidden: the actor may not change everything on this canvas.
        Invalid: the file does not fit; `errors["file"]` says where and why, by paths. Or the canvas would be too full.
        Conflict: the canvas is damaged.
    """
    require(actor, "canvases.change_canvas", canvas)
    faults = file.faults(data, canvas)
    if faults:
        raise Invalid({"file": faults}, _("This file does not fit this canvas. Nothing was added."), code="wrong_file")
    ids = {note["id"]: str(uuid7()) for note in data["notes"]}
    groups = [(str(uuid7()), group) for group in data.get("groups", [])]
    grouped = {key: group_id for group_id, group in groups for key in group["notes"]}
    inhabited = set(grouped.values())
    pictured = _known_images(actor, canvas, data["notes"])

    def ties(note: Data) -> dict[str, str | None]:
        key = note["id"]
        return {"ref": ids.get(note.get("ref", "")), "group": grouped.get(key), "image": pictured.get(key)}

    def edit(roots: Roots) -> None:
        for group_id, group in groups:
            if group_id not in inhabited:
                continue
            roots[GROUPS][group_id] = Map({"block": group["block"], "title": text.line(group["title"])})
        _add_notes(roots, actor, file.sorted_notes(data), ids, ties)
        _add_links(roots, actor, data.get("links", []), ids)

    documents.change(actor, canvas, edit)
    return list(ids.values())


def _known_images(actor: User, canvas: Canvas, notes: list[Data]) -> dict[str, str]:
    """By the ids of notes. What another team's file names is nothing here."""
    named = {note["id"]: image for note in notes if (image := file.image_named(note))}
    seen = CanvasImage.objects.visible_to(actor).filter(team=canvas.team_id, pk__in=named.values())
    known = set(seen.values_list("pk", flat=True)) if named else set()
    return {key: str(image) for key, image in named.items() if image in known}


def _add_notes(
    roots: Roots, actor: User, notes: list[Data], ids: dict[str, str], ties: Callable[[Data], dict[str, str | None]]
) -> None:
    ends = last_orders(roots)
    created = timezone.now().timestamp()
    for note in notes:
        order = generate_key_between(ends.get(note["block"]), None)
        ends[note["block"]] = order
        content: Data = {
            "block": note["block"],
            "type": note["type"],
            "text": Text(text.plain(note["text"])),
            "author": str(actor.pk),
            "created": created,
            "order": order,
        }
        content |= {name: note[name] for name in PLACE if note.get(name) not in {None, ""}}
        content |= {name: key for name, key in ties(note).items() if key}
        roots[NOTES][ids[note["id"]]] = Map(content)


def _add_links(roots: Roots, actor: User, links: list[Data], ids: dict[str, str]) -> None:
    created = timezone.now().timestamp()
    for link in links:
        content: Data = {"from": ids[link["from"]], "to": ids[link["to"]], "relation": link["relation"]}
        content |= {name: text.line(link[name]) for name in ("state", "label") if link.get(name)}
        roots[LINKS][str(uuid7())] = Map(content | {"author": str(actor.pk), "created": created})
