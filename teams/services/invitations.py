"""Ways into a team or a programme, made by somebody inside. `joining` is the other side of the door.

Only the digest of a secret is stored. A letter carries a proof besides the secret: whoever presents it reads the
mailbox it was sent to. The link the inviter gets to copy has none, so nobody can vouch for somebody else's address.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from teams import letters, policy, targets
from teams.models import Invitation, Programme, Team, Verb
from teams.models.discussion import AnchorKind
from teams.models.invitation import State
from teams.roles import ProgrammeRoleName, Role
from teams.services import activity, memberships
from workspace.accounts.models import User
from workspace.core import mail
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require
from workspace.core.secrets import digest, new_secret

LIFETIME = timedelta(days=30)
LONGEST = timedelta(days=366)
LINK_USES = 50


@dataclass(frozen=True)
class Terms:
    """What an invitation says. An address makes it a letter for one person; without one it is a link to pass on.

    `about`: the target and the place in it that names whom it is written to. Those invited never see it.
    """

    role: str
    email: str = ""
    language: str = ""
    message: str = ""
    expires_at: datetime | None = None
    max_uses: int | None = None
    target_kind: str = ""
    target_id: uuid.UUID | None = None
    sector: str = ""
    about_kind: str = ""
    about_id: uuid.UUID | None = None
    about_anchor: str = ""


@transaction.atomic
def invite(actor: User, *, place: Team | Programme, terms: Terms) -> tuple[Invitation, str]:
    """A new invitation and its link, which cannot be had again. The letter, if any, is sent after commit.

    Raises:
        Invalid: the role, the target, the date or the number of uses does not fit.
        Conflict: `already_invited`, the address has an open invitation to the same place.
    """
    team, programme = (place, place.programme) if isinstance(place, Team) else (None, place)
    require(actor, "teams.invite_to_team" if team else "teams.invite_to_programme", place)
    _check(actor, place, terms)
    waiting = Invitation.objects.open().filter(programme=programme, team=team, email__iexact=terms.email)
    if terms.email and waiting.exists():
        raise Conflict(_("This address has an open invitation. Send that one again."), code="already_invited")
    secret = new_secret()
    invitation = Invitation.objects.create(
        programme=programme,
        team=team,
        role=terms.role,
        target_kind=terms.target_kind,
        target_id=terms.target_id,
        about_kind=terms.about_kind,
        about_id=terms.about_id,
        about_anchor=terms.about_anchor,
        sector=terms.sector,
        email=terms.email.lower(),
        language=terms.language or actor.language,
        message=terms.message,
        digest=digest(secret),
        max_uses=terms.max_uses or (1 if terms.email else LINK_USES),
        expires_at=terms.expires_at or timezone.now() + LIFETIME,
        created_by=actor,
    )
    if team:
        activity.record(actor, team, Verb.PEOPLE_INVITED)
    _send_after_commit(invitation, secret)
    return invitation, _link(secret)


@transaction.atomic
def resend(actor: User, *, invitation: Invitation) -> str:
    """A new link; the old one stops working. An expired invitation is open again for as long as a new one.

    Raises:
        Conflict: it has been revoked or used up.
    """
    require(actor, "teams.change_invitation", invitation)
    require(actor, "teams.invite_to_team" if invitation.team else "teams.invite_to_programme", invitation.place)
    if invitation.state in {State.REVOKED, State.USED_UP}:
        raise Conflict(_("This invitation is closed. Make a new one."), code="invitation_closed")
    if invitation.state == State.EXPIRED:
        invitation.expires_at = timezone.now() + LIFETIME
    secret = new_secret()
    invitation.digest = digest(secret)
    invitation.save(update_fields=["digest", "expires_at"])
    _send_after_commit(invitation, secret)
    return _link(secret)


@transaction.atomic
def revoke(actor: User, *, invitation: Invitation, remove_people: bool = False) -> None:
    """The link stops working. After a leak, also take out whoever came in by it, core members excepted."""
    require(actor, "teams.change_invitation", invitation)
    if invitation.revoked_at is None:
        invitation.revoked_at = timezone.now()
        invitation.save(update_fields=["revoked_at"])
    if remove_people:
        for membership in invitation.memberships.exclude(role=Role.CORE).select_related("user", "team__programme"):
            memberships.remove(actor, membership=membership)


def _check(actor: User, place: Team | Programme, terms: Terms) -> None:
    roles = Role.values if isinstance(place, Team) else ProgrammeRoleName.values
    now = timezone.now()
    if terms.role not in roles:
        raise Invalid({"role": [_("Nobody can have this role here.")]})
    if terms.expires_at and not now < terms.expires_at <= now + LONGEST:
        raise Invalid({"expires_at": [_("Choose a time within the next year.")]})
    if terms.target_kind and not _is_of(place, actor, terms.target_kind, terms.target_id):
        raise Invalid({"target_id": [_("There is no such thing in this team.")]})
    if terms.about_kind and not _is_about(place, actor, terms):
        raise Invalid({"about_anchor": [_("There is no such place here any more.")]})


def _is_of(place: Team | Programme, actor: User, kind: str, target_id: uuid.UUID | None) -> bool:
    if target_id is None or not policy.may_see_target(actor, kind, target_id):
        return False
    return targets.get(kind).place(target_id).team == place


def _is_about(place: Team | Programme, actor: User, terms: Terms) -> bool:
    if terms.about_id is None or not _is_of(place, actor, terms.about_kind, terms.about_id):
        return False
    return targets.get(terms.about_kind).has_anchor(terms.about_id, AnchorKind.NOTE, terms.about_anchor)


def _link(secret: str) -> str:
    """The secret is in the fragment, which browsers keep to themselves: no log and no mail scanner ever sends it."""
    return f"{settings.PUBLIC_URL}/join/#{secret}"


def proof_of(secret: str) -> str:
    """What a letter carries besides the secret, and nobody can make from the secret alone."""
    return salted_hmac("teams.invitations", secret, algorithm="sha256").hexdigest()[:32]


def _send_after_commit(invitation: Invitation, secret: str) -> None:
    if invitation.email:
        transaction.on_commit(lambda: _send(invitation, secret))


def _send(invitation: Invitation, secret: str) -> None:
    try:
        with translation.override(invitation.language):
            mail.send(letters.write(invitation, _link(f"{secret}.{proof_of(secret)}")), to=invitation.email)
    except mail.MailFailed:
        Invitation.objects.filter(pk=invitation.pk).update(mail_failed=True)
    else:
        Invitation.objects.filter(pk=invitation.pk).update(mail_failed=False, sent_at=timezone.now())
