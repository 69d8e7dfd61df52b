"""What a schema cannot say of a set: names that lead nowhere or stand twice, blocks that lie on each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from canvases import templates

Data = dict[str, Any]
Parts = tuple[str | int, ...]
Found = Iterator[tuple[Parts, str]]
LISTS_OF_NAMES = ("phases", "sectors", "note_types", "block_kinds", "link_relations")
CHOICES = ("lanes", "rings", "checklist", "time_states", "edge_types")


def broken(data: Data) -> Found:
    """Of data that fits the schema."""
    for name in LISTS_OF_NAMES:
        yield from _repeated((name,), data[name], "id")
    for name in ("slug", "number"):
        yield from _repeated(("canvases",), data["canvases"], name)
    types = {note_type["id"] for note_type in data["note_types"]}
    if templates.RETURNED not in types:
        yield (
            ("note_types",),
            _("“%(id)s” is missing: what experiments teach comes back as such notes.") % {"id": templates.RETURNED},
        )
    for index, canvas in enumerate(data["canvases"]):
        yield from _in_canvas(("canvases", index), canvas, data, types)


def _in_canvas(parts: Parts, canvas: Data, data: Data, types: set[str]) -> Found:
    yield from _unknown((*parts, "phase"), canvas["phase"], {phase["id"] for phase in data["phases"]})
    yield from _repeated((*parts, "blocks"), canvas["blocks"], "id")
    yield from _overlapping((*parts, "blocks"), canvas["blocks"])
    for number, block in enumerate(canvas["blocks"]):
        yield from _in_block((*parts, "blocks", number), block, types)
    known = {other["slug"]: {block["id"] for block in other["blocks"]} for other in data["canvases"]}
    own = known[canvas["slug"]]
    relations = {relation["id"] for relation in data["link_relations"]}
    for number, link in enumerate(canvas["links"]):
        place = (*parts, "links", number)
        yield from _unknown((*place, "from_block"), link["from_block"], own)
        yield from _unknown((*place, "to_canvas"), link["to_canvas"], known)
        yield from _unknown((*place, "to_block"), link["to_block"], known.get(link["to_canvas"], {link["to_block"]}))
        yield from _unknown((*place, "relation"), link["relation"], relations)
    for number, link in enumerate(canvas.get("experiment_links", [])):
        yield from _unknown((*parts, "experiment_links", number, "block"), link["block"], own)
    for number, note in enumerate(canvas.get("example", {}).get("notes", [])):
        place = (*parts, "example", "notes", number)
        yield from _unknown((*place, "block"), note["block"], own)
        yield from _unknown((*place, "type"), note["type"], types)


def _in_block(parts: Parts, block: Data, types: set[str]) -> Found:
    config = block.get("config", {})
    for number, note_type in enumerate(block["note_types"]):
        yield from _unknown((*parts, "note_types", number), note_type, types)
    for number, note_type in enumerate(config.get("node_types", [])):
        yield from _unknown((*parts, "config", "node_types", number), note_type, types)
    if block["default_note_type"] not in block["note_types"]:
        yield (*parts, "default_note_type"), _("This has to be one of the note types of the block.")
    if block["thresholds"]["started"] > block["thresholds"]["filled"]:
        yield (*parts, "thresholds"), _("“started” must not be above “filled”.")
    if block["layout"]["col"] + block["layout"]["colspan"] > 13:
        yield (*parts, "layout"), _("The block reaches beyond the twelfth column.")
    for name in CHOICES:
        yield from _repeated((*parts, "config", name), config.get(name, []), "id")


def _overlapping(parts: Parts, blocks: Sequence[Data]) -> Found:
    taken: dict[tuple[int, int], int] = {}
    for number, block in enumerate(blocks):
        lying = {taken.setdefault(cell, number) for cell in _cells(block["layout"])} - {number}
        for other in sorted(lying):
            yield (*parts, number, "layout"), _("This lies on the block “%(id)s”.") % {"id": blocks[other]["id"]}


def _cells(layout: Mapping[str, int]) -> list[tuple[int, int]]:
    columns = range(layout["col"], layout["col"] + layout["colspan"])
    return [(column, row) for column in columns for row in range(layout["row"], layout["row"] + layout["rowspan"])]


def _repeated(parts: Parts, rows: Sequence[Data], name: str) -> Found:
    values = [row[name] for row in rows]
    for value in sorted({value for value in values if values.count(value) > 1}):
        yield parts, _("“%(value)s” is there twice.") % {"value": value}


def _unknown(parts: Parts, value: str, known: Any) -> Found:
    if value not in known:
        yield parts, _("There is no “%(value)s”.") % {"value": value}
