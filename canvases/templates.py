"""Canvas templates: from JSON data to typed shapes, and to what a reader sees in their language.

The data of a set is one JSON document as `content/canvases.json`, checked by `canvases.sets.faults`.
"""

from __future__ import annotations

import functools
import json
import uuid
from pathlib import Path
from typing import Any

from canvases.engine.shape import Block, Shape
from canvases.models import CanvasTemplate
from workspace.core.languages import Language, chosen

Data = dict[str, Any]
CONTENT = Path(__file__).parent / "content"
DEFAULT_FILE = CONTENT / "canvases.json"
DEFAULT_SET = "ecosystem"
LANGUAGES = list(Language.values)
ANY_RELATION = "link"
"""The relation of arrows on a free map, which have no kinds."""
RETURNED = "learning"
"""The type of notes that fits into every block: what an experiment taught may come back to any of them."""


def schema() -> Data:
    loaded: Data = json.loads((CONTENT / "schema.json").read_text(encoding="utf-8"))
    return loaded


def path_of(parts: Any) -> str:
    """A place in a JSON document: `$.notes[3].text`."""
    return "$" + "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in parts)


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


def block_title(template: CanvasTemplate, block_id: str) -> str:
    """In the reader's language; "" for a block that the template does not have."""
    titles = (block["title"] for block in template.body["blocks"] if block["id"] == block_id)
    return next((chosen(title) for title in titles), "")


def localised(value: Any, language: str) -> Any:
    """The data with every text of several languages replaced by the one of the reader (English when it is missing)."""
    if isinstance(value, dict):
        if value and value.keys() <= set(Language.values):
            return value.get(language) or value.get("en") or next(iter(value.values()))
        return {key: localised(item, language) for key, item in value.items()}
    if isinstance(value, list):
        return [localised(item, language) for item in value]
    return value
