"""The way a canvas has come, scene by scene, from its log."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, groupby, islice
from typing import Any

from canvases import log
from canvases.engine.film import Change, Scene, Shot, Watched, film
from canvases.engine.replay import CHUNK, Content, LeftOut, Step, persevere
from canvases.engine.schema import NoteState
from canvases.models import Canvas, CanvasUpdate
from canvases.services import history, withholding
from workspace.accounts.models import User

ROWS = 20_000
"""Rows of a log told in one answer: about two seconds' work."""


@dataclass(frozen=True, slots=True)
class Reel:
    """A stretch of a canvas's way.

    Attributes:
        scenes: in order; the first is told as changes to the canvas after the sequence that was asked for.
        people: everybody who is named in them, by the id they wrote under; the account of a guest who has one by now.
        after: what to ask for next; None at the end.
        is_damaged: something cannot be read and is left out.
    """

    scenes: list[Scene]
    people: dict[str, User]
    after: int | None
    is_damaged: bool = False


def reel(canvas: Canvas, *, after: int = 0, rows: int = ROWS) -> Reel:
    """What happened on a canvas after a sequence, at most that many rows of its log.

    Texts nobody may see any more are empty (`withholding`). Reads the log from the beginning of its generation.

    Raises:
        NoSuchStep: the sequence is beyond the log.
    """
    content = history.log_at(canvas, sequence=after).content if after else Content({}, {}, {})
    shots = list(islice(_shots(canvas.pk, after), rows + 1))
    following, shots = (shots[rows - 1].shot.step.last if len(shots) > rows else None), shots[:rows]
    scenes, is_damaged = [], False
    for generation, together in groupby(shots, key=lambda shot: shot.generation):
        told, content, is_spoilt = _generation(canvas, generation, [each.shot for each in together], content)
        scenes += told
        is_damaged |= is_spoilt
    people = people_of(by for scene in scenes for by in _hands(scene))
    return Reel(_without_the_withheld(canvas, scenes), people, following, is_damaged)


def people_of(ids: Iterable[str]) -> dict[str, User]:
    """Accounts by the ids they wrote under, as far as they are there."""
    found = User.objects.select_related("merged_into").in_bulk({uuid.UUID(each) for each in ids})
    return {str(pk): user.merged_into or user for pk, user in found.items()}


@dataclass(frozen=True, slots=True)
class _Row:
    generation: int
    shot: Shot


def _shots(canvas_id: uuid.UUID, after: int) -> Iterator[_Row]:
    rows = CanvasUpdate.objects.filter(canvas=canvas_id, sequence__gt=after).order_by("sequence")
    columns = ("sequence", "steps", "generation", "data", "digest", "author", "first_at", "at")
    for sequence, steps, generation, data, digest, author, first_at, at in rows.values_list(*columns).iterator(CHUNK):
        step = Step(sequence - steps + 1, sequence, bytes(data), bytes(digest))
        yield _Row(generation, Shot(step, str(author) if author else None, first_at or at, at))


def _generation(
    canvas: Canvas, generation: int, shots: Sequence[Shot], content: Content
) -> tuple[list[Scene], Content, bool]:
    """The scenes of rows of one generation, the canvas after them, and whether something could not be read."""
    at = shots[0].step.first - 1
    earlier = CanvasUpdate.objects.filter(canvas=canvas, generation=generation, sequence__lte=at).exists()

    def run(left_out: LeftOut) -> tuple[list[Scene], Content, Watched]:
        replay = Watched(left_out, sequence=0 if earlier else at)
        so_far = Content(dict(content.notes), dict(content.links), dict(content.groups))
        try:
            if earlier:
                replay.take(log.steps(canvas.pk, generation, until=at))
                replay.damages.clear()
            return list(film(replay, shots, so_far, is_anew=not earlier and at > 0)), so_far, replay
        finally:
            replay.close()

    begins = log.left_out_before(canvas.pk, generation, 0 if earlier else at)
    scenes, content, replay = persevere(run, begins)
    log.note_left_out(canvas.pk, generation, replay)
    return scenes, content, bool(replay.damages)


def _hands(scene: Scene) -> Iterator[str]:
    changed: Iterable[Iterable[Change[Any]]] = (scene.notes.values(), scene.links.values(), scene.groups.values())
    for change in chain.from_iterable(changed):
        yield from change.by


def _changes(scene: Scene) -> Iterator[Change[NoteState]]:
    yield from scene.notes.values()
    yield from scene.links.values()  # type: ignore[misc]  # of which only authors are asked


def _without_the_withheld(canvas: Canvas, scenes: list[Scene]) -> list[Scene]:
    seen = [state for scene in scenes for change in _changes(scene) for state in (change.before, change.after)]
    gone = withholding.gone_among({state.author for state in seen if state is not None})
    if not gone:
        return scenes
    now = withholding.present(canvas)
    for scene in scenes:
        for key, change in scene.notes.items():
            change.before, change.after = (
                withholding.shown(state, now.notes.get(key), gone) if state else None
                for state in (change.before, change.after)
            )
        for key, arrow in scene.links.items():
            arrow.before, arrow.after = (
                withholding.shown_link(state, now.links.get(key), gone) if state else None
                for state in (arrow.before, arrow.after)
            )
    return scenes
