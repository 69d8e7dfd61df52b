"""Signing in and out: allauth's headless API, with the doors open to guests.

allauth answers 409 to whoever is signed in already. A guest is, and may still have an account from elsewhere: for the
views below they count as nobody, and the adapter then hands what the guest has to the account.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

from allauth.headless.account import views
from allauth.headless.constants import Client
from django.contrib.auth.models import AnonymousUser
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, URLResolver, include, path

from workspace.accounts.models import User

View = Callable[..., HttpResponseBase]


def open_to_guests(view: View) -> View:
    @functools.wraps(view)
    def as_nobody(request: HttpRequest) -> HttpResponseBase:
        if isinstance(request.user, User) and request.user.is_guest:
            request.guest = request.user  # type: ignore[attr-defined]
            request.user = AnonymousUser()
        return view(request)

    return as_nobody


def nowhere(request: HttpRequest) -> HttpResponseBase:
    raise Http404


urlpatterns: list[URLPattern | URLResolver] = [
    path(f"browser/v1/auth/{name}", open_to_guests(view.as_api_view(client=Client.BROWSER)))
    for name, view in (
        ("login", views.LoginView),
        ("code/request", views.RequestLoginCodeView),
        ("code/resend", views.ResendLoginCodeView),
        ("code/confirm", views.ConfirmLoginCodeView),
    )
]
# Telephones are no part of Niitty: allauth has these addresses in any case, and fails there.
urlpatterns += [
    path(f"browser/v1/{name}", nowhere) for name in ("account/phone", "auth/phone/verify", "auth/phone/verify/resend")
]
urlpatterns.append(path("", include("allauth.headless.urls")))
