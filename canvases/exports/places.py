"""Where notes lie, in words: the headings under which a document puts them, and a cell of a table.

The words and their borders are those of the board (`frontend/src/features/canvases/document/placeWords.ts`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _

from canvases.engine.schema import NoteState

Data = dict[str, Any]
Noted = tuple[str, NoteState]
"""A note with its id."""
Key = tuple[int, ...]

MIDDLE = 0.02
"""So near to a midline a note is on neither side of it."""
LAST = 1_000


@dataclass(frozen=True, slots=True)
class Group:
    """Notes that lie together. The heading is empty where a block has no parts; `under` is a heading within it."""

    heading: str
    under: str
    notes: list[Noted]


def groups(block: Data, notes: Iterable[Noted], sectors: list[Data]) -> list[Group]:
    """The notes of a block by its parts, in the order of the parts: lanes, rings, quadrants. `block` is localised."""
    place = _ways(sectors)[block["kind"]]
    together: dict[tuple[Key, str, str], list[Noted]] = {}
    for noted in notes:
        together.setdefault(place(block, noted[1]), []).append(noted)
    found = [Group(heading, under, together[key, heading, under]) for key, heading, under in sorted(together)]
    return found if any(group.heading != not_placed() for group in found) else [Group("", "", _all(found))]


def spot(block: Data, note: NoteState, sectors: list[Data]) -> str:
    """The place of one note in its block: "Should be involved, State administration". Empty in a plain list."""
    kind = block["kind"]
    if kind in {"free_map", "graph"}:
        return _on_map(note)
    _key, heading, under = _ways(sectors)[kind](block, note)
    parts = [heading, under, sector(note, sectors) if kind == "concentric_rings" and note.lane else ""]
    return ", ".join(part for part in parts if part)


def sector(note: NoteState, sectors: list[Data]) -> str:
    """The direction of a note on rings: which of the six sectors."""
    if note.x is None or not sectors:
        return ""
    title: str = sectors[min(len(sectors) - 1, int(note.x % 1 * len(sectors)))]["title"]
    return title


def not_placed() -> str:
    return _("not yet placed")


def _all(found: list[Group]) -> list[Noted]:
    return [noted for group in found for noted in group.notes]


Way = Callable[[Data, NoteState], tuple[Key, str, str]]


def _ways(sectors: list[Data]) -> dict[str, Way]:
    return {
        "list": _in_lanes,
        "lanes": _in_lanes,
        "concentric_rings": _on_rings,
        "two_axis_matrix": _on_axes,
        "free_map": _together,
        "graph": _together,
    }


def _together(_block: Data, _note: NoteState) -> tuple[Key, str, str]:
    return (0,), "", ""


def _in_lanes(block: Data, note: NoteState) -> tuple[Key, str, str]:
    """Also lines of a checklist, and rounds within a lane."""
    config = block.get("config", {})
    lanes = config.get("lanes") or config.get("checklist") or []
    if not lanes:
        return (0,), "", ""
    number, title = _lane(lanes, note.lane)
    if "columns" not in config or note.column is None:
        return (number, 0), title, ""
    return (number, note.column), title, config["columns"]["label"].replace("{n}", str(note.column))


def _on_rings(block: Data, note: NoteState) -> tuple[Key, str, str]:
    number, title = _lane(block["config"]["rings"], note.lane)
    return (number,), title, ""


def _lane(lanes: list[Data], wanted: str) -> tuple[int, str]:
    for number, lane in enumerate(lanes):
        if lane["id"] == wanted:
            return number, lane["title"]
    return LAST, not_placed()


def _on_axes(block: Data, note: NoteState) -> tuple[Key, str, str]:
    if note.x is None or note.y is None:
        return (LAST,), not_placed(), ""
    across, up = _half(note.x), _half(note.y)
    config = block.get("config", {})
    means = [_axis(config.get("x"), across), _axis(config.get("y"), up)]
    words = ", ".join(part for part in means if part)
    where = _directions()[across, -up]
    return (-up, across), f"{where}: {words}" if words else where, ""


def _axis(axis: Data | None, side: int) -> str:
    if not axis or side == 0:
        return ""
    return f"{axis['title']}: {axis['low'] if side < 0 else axis['high']}"


def _on_map(note: NoteState) -> str:
    if note.x is None or note.y is None:
        return ""
    return _directions()[_third(note.x), _third(note.y)]


def _half(value: float) -> int:
    if abs(value - 0.5) < MIDDLE:
        return 0
    return -1 if value < 0.5 else 1


def _third(value: float) -> int:
    if value < 1 / 3:
        return -1
    return 1 if value > 2 / 3 else 0


def _directions() -> dict[tuple[int, int], str]:
    """By sideways and upright third; -1 is left, and the top."""
    return {
        (-1, -1): _("upper left"),
        (0, -1): _("at the top"),
        (1, -1): _("upper right"),
        (-1, 0): _("on the left"),
        (0, 0): _("in the middle"),
        (1, 0): _("on the right"),
        (-1, 1): _("lower left"),
        (0, 1): _("at the bottom"),
        (1, 1): _("lower right"),
    }
