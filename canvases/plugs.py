"""What canvases bring to the packages below: furniture for a new team, a target for discussion, a guest's grants."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from datetime import timedelta

from django.db.models import QuerySet
from django.db.models.functions import Coalesce

from canvases import documents, followers, rooms
from canvases.models import Canvas, CanvasGrant, Note
from canvases.services import answering, exporting, grants, images, mirroring
from canvases.services.sets import furnish
from canvases.templates import shape_of
from teams import furnishing, news, targets
from teams.models import Team
from teams.models.discussion import AnchorKind
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.core import duties
from workspace.core.database import db
from workspace.core.duties import Duty
from workspace.core.errors import NotFound
from workspace.core.languages import chosen
from workspace.realtime import lifetime


class CanvasTarget:
    kind = "canvas"

    def may_see(self, user: User, target_id: uuid.UUID) -> bool:
        return Canvas.objects.visible_to(user).filter(pk=target_id).exists()

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        canvas = Canvas.objects.visible_to(user).select_related("team").filter(pk=target_id).first()
        return canvas is not None and user.has_perm("canvases.comment_canvas", canvas)

    def place(self, target_id: uuid.UUID) -> targets.Place:
        try:
            return self.places([target_id])[target_id]
        except KeyError:
            raise NotFound from None

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        # Apart: many canvases share few templates, whose bodies are long.
        canvases = Canvas.objects.filter(pk__in=set(target_ids)).select_related("team").prefetch_related("template")
        return {
            canvas.pk: targets.Place(
                team=canvas.team,
                title=f"{canvas.number} {chosen(canvas.template.body['title'])}",
                path=f"/canvases/{canvas.pk}",
                parts={block["id"]: chosen(block["title"]) for block in canvas.template.body["blocks"]},
            )
            for canvas in canvases
        }

    def has_anchor(self, target_id: uuid.UUID, anchor_kind: str, anchor_id: str) -> bool:
        if anchor_kind == AnchorKind.BLOCK:
            canvas = Canvas.objects.select_related("template").filter(pk=target_id).first()
            return canvas is not None and anchor_id in shape_of(canvas.template)
        try:
            note_id = uuid.UUID(anchor_id)
        except ValueError:
            return False
        if str(note_id) != anchor_id:  # another spelling: nobody would find the thread at its note
            return False
        canvas = Canvas.objects.select_related("template").get(pk=target_id)
        return documents.has_note(canvas, note_id)

    def seen_by(self, user: User) -> QuerySet[Canvas]:
        return Canvas.objects.visible_to(user)

    def granted_to(self, user: User) -> list[uuid.UUID]:
        granted = CanvasGrant.objects.filter(user=user, permission__codename="view_canvas")
        return list(granted.values_list("content_object", flat=True))

    def take_back(self, user: User, team: Team) -> None:
        grants.take_back(user, team)


def _authors(target_id: uuid.UUID, anchor_id: str) -> Iterable[uuid.UUID]:
    """Whoever wrote the note, by now perhaps with an account; a canvas and its blocks are everybody's."""
    try:
        note_id = uuid.UUID(anchor_id)
    except ValueError:
        return []
    notes = Note.objects.filter(pk=note_id, canvas=target_id, deleted_at=None)
    return notes.values_list(Coalesce("author__merged_into", "author"), flat=True)


def register() -> None:
    targets.register(CanvasTarget())
    news.register_authors(CanvasTarget.kind, _authors)
    furnishing.register(furnish)
    followers.register(answering.take_away_withdrawn)
    followers.register(mirroring.follow)
    followers.register(images.take_names_off)
    hooks.on_merge(grants.move)
    hooks.on_merge(images.move)
    duties.register(Duty("forget old exports", timedelta(hours=1), exporting.forget))
    duties.register(Duty("forget unused pictures", timedelta(days=1), images.forget_unused))
    lifetime.start_with(_catch_up)
    lifetime.finish_with(_close_rooms)


async def _catch_up() -> None:
    """A process that was killed may have left the notes' table behind the log."""
    await db(documents.bring_tables_in_step)


async def _close_rooms() -> None:
    """Before the process ends, everything that was written is committed."""
    await rooms.here().close()
