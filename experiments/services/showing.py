"""Moving notes to where their assumption, evidence, decision or round is now, live on open canvases."""

from __future__ import annotations

import logging
from typing import Any

from canvases.models import Canvas, Note
from canvases.services.notes import NewNote, add_notes, change_note
from experiments import bridges
from experiments.models import Assumption, Decision, Evidence, EvidenceStatus, Promotion
from experiments.services.revising import revise
from experiments.services.telling import refresh_marks
from workspace.accounts.models import User
from workspace.core.errors import Refusal

logger = logging.getLogger(__name__)
NOTES = ("source_note", "standing_note")


def show(actor: User, assumption: Assumption) -> None:
    """Give the notes the assumption's place on the map and the lane of its state.

    A canvas that cannot be written does not hold up the assumption: the canvas then says that the two differ.
    """
    for note in notes_of(assumption):
        _move(actor, note, _place(assumption, note))


def notes_of(assumption: Assumption) -> list[Note]:
    """The notes that stand for the assumption and are still there."""
    return _there(*(getattr(assumption, f"{name}_id") for name in NOTES))


def traces_on(note: Note) -> list[Evidence]:
    """What the note is evidence of, as far as the team has taken it up."""
    counted = Evidence.objects.filter(source_note=note, status=EvidenceStatus.ACCEPTED, withdrawn_at=None)
    return list(counted.select_related("experiment__team__programme"))


def show_evidence(actor: User, evidence: Evidence) -> None:
    """Give the note on the map of evidence the place of what it stands for, once the team has taken that up.

    Only as far as the two differ: within a third or a quarter people put notes as they like. A note that is evidence
    of several experiments stays where it is: the same words may speak for one assumption and against another.
    """
    for note in _there(evidence.source_note_id):
        if bridges.is_on_map_of_evidence(note) and traces_on(note) == [evidence]:
            Promotion.objects.get_or_create(
                note=note, field=bridges.EVIDENCE, experiment_id=evidence.experiment_id, defaults={"by": actor}
            )
            _move(actor, note, _place_of_evidence(evidence, note))


def show_decision(actor: User, decision: Decision) -> None:
    """Put the decision's note into the lane of its outcome."""
    for note in _there(decision.source_note_id):
        if bridges.is_among_decisions(note):
            _move(actor, note, {"lane": decision.outcome})


def show_round(actor: User, promotion: Promotion) -> None:
    """Put the note into the lane and the column of the words that were taken up from it."""
    for note in _there(promotion.note_id):
        if bridges.is_in_rounds(note) and promotion.words:
            _move(actor, note, {"lane": promotion.lane, "column": promotion.column})


def put_on_canvas(actor: User, decision: Decision) -> None:
    """Write a note for a decision that has none, where a canvas of the team has a lane for its outcome. As in `show`,
    a canvas that cannot be written holds up nothing."""
    team = decision.experiment.team_id
    if decision.source_note_id is not None:
        return
    for canvas in Canvas.objects.filter(team=team).select_related("team__programme", "template"):
        block = bridges.block_of_decisions(canvas.template, decision.outcome)
        if block is not None:
            _write(actor, canvas, NewNote(block, decision.text, lane=decision.outcome), decision)
            return


def _write(actor: User, canvas: Canvas, new: NewNote, decision: Decision) -> None:
    try:
        [note] = add_notes(actor, canvas, notes=[new])
    except Refusal as refusal:
        logger.info("Decision %s is not on its canvas (%s)", decision.pk, refusal.code)
        return
    revise(decision, {"source_note": note})
    Promotion.objects.create(note=note, field=bridges.DECISION, experiment_id=decision.experiment_id, by=actor)
    refresh_marks(canvas)


def _there(*ids: Any) -> list[Note]:
    """Those of the notes that are still there."""
    wanted = [pk for pk in ids if pk is not None]
    if not wanted:
        return []
    there = Note.objects.filter(pk__in=wanted, deleted_at=None)
    return list(there.select_related("canvas__team__programme", "canvas__template"))


def _place_of_evidence(evidence: Evidence, note: Note) -> dict[str, Any]:
    x, y = bridges.SIDES.get(evidence.direction), bridges.HEIGHTS[evidence.strength]
    place: dict[str, Any] = {}
    if x is not None and (note.x is None or bridges.direction_at(note.x) != evidence.direction):
        place["x"] = x
    if note.y is None or bridges.strength_at(note.y) != evidence.strength:
        place["y"] = y
    return place


def _place(assumption: Assumption, note: Note) -> dict[str, Any]:
    if bridges.is_on_map(note) and assumption.criticality is not None and assumption.evidence_level is not None:
        return {"x": assumption.evidence_level, "y": assumption.criticality}
    if bridges.is_among_states(note) and not bridges.is_in_lane(assumption, note.lane):
        return {"lane": bridges.lane_of(assumption.state)}
    return {}


def _move(actor: User, note: Note, place: dict[str, Any]) -> None:
    if all(getattr(note, name) == value for name, value in place.items()):
        return
    try:
        change_note(actor, note, changes=place)
    except Refusal as refusal:
        logger.info("Note %s is not where it should be (%s)", note.pk, refusal.code)
