"""What moved on the canvases: notes that are new, changed or removed, by whose they are."""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Count, Q

from canvases.models import Canvas, Note
from teams.models import Team
from teams.roles import Sector
from workspace.coaching.brief.standing import Group, Standing
from workspace.coaching.gathering.canvases import rows_of
from workspace.coaching.said import PERSON


@dataclass(frozen=True)
class Change:
    """Notes of some people; how many people they are."""

    added: int = 0
    changed: int = 0
    removed: int = 0
    people: int = 0

    @property
    def notes(self) -> int:
        return self.added + self.changed + self.removed


@dataclass(frozen=True)
class GroupChange:
    group: Group
    change: Change


@dataclass(frozen=True)
class CanvasChange:
    canvas: Canvas
    change: Change
    groups: list[GroupChange]


@dataclass(frozen=True)
class Moved:
    """`sectors`: notes new or changed by people of each; those who have not told theirs are left out."""

    change: Change
    groups: list[GroupChange]
    sectors: dict[str, int]
    canvases: list[CanvasChange]


Row = tuple[uuid.UUID, uuid.UUID, int, int, int]
"""A canvas, whose notes, and how many are new, changed and removed."""


def moved_in(team: Team, since: datetime, standing: Standing) -> Moved:
    """Whose a note is counts, not who changed it last: only that is kept. What came and went in between is nothing."""
    rows = _counted(team, since)
    by_canvas: dict[uuid.UUID, list[Row]] = defaultdict(list)
    for row in rows:
        by_canvas[row[0]].append(row)
    sectors = dict.fromkeys(Sector.values, 0)
    for _canvas, person, added, changed, _removed in rows:
        sector = standing.sector_of(person)
        if sector:
            sectors[sector] += added + changed
    canvases = rows_of([team.pk]) if rows else []
    return Moved(
        change=_together(rows),
        groups=_by_group(rows, standing),
        sectors=sectors,
        canvases=[
            CanvasChange(canvas, _together(by_canvas[canvas.pk]), _by_group(by_canvas[canvas.pk], standing))
            for canvas in canvases
            if canvas.pk in by_canvas
        ],
    )


def _counted(team: Team, since: datetime) -> list[Row]:
    is_new, is_there = Q(created_at__gt=since), Q(deleted_at=None)
    touched = Note.objects.filter(canvas__team=team, changed_at__gt=since, source=None)
    counted = (
        touched.annotate(person=PERSON)
        .order_by()
        .values_list("canvas", "person")
        .annotate(
            added=Count("pk", filter=is_new & is_there),
            changed=Count("pk", filter=~is_new & is_there),
            removed=Count("pk", filter=~is_new & ~is_there),
        )
    )
    return [row for row in counted if row[2] or row[3] or row[4]]


def _together(rows: Iterable[Row]) -> Change:
    rows = list(rows)
    added, changed, removed = sum(row[2] for row in rows), sum(row[3] for row in rows), sum(row[4] for row in rows)
    return Change(added, changed, removed, len({row[1] for row in rows}))


def _by_group(rows: Iterable[Row], standing: Standing) -> list[GroupChange]:
    groups: dict[Group, list[Row]] = defaultdict(list)
    for row in rows:
        groups[standing.group_of(row[1])].append(row)
    return [GroupChange(group, _together(groups[group])) for group in Group if group in groups]
