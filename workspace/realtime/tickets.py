"""One-use tickets for opening a socket.

A browser sends cookies with a socket from any page of the site; the ticket comes from a POST with CSRF protection, so a
foreign page cannot have one. Whether a ticket is late is for the database's clock to say: those of the servers differ.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from django.db import transaction
from django.db.models import BooleanField, ExpressionWrapper, Q
from django.db.models.functions import Now

from workspace.accounts.models import User
from workspace.accounts.sessions import users_of
from workspace.core.secrets import digest, new_secret
from workspace.realtime.models import SocketTicket

LIFETIME = timedelta(seconds=30)
LATE = Q(expires_at__lt=Now())


def issue(user: User, session_key: str) -> str:
    """A new ticket for one socket of this person within 30 seconds. Old unused ones are swept away."""
    SocketTicket.objects.filter(LATE).delete()
    secret = new_secret()
    SocketTicket.objects.create(digest=digest(secret), user=user, session_key=session_key, expires_at=Now() + LIFETIME)
    return secret


def redeem(secret: str) -> tuple[User, str] | None:
    """The person and session behind a ticket, once; None for an unknown, used or late one, or after sign-out."""
    return redeem_all([secret])[0]


def redeem_all(secrets: Sequence[str]) -> list[tuple[User, str] | None]:
    """The same for many tickets, in order. Of one that is there twice the first is good."""
    taken = _take({digest(secret) for secret in secrets})
    users = users_of({ticket.session_key for ticket in taken.values()})
    return [_holder(taken.pop(digest(secret), None), users) for secret in secrets]


@transaction.atomic
def _take(digests: set[str]) -> dict[str, SocketTicket]:
    """Delete tickets, and return those in time that nobody else has deleted."""
    is_late = ExpressionWrapper(LATE, output_field=BooleanField())
    tickets = SocketTicket.objects.select_for_update().filter(digest__in=digests).annotate(is_late=is_late)
    found = list(tickets.order_by("pk"))
    SocketTicket.objects.filter(pk__in=[ticket.pk for ticket in found]).delete()
    return {ticket.digest: ticket for ticket in found if not ticket.is_late}


def _holder(ticket: SocketTicket | None, users: dict[str, User]) -> tuple[User, str] | None:
    if ticket is None:
        return None
    user = users.get(ticket.session_key)
    return (user, ticket.session_key) if user is not None and user.pk == ticket.user_id else None
