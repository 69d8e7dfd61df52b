"""How canvases and experiments meet, as the templates say it (`experiment_links`, links of relation `return`).

Nothing here knows a canvas by its number: a programme's own set says the same things in the same words.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from canvases.models import CanvasTemplate, Note
from canvases.templates import shape_of
from experiments.models import Assumption, AssumptionKind, AssumptionState, Direction

STATEMENT, STANDING = "assumption.statement", "assumption.state"
LEARNING = "learning.statement"
EVIDENCE, DECISION, ROUND = "evidence", "decision", "iteration"
MATRIX, LANES = "two_axis_matrix", "lanes"
UNTESTED = "untested"
"""The lane of what is open or being tested."""
SIDES: dict[str, float] = {Direction.AGAINST: 1 / 6, Direction.MIXED: 1 / 2, Direction.FOR: 5 / 6}
"""The thirds of the map of evidence from the left, by their middles. Context speaks for neither side: it has none."""
HEIGHTS = {1: 1 / 12, 2: 1 / 3, 3: 2 / 3, 4: 11 / 12}
"""Where traces of each strength are put on that map."""


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


def is_on_map_of_evidence(note: Note) -> bool:
    """Whether the note's place is for what a trace speaks (width) and how strongly (height)."""
    return note.block in _blocks_becoming(note.canvas.template, EVIDENCE, MATRIX)


def direction_at(x: float) -> Direction:
    return Direction.AGAINST if x < 1 / 3 else Direction.FOR if x > 2 / 3 else Direction.MIXED


def strength_at(y: float) -> int:
    return 1 + round(y * 3)


def is_among_decisions(note: Note) -> bool:
    """Whether the note's lane is the outcome of a decision."""
    return note.block in _blocks_becoming(note.canvas.template, DECISION, LANES)


def block_of_decisions(template: CanvasTemplate, outcome: str) -> str | None:
    """The block with a lane for decisions of this outcome."""
    blocks = shape_of(template).blocks
    found = (block for block in _blocks_becoming(template, DECISION, LANES) if outcome in blocks[block].lanes)
    return next(found, None)


def is_in_rounds(note: Note) -> bool:
    """Whether the note's column is a round."""
    return note.block in _blocks_becoming(note.canvas.template, ROUND, LANES)


def kind_of(lane: str) -> str:
    return lane if lane in AssumptionKind.values else ""


def targets(templates: list[CanvasTemplate]) -> Iterator[Target]:
    """Where learnings go back to, in the order of the canvases: first along arrows back, then where the canvas itself
    waits for learnings."""
    for template in templates:
        for link in template.body["links"]:
            if link["relation"] == "return":
                yield Target(link["to_canvas"], link["to_block"], link.get("note", {}))
    for template in templates:
        for link in template.body.get("experiment_links", []):
            if link["direction"] == "from_experiment" and link["field"] == LEARNING:
                yield Target(template.slug, link["block"], link.get("note", {}))


def titles(template: CanvasTemplate) -> dict[str, Any]:
    """Block -> its title, in all languages."""
    return {block["id"]: block["title"] for block in template.body["blocks"]}


def _blocks_of_states(template: CanvasTemplate, kind: str) -> list[str]:
    return _linked(template, "from_experiment", STANDING, kind)


def _blocks_becoming(template: CanvasTemplate, field: str, kind: str) -> list[str]:
    return _linked(template, "to_experiment", field, kind)


def _linked(template: CanvasTemplate, direction: str, field: str, kind: str) -> list[str]:
    kinds = {block["id"]: block["kind"] for block in template.body["blocks"]}
    return [block for block, named in _links(template, direction) if named == field and kinds[block] == kind]


def _links(template: CanvasTemplate, direction: str) -> Iterator[tuple[str, str]]:
    for link in template.body.get("experiment_links", []):
        if link["direction"] == direction:
            yield link["block"], link["field"]
