"""Canvas templates: from JSON data to typed shapes, and to what a reader sees in their language.

The data of a set is one JSON document as `content/canvases.json`. `check` validates it against `content/schema.json`
and against the rules a schema cannot say; a bad file is refused whole.
"""

from __future__ import annotations

import functools
import json
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

from canvases.engine.shape import Block, Shape
from canvases.models import CanvasTemplate
from workspace.core.languages import Language

Data = dict[str, Any]
CONTENT = Path(__file__).parent / "content"
DEFAULT_FILE = CONTENT / "canvases.json"
DEFAULT_SET = "ecosystem"
ANY_RELATION = "link"
"""The relation of arrows on a free map, which have no kinds."""
RETURNED = "learning"
"""The type of notes that fits into every block: what an experiment taught may come back to any of them."""


def schema() -> Data:
    loaded: Data = json.loads((CONTENT / "schema.json").read_text(encoding="utf-8"))
    return loaded


def check(data: Any) -> list[str]:
    """Everything that is wrong with a set of canvases, each with its path; empty when it can be loaded."""
    wrong = [
        f"{path_of(error.absolute_path)}: {error.message}"
        for error in sorted(
            Draft202012Validator(schema()).iter_errors(data), key=lambda error: list(map(str, error.path))
        )
    ]
    return wrong or list(_broken_references(data))


def path_of(parts: Any) -> str:
    """A place in a JSON document: `$.notes[3].text`."""
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)


def _broken_references(data: Data) -> Iterator[str]:
    phases = {phase["id"] for phase in data["phases"]}
    types = {note_type["id"] for note_type in data["note_types"]}
    blocks = {canvas["slug"]: {block["id"] for block in canvas["blocks"]} for canvas in data["canvases"]}
    yield from _repeated("$.canvases", [canvas["slug"] for canvas in data["canvases"]], "slug")
    yield from _repeated("$.canvases", [canvas["number"] for canvas in data["canvases"]], "number")
    for index, canvas in enumerate(data["canvases"]):
        path = f"$.canvases[{index}]"
        if canvas["phase"] not in phases:
            yield f"{path}.phase: there is no phase {canvas['phase']!r}"
        yield from _repeated(f"{path}.blocks", [block["id"] for block in canvas["blocks"]], "id")
        for number, block in enumerate(canvas["blocks"]):
            yield from _broken_block(f"{path}.blocks[{number}]", block, types)
        for number, link in enumerate(canvas["links"]):
            yield from _broken_link(f"{path}.links[{number}]", link, blocks[canvas["slug"]], blocks)


def _broken_block(path: str, block: Data, types: set[str]) -> Iterator[str]:
    for note_type in block["note_types"]:
        if note_type not in types:
            yield f"{path}.note_types: there is no note type {note_type!r}"
    if block["default_note_type"] not in block["note_types"]:
        yield f"{path}.default_note_type: must be one of the block's note types"
    if block["thresholds"]["started"] > block["thresholds"]["filled"]:
        yield f"{path}.thresholds: started must not be above filled"
    layout = block["layout"]
    if layout["col"] + layout["colspan"] > 13:
        yield f"{path}.layout: the block reaches beyond the twelfth column"


def _broken_link(path: str, link: Data, own: set[str], blocks: dict[str, set[str]]) -> Iterator[str]:
    if link["from_block"] not in own:
        yield f"{path}.from_block: there is no block {link['from_block']!r} in this canvas"
    if link["to_block"] not in blocks.get(link["to_canvas"], set()):
        yield f"{path}.to_block: there is no block {link['to_block']!r} in {link['to_canvas']!r}"


def _repeated(path: str, values: list[Any], name: str) -> Iterator[str]:
    for value in sorted({value for value in values if values.count(value) > 1}):
        yield f"{path}: the {name} {value!r} is used twice"


def shape_of(template: CanvasTemplate) -> Shape:
    """The shape of a stored template. Templates never change, so shapes are kept by template id."""
    return _shape(template.pk, template)


@functools.lru_cache(maxsize=512)
def _shape(_pk: uuid.UUID, template: CanvasTemplate) -> Shape:
    return shape(template.body)


def shape(body: Data) -> Shape:
    return Shape({block["id"]: _block(block) for block in in_reading_order(body["blocks"])})


def in_reading_order(blocks: list[Data]) -> list[Data]:
    """Row, then column: the order of the list view, of the page's source, and of a phone."""
    return sorted(blocks, key=lambda block: (block["layout"]["row"], block["layout"]["col"]))


def _block(data: Data) -> Block:
    config: Data = data.get("config", {})
    lanes = config.get("lanes") or config.get("rings") or config.get("checklist") or []
    relations = [edge["id"] for edge in config.get("edge_types", [])]
    if config.get("connectable"):
        relations.append(ANY_RELATION)
    return Block(
        id=data["id"],
        kind=data["kind"],
        is_open=data["open_to"] == "everyone",
        note_types=frozenset(data["note_types"]) | {RETURNED},
        default_type=data["default_note_type"],
        lanes=tuple(lane["id"] for lane in lanes),
        columns=config.get("columns", {}).get("max", 0),
        relations=frozenset(relations),
        states=frozenset(state["id"] for state in config.get("time_states", [])),
        started=data["thresholds"]["started"],
        filled=data["thresholds"]["filled"],
        required=data["required"],
    )


def localised(value: Any, language: str) -> Any:
    """The data with every text of several languages replaced by the one of the reader (English when it is missing)."""
    if isinstance(value, dict):
        if value and value.keys() <= set(Language.values):
            return value.get(language) or value.get("en") or next(iter(value.values()))
        return {key: localised(item, language) for key, item in value.items()}
    if isinstance(value, list):
        return [localised(item, language) for item in value]
    return value
