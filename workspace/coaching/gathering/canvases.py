"""Canvases as the board shows them, and as the measures count them."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from django.db.models import Count, Q

from canvases import projection
from canvases.models import Canvas as CanvasRow
from canvases.models import CanvasTemplate, Note, TemplateSet
from canvases.templates import shape_of
from workspace.coaching.facts import Block, Canvas

TeamId = uuid.UUID


@dataclass(frozen=True)
class Cell:
    """One canvas of one team on the board."""

    row: CanvasRow
    progress: projection.Progress
    has_moved: bool
    """Changed since the last meeting."""


def rows_of(ids: Collection[TeamId]) -> list[CanvasRow]:
    """Along each team's path. Templates are shared by many teams: they are read once."""
    rows = list(CanvasRow.objects.filter(team__in=ids).order_by("team", "number"))
    wanted = {row.template_id for row in rows}
    templates = CanvasTemplate.objects.in_bulk(wanted)
    sets = TemplateSet.objects.in_bulk({template.template_set_id for template in templates.values()})
    for template in templates.values():
        template.template_set = sets[template.template_set_id]
    for row in rows:
        row.template = templates[row.template_id]
    return rows


def cells_of(rows: Collection[CanvasRow], since: datetime | None) -> dict[TeamId, list[Cell]]:
    found = defaultdict(list)
    for row in rows:
        has_moved = since is not None and row.changed_at is not None and row.changed_at > since
        found[row.team_id].append(Cell(row, projection.progress(row), has_moved))
    return found


def facts_of(rows: Collection[CanvasRow], until: datetime | None) -> dict[TeamId, list[Canvas]]:
    """`until`: the end of the window before, when one is asked for."""
    then = _counts_at({row.team_id for row in rows}, until) if until else {}
    found = defaultdict(list)
    for row in rows:
        found[row.team_id].append(_canvas(row, then.get(row.pk, {})))
    return found


def _counts_at(ids: Collection[TeamId], moment: datetime) -> dict[uuid.UUID, dict[str, int]]:
    """Notes per block as there were at a moment; one that was moved counts where it lies today."""
    there = Note.objects.filter(Q(deleted_at=None) | Q(deleted_at__gt=moment), canvas__team__in=ids)
    counted = there.filter(created_at__lte=moment).order_by().values_list("canvas", "block").annotate(n=Count("*"))
    found: dict[uuid.UUID, dict[str, int]] = defaultdict(dict)
    for canvas, block, count in counted:
        found[canvas][block] = count
    return found


def _canvas(row: CanvasRow, then: dict[str, int]) -> Canvas:
    blocks = tuple(
        Block(block.required, block.filled, row.counts.get(block.id, 0), then.get(block.id, 0))
        for block in shape_of(row.template).blocks.values()
    )
    changed_on = row.changed_at.astimezone(UTC).date() if row.changed_at else None
    return Canvas(row.number, row.template.slug, _meeting(row), blocks, changed_on)


def _meeting(row: CanvasRow) -> int:
    phases: list[dict[str, Any]] = row.template.template_set.vocabulary["phases"]
    phase = next(phase for phase in phases if phase["id"] == row.template.body["phase"])
    number: int = phase.get("meeting", phase["number"])  # a programme's own set may not say which meeting
    return number
