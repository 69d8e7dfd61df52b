"""What the exchange brings to the packages below: shares one can talk about, requests in feeds and inboxes."""

from __future__ import annotations

import uuid
from collections.abc import Iterable

from django.db.models import QuerySet

from canvases import followers
from teams import leaving, news, targets
from teams.roles import Visibility
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.core import text
from workspace.exchange.models import Acknowledgement, HelpRequest, Offer, Share
from workspace.exchange.services import helping, telling

FOLLOWED = 100
"""So many of the newest shares a person's event stream hears of comments on: what people talk about just now."""


class ShareTarget(targets.Whole):
    """Whoever reads a share may speak about it, also where the team's space is closed to them."""

    kind = "share"

    def may_comment(self, user: User, target_id: uuid.UUID) -> bool:
        return self.seen_by(user).filter(pk=target_id, team__archived_at=None).exists()

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        shares = Share.objects.filter(pk__in=set(target_ids), taken_back_at=None).select_related("team")
        return {
            share.pk: targets.Place(
                team=share.team,
                title=share.title or text.excerpt(share.why, 60),
                path=f"/programmes/{share.programme_id}/exchange/shares/{share.pk}",
                visibility=Visibility.TEAM,  # its guests read no shares; all others hear of each by its own topic
            )
            for share in shares
        }

    def seen_by(self, user: User) -> QuerySet[Share]:
        return Share.objects.visible_to(user)

    def granted_to(self, user: User) -> list[uuid.UUID]:
        """To share is to grant one thing to the whole programme."""
        return list(Share.objects.visible_to(user).order_by("-pk").values_list("pk", flat=True)[:FOLLOWED])


class HelpTarget(targets.Whole):
    """A request for help. One answers it with an offer, not with a comment."""

    kind = "help_request"

    def places(self, target_ids: Iterable[uuid.UUID]) -> dict[uuid.UUID, targets.Place]:
        requests = HelpRequest.objects.filter(pk__in=set(target_ids)).select_related("team")
        return {
            one.pk: targets.Place(
                one.team, text.excerpt(one.text, 60), f"/programmes/{one.programme_id}/exchange/help#help-{one.pk}"
            )
            for one in requests
        }

    def seen_by(self, user: User) -> QuerySet[HelpRequest]:
        return HelpRequest.objects.visible_to(user)


def move(guest: User, account: User) -> None:
    """What somebody without an account did in the exchange is the account's."""
    Share.objects.filter(shared_by=guest).update(shared_by=account)
    HelpRequest.objects.filter(asked_by=guest).update(asked_by=account)
    Offer.objects.filter(offered_by=guest).update(offered_by=account)
    for held in Acknowledgement.objects.filter(person=guest):
        same = Acknowledgement.objects.filter(share=held.share_id, person=account, is_used=held.is_used)
        if same.exists():
            held.delete()
        else:
            Acknowledgement.objects.filter(pk=held.pk).update(person=account)


def _sharer(target_id: uuid.UUID, anchor_id: str) -> Iterable[uuid.UUID]:
    return Share.objects.filter(pk=target_id).exclude(shared_by=None).values_list("shared_by", flat=True)


def register() -> None:
    targets.register(ShareTarget())
    targets.register(HelpTarget())
    news.register_authors(ShareTarget.kind, _sharer)
    followers.register(telling.follow)
    leaving.on_less(helping.let_go)
    hooks.on_merge(move)
