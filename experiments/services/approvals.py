"""Asking somebody outside to answer one line of a checklist, and what that person does with the link.

As with invitations, only the digest of a secret is stored. No membership comes of it: whoever opens the link holds a
`ChecklistGrant` on the one line.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial

from django.conf import settings
from django.db import transaction
from django.db.models import F
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from guardian.shortcuts import assign_perm

from experiments import letters
from experiments.models import ChecklistAsking, ChecklistGrant, ChecklistLine
from teams.models.invitation import State
from teams.services.invitations import LIFETIME, LONGEST
from teams.services.joining import InvitationClosed, newcomer
from workspace.accounts.models import User
from workspace.core import mail
from workspace.core.errors import Conflict, Invalid
from workspace.core.policy import require
from workspace.core.secrets import digest, new_secret
from workspace.realtime import access

MOST = 20
"""Links of one line that are open at a time."""


class AskingClosed(InvitationClosed):
    """Unknown, expired, revoked and used up are told apart by nothing."""

    code = "asking_closed"
    sentence = gettext_lazy("This link does not open a question. Ask the person who gave it to you for a new one.")


@dataclass(frozen=True)
class Terms:
    """What somebody is asked by. An address makes it a letter as well."""

    name: str = ""
    email: str = ""
    language: str = ""
    message: str = ""
    expires_at: datetime | None = None


@dataclass(frozen=True)
class Seen:
    asking: ChecklistAsking
    held: ChecklistLine | None
    """The line, when the person holds the right to answer it already."""


@dataclass(frozen=True)
class Opened:
    user: User
    line: ChecklistLine
    is_newcomer: bool
    """A guest was made just now, and this browser is to be signed in."""


@transaction.atomic
def ask_by_link(actor: User, *, line: ChecklistLine, terms: Terms) -> tuple[ChecklistAsking, str]:
    """A new link for one person, which cannot be had again. The letter, if any, is sent after commit.

    Raises:
        Invalid: the time does not fit.
        Conflict: `already_asked`, the address has an open link to the same line; `too_many_links`.
    """
    require(actor, "experiments.change_checklistline", line)
    now = timezone.now()
    if terms.expires_at and not now < terms.expires_at <= now + LONGEST:
        raise Invalid({"expires_at": [_("Choose a time within the next year.")]})
    ChecklistLine.objects.select_for_update().get(pk=line.pk)  # of two who ask at once, one sees the other's link
    waiting = line.askings.filter(revoked_at=None, expires_at__gt=now)
    if terms.email and waiting.filter(email__iexact=terms.email).exists():
        raise Conflict(_("This address was asked already. Send that link again."), code="already_asked")
    if waiting.count() >= MOST:
        raise Conflict(_("There are many open links to this line. Revoke one first."), code="too_many_links")
    secret = new_secret()
    asking = ChecklistAsking.objects.create(
        line=line,
        name=terms.name,
        email=terms.email.lower(),
        language=terms.language or actor.language,
        message=terms.message,
        digest=digest(secret),
        expires_at=terms.expires_at or now + LIFETIME,
        created_by=actor,
    )
    _send_after_commit(asking, secret)
    return asking, _link(secret)


@transaction.atomic
def resend(actor: User, *, asking: ChecklistAsking) -> str:
    """A new link, and the letter again; the old link stops working. Whoever came in by it keeps the right.

    Raises:
        Conflict: `asking_closed`, it has been revoked.
    """
    require(actor, "experiments.change_checklistline", asking.line)
    fresh = ChecklistAsking.objects.select_for_update().get(pk=asking.pk)
    if fresh.state == State.REVOKED:
        raise Conflict(_("This link is revoked. Make a new one."), code="asking_closed")
    secret = new_secret()
    fresh.digest, fresh.uses = digest(secret), 0
    fresh.expires_at = max(fresh.expires_at, timezone.now() + LIFETIME)
    fresh.save(update_fields=["digest", "uses", "expires_at"])
    _send_after_commit(fresh, secret)
    return _link(secret)


@transaction.atomic
def revoke(actor: User, *, asking: ChecklistAsking) -> None:
    """The link stops working, and whoever came by it loses the right. An answer that was given stays."""
    require(actor, "experiments.change_checklistline", asking.line)
    ChecklistAsking.objects.filter(pk=asking.pk, revoked_at=None).update(revoked_at=timezone.now())
    held = ChecklistGrant.objects.filter(asking=asking).select_related("user")
    people = [grant.user for grant in held]
    held.delete()
    for user in people:
        access.changed(user=user)


def look(actor: User | None, *, secret: str) -> Seen:
    """What a link asks. Uses nothing up.

    Raises:
        AskingClosed: it is unknown, expired, revoked or used up.
    """
    asking = _find(secret)
    is_held = _holds(actor, asking)
    if not is_held:
        _check_open(asking)
    return Seen(asking, asking.line if is_held else None)


@transaction.atomic
def open_link(actor: User | None, *, secret: str, display_name: str = "", language: str = "") -> Opened:
    """Take up the right to answer, as the signed-in person or as a guest with just a name.

    Whoever holds the right already uses nothing up. The link's row is locked until commit.

    Raises:
        AskingClosed: as in `look`.
        Invalid: somebody new gives no name.
    """
    asking = _find(secret, is_locked=True)
    if actor is not None and _holds(actor, asking):
        return Opened(actor, asking.line, is_newcomer=False)
    _check_open(asking)
    user = actor or newcomer(display_name or asking.name, language or asking.language)
    ChecklistAsking.objects.filter(pk=asking.pk).update(uses=F("uses") + 1)
    assign_perm("answer_checklistline", user, asking.line)
    ChecklistGrant.objects.filter(user=user, content_object=asking.line).update(asking=asking)
    access.changed(user=user)
    return Opened(user, asking.line, is_newcomer=actor is None)


def close_links_of_the_inactive(user: User) -> None:
    """Runs inside the transaction that switches an account off: the person knows the secrets of their links."""
    if not user.is_active:
        now = timezone.now()
        ChecklistAsking.objects.filter(created_by=user, expires_at__gt=now).update(expires_at=now)


def _holds(user: User | None, asking: ChecklistAsking) -> bool:
    return user is not None and ChecklistGrant.objects.filter(user=user, content_object=asking.line_id).exists()


def _find(secret: str, *, is_locked: bool = False) -> ChecklistAsking:
    found = ChecklistAsking.objects.select_related("line__design__experiment__team", "created_by")
    if is_locked:
        found = found.select_for_update(of=("self",))
    asking = found.filter(digest=digest(secret), revoked_at=None).first()
    if asking is None or asking.line.design.experiment.team.archived_at is not None:
        raise AskingClosed
    return asking


def _check_open(asking: ChecklistAsking) -> None:
    if asking.state != State.OPEN:
        raise AskingClosed


def _link(secret: str) -> str:
    """The secret is in the fragment, which browsers keep to themselves: no log and no mail scanner ever sends it."""
    return f"{settings.PUBLIC_URL}/answer#{secret}"


def _send_after_commit(asking: ChecklistAsking, secret: str) -> None:
    if asking.email:
        transaction.on_commit(partial(_send, asking, secret))


def _send(asking: ChecklistAsking, secret: str) -> None:
    row = ChecklistAsking.objects.filter(pk=asking.pk)
    try:
        with translation.override(asking.language):
            mail.send(letters.ask(asking, _link(secret)), to=asking.email)
    except mail.MailFailed:
        row.update(mail_failed=True)
    else:
        row.update(mail_failed=False, sent_at=timezone.now())
