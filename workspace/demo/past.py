"""The demo's past: what was written on canvases was written over weeks, and two moments have names."""

from __future__ import annotations

from datetime import datetime, timedelta

from canvases.models import Canvas, CanvasUpdate
from canvases.services.notes import NewNote, add_notes, change_note, delete_note
from canvases.services.versions import name_version
from workspace.accounts.models import User

BLOCK = "unheard"
DRAFT = {
    "en": ("The bus drivers", "The bus drivers on line 12"),
    "fi": ("Bussinkuljettajat", "Linjan 12 kuljettajat"),
    "et": ("Bussijuhid", "Liini 12 bussijuhid"),
    "sv": ("Busschaufförerna", "Chaufförerna på linje 12"),
}
NAMES = {
    "en": ("First round of actors", "Before we asked the drivers"),
    "fi": ("Ensimmäinen kierros toimijoista", "Ennen kuin kysyimme kuljettajilta"),
    "et": ("Osapoolte esimene ring", "Enne kui juhtidelt küsisime"),
    "sv": ("Första varvet med aktörer", "Innan vi frågade chaufförerna"),
}


def draft(canvas: Canvas, writers: list[User], language: str) -> None:
    """A note that somebody wrote, somebody reworded and somebody took away, between two versions with names."""
    first, *others = writers
    name_version(first, canvas, name=NAMES[language][0])
    written, reworded = DRAFT[language]
    note = add_notes(first, canvas, notes=[NewNote(BLOCK, written)])[0]
    change_note(others[0] if others else first, note, changes={"text": reworded})
    name_version(first, canvas, name=NAMES[language][1])
    delete_note(first, note)


def spread(canvas: Canvas, opened: datetime) -> None:
    """Date the changes evenly from when the team began to when the canvas was last worked on."""
    canvas.refresh_from_db(fields=["changed_at"])
    sequences = list(canvas.updates.order_by("sequence").values_list("sequence", flat=True))
    begins = opened + timedelta(days=2, hours=1)
    if not sequences or canvas.changed_at is None or canvas.changed_at <= begins:
        return
    step = (canvas.changed_at - begins) / len(sequences)
    for number, sequence in enumerate(sequences, start=1):
        at = begins + number * step
        CanvasUpdate.objects.filter(canvas=canvas, sequence=sequence).update(at=at)
        canvas.versions.filter(sequence=sequence).update(at=at, named_at=at)
