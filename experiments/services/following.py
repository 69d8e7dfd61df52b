"""Assumptions follow their notes: where a note lies on the map says how much depends on its assumption, and in which
lane of states, what has become of it."""

from __future__ import annotations

import uuid
from collections.abc import Collection

from django.db import transaction
from django.db.models import Q

from canvases import followers
from canvases.models import Note
from experiments import bridges
from experiments.models import Assumption, AssumptionState
from experiments.services.assumptions import change_assumption, current, set_state
from experiments.services.telling import refresh_assumption
from workspace.accounts.models import User
from workspace.core.errors import Refusal


def follow(written: followers.Written) -> None:
    """Called by canvases after notes were written. Asks the database once where none of them is linked."""
    authors = {note: by for note, (_, by) in written.items()}
    of_note = Q(source_note__in=authors) | Q(standing_note__in=authors)
    linked = current(Assumption.objects.filter(of_note)).select_related(
        "team__programme", "source_note__canvas__template", "standing_note__canvas__template"
    )
    pairs = [(one, note) for one in linked for note in (one.source_note, one.standing_note) if note is not None]
    moved = [(one, note) for one, note in pairs if note.pk in authors]
    movers = User.objects.in_bulk({by for _, note in moved if (by := authors[note.pk]) is not None}) if moved else {}
    for assumption, note in moved:
        mover = movers.get(authors[note.pk] or uuid.UUID(int=0))
        if mover is not None:
            follow_note(mover, assumption, note)


def forget(notes: Collection[uuid.UUID]) -> None:
    """Called by canvases when a guest has withdrawn what the notes say: what the team believes is its own, the guest's
    words beside it are not."""
    taken_up = Assumption.objects.filter(source_note__in=notes)
    taken_up.update(source_text="")
    for assumption in taken_up:
        refresh_assumption(assumption)


def follow_note(actor: User, assumption: Assumption, note: Note) -> None:
    """Take over what the note's place says, as far as this person may say so.

    A state the evidence does not propose is not taken over: then the canvas asks for a sentence or for evidence.
    """
    try:
        with transaction.atomic():
            _take_over(actor, assumption, note)
    except Refusal:
        refresh_assumption(assumption)


def wanted(assumption: Assumption, note: Note) -> AssumptionState | None:
    """The state the note's lane asks for, when that is not the state the assumption has."""
    if not bridges.is_among_states(note) or bridges.is_in_lane(assumption, note.lane):
        return None
    return bridges.state_of(note.lane)


def _take_over(actor: User, assumption: Assumption, note: Note) -> None:
    if note.deleted_at is not None:
        return
    if bridges.is_on_map(note) and note.x is not None and note.y is not None:
        change_assumption(actor, assumption=assumption, revision=None, criticality=note.y, evidence_level=note.x)
    state = wanted(assumption, note)
    if state is not None:
        set_state(actor, assumption=assumption, revision=None, state=state)
