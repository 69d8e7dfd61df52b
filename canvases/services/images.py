"""Pictures that notes show (ADR 46)."""

from __future__ import annotations

import logging
import uuid
from collections import defaultdict
from collections.abc import Iterable
from contextlib import ExitStack
from datetime import timedelta
from functools import partial

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import NOTES
from canvases.followers import Written
from canvases.models import Canvas, CanvasImage, Note
from teams.models import Team
from workspace.accounts.models import User
from workspace.core import pictures
from workspace.core.errors import Conflict, Refusal
from workspace.core.ids import uuid7
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require

logger = logging.getLogger(__name__)
MAX_BYTES = 10 * pictures.MEGABYTE
SIDE, SMALL_SIDE = 1600, 480
"""Pixels of the longer side."""
MOST_OF_TEAM = 250 * pictures.MEGABYTE
"""Bytes that the pictures of one team take: between one and two thousand."""
KEPT = timedelta(days=30)
"""How long a picture stays that no note shows: taking back a deletion, or restoring the canvas, brings it back."""
FOLDER = "canvas-images"


def add_image(actor: User, canvas: Canvas, *, upload: UploadedFile[bytes], key: str | None = None) -> CanvasImage:
    """Keep a picture for a note that is about to show it; until then only the actor sees it. When the row cannot be
    written, no file stays behind.

    Args:
        key: the device's; the same key gives the first row again.

    Raises:
        Forbidden: the actor writes nowhere on this canvas.
        PictureRefused: the picture is not taken.
        Conflict: the team has as many as it may have (`too_many_pictures`), or the key was used for another team
            (`key_used`).
    """
    require(actor, "canvases.contribute_canvas", canvas)  # before the work of drawing it anew
    mine = CanvasImage.objects.filter(by=actor)
    first = sent_before(mine, key, team=canvas.team)
    if first is not None:
        return first
    _require_room(canvas.team, 0)
    content = pictures.bounded(upload, MAX_BYTES)
    drawn = pictures.redraw(content, SIDE * 2, pictures.within(SIDE), pictures.within(SMALL_SIDE))
    with ExitStack() as undo:
        image = _stored(canvas.team, drawn, undo)
        image.by, image.key = actor, key
        with transaction.atomic():
            Team.objects.select_for_update().get(pk=canvas.team_id)
            _require_room(canvas.team, image.size)
            image, is_new = insert_once(image, mine, key)
        if is_new:
            undo.pop_all()
    return image


def too_many_bytes() -> pictures.PictureRefused:
    return pictures.too_many_bytes(MAX_BYTES)


def forget_unused() -> None:
    """A regular duty: pictures that no note has shown for a month go, and files that lost their row."""
    now = timezone.now()
    CanvasImage.objects.in_use().update(shown_at=now)
    with transaction.atomic():
        _remove(CanvasImage.objects.filter(shown_at__lt=now - KEPT))
    _forget_files_without_a_row()


def take_names_off(written: Written) -> None:
    """Called when notes were written: one whose row was not given the picture it names (`canvases.showing`) names none
    in the document either, or somebody else would show it by writing in that note."""
    naming = [pk for pk, (note, _by) in written.items() if note is not None and note.image]
    if not naming:
        return
    bare = Note.objects.filter(pk__in=naming, image=None, deleted_at=None)
    keys: defaultdict[uuid.UUID, list[str]] = defaultdict(list)
    for pk, canvas_id in bare.values_list("pk", "canvas"):
        keys[canvas_id].append(str(pk))
    for canvas in Canvas.objects.select_related("template").filter(pk__in=keys):
        try:
            documents.change(None, canvas, partial(_without_picture, keys[canvas.pk]))
        except Refusal as refusal:
            logger.warning("Canvas %s names a picture it does not show (%s)", canvas.pk, refusal.code)


def _without_picture(keys: Iterable[str], roots: Roots) -> None:
    for key in keys:
        if key in roots[NOTES]:
            roots[NOTES][key].pop("image", None)


def move(guest: User, account: User) -> None:
    """Runs inside the transaction that merges the two (`workspace.accounts.hooks.merge`)."""
    used = CanvasImage.objects.filter(by=account).exclude(key=None).values_list("key", flat=True)
    CanvasImage.objects.filter(by=guest, key__in=list(used)).update(key=None)
    CanvasImage.objects.filter(by=guest).update(by=account)


def _require_room(team: Team, more: int) -> None:
    taken = CanvasImage.objects.filter(team=team).aggregate(taken=Sum("size"))["taken"] or 0
    if taken + more >= MOST_OF_TEAM:
        sentence = _(
            "The pictures of your team take %(limit)s MB, which is all the room there is. Remove pictures from notes; "
            "after a month their room is free again."
        ) % {"limit": MOST_OF_TEAM // pictures.MEGABYTE}
        raise Conflict(sentence, code="too_many_pictures")


def _stored(team: Team, drawn: list[pictures.Redrawn], undo: ExitStack) -> CanvasImage:
    """A row that is not written yet, its files in the storage; `undo` deletes them again."""
    whole, small = drawn
    size = len(whole.content) + len(small.content)
    image = CanvasImage(team=team, width=whole.width, height=whole.height, size=size)
    for field, each in ((image.file, whole), (image.small, small)):
        field.save(f"{uuid7().hex}.webp", ContentFile(each.content), save=False)
        undo.callback(default_storage.delete, str(field.name))
    return image


def _remove(images: Iterable[CanvasImage]) -> None:
    """The rows now, the files after commit."""
    for image in list(images):
        names = [str(image.file.name), str(image.small.name)]
        image.delete()
        for name in names:
            transaction.on_commit(partial(default_storage.delete, name))


def _forget_files_without_a_row() -> None:
    """Rows also go with their team, or with whoever sent them. A file is there a moment before its row."""
    if not default_storage.exists(FOLDER):
        return
    known = {name for names in CanvasImage.objects.values_list("file", "small") for name in names}
    for each in default_storage.listdir(FOLDER)[1]:
        name = f"{FOLDER}/{each}"
        if name not in known and default_storage.get_modified_time(name) < timezone.now() - timedelta(days=1):
            default_storage.delete(name)
