"""A set beside the version in use: which canvases and blocks are new, different, or gone."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db import models

from canvases.templates import in_reading_order

Data = dict[str, Any]


class Change(models.TextChoices):
    SAME = "same"
    CHANGED = "changed"
    NEW = "new"


@dataclass(frozen=True)
class Block:
    body: Data
    change: Change = Change.SAME


@dataclass(frozen=True)
class Canvas:
    """`gone`: the blocks it has no more."""

    body: Data
    phase: Data
    blocks: list[Block]
    change: Change = Change.SAME
    gone: tuple[Data, ...] = ()


def as_it_is(bodies: Iterable[Data], phases: Sequence[Data]) -> list[Canvas]:
    return [Canvas(body, _phase(body, phases), [Block(block) for block in _blocks(body)]) for body in bodies]


def against(bodies: Iterable[Data], phases: Sequence[Data], old: Iterable[Data]) -> tuple[list[Canvas], list[Data]]:
    """The canvases with what is different, and those that are gone. Canvases are known by their slug, blocks by id."""
    before = {body["slug"]: body for body in old}
    ordered = sorted(bodies, key=lambda body: int(body["number"]))
    canvases = [_canvas(body, phases, before.get(body["slug"])) for body in ordered]
    kept = {canvas.body["slug"] for canvas in canvases}
    return canvases, [body for slug, body in before.items() if slug not in kept]


def _canvas(body: Data, phases: Sequence[Data], old: Data | None) -> Canvas:
    if old is None:
        blocks = [Block(block, Change.NEW) for block in _blocks(body)]
        return Canvas(body, _phase(body, phases), blocks, Change.NEW)
    before = {block["id"]: block for block in old["blocks"]}
    blocks = [Block(block, _change(block, before.get(block["id"]))) for block in _blocks(body)]
    kept = {block.body["id"] for block in blocks}
    gone = tuple(block for block in _blocks(old) if block["id"] not in kept)
    return Canvas(body, _phase(body, phases), blocks, _change(body, old), gone)


def _change(new: Mapping[str, Any], old: Mapping[str, Any] | None) -> Change:
    if old is None:
        return Change.NEW
    return Change.SAME if new == old else Change.CHANGED


def _blocks(body: Data) -> list[Data]:
    return in_reading_order(body["blocks"])


def _phase(body: Data, phases: Sequence[Data]) -> Data:
    return next(phase for phase in phases if phase["id"] == body["phase"])
