"""Where allauth asks us."""

from __future__ import annotations

import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.login import get_authentication_records
from allauth.account.models import EmailAddress
from allauth.usersessions.adapter import DefaultUserSessionsAdapter
from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from workspace.accounts import hooks, letters
from workspace.accounts.models import User
from workspace.core import mail

SIGN_UP_UNTIL = "niitty_sign_up_until"
"""Session key: this browser looked at an open invitation, so an account may be made until then (epoch seconds)."""
SIGN_UP_SECONDS = 2 * 60 * 60
PROVEN_ADDRESS = "niitty_proven_address"
"""Session key: this browser presented a secret that was only ever sent to this address."""


def open_sign_up(session: SessionBase, *, proven_address: str = "") -> None:
    """Let this browser make an account; with the proven address, it needs no code for it."""
    session[SIGN_UP_UNTIL] = time.time() + SIGN_UP_SECONDS
    session[PROVEN_ADDRESS] = proven_address.lower()


def remember_language(response: HttpResponse, language: str) -> None:
    """Let the pages and sentences that follow be in this language, whatever the browser prefers."""
    response.set_cookie(
        settings.LANGUAGE_COOKIE_NAME,
        language,
        max_age=settings.SESSION_COOKIE_AGE,
        secure=settings.SECURE,
        samesite="Lax",
    )


class AccountAdapter(DefaultAccountAdapter):
    error_messages = DefaultAccountAdapter.error_messages | {
        "account_inactive": _("This account has been switched off."),
        "duplicate_email": _("This is your address already."),
        "email_password_mismatch": _("The e-mail address or the password is wrong."),
        "email_taken": _("This address has an account already. Sign in to it instead."),
        "enter_current_password": _("The current password is wrong."),
        "incorrect_code": _("This code is wrong. Look at the newest e-mail."),
        "incorrect_password": _("The password is wrong."),
        "invalid_login": _("Give an e-mail address and a password."),
        "rate_limited": _("That was too many requests. Wait a moment and try again."),
        "same_as_current": _("This is your address already."),
        "too_many_login_attempts": _("That was too many attempts. Wait a few minutes and try again."),
        "unknown_email": _("This address does not belong to your account."),
        "cannot_remove_primary_email": _("An account needs an address. Change it instead of removing it."),
        "unverified_primary_email": _("Confirm the address first."),
    }

    # Signing up ---

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return bool(request.session.get(SIGN_UP_UNTIL, 0) > time.time())

    def save_user(self, request: HttpRequest, user: Any, form: Any, commit: bool = True) -> Any:  # noqa: FBT001, FBT002
        form.fill(user)
        return super().save_user(request, user, form, commit)

    def is_email_verified(self, request: HttpRequest, email: str) -> bool:
        return bool(email) and request.session.get(PROVEN_ADDRESS) == email.lower()

    def confirm_email(self, request: HttpRequest, email_address: EmailAddress) -> bool:
        """Whoever proves an address gets it, also from an account that claimed it and never proved it."""
        with transaction.atomic():
            claims = EmailAddress.objects.filter(email=email_address.email, verified=False)
            claims.exclude(user=email_address.user_id).delete()
            if not EmailAddress.objects.filter(email=email_address.email, verified=True).exists():
                User.objects.filter(email=email_address.email).exclude(pk=email_address.user_id).update(email=None)
            is_confirmed = super().confirm_email(request, email_address)
            hooks.access_changed(User.objects.get(pk=email_address.user_id))
        return bool(is_confirmed)

    # Signing in and out ---

    def login(self, request: HttpRequest, user: Any) -> None:
        self._forget_strangers_password(request, user)
        guest = getattr(request, "guest", None)
        super().login(request, user)
        if guest is not None and guest.pk != user.pk:
            hooks.merge(guest, user)

    def _forget_strangers_password(self, request: HttpRequest, user: User) -> None:
        """An account made with somebody else's address, then entered by its owner with a code, is the owner's alone."""
        methods = [record["method"] for record in get_authentication_records(request, user)]
        if user.last_login is None and methods[-1:] == ["code"]:
            user.set_unusable_password()
            user.save(update_fields=["password"])

    def post_login(self, request: HttpRequest, user: Any, **kwargs: Any) -> HttpResponse:
        response: HttpResponse = super().post_login(request, user, **kwargs)
        remember_language(response, user.language)
        return response

    def logout(self, request: HttpRequest) -> None:
        user = request.user if isinstance(request.user, User) else None  # looked up now: afterwards it is nobody
        super().logout(request)
        if user is not None:
            hooks.access_changed(user)

    def set_password(self, user: Any, password: str) -> None:
        super().set_password(user, password)
        hooks.access_changed(user)

    # E-mails ---

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        kind = template_prefix.removeprefix("account/email/")
        with translation.override(letters.language_for(email)):
            mail.send(letters.write(kind, context), to=email)

    def send_notification_mail(self, *args: Any, **kwargs: Any) -> None:
        """A notice that cannot be sent does not undo the change it tells of."""
        try:
            super().send_notification_mail(*args, **kwargs)
        except mail.MailFailed:
            return


class SessionsAdapter(DefaultUserSessionsAdapter):
    def end_sessions(self, sessions: Any) -> None:
        people = {session.user for session in sessions}
        super().end_sessions(sessions)
        for user in people:
            hooks.access_changed(user)
