"""All canvases of a team in one file: asked for by a person, made by the worker, kept for a day, for that person.

Rights are judged when the file is made, and again when it is handed out.
"""

from __future__ import annotations

import uuid
from contextlib import ExitStack
from datetime import timedelta
from functools import partial

from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import override

from canvases import tasks
from canvases.exports import formats
from canvases.exports.reading import Choices, Whole, read
from canvases.models import Canvas, Export, ExportState
from teams.models import Team
from teams.policy import may_see_everybody
from workspace.accounts.models import User
from workspace.core.errors import Conflict, NotFound, Refusal, TooMany
from workspace.core.ids import uuid7
from workspace.core.paper.pdf import ExportBusy
from workspace.core.policy import remembering, require
from workspace.realtime import topics
from workspace.realtime.hub import publish

KEPT = timedelta(days=1)
MOST_AT_ONCE = 4
"""Files that one person may be waiting for."""
MADE_NOTHING = "error"
"""Said instead of a refusal's code when something went wrong that nobody foresaw."""
UNFINISHED = (ExportState.WAITING, ExportState.MAKING)


class NotReady(Conflict):
    code = "export_not_ready"
    sentence = _("This file is not ready. Wait until it is, or ask for it again.")


@transaction.atomic
def ask(actor: User, *, team: Team, chosen: formats.AllFormat, choices: Choices) -> Export:
    """Have the worker make a file. Asked for again while it is being made, it is the same one.

    Raises:
        Forbidden: the actor does not see the team.
        TooMany: the actor is waiting for several already.
    """
    require(actor, "teams.view_team", team)
    wanted = {
        "team": team,
        "format": chosen.value,
        "language": choices.language,
        "authors": choices.authors,
        "discussion": choices.discussion,
    }
    waiting = Export.objects.filter(asked_by=actor, state__in=UNFINISHED)
    same = waiting.filter(**wanted).first()
    if same is not None:
        return same
    if waiting.count() >= MOST_AT_ONCE:
        raise TooMany(_("Several files are being made for you already. Wait until one is ready."))
    export = Export.objects.create(asked_by=actor, **wanted)
    tasks.make_export.enqueue(str(export.pk))
    return export


def make(export_id: uuid.UUID, *, is_last_try: bool) -> None:
    """Make a file that was asked for; nothing when it is there or nobody wants it any more. Tells the asker's browsers
    after every step.

    Raises:
        ExportBusy: there was no room for printing; to be tried again.
    """
    export = Export.objects.select_related("team__programme", "asked_by").filter(pk=export_id).first()
    if export is None or export.state not in UNFINISHED:
        return
    with ExitStack() as if_it_fails:
        if is_last_try:  # nobody waits for what will never come
            if_it_fails.callback(_settle, export, state=ExportState.FAILED, failure=MADE_NOTHING)
        _make_or_refuse(export, is_last_try=is_last_try)
        if_it_fails.pop_all()


def _make_or_refuse(export: Export, *, is_last_try: bool) -> None:
    try:
        with override(export.language):
            content, names_guests = _made(export)
    except Refusal as refusal:
        if isinstance(refusal, ExportBusy) and not is_last_try:
            raise
        _settle(export, state=ExportState.FAILED, failure=refusal.code)
    else:
        _keep(export, content, names_guests=names_guests)


def _made(export: Export) -> tuple[bytes, bool]:
    """The file, and whether guests are named in it. Steps: every canvas, and writing the file."""
    reader, choices = export.asked_by, Choices(export.language, export.authors, export.discussion)
    canvases = list(_canvases(reader, export.team))
    if not canvases:
        raise NotFound
    steps = len(canvases) + 1
    _settle(export, state=ExportState.MAKING, done=0, steps=steps)
    wholes: list[Whole] = []
    with remembering():
        for number, canvas in enumerate(canvases, start=1):
            wholes += read(reader, [canvas], choices)
            _settle(export, done=number)
        names_guests = choices.authors and may_see_everybody(reader, export.team)
    return formats.of_all(wholes, formats.AllFormat(export.format), export.language), names_guests


def _canvases(reader: User, team: Team) -> list[Canvas]:
    seen = Canvas.objects.visible_to(reader).filter(team=team)
    return list(seen.select_related("team__programme", "template__template_set").order_by("number"))


def _keep(export: Export, content: bytes, *, names_guests: bool) -> None:
    """The row names the file once that is on the disk; of a row that is gone by now no file stays."""
    export.file.save(f"{uuid7().hex}.{export.format}", ContentFile(content), save=False)
    name = export.file.name
    kept = {"file": name, "names_guests": names_guests, "finished_at": timezone.now()}
    is_there = _settle(export, state=ExportState.READY, done=export.steps, **kept)
    if not is_there:
        export.file.storage.delete(name or "")


def _settle(export: Export, **fields: object) -> bool:
    """Write how far it is, and tell the asker. Whether somebody still wants it."""
    for name, value in fields.items():
        setattr(export, name, value)
    is_there = bool(Export.objects.filter(pk=export.pk).update(**fields))
    publish(topics.user(export.asked_by_id), {"type": "export", "export": str(export.pk)})
    return is_there


def hand_out(actor: User, *, export: Export) -> Export:
    """The export, when its file is there and may still be read by whoever asked for it.

    Raises:
        NotFound: it is not the actor's, or the team is hidden from the actor by now, or the actor may not know any more
            who the guests in it are.
        NotReady: there is no file yet, or there never will be.
    """
    if export.asked_by_id != actor.pk or not actor.has_perm("teams.view_team", export.team):
        raise NotFound
    if export.names_guests and not may_see_everybody(actor, export.team):
        raise NotFound
    if export.state != ExportState.READY or not export.file.storage.exists(export.file.name or ""):
        raise NotReady
    return export


def discard(actor: User, *, export: Export) -> None:
    """Throw a file away before its time, or do not wait for it any longer."""
    if export.asked_by_id != actor.pk:
        raise NotFound
    _remove(export)


def take_back(team: Team) -> None:
    """Somebody has withdrawn words that may be in files of the team: whoever wants one has it made anew. The files go
    after commit."""
    for export in Export.objects.filter(team=team).exclude(state=ExportState.WAITING):
        Export.objects.filter(pk=export.pk).delete()
        if export.file:
            transaction.on_commit(partial(export.file.storage.delete, str(export.file.name)))
        publish(topics.user(export.asked_by_id), {"type": "export", "export": str(export.pk)})


def forget() -> None:
    """A regular duty: what is older than a day."""
    for export in Export.objects.filter(created_at__lt=timezone.now() - KEPT):
        _remove(export)


def _remove(export: Export) -> None:
    if export.file:
        export.file.delete(save=False)
    export.delete()
