"""What a team could show to the others, to choose from."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from django.db.models import Q

from canvases.models import Canvas, CanvasTemplate
from canvases.templates import in_reading_order
from experiments.models import Experiment, Learning
from teams.models import Team
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.policy import require
from workspace.exchange import sources
from workspace.exchange.models import Share, ShareKind

MOST = 200
HELP = "help"
HELP_BLOCKS = {("iteration-log", "help")}
"""Where teams write what they ask help for: canvas and block."""


@dataclass(frozen=True)
class Candidate:
    """`text` is the beginning of what it says; empty for a block, which has its title."""

    source: uuid.UUID
    text: str = ""
    template: CanvasTemplate | None = None
    block: str = ""
    is_shared: bool = False


def candidates(actor: User, *, team: Team, kind: str) -> list[Candidate]:
    """Things of one kind that the team's core could show, or notes it could ask help with (`HELP`): no words of guests,
    and no learning that is not for others."""
    require(actor, "exchange.act_for_team", team)
    shared = set(Share.objects.filter(team=team, taken_back_at=None, kind=kind).values_list("source", "block"))
    found = list(CANDIDATES[kind](team))
    return [Candidate(one.source, one.text, one.template, one.block, _key(kind, one) in shared) for one in found[:MOST]]


def _key(kind: str, one: Candidate) -> tuple[uuid.UUID, str]:
    return one.source, one.block if kind in {ShareKind.BLOCK, ShareKind.NOTE} else ""


def _blocks(team: Team) -> Iterator[Candidate]:
    for canvas in _canvases(team):
        for body in in_reading_order(canvas.template.body["blocks"]):
            if canvas.counts.get(body["id"]):
                yield Candidate(canvas.pk, "", canvas.template, body["id"])


def _notes(team: Team) -> Iterator[Candidate]:
    templates = {canvas.pk: canvas.template for canvas in _canvases(team)}
    for note in sources.shown_notes().filter(canvas__team=team).order_by("-changed_at", "-pk")[:MOST]:
        yield Candidate(note.pk, text.excerpt(note.text), templates[note.canvas_id], note.block)


def _help(team: Team) -> Iterator[Candidate]:
    """In full, as far as a request takes it."""
    templates = {canvas.pk: canvas.template for canvas in _canvases(team)}
    of_help = Q(*(Q(canvas__template__slug=slug, block=block) for slug, block in HELP_BLOCKS), _connector=Q.OR)
    for note in sources.shown_notes().filter(of_help, canvas__team=team).order_by("order", "pk")[:MOST]:
        yield Candidate(note.pk, text.excerpt(note.text, 600), templates[note.canvas_id], note.block)


def _learnings(team: Team) -> Iterator[Candidate]:
    for learning in Learning.objects.filter(experiment__team=team, is_shareable=True).order_by("-pk")[:MOST]:
        yield Candidate(learning.pk, text.excerpt(learning.statement))


def _experiments(team: Team) -> Iterator[Candidate]:
    for experiment in Experiment.objects.filter(team=team).order_by("-pk")[:MOST]:
        yield Candidate(experiment.pk, experiment.title)


def _entries(team: Team) -> Iterator[Candidate]:
    for entry in sources.shown_entries().filter(team=team).order_by("-happened_at", "-pk")[:MOST]:
        yield Candidate(entry.pk, text.excerpt(entry.text))


def _canvases(team: Team) -> Iterator[Canvas]:
    yield from team.canvases.prefetch_related("template")


CANDIDATES: Mapping[str, Callable[[Team], Iterator[Candidate]]] = {
    ShareKind.BLOCK: _blocks,
    ShareKind.NOTE: _notes,
    ShareKind.LEARNING: _learnings,
    ShareKind.EXPERIMENT: _experiments,
    ShareKind.LOG: _entries,
    HELP: _help,
}
