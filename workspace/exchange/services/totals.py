"""What a programme has to show for its exchange: sums, and no team beside another."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Count, Q

from canvases.models import Canvas, CanvasTemplate
from teams.models import Membership, Programme, Team
from teams.roles import Role
from workspace.accounts.models import User
from workspace.exchange.models import HelpRequest, Offer, OfferState, Share, ShareKind


@dataclass(frozen=True)
class Totals:
    """`learnings` and `practices` are among what is `shared`."""

    shared: int
    learnings: int
    practices: int
    help_open: int
    offers_accepted: int


def totals(programme: Programme) -> Totals:
    standing = Share.objects.filter(programme=programme, taken_back_at=None)
    kinds = standing.aggregate(
        shared=Count("pk"),
        learnings=Count("pk", filter=Q(kind=ShareKind.LEARNING)),
        practices=Count("pk", filter=Q(kind=ShareKind.PRACTICE)),
    )
    asked = HelpRequest.objects.filter(programme=programme, closed_at=None, team__archived_at=None)
    accepted = Offer.objects.filter(request__programme=programme, state=OfferState.ACCEPTED)
    return Totals(**kinds, help_open=asked.count(), offers_accepted=accepted.count())


def teams_of(actor: User, programme: Programme) -> list[Team]:
    """The teams for which the person may share, agree and ask."""
    core = Membership.objects.filter(user=actor, role=Role.CORE).values("team")
    return list(programme.teams.filter(pk__in=core, archived_at=None).select_related("programme").order_by("name"))


def canvases_shared_from(programme: Programme) -> list[CanvasTemplate]:
    """The canvases that something was shared from, along the path: what a reader may narrow the feed to."""
    shared = Share.objects.filter(programme=programme, taken_back_at=None).exclude(canvas=None)
    templates = Canvas.objects.filter(pk__in=shared.values("canvas")).values("template")
    by_slug = {one.slug: one for one in CanvasTemplate.objects.filter(pk__in=templates).order_by("number")}
    return list(by_slug.values())
