"""Signing a browser in as a guest, and whether a sign-in still lives."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any

from allauth.usersessions.models import UserSession
from django.contrib.auth import SESSION_KEY as USER_KEY
from django.contrib.auth import get_user, login
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.http import HttpRequest
from django.utils import timezone

from workspace.accounts.authentication import TOKEN_PREFIX
from workspace.accounts.backends import active
from workspace.accounts.models import ApiToken, User
from workspace.core.policy import foreknown, remembering


def sign_in_guest(request: HttpRequest, guest: User) -> None:
    """This browser is the guest from now on, under a new session key. No other way in exists."""
    login(request, guest)
    UserSession.objects.create_from_request(request)


def user_of(key: str) -> User | None:
    """The person a live session or API token belongs to; None after sign-out, a changed password, or deactivation."""
    return users_of([key]).get(key)


def users_of(keys: Collection[str]) -> dict[str, User]:
    """The people of those sessions and tokens that live."""
    tokens = {uuid.UUID(key.removeprefix(TOKEN_PREFIX)): key for key in keys if key.startswith(TOKEN_PREFIX)}
    found: dict[str, User] = {}
    if tokens:
        good = ApiToken.objects.filter(pk__in=tokens, user__is_active=True).select_related("user")
        found = {tokens[token.pk]: token.user for token in good}
    if len(tokens) < len(keys):
        live = Session.objects.filter(session_key__in=keys, expire_date__gt=timezone.now())
        found |= _people([_Read(row) for row in live])
    return found


def _people(sessions: Collection[_Read]) -> dict[str, User]:
    """Django's own checks for each session, with everybody's account looked up before."""
    ids = {uuid.UUID(session[USER_KEY]) for session in sessions if USER_KEY in session}
    people = User.objects.filter(is_active=True).in_bulk(ids)
    found = {}
    with remembering():
        for user_id in ids:
            foreknown(active, people.get(user_id), user_id)
        for session in sessions:
            request = HttpRequest()
            request.session = session
            user = get_user(request) if USER_KEY in session else None
            if isinstance(user, User):
                found[session.session_key or ""] = user
    return found


class _Read(SessionStore):
    """A session whose row has been read already."""

    def __init__(self, row: Session) -> None:
        super().__init__(row.session_key)
        self._row = row

    def load(self) -> dict[str, Any]:
        content: dict[str, Any] = SessionStore().decode(self._row.session_data)  # the class's name is in its salt
        return content
