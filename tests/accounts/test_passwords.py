from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core import mail

from tests.people import PASSWORD, Browser
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db
Register = Callable[[User], User]
NEW = "heather-in-august"


def sign_in(window: Browser, password: str) -> int:
    return int(window.auth("post", "auth/login", {"email": "alice@niitty.example", "password": password}).status_code)


def test_changing_it_ends_the_other_sessions_and_tells_the_owner(
    browser: Callable[..., Browser], alice: User, registered: Register
) -> None:
    registered(alice)
    here, there = browser(), browser()
    sign_in(here, PASSWORD)
    sign_in(there, PASSWORD)
    response = here.auth("post", "account/password/change", {"current_password": PASSWORD, "new_password": NEW})
    assert response.status_code == 200
    assert (here.me["signed_in"], there.me["signed_in"]) == (True, False)
    assert mail.outbox[-1].subject == "Your password was changed"
    assert "sign in with a one-time code" in mail.outbox[-1].body
    assert (sign_in(browser(), PASSWORD), sign_in(browser(), NEW)) == (400, 200)


def test_changing_it_needs_the_current_one(browser: Callable[..., Browser], alice: User, registered: Register) -> None:
    registered(alice)
    window = browser()
    sign_in(window, PASSWORD)
    response = window.auth("post", "account/password/change", {"current_password": "wrong", "new_password": NEW})
    assert response.json()["errors"][0]["message"] == "The current password is wrong."
    response = window.auth("post", "account/password/change", {"current_password": PASSWORD, "new_password": "short"})
    assert response.json()["errors"][0]["message"] == "Use at least 10 characters."


def test_a_forgotten_one_is_set_anew_by_code(
    browser: Callable[..., Browser], alice: User, registered: Register, code: Callable[[], str]
) -> None:
    registered(alice)
    other = browser()
    sign_in(other, PASSWORD)
    window = browser()
    assert window.auth("post", "auth/password/request", {"email": "alice@niitty.example"}).status_code == 401
    assert mail.outbox[-1].subject == "Your code for a new password"
    response = window.auth("post", "auth/password/reset", {"key": code(), "password": NEW})
    assert response.status_code == 401, "the password is set; now sign in with it"
    assert (sign_in(browser(), PASSWORD), sign_in(window, NEW)) == (400, 200)
    assert not other.me["signed_in"]


def test_asking_for_a_new_one_does_not_tell_who_has_an_account(
    browser: Callable[..., Browser], alice: User, registered: Register
) -> None:
    registered(alice)
    answers = [
        browser().auth("post", "auth/password/request", {"email": email})
        for email in ("alice@niitty.example", "nobody@niitty.example")
    ]
    assert answers[0].status_code == answers[1].status_code
    assert answers[0].json() == answers[1].json()
    assert len(mail.outbox) == 2


def test_a_wrong_code_sets_nothing(
    browser: Callable[..., Browser], alice: User, registered: Register, code: Callable[[], str]
) -> None:
    registered(alice)
    window = browser()
    window.auth("post", "auth/password/request", {"email": "alice@niitty.example"})
    wrong = {"key": "BBBB-BBBB", "password": NEW}
    tries = [window.auth("post", "auth/password/reset", wrong).status_code for _ in range(3)]
    assert tries == [400] * 3
    assert window.auth("post", "auth/password/reset", {"key": code(), "password": NEW}).status_code == 409
    assert sign_in(browser(), PASSWORD) == 200


def test_a_new_address_is_proven_and_the_old_one_told(
    browser: Callable[..., Browser], alice: User, registered: Register, code: Callable[[], str]
) -> None:
    registered(alice)
    window = browser()
    sign_in(window, PASSWORD)
    window.auth("post", "auth/reauthenticate", {"password": PASSWORD})
    window.auth("post", "account/email", {"email": "alice@elsewhere.example"})
    assert window.me["email"] == "alice@niitty.example", "not before it is proven"
    assert window.auth("post", "auth/email/verify", {"key": code()}).status_code == 200
    assert window.me["email"] == "alice@elsewhere.example"
    assert mail.outbox[-1].to == ["alice@niitty.example"]
    assert "from alice@niitty.example to alice@elsewhere.example" in mail.outbox[-1].body
    assert sign_in(browser(), PASSWORD) == 400
    new = {"email": "alice@elsewhere.example", "password": PASSWORD}
    assert browser().auth("post", "auth/login", new).status_code == 200


def test_an_address_is_not_changed_on_a_device_that_somebody_found_signed_in(
    browser: Callable[..., Browser], alice: User, registered: Register
) -> None:
    registered(alice)
    window = browser()
    sign_in(window, PASSWORD)
    assert window.auth("post", "account/email", {"email": "mallory@elsewhere.example"}).status_code == 401
    assert window.auth("post", "auth/reauthenticate", {"password": "a guess or two"}).status_code == 400
    assert window.auth("post", "account/email", {"email": "mallory@elsewhere.example"}).status_code == 401
    assert mail.outbox == []


def test_a_notice_that_cannot_be_sent_does_not_undo_the_change(
    browser: Callable[..., Browser], alice: User, registered: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(alice)
    window = browser()
    sign_in(window, PASSWORD)
    monkeypatch.setattr("django.conf.settings.EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
    monkeypatch.setattr("django.conf.settings.EMAIL_PORT", 9)
    response = window.auth("post", "account/password/change", {"current_password": PASSWORD, "new_password": NEW})
    assert response.status_code == 200
    assert sign_in(browser(), NEW) == 200
