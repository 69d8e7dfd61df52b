"""What open pages and people are told of the exchange. Events name no text: they only say where to look again."""

from __future__ import annotations

import uuid
from collections.abc import Collection, Iterable

from canvases.followers import Written
from teams import news
from teams.models import Membership
from teams.news import Kind, News
from teams.roles import Role
from workspace.accounts.models import User
from workspace.exchange.models import Agreement, HelpRequest, Offer, SharedPart
from workspace.realtime import topics
from workspace.realtime.hub import publish


def refresh(programme_id: uuid.UUID) -> None:
    """Pages that show the programme's exchange read it again."""
    publish(topics.programme(programme_id), {"type": "exchange", "programme": str(programme_id)})


def follow(written: Written) -> None:
    """Notes that stand beside those of other teams, or are shared, say something else now."""
    agreed = Agreement.objects.filter(canvas__notes__in=written.keys())
    shared = SharedPart.objects.filter(source__in=written.keys(), share__taken_back_at=None)
    touched = set(agreed.values_list("canvas__team__programme", flat=True))
    for programme_id in touched | set(shared.values_list("share__programme", flat=True)):
        refresh(programme_id)


def tell_asking_team(actor: User, offer: Offer) -> None:
    """The core of the team that asked hears that somebody offers help."""
    team = offer.request.team
    core = Membership.objects.filter(team=team, role=Role.CORE).values_list("user", flat=True)
    told = News(Kind.HELP, team, set(core), offer.pk, _about(offer.request), text=offer.text, detail="offered")
    news.tell(actor, told)


def tell_helper(actor: User, offer: Offer) -> None:
    """Whoever offered hears the answer."""
    request, helper = offer.request, [offer.offered_by_id]
    told = News(Kind.HELP, request.team, helper, offer.pk, _about(request), text=offer.answer, detail=offer.state)
    news.tell(actor, told)


def unsay(offers: Iterable[uuid.UUID], people: Collection[uuid.UUID] | None = None) -> None:
    """Offers that were withdrawn, or that these people may not read any more (None: anybody), leave inboxes, too."""
    news.forget(list(offers), people)


def _about(request: HelpRequest) -> tuple[str, uuid.UUID]:
    return "help_request", request.pk
