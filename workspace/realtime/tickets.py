"""One-use tickets for opening a socket.

A browser sends cookies with a socket from any page of the site; the ticket comes from a POST with CSRF protection, so a
foreign page cannot have one.
"""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from workspace.accounts.models import User
from workspace.accounts.sessions import user_of
from workspace.core.secrets import digest, new_secret
from workspace.realtime.models import SocketTicket

LIFETIME = timedelta(seconds=30)


def issue(user: User, session_key: str) -> str:
    """A new ticket for one socket of this person within 30 seconds. Old unused ones are swept away."""
    now = timezone.now()
    SocketTicket.objects.filter(expires_at__lt=now).delete()
    secret = new_secret()
    SocketTicket.objects.create(digest=digest(secret), user=user, session_key=session_key, expires_at=now + LIFETIME)
    return secret


def redeem(secret: str) -> tuple[User, str] | None:
    """The person and session behind a ticket, once; None for an unknown, used or late one, or after sign-out."""
    ticket = SocketTicket.objects.filter(digest=digest(secret)).first()
    if ticket is None:
        return None
    deleted, _ = SocketTicket.objects.filter(pk=ticket.pk).delete()
    if not deleted or ticket.expires_at < timezone.now():
        return None
    user = user_of(ticket.session_key)
    return (user, ticket.session_key) if user is not None and user.pk == ticket.user_id else None
