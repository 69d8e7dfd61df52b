from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.core.cache import cache

from teams.models import Team
from teams.roles import Role
from tests import make
from tests.people import PASSWORD, Browser
from workspace.accounts.adapters import SIGN_UP_UNTIL
from workspace.accounts.models import User

NEW = {"email": "Dora@niitty.example", "password": PASSWORD, "display_name": " Dora\tDahl ", "language": "et"}


@pytest.fixture
def invited(browser: Callable[..., Browser], team: Team, alice: User) -> Browser:
    """A browser that has looked at an invitation link to Alice's core team."""
    make.invitation(team, alice, role=Role.CORE, secret="open-sesame")
    window = browser()
    assert window.send("post", "/invitations/look/", {"secret": "open-sesame"}).status_code == 200
    return window


def flows(response: Any) -> list[str]:
    return [flow["id"] for flow in response.json()["data"]["flows"]]


def test_without_an_invitation_there_is_no_way(browser: Callable[..., Browser], db: None) -> None:
    window = browser()
    assert "signup" not in flows(window.auth("get", "auth/session"))
    assert window.auth("post", "auth/signup", NEW).status_code == 403
    assert not User.objects.exists()


def test_an_unknown_secret_opens_nothing(browser: Callable[..., Browser], db: None) -> None:
    window = browser()
    assert window.send("post", "/invitations/look/", {"secret": "guess"}).status_code == 404
    assert window.auth("post", "auth/signup", NEW).status_code == 403


def test_the_way_closes_again_after_two_hours(invited: Browser) -> None:
    session = invited.session
    session[SIGN_UP_UNTIL] -= 2 * 60 * 60 + 1
    session.save()
    assert invited.auth("post", "auth/signup", NEW).status_code == 403


def test_with_an_invitation_an_address_is_confirmed_by_code(
    invited: Browser, team: Team, code: Callable[[], str]
) -> None:
    assert "signup" in flows(invited.auth("get", "auth/session"))
    waiting = invited.auth("post", "auth/signup", NEW)
    assert waiting.status_code == 401
    assert {"id": "verify_email", "is_pending": True} in waiting.json()["data"]["flows"]
    assert not invited.me["signed_in"]
    assert mail.outbox[-1].subject == "Sinu kood selle aadressi kinnitamiseks"
    assert invited.auth("post", "auth/email/verify", {"key": code()}).status_code == 200
    me = invited.me
    assert (me["display_name"], me["language"], me["email"]) == ("Dora Dahl", "et", "dora@niitty.example")
    assert me["has_password"]
    assert invited.send("post", "/invitations/accept/", {"secret": "open-sesame"}).json() == {
        "path": f"/teams/{team.pk}"
    }
    assert team.memberships.get(user=me["id"]).role == Role.CORE


def test_the_code_can_be_sent_again(invited: Browser, code: Callable[[], str]) -> None:
    invited.auth("post", "auth/signup", NEW)
    first = code()
    assert invited.auth("post", "auth/email/verify/resend").status_code == 429, "not within ten seconds"
    assert invited.auth("post", "auth/email/verify", {"key": first}).status_code == 200


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"display_name": ""}, "display_name"),
        ({"display_name": "\u200b"}, "display_name"),
        ({"display_name": "x" * 81}, "display_name"),
        ({"language": "xx"}, "language"),
        ({"password": "short"}, "password"),
        ({"password": "1234567890"}, "password"),
        ({"email": "not an address"}, "email"),
        ({"email": "dora@niitty.example\r\nBcc: everybody@niitty.example"}, "email"),
    ],
)
def test_what_does_not_fit_is_said(invited: Browser, change: dict[str, str], field: str) -> None:
    response = invited.auth("post", "auth/signup", NEW | change)
    assert response.status_code == 400
    assert {error["param"] for error in response.json()["errors"]} == {field}
    assert not User.objects.filter(email="dora@niitty.example").exists()


def test_an_address_with_an_account_is_not_told_here_but_there(
    invited: Browser, browser: Callable[..., Browser], alice: User, registered: Callable[[User], User]
) -> None:
    registered(alice)
    taken = invited.auth("post", "auth/signup", NEW | {"email": "alice@niitty.example"})
    assert mail.outbox[-1].subject == "You have an account already"
    assert mail.outbox[-1].to == ["alice@niitty.example"]
    other = browser()
    other.send("post", "/invitations/look/", {"secret": "open-sesame"})
    free = other.auth("post", "auth/signup", NEW)
    assert taken.status_code == free.status_code == 401
    assert taken.json() == free.json()


def test_an_account_made_with_anothers_address_is_theirs_once_they_prove_it(
    invited: Browser, browser: Callable[..., Browser], code: Callable[[], str]
) -> None:
    """Mallory signs up with Dora's address and a password, and waits for Dora to come."""
    invited.auth("post", "auth/signup", NEW)
    dora = browser()
    dora.auth("post", "auth/code/request", {"email": "dora@niitty.example"})
    dora.auth("post", "auth/code/confirm", {"code": code()})
    assert dora.me["email"] == "dora@niitty.example"
    assert not dora.me["has_password"]
    mallory = browser()
    assert mallory.auth("post", "auth/login", {"email": NEW["email"], "password": PASSWORD}).status_code == 400


def test_an_unproven_claim_does_not_keep_the_owner_out(
    invited: Browser, browser: Callable[..., Browser], greta: User, code: Callable[[], str]
) -> None:
    """Mallory signs up with an address and never confirms it; the guest Greta, whose address it is, adds it."""
    invited.auth("post", "auth/signup", NEW)
    cache.clear()  # the next letter to the same address may be sent at once
    window = browser(greta)
    window.auth("post", "account/email", {"email": "dora@niitty.example"})
    assert window.auth("post", "auth/email/verify", {"key": code()}).status_code == 200
    assert window.me["email"] == "dora@niitty.example"
    assert User.objects.filter(email="dora@niitty.example").get() == greta
