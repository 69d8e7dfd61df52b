"""What there is to read before or after a meeting."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from experiments import files
from workspace.accounts.models import User
from workspace.core.errors import Conflict, NotFound
from workspace.core.policy import require
from workspace.meetings.models import Material, Meeting, When
from workspace.meetings.services import seating, telling

MOST = 24
"""For one meeting."""


@dataclass(frozen=True)
class About:
    title: str
    language: str = ""
    when: str = When.BEFORE


@transaction.atomic
def add_link(actor: User, *, meeting: Meeting, about: About, link: str) -> Material:
    """
    Raises:
        Conflict: the meeting has as many materials as it may have, code `too_many_materials`.
    """
    fresh = _with_room(actor, meeting)
    material = Material.objects.create(meeting=fresh, link=link, **vars(about))
    telling.tell_seats(fresh)
    return material


def add_file(actor: User, *, meeting: Meeting, about: About, upload: UploadedFile[bytes]) -> Material:
    """When the row cannot be written, no file stays behind.

    Raises:
        FileRefused, PictureRefused: the file is not taken.
        Conflict: as in `add_link`.
    """
    require(actor, "meetings.change_meeting", meeting)  # before the work of looking into the file
    prepared = files.prepare(upload)
    with ExitStack() as undo:
        material = Material(meeting=meeting, content_type=prepared.content_type, **vars(about))
        material.size, material.name = len(prepared.content), prepared.name or "picture.webp"
        material.file.save(files.random_name(), ContentFile(prepared.content), save=False)
        undo.callback(_delete, [str(material.file.name)])
        with transaction.atomic():
            fresh = _with_room(actor, meeting)
            material.save()
            telling.tell_seats(fresh)
        undo.pop_all()
    return material


@transaction.atomic
def change(actor: User, *, material: Material, **changes: str) -> None:
    """Set title, language or when.

    Raises:
        Conflict: a file is given another address, code `not_a_link`.
        NotFound: it was removed meanwhile.
    """
    require(actor, "meetings.change_material", material)
    if "link" in changes and not material.link:
        raise Conflict(_("A file has no address to change. Remove it, and add the link."), code="not_a_link")
    if not Material.objects.filter(pk=material.pk).update(**changes):
        raise NotFound
    telling.tell_seats(material.meeting)


@transaction.atomic
def remove(actor: User, *, material: Material) -> None:
    """Its file is deleted after commit."""
    require(actor, "meetings.change_material", material)
    forget_files([material])
    material.delete()
    telling.tell_seats(material.meeting)


def forget_files(materials: Iterable[Material]) -> None:
    """After commit of the transaction that deletes the rows."""
    names = [str(material.file.name) for material in materials if material.file]
    transaction.on_commit(partial(_delete, names))


def _with_room(actor: User, meeting: Meeting) -> Meeting:
    require(actor, "meetings.change_meeting", meeting)
    fresh = seating.locked(meeting.pk)
    if fresh.materials.count() >= MOST:
        sentence = _("There are %(count)s materials here already. Remove one first.") % {"count": MOST}
        raise Conflict(sentence, code="too_many_materials")
    return fresh


def _delete(names: Iterable[str]) -> None:
    for name in names:
        default_storage.delete(name)
