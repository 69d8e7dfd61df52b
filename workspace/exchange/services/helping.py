"""Asking the other teams for help, offering it, and making a task of what is accepted."""

from __future__ import annotations

import uuid
from datetime import date
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from canvases.models import Note
from teams.models import Membership, Programme, Task, Team, Verb
from teams.models.task import CARRIERS
from teams.services import activity, tasks
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Conflict, Invalid, NotFound
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require
from workspace.exchange.models import HelpRequest, Offer, OfferState
from workspace.exchange.services import telling
from workspace.exchange.services.sharing import team_of
from workspace.meetings.services.gaps import next_meetings

MOST_REQUESTS, MOST_OFFERS = 30, 50
"""Open requests of one team, and offers to one request."""


@transaction.atomic
def ask(
    actor: User, *, team: Team, words: str, language: str, note: uuid.UUID | None = None, key: str | None = None
) -> HelpRequest:
    """Ask the other teams, in words of the team's own; perhaps from a note of one of its canvases.

    Raises:
        Invalid: the team has no such note.
        Conflict: the team asks for as much as it may (`too_many_requests`).
    """
    require(actor, "exchange.act_for_team", team)
    first = sent_before(HelpRequest.objects.filter(asked_by=actor), key, team=team)
    if first is not None:
        return first
    if note is not None and not Note.objects.filter(pk=note, canvas__team=team, deleted_at=None).exists():
        raise Invalid({"note": [_("There is no such place here any more.")]})
    Team.objects.select_for_update().get(pk=team.pk)
    _check_few(HelpRequest.objects.filter(team=team, closed_at=None).count(), MOST_REQUESTS)
    made = HelpRequest(programme_id=team.programme_id, team=team, text=words, language=language, key=key)
    made.note_id, made.asked_by = note, actor
    asked, is_new = insert_once(made, HelpRequest.objects.filter(asked_by=actor), key)
    if is_new:
        _record(actor, asked, Verb.HELP_ASKED)
    return asked


@transaction.atomic
def reword(actor: User, *, request: HelpRequest, **changes: Any) -> HelpRequest:
    """Set `text` and `language`."""
    request = _locked(request)
    require(actor, "exchange.change_helprequest", request)
    for name, value in changes.items():
        setattr(request, name, value)
    request.save(update_fields=[*changes])
    told = [Verb.HELP_ASKED, Verb.HELP_ACCEPTED]
    activity.reword(("help_request", request.pk), told, text.excerpt(request.text))
    telling.refresh(request.programme_id)
    return request


@transaction.atomic
def close(actor: User, *, request: HelpRequest) -> HelpRequest:
    """The team has what it needs.

    Raises:
        Conflict: somebody who offered help has not heard back, code `offers_unanswered`.
    """
    request = _locked(request)
    require(actor, "exchange.change_helprequest", request)
    if request.offers.filter(state=OfferState.OPEN).exists():
        raise Conflict(
            _("Somebody waits for your answer. Accept or decline the offers first."), code="offers_unanswered"
        )
    request.closed_at = request.closed_at or timezone.now()
    request.save(update_fields=["closed_at"])
    telling.refresh(request.programme_id)
    return request


@transaction.atomic
def reopen(actor: User, *, request: HelpRequest) -> HelpRequest:
    request = _locked(request)
    require(actor, "exchange.change_helprequest", request)
    request.closed_at = None
    request.save(update_fields=["closed_at"])
    telling.refresh(request.programme_id)
    return request


@transaction.atomic
def offer(
    actor: User, *, request: HelpRequest, words: str, by_when: date | None = None, key: str | None = None
) -> Offer:
    """Offer what one would do, and by when. The asking team's core hears of it.

    Raises:
        Forbidden: one asks oneself, or the request is closed.
        Conflict: there are many offers already, code `too_many_requests`.
    """
    first = sent_before(Offer.objects.filter(offered_by=actor), key, request=request)
    if first is not None:
        return first
    request = _locked(request)
    require(actor, "exchange.offer_help", request)
    _check_few(request.offers.count(), MOST_OFFERS)
    made = Offer(request=request, offered_by=actor, text=words, by_when=by_when, key=key, team=team_of(actor, request))
    offered, is_new = insert_once(made, Offer.objects.filter(offered_by=actor), key)
    if is_new:
        telling.tell_asking_team(actor, offered)
        telling.refresh(request.programme_id)
    return offered


@transaction.atomic
def withdraw(actor: User, *, offer: Offer) -> None:
    """Take back what one offered, before it is answered. Nothing of it stays.

    Raises:
        Conflict: it was answered meanwhile, code `offer_answered`.
    """
    offer = _locked_offer(offer)
    if offer.offered_by_id == actor.pk:
        _check_open(offer)
    require(actor, "exchange.withdraw_offer", offer)
    _remove([offer])


