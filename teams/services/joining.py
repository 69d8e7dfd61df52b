"""Coming in by an invitation: what somebody outside does with its secret."""

from __future__ import annotations

from dataclasses import dataclass

from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.crypto import constant_time_compare
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from teams import targets
from teams.models import Invitation, Membership, ProgrammeRole
from teams.models.invitation import State
from teams.roles import ProgrammeRoleName, Role
from teams.services import memberships
from teams.services.invitations import proof_of
from workspace.accounts import services as accounts
from workspace.accounts.models import User
from workspace.core.errors import Invalid, NotFound, NotSignedIn, Refusal
from workspace.core.secrets import digest
from workspace.realtime import access

NEEDS_ACCOUNT = {Role.CORE, ProgrammeRoleName.COACH, ProgrammeRoleName.OWNER}


class InvitationClosed(Refusal):
    """Nothing can be done with this secret. Only the sentence tells why, and of a revoked one not even that."""

    status = 404
    code = "invitation_closed"
    sentence = gettext_lazy("This link does not open an invitation. Ask the person who gave it to you for a new one.")


class AccountNeeded(NotSignedIn):
    code = "account_needed"
    sentence = gettext_lazy("This invitation is for people with an account. Sign in or make one first.")


@dataclass(frozen=True)
class Accepted:
    user: User
    path: str
    is_newcomer: bool
    """The person joined as a guest just now, and this browser is to be signed in."""


@dataclass(frozen=True)
class Seen:
    invitation: Invitation
    is_member: bool
    proven_address: str
    """The address the letter went to, when it was the letter's link that was opened."""


def look(actor: User | None, *, secret: str) -> Seen:
    """The invitation behind a secret. Uses nothing up, and notes once that somebody from outside has looked.

    Raises:
        InvitationClosed: it is unknown, revoked, expired or used up.
    """
    plain, _dot, proof = secret.partition(".")
    invitation = _find(plain)
    is_member = actor is not None and is_in(actor, invitation)
    if not is_member:
        _check_open(invitation)
        if invitation.opened_at is None and actor != invitation.created_by:
            Invitation.objects.filter(pk=invitation.pk, opened_at=None).update(opened_at=timezone.now())
    is_proven = constant_time_compare(proof, proof_of(plain))
    return Seen(invitation, is_member, invitation.email if is_proven else "")


@transaction.atomic
def accept(
    actor: User | None, *, secret: str, display_name: str = "", language: str = "", sector: str | None = None
) -> Accepted:
    """Come in, as the signed-in person or as a guest with just a name. Who is in already uses nothing up.

    The invitation's row is locked until commit: of many who accept at once, no more get in than it has uses.

    Args:
        sector: None: not asked, so the one the inviter saw them in. Empty: left open.

    Raises:
        InvitationClosed: it is unknown, revoked, expired or used up.
        AccountNeeded: the role is not for guests.
    """
    invitation = _find(secret.partition(".")[0], is_locked=True)
    if actor is not None and is_in(actor, invitation):
        return Accepted(actor, _path(invitation), is_newcomer=False)
    _check_open(invitation)
    if needs_account(actor, invitation):
        raise AccountNeeded
    Invitation.objects.filter(pk=invitation.pk).update(uses=F("uses") + 1)
    user = actor or newcomer(display_name, language or invitation.language)
    _admit(user, invitation, invitation.sector if sector is None else sector)
    return Accepted(user, _path(invitation), is_newcomer=actor is None)


def needs_account(actor: User | None, invitation: Invitation) -> bool:
    """Whether the person must sign in or make an account before they can accept."""
    return invitation.role in NEEDS_ACCOUNT and (actor is None or actor.is_guest)


def is_in(user: User, invitation: Invitation) -> bool:
    """Whether the person has already what the invitation gives, or more."""
    if invitation.team is None:
        return ProgrammeRole.objects.filter(programme=invitation.programme, user=user, role=invitation.role).exists()
    role = Membership.objects.filter(team=invitation.team, user=user).values_list("role", flat=True).first()
    return role is not None and memberships.RANK[Role(role)] >= memberships.RANK[Role(invitation.role)]


def _find(plain: str, *, is_locked: bool = False) -> Invitation:
    found = Invitation.objects.select_related("team__programme", "programme", "created_by")
    if is_locked:
        found = found.select_for_update(of=("self",))
    invitation = found.filter(digest=digest(plain), revoked_at=None).first()
    if invitation is None or (invitation.team and invitation.team.archived_at):
        raise InvitationClosed
    return invitation


def _check_open(invitation: Invitation) -> None:
    until = date_format(timezone.localtime(invitation.expires_at), "DATE_FORMAT")
    words = {"inviter": invitation.created_by.display_name, "date": until}
    if invitation.state == State.USED_UP:
        raise InvitationClosed(_("This invitation has been used. Ask %(inviter)s for a new one.") % words)
    if invitation.state == State.EXPIRED:
        raise InvitationClosed(_("This invitation was open until %(date)s. Ask %(inviter)s for a new one.") % words)


def newcomer(display_name: str, language: str) -> User:
    """A guest account for somebody who opened a link.

    Raises:
        Invalid: there is no name.
    """
    if not display_name:
        raise Invalid({"display_name": [_("Type a name that others can see.")]})
    return accounts.create_guest(display_name=display_name, language=language)


def _admit(user: User, invitation: Invitation, sector: str) -> None:
    if invitation.team is not None:
        memberships.admit(user, team=invitation.team, role=Role(invitation.role), sector=sector, invitation=invitation)
        return
    ProgrammeRole.objects.get_or_create(programme=invitation.programme, user=user, role=invitation.role)
    access.changed(user=user)


def _path(invitation: Invitation) -> str:
    """Where those who accept arrive. What it led to may be gone by now."""
    if invitation.target_kind and invitation.target_id:
        try:
            return targets.get(invitation.target_kind).place(invitation.target_id).path
        except NotFound:
            pass
    return f"/teams/{invitation.team_id}" if invitation.team_id else f"/programmes/{invitation.programme_id}"
