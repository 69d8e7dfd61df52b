"""Who may open a socket at all: the exact origin, and a ticket or the session cookie."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs

from channels.sessions import CookieMiddleware
from django.conf import settings

from workspace.accounts.models import User
from workspace.accounts.sessions import user_of
from workspace.core.database import db
from workspace.core.gathering import Gathered
from workspace.realtime import tickets

_redeemed = Gathered(tickets.redeem_all)


class Handshake:
    """Refuses foreign pages with HTTP 403 before the socket opens; puts `user` and `session_key` into the scope.

    A program that is no browser sends no origin; it is let in with a ticket, which no page of another site can have.

    `user` is None when neither ticket nor cookie is good: the consumer then accepts and closes with a code the client
    understands, because a refused handshake tells a browser nothing.
    """

    def __init__(self, application: Any) -> None:
        self._application = CookieMiddleware(_Identified(application))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        query = parse_qs(scope["query_string"].decode("latin-1"))
        origins = [value.decode("latin-1") for name, value in scope["headers"] if name == b"origin"]
        is_ours = len(origins) == 1 and origins[0] in settings.CSRF_TRUSTED_ORIGINS
        if is_ours or (not origins and "ticket" in query):
            await self._application({**scope, "query": query}, receive, send)
        else:
            await send({"type": "websocket.close"})


class _Identified:
    def __init__(self, application: Any) -> None:
        self._application = application

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        secret = scope["query"].get("ticket", [""])[0]
        found = await (_redeemed.ask(secret) if secret else db(_from_cookie, scope["cookies"]))
        user, session_key = found or (None, "")
        await self._application({**scope, "user": user, "session_key": session_key}, receive, send)


def _from_cookie(cookies: dict[str, str]) -> tuple[User, str] | None:
    """Only letters and digits are a session's key: the id of a token, which is no secret, counts in a ticket alone."""
    key = cookies.get(settings.SESSION_COOKIE_NAME, "")
    user = user_of(key) if key.isalnum() else None
    return (user, key) if user is not None else None