@transaction.atomic
def accept(actor: User, *, offer: Offer, thanks: str = "") -> Offer:
    """Take the help: it becomes a task of the asking team, in the gap the programme is in. Accepted twice, also at the
    same moment by two people, it is one task.

    The helper does it when they are in the team; else the actor holds the task, and it says who helps (ADR 32).

    Raises:
        Conflict: it was declined (`offer_answered`), or the team has too many open tasks (`too_many_tasks`).
    """
    offer = _locked_offer(offer)
    require(actor, "exchange.answer_offer", offer)
    if offer.state == OfferState.ACCEPTED:
        return offer
    _check_open(offer)
    offer.task = _task(actor, offer)
    _answer(actor, offer, OfferState.ACCEPTED, thanks)
    _record(actor, offer.request, Verb.HELP_ACCEPTED)
    return offer


@transaction.atomic
def decline(actor: User, *, offer: Offer, thanks: str = "") -> Offer:
    """Do without, with thanks.

    Raises:
        Conflict: it was accepted, code `offer_answered`.
    """
    offer = _locked_offer(offer)
    require(actor, "exchange.answer_offer", offer)
    if offer.state == OfferState.DECLINED:
        return offer
    _check_open(offer)
    _answer(actor, offer, OfferState.DECLINED, thanks)
    telling.refresh(offer.request.programme_id)
    return offer


def let_go(user: User) -> None:
    """After somebody may do less: what they offered where they are no longer goes unless it was accepted, and their
    inbox says nothing of offers to a team whose core they have left. Runs inside the transaction that took the right
    away."""
    waiting = Offer.objects.filter(offered_by=user, state=OfferState.OPEN)
    _remove(list(waiting.exclude(pk__in=waiting.visible_to(user)).select_related("request")))
    own = Q(request__team__memberships__user=user) | Q(request__team__departures__user=user)
    heard_of = Offer.objects.filter(own).exclude(pk__in=Offer.objects.visible_to(user))
    telling.unsay(heard_of.values_list("pk", flat=True).distinct(), [user.pk])


def _task(actor: User, offer: Offer) -> Task:
    request, helper = offer.request, offer.offered_by
    is_carrier = Membership.objects.filter(team=request.team, user=helper, role__in=CARRIERS).exists()
    name = helper.display_name if offer.team is None else f"{helper.display_name} ({offer.team.name})"
    gap, due_on, follows = _gap(request.programme)
    return tasks.add_task(
        actor,
        team=request.team,
        title=text.excerpt(offer.text),
        assignee=helper.pk if is_carrier else actor.pk,
        owner_role=text.excerpt(name, 80),
        origin=text.excerpt(_("%(name)s offered help with: %(what)s") % {"name": name, "what": request.text}, 300),
        gap=gap,
        due_on=offer.by_when or due_on,
        is_due_by_meeting=follows and offer.by_when is None,
    )


def _gap(programme: Programme) -> tuple[int | None, date | None, bool]:
    """The gap the programme is in, when it ends, and whether there is one."""
    for meeting in next_meetings(programme.meetings.all(), timezone.now()):
        if meeting.number > 1:
            return meeting.number - 1, timezone.localdate(meeting.starts_at), True
    return None, None, False


def _answer(actor: User, offer: Offer, state: OfferState, thanks: str) -> None:
    offer.state, offer.answer, offer.answered_by, offer.answered_at = state, thanks, actor, timezone.now()
    offer.save(update_fields=["state", "answer", "answered_by", "answered_at", "task"])
    telling.tell_helper(actor, offer)


def _record(actor: User, request: HelpRequest, verb: Verb) -> None:
    excerpt = text.excerpt(request.text)
    activity.record(actor, request.team, verb, target=("help_request", request.pk), excerpt=excerpt)
    telling.refresh(request.programme_id)


def _remove(offers: list[Offer]) -> None:
    telling.unsay(one.pk for one in offers)
    for programme_id in {one.request.programme_id for one in offers}:
        telling.refresh(programme_id)
    Offer.objects.filter(pk__in=[one.pk for one in offers], state=OfferState.OPEN).delete()


def _locked(request: HelpRequest) -> HelpRequest:
    rows = HelpRequest.objects.select_for_update(of=("self",)).select_related("team__programme", "programme")
    return rows.get(pk=request.pk)


def _locked_offer(offer: Offer) -> Offer:
    """Held until the transaction ends.

    Raises:
        NotFound: it was withdrawn meanwhile.
    """
    rows = Offer.objects.select_for_update(of=("self",))
    joined = rows.select_related("request__team__programme", "request__programme", "offered_by", "team")
    found = joined.filter(pk=offer.pk).first()
    if found is None:
        raise NotFound
    return found


def _check_open(offer: Offer) -> None:
    if offer.state != OfferState.OPEN:
        raise Conflict(_("This offer has been answered by now. Talk to each other."), code="offer_answered")


def _check_few(count: int, most: int) -> None:
    if count >= most:
        raise Conflict(_("There is a lot here already. Close or answer something first."), code="too_many_requests")
