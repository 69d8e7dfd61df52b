from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.conf import settings
from django.contrib.sessions.models import Session
from django.forms.models import model_to_dict
from django.test import Client
from django.utils import timezone

from tests import make
from tests.people import PASSWORD, Browser
from workspace.accounts.backends import active
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def windows(browser: Callable[..., Browser], alice: User, registered: Callable[[User], User]) -> list[Browser]:
    """Two browsers Alice is signed in to."""
    registered(alice)
    both = [browser(headers={"user-agent": name}) for name in ("Laptop", "Phone")]
    for window in both:
        window.auth("post", "auth/login", {"email": "alice@niitty.example", "password": PASSWORD})
    return both


def test_a_person_sees_where_they_are_signed_in(windows: list[Browser]) -> None:
    found = windows[0].auth("get", "auth/sessions").json()["data"]
    assert [(session["user_agent"], session["is_current"]) for session in found] == [("Laptop", True), ("Phone", False)]


def test_another_session_can_be_ended(windows: list[Browser]) -> None:
    laptop, phone = windows
    other = laptop.auth("get", "auth/sessions").json()["data"][1]["id"]
    left = laptop.auth("delete", "auth/sessions", {"sessions": [other]}).json()["data"]
    assert [session["user_agent"] for session in left] == ["Laptop"]
    assert (laptop.me["signed_in"], phone.me["signed_in"]) == (True, False)


def test_sessions_of_others_cannot_be_ended(windows: list[Browser], browser: Callable[..., Browser], bob: User) -> None:
    foreign = windows[0].auth("get", "auth/sessions").json()["data"][0]["id"]
    assert browser(bob).auth("delete", "auth/sessions", {"sessions": [foreign]}).status_code == 400
    assert windows[0].me["signed_in"]


def test_a_guests_browser_is_listed_too(browser: Callable[..., Browser], alice: User, db: None) -> None:
    make.invitation(make.team(name="Elsewhere"), alice, secret="open-sesame")
    window = browser()
    window.send("post", "/invitations/accept/", {"secret": "open-sesame", "display_name": "Gus"})
    assert len(window.auth("get", "auth/sessions").json()["data"]) == 1


def test_nobody_has_no_sessions(db: None) -> None:
    assert Client().get("/_allauth/browser/v1/auth/sessions").status_code == 401


@pytest.mark.parametrize(("seconds", "holds"), [(60, True), (-1, False)])
def test_a_session_ends_when_its_time_is_over(
    browser: Callable[..., Browser], alice: User, seconds: int, *, holds: bool
) -> None:
    window = browser(alice)
    Session.objects.update(expire_date=timezone.now() + timedelta(seconds=seconds))
    assert window.me["signed_in"] is holds


def test_a_made_up_session_is_nobodys(browser: Callable[..., Browser], alice: User) -> None:
    window = browser(alice)
    window.cookies[settings.SESSION_COOKIE_NAME] = "x" * 32
    assert window.me["signed_in"] is False


def test_who_was_switched_off_is_signed_in_nowhere(browser: Callable[..., Browser], alice: User) -> None:
    window = browser(alice)
    User.objects.filter(pk=alice.pk).update(is_active=False)
    assert window.me["signed_in"] is False


def test_the_person_of_a_request_is_whole(alice: User) -> None:
    """Read by a sentence of ours, and the same as by a query of Django's."""
    found, stored = active(alice.pk), User.objects.get(pk=alice.pk)
    assert found is not None
    assert found.get_deferred_fields() == set()
    assert model_to_dict(found) == model_to_dict(stored)
    assert set(vars(found)) == set(vars(stored))
    assert (found.pk, found.last_login) == (stored.pk, stored.last_login)
