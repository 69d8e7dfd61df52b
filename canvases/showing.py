"""Which pictures a note may show. To know a picture's id is no right: the history tells it of pictures that were taken
off, and a note that showed one would open it to everybody again (ADR 46)."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from canvases.identity import identities
from canvases.models import Canvas, CanvasImage, Note, Reference
from workspace.accounts.models import User


@dataclass(frozen=True, slots=True)
class Naming:
    """Somebody has written the id of a picture into a note that did not have it.

    Attributes:
        is_reference: the note shows one of another canvas; nobody but the server writes there (ADR 44).
    """

    note: uuid.UUID
    canvas: uuid.UUID
    image: uuid.UUID
    by: str
    is_reference: bool = False


def refused(namings: Collection[Naming]) -> set[uuid.UUID]:
    """The notes that are not to show what they name. Asks the database nothing where nothing is named."""
    if not namings:
        return set()
    images = CanvasImage.objects.in_bulk({one.image for one in namings})
    people = User.objects.select_related("merged_into").in_bulk({uuid.UUID(one.by) for one in namings})
    canvases = Canvas.objects.select_related("team").in_bulk({one.canvas for one in namings})
    judged = [one for one in namings if one.image in images]
    unfit = [
        one for one in judged if not _may_show(people.get(uuid.UUID(one.by)), images[one.image], canvases[one.canvas])
    ]
    return {one.note for one in unfit} - _bringing(unfit)


def _bringing(namings: Collection[Naming]) -> set[uuid.UUID]:
    """Those that show a note of another canvas, and the picture that it shows: it comes along, whoever wrote the note.

    Else the follower of sources would bring it again whenever it was taken off, without an end.
    """
    brought = [one for one in namings if one.is_reference]
    if not brought:
        return set()
    known = Reference.objects.filter(note__in=[one.note for one in brought])
    shown = dict(known.values_list("note", "source__image"))
    return {one.note for one in brought if shown.get(one.note) == one.image}


def _may_show(user: User | None, image: CanvasImage, canvas: Canvas) -> bool:
    """The core team, which also takes back what was taken off; whoever sees the picture; and whoever's note showed it,
    for that one may be moved, and brought back by its author."""
    if user is None:
        return False
    user = user.merged_into or user
    if user.has_perm("canvases.change_canvas", canvas) or CanvasImage.objects.visible_to(user).contains(image):
        return True
    own = [uuid.UUID(one) for one in identities(user)]
    return Note.objects.filter(author__in=own, image=image.pk, canvas__team=canvas.team_id).exists()
