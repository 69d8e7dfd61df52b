"""Moving notes to where their assumption is now, live on open canvases."""

from __future__ import annotations

import logging
from typing import Any

from canvases.models import Note
from canvases.services.notes import change_note
from experiments import bridges
from experiments.models import Assumption
from workspace.accounts.models import User
from workspace.core.errors import Refusal

logger = logging.getLogger(__name__)
NOTES = ("source_note", "standing_note")


def show(actor: User, assumption: Assumption) -> None:
    """Give the notes the assumption's place on the map and the lane of its state.

    A canvas that cannot be written does not hold up the assumption: the canvas then says that the two differ.
    """
    for note in notes_of(assumption):
        place = _place(assumption, note)
        if any(getattr(note, name) != value for name, value in place.items()):
            _move(actor, note, place)


def notes_of(assumption: Assumption) -> list[Note]:
    """The notes that stand for the assumption and are still there."""
    ids = [getattr(assumption, f"{name}_id") for name in NOTES]
    there = Note.objects.filter(pk__in=[pk for pk in ids if pk], deleted_at=None)
    return list(there.select_related("canvas__team__programme", "canvas__template"))


def _place(assumption: Assumption, note: Note) -> dict[str, Any]:
    if bridges.is_on_map(note) and assumption.criticality is not None and assumption.evidence_level is not None:
        return {"x": assumption.evidence_level, "y": assumption.criticality}
    if bridges.is_among_states(note) and not bridges.is_in_lane(assumption, note.lane):
        return {"lane": bridges.lane_of(assumption.state)}
    return {}


def _move(actor: User, note: Note, place: dict[str, Any]) -> None:
    try:
        change_note(actor, note, changes=place)
    except Refusal as refusal:
        logger.info("Note %s does not follow its assumption (%s)", note.pk, refusal.code)
