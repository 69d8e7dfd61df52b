"""Actors once named as missing. A note that is moved says nothing of where it lay: so it is kept when it lies there."""

from __future__ import annotations

from canvases.engine.schema import NoteState
from canvases.followers import Written
from canvases.models import Note
from workspace.coaching.models import MissingVoice

ACTORS_CANVAS = "actors-and-invitations"
UNHEARD, RINGS, ACTOR = "unheard", "rings", "actor"
NEAR = ("active", "core", "centre")
"""Rings where somebody takes part."""


def _is_missing(note: NoteState) -> bool:
    return note.block == UNHEARD and note.type == ACTOR


def remember(written: Written) -> None:
    """Follows what is written on canvases (`canvases.followers`)."""
    lying = [key for key, (note, _by) in written.items() if note is not None and _is_missing(note)]
    if lying:
        missing = Note.objects.filter(pk__in=lying, canvas__template__slug=ACTORS_CANVAS).values_list("pk", flat=True)
        MissingVoice.objects.bulk_create([MissingVoice(note_id=pk) for pk in missing], ignore_conflicts=True)
