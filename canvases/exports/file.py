"""A canvas as a JSON file, out and in: `content/canvas-file.schema.json` says what such a file looks like."""

from __future__ import annotations

import functools
import json
import re
import uuid
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from jsonschema import Draft202012Validator

from canvases import templates
from canvases.engine.schema import LinkState
from canvases.engine.shape import Block, Shape
from canvases.exports.places import Noted
from canvases.exports.reading import Whole, in_order
from canvases.models import Canvas
from canvases.projection import date_of

Data = dict[str, Any]
IMAGE = re.compile(r"/canvas-images/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/")
FORMAT, VERSION = "niitty-canvas", 1
MOST_FAULTS = 20
"""So many faults of a file are told; whoever mends these tries again."""
WORD = 60
"""Characters of a wrong word that are repeated to whoever sent it."""


@functools.cache
def schema() -> Data:
    loaded: Data = json.loads((templates.CONTENT / "canvas-file.schema.json").read_text(encoding="utf-8"))
    return loaded


def described() -> Data:
    """The schema as OpenAPI embeds it."""
    return {name: part for name, part in schema().items() if name != "$schema"}


def write(whole: Whole, language: str) -> Data:
    there = whole.content.notes
    notes = sorted(there.items(), key=in_order)
    return {
        "format": FORMAT,
        "version": VERSION,
        "exported_at": timezone.now().isoformat(timespec="seconds"),
        "language": language,
        "team": whole.canvas.team.name,
        "canvas": {
            "slug": whole.canvas.template.slug,
            "number": whole.canvas.number,
            "title": whole.body["title"],
        },
        "notes": [_note(whole, noted) for noted in notes],
        "links": [_link(link) for link in _drawn(whole)],
        "groups": _groups(whole),
    }


def _groups(whole: Whole) -> list[Data]:
    """Those that have notes: others are shown to nobody."""
    inside = {key: [noted[0] for noted in whole.notes_of(key)] for key in whole.content.groups}
    known = whole.content.groups.items()
    return [{"block": group.block, "title": group.title, "notes": inside[key]} for key, group in known if inside[key]]


def _note(whole: Whole, noted: Noted) -> Data:
    key, note = noted
    created = date_of(note.created)
    said = {
        "author": whole.names.get(note.author, ""),
        "created_at": created.isoformat(timespec="seconds") if created else "",
    }
    if note.image in whole.images:
        said["image"] = reverse("canvasimage-file", args=[note.image])
    return {"id": key, "block": note.block, "type": note.type, "text": note.text} | _without_nothing(
        {name: getattr(note, name) for name in ("order", "lane", "column", "x", "y", "ref")} | said
    )


def _drawn(whole: Whole) -> Iterator[LinkState]:
    """Arrows of which both ends are there, in one block: others nobody sees, and no canvas takes in."""
    notes = whole.content.notes
    for link in whole.content.links.values():
        source, target = notes.get(link.source), notes.get(link.target)
        if source is not None and target is not None and source.block == target.block:
            yield link


def _link(link: LinkState) -> Data:
    ends = {"from": link.source, "to": link.target, "relation": link.relation}
    return ends | _without_nothing({"state": link.state, "label": link.label})


def _without_nothing(fields: Data) -> Data:
    return {name: value for name, value in fields.items() if value is not None and value != ""}


# Reading one ---


def faults(data: Any, canvas: Canvas) -> list[str]:
    """What keeps a file from being taken into a canvas, each with its path in the file; empty when nothing does."""
    found = (f"{templates.path_of(error.absolute_path)}: {error.message[:200]}" for error in _unlike_schema(data))
    told = list(islice(found, MOST_FAULTS))
    if told:
        return told
    if data["canvas"]["slug"] != canvas.template.slug:
        return [
            _("%(path)s: this file is of another canvas, “%(slug)s”")
            % {"path": "$.canvas.slug", "slug": data["canvas"]["slug"]}
        ]
    return list(islice(_misfits(data, templates.shape_of(canvas.template)), MOST_FAULTS))


def _unlike_schema(data: Any) -> Iterator[Any]:
    """Of a list that is too long the rest is not read."""
    for error in Draft202012Validator(schema()).iter_errors(data):
        yield error
        if error.validator == "maxItems":
            return


def _misfits(data: Data, shape: Shape) -> Iterator[str]:
    blocks: dict[str, str] = {}
    for number, note in enumerate(data["notes"]):
        path = f"$.notes[{number}]"
        if note["id"] in blocks:
            yield _("%(path)s: the id “%(word)s” is used twice") % _named(f"{path}.id", note["id"])
        blocks[note["id"]] = note["block"]
        yield from _misplaced(path, note, shape)
    for number, link in enumerate(data.get("links", [])):
        yield from _misdrawn(f"$.links[{number}]", link, blocks, shape)
    for number, group in enumerate(data.get("groups", [])):
        if group["block"] not in shape:
            yield _no_such(f"$.groups[{number}].block", group["block"])
        for place, key in enumerate(group["notes"]):
            if blocks.get(key) != group["block"]:
                yield _no_such(f"$.groups[{number}].notes[{place}]", key)


def _misplaced(path: str, note: Data, shape: Shape) -> Iterator[str]:
    block = shape.blocks.get(note["block"])
    if block is None:
        yield _no_such(f"{path}.block", note["block"])
        return
    if note["type"] not in block.note_types:
        yield _no_such(f"{path}.type", note["type"])
    if note.get("lane") and note["lane"] not in block.lanes:
        yield _no_such(f"{path}.lane", note["lane"])
    if note.get("column", 0) > block.columns:
        yield _no_such(f"{path}.column", str(note["column"]))


def _misdrawn(path: str, link: Data, blocks: dict[str, str], shape: Shape) -> Iterator[str]:
    missing = [end for end in ("from", "to") if link[end] not in blocks]
    for end in missing:
        yield _no_such(f"{path}.{end}", link[end])
    block = None if missing else shape.blocks.get(blocks[link["from"]])
    if block is None:
        return
    if link["from"] == link["to"] or blocks[link["to"]] != block.id:
        yield _("%(path)s: an arrow joins two notes of one block") % {"path": path}
    yield from _unknown_words(path, link, block)


def _unknown_words(path: str, link: Data, block: Block) -> Iterator[str]:
    if link["relation"] not in block.relations:
        yield _no_such(f"{path}.relation", link["relation"])
    if link.get("state") and link["state"] not in block.states:
        yield _no_such(f"{path}.state", link["state"])


def _no_such(path: str, word: str) -> str:
    return _("%(path)s: there is no “%(word)s” here") % _named(path, word)


def _named(path: str, word: str) -> dict[str, str]:
    return {"path": path, "word": word[:WORD]}


def image_named(note: Data) -> uuid.UUID | None:
    """The picture that a note of a sound file names by its address."""
    found = IMAGE.search(note.get("image", ""))
    return uuid.UUID(found[1]) if found else None


def sorted_notes(data: Data) -> list[Data]:
    """The notes of a sound file in the order in which they are written."""
    return sorted(data["notes"], key=lambda note: (not note.get("order"), note.get("order", "")))
