"""The demo's notes: the worked example of every canvas, and the shorter lists of the other teams."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from fractional_indexing import generate_n_keys_between

from canvases.models import Canvas, Reference
from canvases.services.grouping import group_notes
from canvases.services.links import NewLink, add_links
from canvases.services.moving import Move
from canvases.services.notes import NewNote, add_notes
from canvases.services.referring import use_notes
from canvases.templates import shape_of
from teams.models.discussion import AnchorKind
from workspace.accounts.models import User

Authors = dict[tuple[str, str], User]
"""Who writes for a role and sector; the empty sector is anybody of the role."""
Data = dict[str, Any]
Line = tuple[Any, ...]
"""Block, text, and a place where one is given."""

GRAPH = {
    "n1": (0.95, 0.46),
    "n2": (0.03, 0.46),
    "n3": (0.49, 0.46),
    "n4": (0.49, 0.92),
    "n5": (0.95, 0.92),
    "n6": (0.03, 0.02),
}
"""Places of the example's graph, as drawn in the reference picture: shares of the room around a note."""
MAP_COLUMNS = 2


def write_notes(canvas: Canvas, authors: list[User], notes: list[Line]) -> None:
    """Write notes of plain blocks, by the authors in turn."""
    shares = {author: notes[number :: len(authors)] for number, author in enumerate(authors)}
    for author, share in shares.items():
        if share:
            add_notes(author, canvas, notes=_placed(canvas, share))


def write_example(canvas: Canvas, language: str, authors: Authors) -> None:
    """Write the worked example of the canvas's template, each note by somebody of its role and sector."""
    example = canvas.template.body["example"]
    orders = generate_n_keys_between(None, None, len(example["notes"]))
    places = _places(canvas, example["notes"])
    by_author: dict[User, list[tuple[str, NewNote]]] = {}
    for data, order, place in zip(example["notes"], orders, places, strict=True):
        note = NewNote(data["block"], data["text"][language], type=data["type"], order=order, **place)
        node = data.get("position", {}).get("node", "")
        by_author.setdefault(_author(canvas, authors, data), []).append((node, note))
    nodes: dict[str, str] = {}
    for author, notes in by_author.items():
        written = add_notes(author, canvas, notes=[note for _, note in notes])
        nodes |= {node: str(note.pk) for (node, _), note in zip(notes, written, strict=True)}
    links = [
        NewLink(nodes[edge["from"]], nodes[edge["to"]], edge["type"], edge["state"], edge["text"][language])
        for edge in example.get("edges", [])
    ]
    if links:
        add_links(authors["core", ""], canvas, links=links)


def write_groups(canvas: Canvas, author: User, groups: list[Line]) -> None:
    """Put notes that are there together, each by its text."""
    for block, title, texts in groups:
        notes = canvas.notes.filter(block=block, text__in=texts).values_list("pk", flat=True)
        group_notes(author, canvas, title=title, notes=[str(note) for note in notes])


def refer(canvases: dict[int, Canvas], actor: User, data: Data) -> None:
    """Let a note show on another canvas; with `was`, it has been reworded since and nobody has looked."""
    (origin, block, text), (target, to_block) = data["from"], data["to"]
    source = canvases[origin].notes.get(block=block, text=text)
    [reference] = use_notes(actor, canvases[target], uses=[Move(source.pk, to_block)])
    Reference.objects.filter(pk=reference.pk).update(seen_text=data.get("was", text))


def anchor(canvas: Canvas, data: Data) -> tuple[str, str]:
    """Where a thread of the demo is pinned: on a block, on the note with that text, or on the whole canvas."""
    if "block" in data:
        return AnchorKind.BLOCK.value, data["block"]
    if "note" in data:
        block, text = data["note"]
        return AnchorKind.NOTE.value, str(canvas.notes.get(block=block, text=text).pk)
    return AnchorKind.WHOLE.value, ""


def _author(canvas: Canvas, authors: Authors, data: Data) -> User:
    """In blocks of the core team somebody there wrote it down for the others."""
    is_open = shape_of(canvas.template).blocks[data["block"]].is_open
    role = data["by"] if is_open and (data["by"], "") in authors else "core"
    return authors.get((role, data.get("sector", ""))) or authors[role, ""]


def _placed(canvas: Canvas, notes: list[Line]) -> list[NewNote]:
    mapped = _Map(canvas)
    return [NewNote(block, text, **(place[0] if place else mapped.place(block))) for block, text, *place in notes]


def _places(canvas: Canvas, notes: list[Data]) -> Iterator[Data]:
    """Where every note of an example lies. In rings, notes of one ring and sector share the sector's arc."""
    sectors = [sector["id"] for sector in canvas.template.template_set.vocabulary["sectors"]]
    crowd = Counter(_ring(note) for note in notes)
    seen: Counter[tuple[str, str, str]] = Counter()
    mapped = _Map(canvas)
    for note in notes:
        position = note.get("position", {})
        if "ring" in position:
            share = (seen[_ring(note)] + 0.5) / crowd[_ring(note)]
            seen[_ring(note)] += 1
            sector = sectors.index(note["sector"]) if note.get("sector") else None
            turn = share if sector is None else (sector + share) / len(sectors)
            yield {"lane": position["ring"], "x": round(turn, 3), "y": 0.5}
        elif "node" in position:
            x, y = GRAPH[position["node"]]
            yield {"x": x, "y": y}
        elif position:
            yield {name: position[name] for name in ("lane", "column", "x", "y") if name in position}
        else:
            yield mapped.place(note["block"])


def _ring(note: Data) -> tuple[str, str, str]:
    return note["block"], note.get("position", {}).get("ring", ""), note.get("sector", "")


class _Map:
    """Places on free maps: two columns, a little uneven, as hands leave them. Other blocks need none."""

    def __init__(self, canvas: Canvas) -> None:
        self._blocks = shape_of(canvas.template).blocks
        self._filled = Counter(canvas.counts)

    def place(self, block: str) -> Data:
        if self._blocks[block].kind != "free_map":
            return {}
        row, column = divmod(self._filled[block], MAP_COLUMNS)
        self._filled[block] += 1
        unevenness = (row * 3 + column * 5) % 7 / 100
        return {"x": 0.24 + 0.48 * column + unevenness, "y": min(0.14 + 0.24 * row + unevenness, 0.95)}
