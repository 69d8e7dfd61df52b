"""Taking learnings back to the canvases. A learning changes a canvas, or somebody says why it does not."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from canvases.models import Canvas, Note
from canvases.services.notes import NewNote, add_notes
from canvases.templates import RETURNED, shape_of
from experiments import bridges
from experiments.models import Learning, Return
from experiments.services.revising import lock_experiment, locked, revise
from experiments.services.telling import refresh_marks, tell
from workspace.accounts.models import User
from workspace.core.errors import Invalid
from workspace.core.policy import require

BESIDE = 0.06
"""How far from the note it touches a learning is put on a map, as a share of it."""
FLAT = {"list", "lanes", "checklist"}
"""Kinds of blocks where notes have no place of their own."""


@dataclass(frozen=True)
class Suggestion:
    """A block a learning could go back to. `why` is in all languages; `note` is what it touches there."""

    canvas: Canvas
    block: str
    why: dict[str, str] | None
    note: Note | None = None


@transaction.atomic
def return_learning(
    actor: User,
    *,
    learning: Learning,
    canvas: Canvas,
    block: str,
    text: str = "",
    affected: Note | None = None,
    mark: str = "",
) -> Return:
    """Write the learning on a canvas as a note, beside the note it touches, and mark that one. Nothing is deleted.

    The same learning to the same place for the same note is there once.

    Raises:
        Invalid: the canvas is another team's, has no such block, or the affected note lies on none of the team's.
    """
    require(actor, "experiments.change_learning", learning)
    experiment = lock_experiment(learning.experiment_id)
    _check(learning, canvas, block, affected, mark)
    known = learning.returns.filter(canvas=canvas, block=block, affected=affected).first()
    if known is not None:
        return known
    note = _write(actor, canvas, block, text or learning.statement, affected)
    made = Return.objects.create(
        learning=learning, canvas=canvas, block=block, note=note, affected=affected, mark=mark, by=actor
    )
    tell(actor, experiment, excerpt=learning.statement)
    for touched in {canvas, affected.canvas} if affected is not None else {canvas}:
        refresh_marks(touched)
    return made


@transaction.atomic
def change_nothing(actor: User, *, learning: Learning, because: str) -> Learning:
    """Say why no canvas changes."""
    require(actor, "experiments.change_learning", learning)
    experiment = lock_experiment(learning.experiment_id)
    fresh = locked(learning)
    if revise(fresh, {"no_change_because": because}):
        tell(actor, experiment, excerpt=fresh.statement)
    return fresh


def suggestions(user: User, learning: Learning) -> list[Suggestion]:
    """Where the learning could go: first the note the assumption came from, then what the canvases themselves say.
    A block comes once, and the blocks it has gone back to already do not come."""
    team = learning.experiment.team
    seen = Canvas.objects.visible_to(user).filter(team=team).select_related("template")
    canvases = {canvas.template.slug: canvas for canvas in seen}
    gone = set(learning.returns.values_list("canvas", "block"))
    found: list[Suggestion] = []
    for one in [*_of_notes(learning, canvases), *_of_links(canvases)]:
        place = (one.canvas.pk, one.block)
        if place not in gone:
            gone.add(place)
            found.append(one)
    return found


def _of_notes(learning: Learning, canvases: dict[str, Canvas]) -> Iterator[Suggestion]:
    assumption = learning.experiment.assumption
    if assumption is None:
        return
    by_id = {canvas.pk: canvas for canvas in canvases.values()}
    for note in (assumption.source_note, assumption.standing_note):
        if note is not None and note.deleted_at is None and note.canvas_id in by_id:
            yield Suggestion(by_id[note.canvas_id], note.block, None, note)


def _of_links(canvases: dict[str, Canvas]) -> Iterator[Suggestion]:
    for target in bridges.targets([canvas.template for canvas in canvases.values()]):
        if target.canvas in canvases:
            yield Suggestion(canvases[target.canvas], target.block, target.why)


def _check(learning: Learning, canvas: Canvas, block: str, affected: Note | None, mark: str) -> None:
    team = learning.experiment.team_id
    errors: dict[str, Any] = {}
    if canvas.team_id != team:
        errors["canvas"] = [_("Choose a canvas of your own team.")]
    elif block not in shape_of(canvas.template):
        errors["block"] = [_("This canvas has no such block.")]
    if affected is not None and (affected.canvas.team_id != team or affected.deleted_at is not None):
        errors["affected"] = [_("Choose a note from one of your team's canvases.")]
    if (affected is None) != (mark == ""):
        errors["mark"] = [_("Say which note it touches, and what it does to that note.")]
    if errors:
        raise Invalid(errors)


def _write(actor: User, canvas: Canvas, block: str, words: str, affected: Note | None) -> Note:
    types = {one["id"] for one in canvas.template.template_set.vocabulary["note_types"]}
    is_beside = affected is not None and (affected.canvas_id, affected.block) == (canvas.pk, block)
    place = _beside(affected) if affected is not None and is_beside else _somewhere(canvas, block)
    reference = str(affected.pk) if affected is not None else ""
    new = NewNote(block, words, type=RETURNED if RETURNED in types else "", ref=reference, **place)
    return add_notes(actor, canvas, notes=[new])[0]


def _somewhere(canvas: Canvas, block: str) -> dict[str, Any]:
    """In the first lane or ring; on a map in the middle. People move it from there."""
    shape = shape_of(canvas.template).blocks[block]
    place: dict[str, Any] = {"lane": shape.lanes[0]} if shape.lanes else {}
    return place if shape.kind in FLAT else place | {"x": 0.5, "y": 0.5}


def _beside(note: Note) -> dict[str, Any]:
    """The same lane and round; on a map a little to the side, towards the middle."""
    place: dict[str, Any] = {"lane": note.lane, "column": note.column}
    if note.x is not None and note.y is not None:
        place |= {"x": note.x + (BESIDE if note.x < 0.5 else -BESIDE), "y": note.y}
    return place
