"""Pictures and documents beside evidence, rounds and log entries."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import ExitStack
from functools import partial

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils.translation import gettext as _

from experiments import files
from experiments.models import Attachment, AttachmentKind, Evidence, Iteration, LogEntry
from experiments.services.revising import locked
from experiments.services.telling import refresh, refresh_entry
from workspace.accounts.models import User
from workspace.core.errors import Conflict, NotFound
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require

MOST = 10
"""Files beside one thing."""

Thing = Evidence | Iteration | LogEntry
NAMES: dict[type[Thing], str] = {Evidence: "evidence", Iteration: "iteration", LogEntry: "log_entry"}


def attach(
    actor: User, *, thing: Thing, upload: UploadedFile[bytes], alt: str = "", key: str | None = None
) -> Attachment:
    """Put a file beside a thing. When the row cannot be written, no file stays behind.

    Args:
        alt: what a picture shows.
        key: the device's; the same key gives the first row again.

    Raises:
        Forbidden: the thing is not the actor's to change.
        FileRefused, PictureRefused: the file is not taken.
        Conflict: there are as many files as there may be (`too_many_attachments`), or the key was used for another
            thing (`key_used`).
    """
    place = {NAMES[type(thing)]: thing}
    mine = Attachment.objects.filter(by=actor)
    first = sent_before(mine, key, **place)
    if first is not None:
        return first
    _require_change(actor, thing)  # before the work of drawing it anew
    prepared = files.prepare(upload)
    with ExitStack() as undo:
        attachment = _stored(prepared, undo)
        attachment.by, attachment.key, attachment.alt = actor, key, alt if prepared.is_picture else ""
        setattr(attachment, NAMES[type(thing)], thing)
        with transaction.atomic():
            fresh = locked(thing)
            _require_change(actor, fresh)
            if Attachment.objects.filter(**place).count() >= MOST:
                sentence = _("There are %(count)s files here already. Remove one first.") % {"count": MOST}
                raise Conflict(sentence, code="too_many_attachments")
            attachment, is_new = insert_once(attachment, mine, key)
            _tell(fresh)
        if is_new:
            undo.pop_all()
    return attachment


@transaction.atomic
def describe(actor: User, *, attachment: Attachment, alt: str) -> Attachment:
    """Say what a picture shows."""
    require(actor, "experiments.change_attachment", attachment)
    attachment.alt = alt
    attachment.save(update_fields=["alt"])
    _tell(thing_of(attachment))
    return attachment


@transaction.atomic
def remove(actor: User, *, attachment: Attachment) -> None:
    """Its file is deleted after commit."""
    require(actor, "experiments.change_attachment", attachment)
    thing = thing_of(attachment)
    _remove([attachment])
    _tell(thing)


def remove_all(thing: Thing) -> None:
    """Inside the transaction of whoever deletes the thing, or empties it: the rows now, the files after commit."""
    _remove(Attachment.objects.filter(**{NAMES[type(thing)]: thing}))


def thing_of(attachment: Attachment) -> Thing:
    thing = attachment.evidence or attachment.iteration or attachment.log_entry
    if thing is None:
        raise NotFound
    return thing


def _stored(prepared: files.Prepared, undo: ExitStack) -> Attachment:
    """A row that is not written yet, its files in the storage; `undo` deletes them again."""
    attachment = Attachment(
        kind=AttachmentKind.PICTURE if prepared.is_picture else AttachmentKind.DOCUMENT,
        content_type=prepared.content_type,
        size=len(prepared.content),
        name=prepared.name,
        width=prepared.width,
        height=prepared.height,
    )
    for field, content in ((attachment.file, prepared.content), (attachment.thumbnail, prepared.thumbnail)):
        if content:
            field.save(files.random_name(), ContentFile(content), save=False)
            undo.callback(_delete, [str(field.name)])
    return attachment


def _remove(attachments: Iterable[Attachment]) -> None:
    for attachment in list(attachments):
        names = [str(file.name) for file in (attachment.file, attachment.thumbnail) if file]
        attachment.delete()
        transaction.on_commit(partial(_delete, names))


def _delete(names: Iterable[str]) -> None:
    for name in names:
        default_storage.delete(name)


def _require_change(actor: User, thing: Thing) -> None:
    require(actor, f"experiments.change_{type(thing).__name__.lower()}", thing)


def _tell(thing: Thing) -> None:
    """Whoever shows the thing asks for it again."""
    if isinstance(thing, LogEntry):
        refresh_entry(thing)
    else:
        refresh(thing.experiment)
