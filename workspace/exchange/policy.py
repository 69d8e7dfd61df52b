"""Who may share, read, stand side by side, ask for help and offer it.

`visible_to` of each query set says the same as the `may_see_...` here; `tests/exchange/test_policy_table.py` holds the
two together.
"""

from __future__ import annotations

from canvases.models import Canvas
from teams.models import Membership, Programme, Team
from teams.models.task import CARRIERS
from teams.policy import is_core, leads
from workspace.accounts.models import User
from workspace.core.policy import allow, remembered
from workspace.exchange.models import Agreement, HelpRequest, Offer, OfferState, Share


@remembered
def takes_part(user: User, programme: Programme) -> bool:
    """The core teams and those they invited, coaches and owners. A guest came for one question of one team."""
    members = Membership.objects.filter(user=user, team__programme=programme, role__in=CARRIERS)
    return leads(user, programme.pk) or members.exists()


def may_enter_from(user: User, team: Team) -> bool:
    """Whether the way to the exchange is shown on the team's pages."""
    return takes_part(user, team.programme)


def may_act_for(user: User, team: Team) -> bool:
    """Share, agree, ask: the core team decides what leaves its space. An archived team shows what it showed."""
    return team.archived_at is None and is_core(user, team)


def may_see_share(user: User, share: Share) -> bool:
    return share.taken_back_at is None and takes_part(user, share.programme)


def may_change_share(user: User, share: Share) -> bool:
    return share.taken_back_at is None and may_act_for(user, share.team)


def may_take_back(user: User, share: Share) -> bool:
    """At any time, also when the team has been archived."""
    return is_core(user, share.team)


def may_comment_share(user: User, share: Share) -> bool:
    return share.team.archived_at is None and may_see_share(user, share)


def may_acknowledge(user: User, share: Share) -> bool:
    """Everybody but the team itself."""
    return may_comment_share(user, share) and not is_core(user, share.team)


def may_agree(user: User, canvas: Canvas) -> bool:
    return may_act_for(user, canvas.team)


def may_see_agreement(user: User, agreement: Agreement) -> bool:
    return takes_part(user, agreement.canvas.team.programme)


def may_withdraw_agreement(user: User, agreement: Agreement) -> bool:
    """At any time, also when the team has been archived."""
    return is_core(user, agreement.canvas.team)


def may_see_request(user: User, request: HelpRequest) -> bool:
    return takes_part(user, request.programme)


def may_change_request(user: User, request: HelpRequest) -> bool:
    return may_act_for(user, request.team)


def may_offer(user: User, request: HelpRequest) -> bool:
    """Everybody but the core team that asks."""
    is_asking = request.closed_at is None and request.team.archived_at is None
    return is_asking and may_see_request(user, request) and not is_core(user, request.team)


def may_see_offer(user: User, offer: Offer) -> bool:
    request = offer.request
    if is_core(user, request.team) or leads(user, request.programme_id):
        return True
    return offer.offered_by_id == user.pk and takes_part(user, request.programme)


def may_answer_offer(user: User, offer: Offer) -> bool:
    return may_act_for(user, offer.request.team)


def may_withdraw_offer(user: User, offer: Offer) -> bool:
    """One's own, until it is answered: what was accepted, people rely on."""
    is_own = offer.offered_by_id == user.pk and may_see_offer(user, offer)
    return is_own and offer.state == OfferState.OPEN


def register() -> None:
    allow("exchange.view_exchange", takes_part)
    allow("exchange.enter_from_team", may_enter_from)
    allow("exchange.act_for_team", may_act_for)
    allow("exchange.view_share", may_see_share)
    allow("exchange.change_share", may_change_share)
    allow("exchange.take_back_share", may_take_back)
    allow("exchange.comment_share", may_comment_share)
    allow("exchange.acknowledge_share", may_acknowledge)
    allow("exchange.agree_to_compare", may_agree)
    allow("exchange.view_agreement", may_see_agreement)
    allow("exchange.withdraw_agreement", may_withdraw_agreement)
    allow("exchange.view_helprequest", may_see_request)
    allow("exchange.change_helprequest", may_change_request)
    allow("exchange.offer_help", may_offer)
    allow("exchange.view_offer", may_see_offer)
    allow("exchange.answer_offer", may_answer_offer)
    allow("exchange.withdraw_offer", may_withdraw_offer)
