"""Showing one thing to the other teams of the programme, and taking it back."""

from __future__ import annotations

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams.models import Activity, Membership, Team, Verb
from teams.models.task import CARRIERS
from teams.roles import Role
from teams.services import activity
from workspace.accounts.models import User
from workspace.core import text
from workspace.core.errors import Conflict, Forbidden
from workspace.core.ids import uuid7
from workspace.core.once import insert_once, sent_before
from workspace.core.policy import require
from workspace.exchange import sources
from workspace.exchange.models import Acknowledgement, Place, Share, SharedPart, ShareKind
from workspace.exchange.services import telling
from workspace.exchange.sources import Found, Part, Pointer

MOST = 200
"""Standing shares of one team."""


@transaction.atomic
def share(actor: User, *, team: Team, pointer: Pointer, why: str, language: str, key: str | None = None) -> Share:
    """Show a block, a note, a learning, an experiment's story or a log entry as it is now.

    Args:
        key: the device's; the same key gives the first share again.

    Raises:
        NotFound: the team has no such thing.
        Conflict: nothing of it may be shown (`nothing_to_show`), it is shared already (`shared_already`), or the team
            shares as much as it may (`too_many_shares`).
    """
    require(actor, "exchange.act_for_team", team)
    first = sent_before(Share.objects.filter(shared_by=actor), key, team=team)
    if first is not None:
        return first
    found = _shown(team, pointer)
    _lock(team)
    standing = Share.objects.filter(team=team, taken_back_at=None)
    if standing.filter(kind=found.kind, source=found.source, block=found.block).exists():
        raise Conflict(_("This is shared already. Look at it in the exchange."), code="shared_already")
    made = Share(team=team, kind=found.kind, source=found.source, why=why, language=language, key=key)
    made.canvas, made.block, made.phase = found.canvas, found.block, found.phase
    return _put_up(actor, made, found.parts)


@transaction.atomic
def share_practice(
    actor: User, *, team: Team, title: str, words: str, why: str, language: str, key: str | None = None
) -> Share:
    """Tell what worked, in words written for the others. Raises as `share`."""
    require(actor, "exchange.act_for_team", team)
    first = sent_before(Share.objects.filter(shared_by=actor), key, team=team)
    if first is not None:
        return first
    _lock(team)
    made = Share(team=team, kind=ShareKind.PRACTICE, title=title, why=why, language=language, key=key)
    return _put_up(actor, made, [Part(Place.WORDS, words)])


@transaction.atomic
def change_share(actor: User, *, share: Share, **changes: Any) -> Share:
    """Set `why` and `language`; of a practice also `title` and `words`.

    Raises:
        Forbidden: the words are not the share's own, but those of what it shows.
    """
    share = _locked(share)
    require(actor, "exchange.change_share", share)
    words = changes.pop("words", None)
    if share.kind != ShareKind.PRACTICE and (words is not None or "title" in changes):
        raise Forbidden(_("Change these words where they are written, then share them as they are now."))
    for name, value in changes.items():
        setattr(share, name, value)
    if words is not None:
        share.parts.update(text=words)
    share.looked_at = timezone.now()
    share.save(update_fields=[*changes, "looked_at"])
    activity.reword(("share", share.pk), [Verb.THING_SHARED], _excerpt(share))
    telling.refresh(share.programme_id)
    return share


@transaction.atomic
def show_as_now(actor: User, *, share: Share) -> Share:
    """Look again: from now on it shows what the source says today.

    Raises:
        Conflict: nothing of it may be shown any more, code `nothing_to_show`.
    """
    share = _locked(share)
    require(actor, "exchange.change_share", share)
    if share.source is None:
        return share
    found = _shown(share.team, Pointer(ShareKind(share.kind), share.source, share.block))
    share.parts.all().delete()
    _write(share, found.parts)
    share.phase, share.looked_at = found.phase, timezone.now()
    share.save(update_fields=["phase", "looked_at"])
    telling.refresh(share.programme_id)
    return share


@transaction.atomic
def take_back(actor: User, *, share: Share) -> None:
    """Nobody reads it any more, and nothing of it is kept but that it was there. Taken back twice it is taken back."""
    share = _locked(share)
    require(actor, "exchange.take_back_share", share)
    if share.taken_back_at is not None:
        return
    share.parts.all().delete()
    share.acknowledgements.all().delete()
    share.why, share.title, share.taken_back_at = "", "", timezone.now()
    share.save(update_fields=["why", "title", "taken_back_at"])
    Activity.objects.filter(target_kind="share", target_id=share.pk).update(excerpt="")
    telling.refresh(share.programme_id)


@transaction.atomic
def acknowledge(actor: User, *, share: Share, thanks: bool, uses: bool) -> None:
    """Say thanks, or that one's team uses this, too; or take either back.

    Raises:
        Forbidden: only the core of a team can say what the team uses.
    """
    share = _locked(share)
    require(actor, "exchange.acknowledge_share", share)
    team = team_of(actor, share)
    if uses and (team is None or not _is_core(actor, team)):
        raise Forbidden(_("Only a core team can say what its team uses."))
    for is_used, is_wanted in ((False, thanks), (True, uses)):
        mine = Acknowledgement.objects.filter(share=share, person=actor, is_used=is_used)
        if not is_wanted:
            mine.delete()
        elif not mine.exists():
            Acknowledgement.objects.create(share=share, person=actor, team=team, is_used=is_used)
    telling.refresh(share.programme_id)


def team_of(actor: User, thing: Any) -> Team | None:
    """The team for which somebody speaks about another team's share or request: one they are in the core of before
    one they were invited to. None for those who lead the programme."""
    held = Membership.objects.filter(user=actor, role__in=CARRIERS, team__programme=thing.programme_id)
    rows = held.select_related("team").order_by("joined_at", "pk")
    return next((row.team for row in sorted(rows, key=lambda row: row.role != Role.CORE)), None)


def _is_core(actor: User, team: Team) -> bool:
    return Membership.objects.filter(user=actor, team=team, role=Role.CORE).exists()


def _shown(team: Team, pointer: Pointer) -> Found:
    found = sources.find(team, pointer)
    if not found.parts:
        sentence = _("Nothing of this may be shown to other teams: guests wrote it, or nobody agreed to show it.")
        raise Conflict(sentence, code="nothing_to_show")
    return found


def _lock(team: Team) -> None:
    Team.objects.select_for_update().get(pk=team.pk)
    if Share.objects.filter(team=team, taken_back_at=None).count() >= MOST:
        raise Conflict(_("Your team shares a great deal already. Take something back first."), code="too_many_shares")


def _locked(share: Share) -> Share:
    rows = Share.objects.select_for_update(of=("self",)).select_related("team__programme", "programme")
    return rows.get(pk=share.pk)


def _put_up(actor: User, made: Share, parts: list[Part]) -> Share:
    made.programme_id, made.shared_by = made.team.programme_id, actor
    stood, is_new = insert_once(made, Share.objects.filter(shared_by=actor), made.key)
    if is_new:
        _write(stood, parts)
        activity.record(actor, stood.team, Verb.THING_SHARED, target=("share", stood.pk), excerpt=_excerpt(stood))
        telling.refresh(stood.programme_id)
    return stood


def _excerpt(share: Share) -> str:
    return text.excerpt(share.title or share.why)


def _write(share: Share, parts: list[Part]) -> None:
    rows = [
        SharedPart(id=uuid7(), share=share, place=part.place, source=part.source, lane=part.lane, text=part.text)
        for part in parts
    ]
    SharedPart.objects.bulk_create(rows)
