"""How canvases and experiments meet, as the templates say it (`experiment_links`, links of relation `return`).

Nothing here knows a canvas by its number: a programme's own set says the same things in the same words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from canvases.models import CanvasTemplate, Note
from experiments.models import Assumption, AssumptionKind, AssumptionState

STATEMENT, STANDING = "assumption.statement", "assumption.state"
LEARNING = "learning.statement"
MATRIX, LANES = "two_axis_matrix", "lanes"
UNTESTED = "untested"
"""The lane of what is open or being tested."""


@dataclass(frozen=True)
class Target:
    """A block a learning may go back to. `why` is in all languages."""

    canvas: str
    block: str
    why: dict[str, str]


def promotable(template: CanvasTemplate) -> dict[str, list[str]]:
    """Block -> what its notes may become. A note in lanes of states may follow an assumption there."""
    found: dict[str, list[str]] = {}
    for block, field in _links(template, "to_experiment"):
        found.setdefault(block, []).append(field)
    for block in _blocks_of_states(template, LANES):
        found.setdefault(block, []).append(STANDING)
    return found


def is_on_map(note: Note) -> bool:
    """Whether the note's place is what depends on the assumption (height) and what is known of it (width)."""
    return note.block in _blocks_of_states(note.canvas.template, MATRIX)


def is_among_states(note: Note) -> bool:
    return note.block in _blocks_of_states(note.canvas.template, LANES)


def state_of(lane: str) -> AssumptionState | None:
    """The state a lane stands for."""
    if lane == UNTESTED:
        return AssumptionState.OPEN
    return AssumptionState(lane) if lane in AssumptionState.values else None


def is_in_lane(assumption: Assumption, lane: str) -> bool:
    """Whether the lane says what is so. Dropped assumptions have none, and stay where they are."""
    return lane_of(assumption.state) in {lane, None}


def lane_of(state: str) -> str | None:
    if state == AssumptionState.DROPPED:
        return None
    return UNTESTED if state in {AssumptionState.OPEN, AssumptionState.IN_TEST} else state


def kind_of(lane: str) -> str:
    return lane if lane in AssumptionKind.values else ""


def targets(templates: list[CanvasTemplate]) -> Iterator[Target]:
    """Where learnings go back to, in the order of the canvases: first along arrows back, then where the canvas itself
    waits for learnings."""
    for template in templates:
        for link in template.body["links"]:
            if link["relation"] == "return":
                yield Target(link["to_canvas"], link["to_block"], link["note"])
    for template in templates:
        for link in template.body["experiment_links"]:
            if link["direction"] == "from_experiment" and link["field"] == LEARNING:
                yield Target(template.slug, link["block"], link["note"])


def titles(template: CanvasTemplate) -> dict[str, Any]:
    """Block -> its title, in all languages."""
    return {block["id"]: block["title"] for block in template.body["blocks"]}


def _blocks_of_states(template: CanvasTemplate, kind: str) -> list[str]:
    kinds = {block["id"]: block["kind"] for block in template.body["blocks"]}
    return [block for block, field in _links(template, "from_experiment") if field == STANDING and kinds[block] == kind]


def _links(template: CanvasTemplate, direction: str) -> Iterator[tuple[str, str]]:
    for link in template.body["experiment_links"]:
        if link["direction"] == direction:
            yield link["block"], link["field"]
