"""What a canvas's template allows, as the engine needs it: blocks, who may write in them, lanes, note types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Block:
    """One field of a canvas.

    `lanes` are the ids a note of this block may name as its lane: lanes of a lanes block, rings of a ring map, lines of
    a checklist. `columns` is the highest column number, 0 for a block without columns. `relations` and `states` are
    what an arrow between two of its notes may say; a block without arrows has no relations.
    """

    id: str
    kind: str
    is_open: bool
    note_types: frozenset[str]
    default_type: str
    lanes: tuple[str, ...] = ()
    columns: int = 0
    relations: frozenset[str] = frozenset()
    states: frozenset[str] = frozenset()
    started: int = 1
    filled: int = 1
    required: bool = True


@dataclass(frozen=True)
class Shape:
    """The blocks of one canvas, in reading order."""

    blocks: Mapping[str, Block] = field(default_factory=dict)

    def __contains__(self, block_id: object) -> bool:
        return block_id in self.blocks
