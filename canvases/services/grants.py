"""Rights on one canvas for people whose role does not give them."""

from __future__ import annotations

from django.db import models, transaction
from django.db.models import Exists, OuterRef
from django.utils.translation import gettext_lazy as _
from guardian.shortcuts import assign_perm

from canvases.models import Canvas, CanvasGrant
from teams import news
from teams.models import Team
from teams.news import Kind, News
from workspace.accounts.models import User
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import access


class Level(models.TextChoices):
    """What somebody may do on the one canvas; each includes those before it."""

    VIEW = "view", _("Read")
    COMMENT = "comment", _("Read and comment")
    CONTRIBUTE = "contribute", _("Add notes where the block is open to everyone")
    CHANGE = "change", _("Change everything")


def permissions(level: Level) -> list[str]:
    levels = list(Level)
    return [f"{each.value}_canvas" for each in levels[: levels.index(level) + 1]]


@transaction.atomic
def grant(actor: User, canvas: Canvas, *, user: User, level: Level) -> None:
    """Give somebody this level on this canvas, instead of any they had. Their open sockets are judged again.

    Raises:
        Forbidden: the actor is not in the canvas's core team.
    """
    require(actor, "canvases.share_canvas", canvas)
    CanvasGrant.objects.filter(content_object=canvas, user=user).delete()
    for codename in permissions(level):
        assign_perm(codename, user, canvas)
    news.tell(actor, News(Kind.SHARED, canvas.team, [user.pk], uuid7(), ("canvas", canvas.pk), detail=level))
    access.changed(user=user)


@transaction.atomic
def revoke(actor: User, canvas: Canvas, *, user: User) -> None:
    """Take back what was granted; a role in the team stays. Open sockets close within two seconds.

    Raises:
        Forbidden: the actor is not in the canvas's core team.
    """
    require(actor, "canvases.share_canvas", canvas)
    CanvasGrant.objects.filter(content_object=canvas, user=user).delete()
    access.changed(user=user)


def take_back(user: User, team: Team) -> None:
    """Runs inside the transaction in which the person leaves the team or its core, or is taken out of it."""
    CanvasGrant.objects.filter(user=user, content_object__team=team).delete()


def move(guest: User, account: User) -> None:
    """Runs inside the transaction that merges the two (`workspace.accounts.hooks.merge`); the higher level stays."""
    held = CanvasGrant.objects.filter(user=account, content_object=OuterRef("content_object"))
    new = CanvasGrant.objects.filter(~Exists(held.filter(permission=OuterRef("permission"))), user=guest)
    new.update(user=account)
    CanvasGrant.objects.filter(user=guest).delete()


def levels(canvas: Canvas) -> dict[User, Level]:
    """Who holds a grant on the canvas, with the highest level of each."""
    order = list(Level)
    found: dict[User, Level] = {}
    for held in canvas.grants.select_related("user", "permission").order_by("user_id"):
        level = Level(held.permission.codename.removesuffix("_canvas"))
        known = found.get(held.user, level)
        found[held.user] = max(known, level, key=order.index)
    return found
