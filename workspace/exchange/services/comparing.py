"""The same block of several teams beside each other, as far as each of them agreed."""

from __future__ import annotations

import uuid
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from canvases.models import Canvas, CanvasTemplate, Note
from canvases.templates import in_reading_order, shape_of
from teams.models import Programme, Team
from workspace.accounts.models import User
from workspace.core.errors import Invalid, NotFound
from workspace.core.policy import require
from workspace.exchange import sources
from workspace.exchange.models import Agreement
from workspace.exchange.models.agreement import AgreementQuerySet
from workspace.exchange.services import telling

FEWEST = 2
MOST_NOTES = 100
"""Notes of one team in a comparison."""


@dataclass
class Comparable:
    """A block that at least one team agreed to show, with the teams that did."""

    template: CanvasTemplate
    body: dict[str, Any]
    teams: list[Team] = field(default_factory=list)

    @property
    def is_open(self) -> bool:
        return len(self.teams) >= FEWEST


@dataclass
class Column:
    """One team's notes, without their authors."""

    team: Team
    canvas: Canvas
    notes: list[Note]


@transaction.atomic
def agree(actor: User, *, canvas: Canvas, block: str = "") -> Agreement:
    """Let a block (or all, when none is named) stand beside those of other teams. Agreed twice it is agreed once.

    Raises:
        Invalid: the canvas has no such block.
    """
    require(actor, "exchange.agree_to_compare", canvas)
    if block and block not in shape_of(canvas.template).blocks:
        raise Invalid({"block": [_("There is no such place here any more.")]})
    Canvas.objects.select_for_update(no_key=True).get(pk=canvas.pk)
    known = Agreement.objects.filter(canvas=canvas, block=block).first()
    if known is not None:
        return known
    agreement = Agreement.objects.create(canvas=canvas, block=block, agreed_by=actor)
    telling.refresh(canvas.team.programme_id)
    return agreement


@transaction.atomic
def withdraw(actor: User, *, agreement: Agreement) -> None:
    """From this moment on nobody sees it beside others."""
    require(actor, "exchange.withdraw_agreement", agreement)
    Agreement.objects.filter(pk=agreement.pk).delete()
    telling.refresh(agreement.canvas.team.programme_id)


def comparable(actor: User, *, programme: Programme) -> list[Comparable]:
    """Every block that a team agreed to show, in the order of the path; those that wait for a second team, too."""
    found: dict[tuple[int, str, int], Comparable] = {}
    for agreement in _agreed(actor, programme).prefetch_related("canvas__template"):
        canvas = agreement.canvas
        for number, body in enumerate(in_reading_order(canvas.template.body["blocks"])):
            if agreement.block in {"", body["id"]}:
                key = canvas.number, canvas.template.slug, number
                row = found.setdefault(key, Comparable(canvas.template, body))
                row.teams += [] if canvas.team in row.teams else [canvas.team]
    return [found[key] for key in sorted(found)]


def beside(actor: User, *, programme: Programme, slug: str, block: str) -> tuple[Comparable, list[Column]]:
    """One block of all teams that agree at this moment, by the names of the teams.

    Raises:
        NotFound: fewer than two teams agree.
    """
    rows = _agreed(actor, programme).filter(canvas__template__slug=slug, block__in=["", block])
    agreed = rows.select_related("canvas__template", "canvas__team").order_by("canvas__team__name")
    canvases = {row.canvas.team_id: row.canvas for row in agreed if block in shape_of(row.canvas.template).blocks}
    if len(canvases) < FEWEST:
        raise NotFound
    notes = sources.notes_of(canvases.values(), block)
    columns = [Column(one.team, one, notes[one.pk][:MOST_NOTES]) for one in canvases.values()]
    template = columns[0].canvas.template
    body = next(body for body in template.body["blocks"] if body["id"] == block)
    return Comparable(template, body, [column.team for column in columns]), columns


def choices(actor: User, *, team: Team) -> list[tuple[Canvas, dict[str, uuid.UUID]]]:
    """A team's canvases along its path, with the agreement to each block ("" for the whole canvas)."""
    require(actor, "exchange.act_for_team", team)
    held: dict[uuid.UUID, dict[str, uuid.UUID]] = defaultdict(dict)
    for pk, canvas, block in Agreement.objects.filter(canvas__team=team).values_list("pk", "canvas", "block"):
        held[canvas][block] = pk
    return [(canvas, held[canvas.pk]) for canvas in team.canvases.select_related("template")]


def _agreed(actor: User, programme: Programme) -> AgreementQuerySet:
    seen = Agreement.objects.visible_to(actor).filter(canvas__team__programme=programme)
    return seen.select_related("canvas__team").order_by("canvas__number", "canvas__team__name", "pk")
