"""Signing a browser in as a guest, and whether a sign-in still lives."""

from __future__ import annotations

import uuid

from allauth.usersessions.models import UserSession
from django.contrib.auth import SESSION_KEY as USER_KEY
from django.contrib.auth import get_user, login
from django.contrib.sessions.backends.db import SessionStore
from django.http import HttpRequest

from workspace.accounts.authentication import TOKEN_PREFIX
from workspace.accounts.models import User


def sign_in_guest(request: HttpRequest, guest: User) -> None:
    """This browser is the guest from now on, under a new session key. No other way in exists."""
    login(request, guest)
    UserSession.objects.create_from_request(request)


def user_of(key: str) -> User | None:
    """The person a live session or API token belongs to; None after sign-out, a changed password, or deactivation."""
    if key.startswith(TOKEN_PREFIX):
        return User.objects.filter(is_active=True, api_tokens=uuid.UUID(key.removeprefix(TOKEN_PREFIX))).first()
    request = HttpRequest()
    request.session = SessionStore(session_key=key)
    if USER_KEY not in request.session:
        return None
    user = get_user(request)
    return user if isinstance(user, User) and user.is_active else None
