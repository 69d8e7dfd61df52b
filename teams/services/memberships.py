"""Who is in a team, as what."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from teams import leaving, news, targets
from teams.models import Invitation, Membership, Team, Verb
from teams.news import Kind, News
from teams.roles import TAKEN_OUT, Role
from teams.services import activity, departures, tasks
from workspace.accounts.models import User
from workspace.core.errors import Conflict
from workspace.core.ids import uuid7
from workspace.core.policy import require
from workspace.realtime import access, topics
from workspace.realtime.hub import publish

RANK = {Role.GUEST: 0, Role.STAKEHOLDER: 1, Role.CORE: 2}


def admit(
    user: User, *, team: Team, role: Role, sector: str = "", invitation: Invitation | None = None
) -> Membership | None:
    """Let somebody in, or raise the role of a member; never lower it. None when that changes nothing.

    The team's row is locked until the end of the transaction: by two invitations at once one becomes a member once.
    """
    Team.objects.select_for_update().get(pk=team.pk)
    membership = Membership.objects.filter(team=team, user=user).first()
    if membership is not None and RANK[Role(membership.role)] >= RANK[role]:
        return None
    if membership is not None:
        membership.role = role
        membership.save(update_fields=["role"])
    else:
        invited_by = invitation.created_by if invitation else None
        membership = Membership.objects.create(
            team=team, user=user, role=role, sector=sector, invitation=invitation, invited_by=invited_by
        )
        activity.record(user, team, Verb.MEMBER_JOINED)
    _tell(membership)
    return membership


@transaction.atomic
def change(
    actor: User,
    *,
    membership: Membership,
    role: Role | None = None,
    sector: str | None = None,
    about: str | None = None,
) -> Membership:
    """A new role, given by those who manage people; or what the member says of themselves.

    Only what is given is written: an older role must not come back with somebody's new words about themselves.

    Raises:
        Conflict: `last_core`, the team would have no core member; `account_needed`, a guest cannot be one.
    """
    was_core = membership.role == Role.CORE
    if role is not None and role != membership.role:
        require(actor, "teams.change_membership", membership)
        _check_new_role(membership, role)
        membership.role = role
        news.tell(actor, News(Kind.ROLE, membership.team, [membership.user_id], uuid7(), detail=role))
    if sector is not None or about is not None:
        require(actor, "teams.edit_membership", membership)
        membership.sector = membership.sector if sector is None else sector
        membership.about = membership.about if about is None else about
    given = {"role": role, "sector": sector, "about": about}
    membership.save(update_fields=[name for name, value in given.items() if value is not None])
    if was_core and membership.role != Role.CORE:
        _take_back(membership)
    if membership.role == Role.GUEST:
        tasks.let_go(membership)
    close_ways_back(membership.user)
    _tell(membership)
    return membership


@transaction.atomic
def remove(actor: User, *, membership: Membership) -> None:
    """Leave, or take somebody out, also of what was granted to them one by one in the team.

    What the person wrote stays; their open sockets close after commit. Whoever is taken out hears of it.

    Raises:
        Conflict: `last_core`, the team would have no core member.
    """
    require(actor, "teams.remove_membership", membership)
    _keep_a_core_member(membership)
    departures.from_team(membership)
    membership.delete()
    _take_back(membership)
    tasks.let_go(membership)
    close_ways_back(membership.user)
    if membership.user_id == actor.pk:
        activity.record(actor, membership.team, Verb.MEMBER_LEFT)
    else:
        activity.record(actor, membership.team, Verb.MEMBER_REMOVED, excerpt=membership.user.display_name)
        news.tell(actor, News(Kind.ROLE, membership.team, [membership.user_id], uuid7(), detail=TAKEN_OUT))
    _tell(membership)


def _take_back(membership: Membership) -> None:
    """Rights on single things of the team, which those in its core can give themselves."""
    for target in targets.everything():
        target.take_back(membership.user, membership.team)


def close_ways_back(user: User) -> None:
    """Revoke what the person invited others by, where they may invite no more: they know the secrets of their links.
    Packages above take back what is theirs."""
    Invitation.objects.left_behind_by(user).update(revoked_at=timezone.now())
    leaving.may_do_less(user)


def close_ways_back_of_the_inactive(user: User) -> None:
    """Runs inside the transaction that switches an account off (`workspace.accounts.hooks.access_changed`)."""
    if not user.is_active:
        close_ways_back(user)


def _check_new_role(membership: Membership, role: Role) -> None:
    if role != Role.CORE:
        _keep_a_core_member(membership)
    elif membership.user.is_guest:
        raise Conflict(
            _("A core member needs an account. Ask the guest to add an e-mail address."), code="account_needed"
        )


def _keep_a_core_member(membership: Membership) -> None:
    """The team's row is locked until the end of the transaction: two core members must not leave past each other."""
    Team.objects.select_for_update().get(pk=membership.team_id)
    others = Membership.objects.filter(team=membership.team_id, role=Role.CORE).exclude(pk=membership.pk)
    if membership.role == Role.CORE and not others.exists():
        raise Conflict(_("A team keeps at least one core member. Make somebody else one first."), code="last_core")


def _tell(membership: Membership) -> None:
    access.changed(user=membership.user)
    publish(topics.team(membership.team_id), {"type": "team", "team": str(membership.team_id)})
