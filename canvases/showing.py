"""Which pictures a note may show. To know a picture's id is no right: the history tells it of pictures that were taken
off, and a note that showed one would open it to everybody again (ADR 46)."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from dataclasses import dataclass

from canvases.models import Canvas, CanvasImage, Note
from workspace.accounts.models import User


@dataclass(frozen=True, slots=True)
class Naming:
    """Somebody has written the id of a picture into a note that did not have it."""

    note: uuid.UUID
    canvas: uuid.UUID
    image: uuid.UUID
    by: str


def refused(namings: Collection[Naming]) -> set[uuid.UUID]:
    """The notes that are not to show what they name. Asks the database nothing where nothing is named."""
    if not namings:
        return set()
    images = CanvasImage.objects.in_bulk({one.image for one in namings})
    people = User.objects.select_related("merged_into").in_bulk({uuid.UUID(one.by) for one in namings})
    canvases = Canvas.objects.select_related("team").in_bulk({one.canvas for one in namings})
    return {
        one.note
        for one in namings
        if one.image in images and not _may_show(people.get(uuid.UUID(one.by)), images[one.image], canvases[one.canvas])
    }


def _may_show(user: User | None, image: CanvasImage, canvas: Canvas) -> bool:
    """The core team, which also takes back what was taken off; whoever sees the picture; and whoever's note showed it,
    for that one may be moved, and brought back by its author."""
    if user is None:
        return False
    user = user.merged_into or user
    if user.has_perm("canvases.change_canvas", canvas) or CanvasImage.objects.visible_to(user).contains(image):
        return True
    return Note.objects.filter(author=user, image=image.pk, canvas__team=canvas.team_id).exists()
