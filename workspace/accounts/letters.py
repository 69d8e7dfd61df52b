"""The e-mails about accounts: allauth decides when, this says what."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.conf import settings
from django.utils.formats import date_format
from django.utils.timezone import localtime
from django.utils.translation import gettext as _

from workspace.accounts.models import User
from workspace.core import languages
from workspace.core.mail import Letter

Context = dict[str, Any]


def language_for(email: str) -> str:
    """The language of the person who reads at this address, else that of the request."""
    language = User.objects.filter(email=email.lower()).values_list("language", flat=True).first()
    return language or languages.current()


def write(kind: str, context: Context) -> Letter:
    """The letter allauth calls `account/email/<kind>`, in the active language."""
    return _WRITERS[kind](context)


def _ignore() -> str:
    return _("If it was not you, ignore this e-mail. Nobody gets in without the code.")


def _login_code(context: Context) -> Letter:
    return Letter(
        subject=_("Your code for signing in to Niitty"),
        paragraphs=[_("Type this code in the window where you asked for it.")],
        code=context["code"],
        small_print=[_ignore()],
    )


def _password_reset_code(context: Context) -> Letter:
    return Letter(
        subject=_("Your code for a new password"),
        paragraphs=[_("Type this code in the window where you asked for it. Then choose a new password.")],
        code=context["code"],
        small_print=[_ignore()],
    )


def _email_confirmation(context: Context) -> Letter:
    return Letter(
        subject=_("Your code for confirming this address"),
        paragraphs=[
            _("Somebody gave this address in Niitty."),
            _("If it was you, type this code in the window where it is asked for."),
        ],
        code=context["code"],
        small_print=[_ignore()],
    )


def _account_already_exists(context: Context) -> Letter:
    return Letter(
        subject=_("You have an account already"),
        paragraphs=[
            _("Somebody tried to make an account in Niitty with this address, but there is one."),
            _("If it was you, sign in instead. You can get a one-time code by e-mail."),
        ],
        action=(_("Sign in"), f"{settings.PUBLIC_URL}/sign-in"),
    )


def _unknown_account(context: Context) -> Letter:
    return Letter(
        subject=_("There is no account with this address"),
        paragraphs=[
            _("Somebody tried to sign in to Niitty with this address, but it has no account."),
            _("If it was you, perhaps you use another address. A new account needs an invitation from a team."),
        ],
    )


def _notice(subject: str, *paragraphs: str) -> Callable[[Context], Letter]:
    """A letter that tells of a change of the account. The sentences are translated when it is written."""

    def letter(context: Context) -> Letter:
        when = date_format(localtime(context["timestamp"]), "DATETIME_FORMAT")
        return Letter(
            subject=_(subject),
            paragraphs=[_(paragraph) % context for paragraph in paragraphs],
            small_print=[
                _("If it was not you, sign in with a one-time code and choose a new password at once."),
                _("When: %(when)s. From: %(ip)s, %(browser)s")
                % {"when": when, "ip": context["ip"], "browser": context["user_agent"]},
            ],
        )

    return letter


def N_(sentence: str) -> str:  # noqa: N802 - gettext's own name for "translate later"
    return sentence


_WRITERS: dict[str, Callable[[Context], Letter]] = {
    "login_code": _login_code,
    "password_reset_code": _password_reset_code,
    "email_confirmation": _email_confirmation,
    "email_confirmation_signup": _email_confirmation,
    "account_already_exists": _account_already_exists,
    "unknown_account": _unknown_account,
    "password_changed": _notice(N_("Your password was changed"), N_("The password of your account was changed.")),
    "password_set": _notice(N_("Your account has a password now"), N_("A password was set for your account.")),
    "password_reset": _notice(N_("Your password was changed"), N_("The password of your account was set anew.")),
    "email_changed": _notice(
        N_("Your e-mail address was changed"),
        N_("The address of your account was changed from %(from_email)s to %(to_email)s."),
    ),
    "email_confirm": _notice(N_("Your e-mail address is confirmed"), N_("The address of your account is confirmed.")),
    "email_deleted": _notice(
        N_("An e-mail address was removed"), N_("The address %(deleted_email)s was removed from your account.")
    ),
}
