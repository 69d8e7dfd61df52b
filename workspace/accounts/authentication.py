"""How a request to the REST API says who is asking."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone
from rest_framework.authentication import BaseAuthentication, SessionAuthentication, get_authorization_header
from rest_framework.request import Request

from workspace.accounts.models import ApiToken, User
from workspace.core.errors import NotSignedIn
from workspace.core.secrets import digest

USE_IS_NOTED_EVERY = timedelta(minutes=5)
TOKEN_PREFIX = "token:"  # noqa: S105 - what stands before the id of a token, no secret


class CookieAuthentication(SessionAuthentication):
    """The session cookie, of people and guests alike: a guest is a signed-in user too, so CSRF is always checked."""

    def authenticate_header(self, request: Request) -> str:
        return "Session"


class BrowserAuthentication(CookieAuthentication):
    """For endpoints open to nobody in particular that change the session: there CSRF is checked for nobody, too."""

    def authenticate(self, request: Request) -> Any:
        found = super().authenticate(request)
        if found is None:
            self.enforce_csrf(request)
        return found


class TokenAuthentication(BaseAuthentication):
    """`Authorization: Bearer <token>`, for scripts. No cookie is involved, so there is no CSRF to check."""

    def authenticate(self, request: Request) -> tuple[User, ApiToken] | None:
        scheme, _, secret = get_authorization_header(request).decode("latin-1").partition(" ")
        if scheme.lower() != "bearer":
            return None
        token = ApiToken.objects.select_related("user").filter(digest=digest(secret.strip())).first()
        if token is None or not token.user.is_active:
            raise NotSignedIn
        now = timezone.now()
        if token.last_used_at is None or now - token.last_used_at > USE_IS_NOTED_EVERY:
            ApiToken.objects.filter(pk=token.pk).update(last_used_at=now)
        return token.user, token

    def authenticate_header(self, request: Request) -> str:
        return "Bearer"


def signed_in(request: Request) -> User:
    """The person who asks.

    Raises:
        NotSignedIn: nobody does.
    """
    if not isinstance(request.user, User):
        raise NotSignedIn
    return request.user


def session_of(request: Request) -> str:
    """What the person's rights hang on here: the key of their session, or `token:` and the id of their API token."""
    if isinstance(request.auth, ApiToken):
        return f"{TOKEN_PREFIX}{request.auth.pk.hex}"
    return request.session.session_key or ""
