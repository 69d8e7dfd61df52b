from __future__ import annotations

from collections.abc import Callable

import pytest
from django.core import mail

from tests.people import PASSWORD, Browser, problem
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db
Register = Callable[[User], User]


def test_with_a_password(browser: Callable[..., Browser], alice: User, registered: Register) -> None:
    registered(alice)
    window = browser()
    window.read("/me/")
    response = window.auth("post", "auth/login", {"email": "ALICE@niitty.example", "password": PASSWORD})
    assert response.status_code == 200
    assert response.cookies["niitty_language"].value == "en"
    cookie = response.cookies["niitty_session"]
    assert (cookie["httponly"], cookie["samesite"]) == (True, "Lax")
    assert window.me["email"] == "alice@niitty.example"


def test_a_wrong_password_and_an_unknown_address_answer_alike(
    browser: Callable[..., Browser], alice: User, registered: Register
) -> None:
    registered(alice)
    answers = [
        browser().auth("post", "auth/login", {"email": email, "password": "not-her-password"})
        for email in ("alice@niitty.example", "nobody@niitty.example")
    ]
    assert answers[0].status_code == answers[1].status_code == 400
    assert answers[0].json() == answers[1].json()
    assert answers[0].json()["errors"][0]["message"] == "The e-mail address or the password is wrong."


def test_the_refusal_is_in_the_persons_language(browser: Callable[..., Browser], alice: User) -> None:
    window = browser(headers={"accept-language": "fi"})
    response = window.auth("post", "auth/login", {"email": "alice@niitty.example", "password": "wrong"})
    assert response.json()["errors"][0]["message"] == "Sähköpostiosoite tai salasana on väärä."


def test_guessing_a_password_ends_soon(browser: Callable[..., Browser], alice: User, registered: Register) -> None:
    registered(alice)
    wrong = {"email": "alice@niitty.example", "password": "not-her-password"}
    codes = [browser().auth("post", "auth/login", wrong).json()["errors"][0]["code"] for _ in range(6)]
    assert codes == ["email_password_mismatch"] * 5 + ["too_many_login_attempts"]
    right = {"email": "alice@niitty.example", "password": PASSWORD}
    assert browser().auth("post", "auth/login", right).status_code == 400


def test_a_switched_off_account_does_not_get_in(
    browser: Callable[..., Browser], alice: User, registered: Register
) -> None:
    registered(alice)
    User.objects.update(is_active=False)
    window = browser()
    window.auth("post", "auth/login", {"email": "alice@niitty.example", "password": PASSWORD})
    assert not window.me["signed_in"]


def test_with_a_code_by_mail(
    browser: Callable[..., Browser], alice: User, registered: Register, code: Callable[[], str]
) -> None:
    registered(alice)
    window = browser()
    assert window.auth("post", "auth/code/request", {"email": "alice@niitty.example"}).status_code == 401
    assert window.auth("post", "auth/code/confirm", {"code": code().lower()}).status_code == 200
    assert window.me["display_name"] == "Alice"


def test_a_code_is_good_in_the_browser_that_asked_for_it(
    browser: Callable[..., Browser], alice: User, registered: Register, code: Callable[[], str]
) -> None:
    registered(alice)
    browser().auth("post", "auth/code/request", {"email": "alice@niitty.example"})
    thief = browser()
    assert thief.auth("post", "auth/code/confirm", {"code": code()}).status_code == 409
    assert not thief.me["signed_in"]


def test_a_code_allows_three_tries(
    browser: Callable[..., Browser], alice: User, registered: Register, code: Callable[[], str]
) -> None:
    registered(alice)
    window = browser()
    window.auth("post", "auth/code/request", {"email": "alice@niitty.example"})
    tries = [window.auth("post", "auth/code/confirm", {"code": "BBBB-BBBB"}).status_code for _ in range(3)]
    assert tries == [400, 400, 400]
    assert window.auth("post", "auth/code/confirm", {"code": code()}).status_code == 409


def test_asking_for_a_code_does_not_tell_who_has_an_account(
    browser: Callable[..., Browser], alice: User, registered: Register
) -> None:
    registered(alice)
    answers = [
        browser().auth("post", "auth/code/request", {"email": email})
        for email in ("alice@niitty.example", "nobody@niitty.example")
    ]
    assert answers[0].status_code == answers[1].status_code
    assert answers[0].json() == answers[1].json()
    assert [(letter.to, letter.subject) for letter in mail.outbox] == [
        (["alice@niitty.example"], "Your code for signing in to Niitty"),
        (["nobody@niitty.example"], "There is no account with this address"),
    ]


def test_signing_out_ends_the_session(browser: Callable[..., Browser], alice: User) -> None:
    window = browser(alice)
    cookie = window.cookies["niitty_session"].value
    assert window.auth("delete", "auth/session").status_code == 401
    assert not window.me["signed_in"]
    window.cookies["niitty_session"] = cookie
    assert not window.me["signed_in"]


def test_signing_in_changes_the_session_key(browser: Callable[..., Browser], alice: User, registered: Register) -> None:
    registered(alice)
    window = browser()
    window.auth("post", "auth/code/request", {"email": "alice@niitty.example"})
    before = window.cookies["niitty_session"].value
    window.auth("post", "auth/login", {"email": "alice@niitty.example", "password": PASSWORD})
    assert window.cookies["niitty_session"].value != before


def test_who_is_signed_in_does_not_sign_in_again(
    browser: Callable[..., Browser], alice: User, registered: Register
) -> None:
    registered(alice)
    right = {"email": "alice@niitty.example", "password": PASSWORD}
    assert browser(alice).auth("post", "auth/login", right).status_code == 409


@pytest.mark.parametrize("path", ["auth/login", "auth/code/request", "auth/signup", "auth/password/request"])
def test_signing_in_needs_the_csrf_token(browser: Callable[..., Browser], path: str) -> None:
    window = browser()
    window.has_token = False
    assert problem(window.auth("post", path, {"email": "alice@niitty.example"})) == (403, "csrf_failed")


@pytest.mark.parametrize("password", ["\ud800", "\x00", "x" * 100_000])
def test_strange_passwords_are_wrong_passwords(
    browser: Callable[..., Browser], alice: User, registered: Register, password: str
) -> None:
    registered(alice)
    response = browser().auth("post", "auth/login", {"email": "alice@niitty.example", "password": password})
    assert response.status_code == 400
    assert browser().auth("post", "auth/login", ["not", "an", "object"]).status_code == 400


def test_json_too_deep_to_read_is_refused(browser: Callable[..., Browser]) -> None:
    path, body = "/_allauth/browser/v1/auth/login", '{"a":' * 5000
    assert problem(browser().generic("POST", path, body, content_type="application/json")) == (400, "invalid")


def test_a_mail_server_that_is_away_is_said_to_be(
    browser: Callable[..., Browser], alice: User, registered: Register, monkeypatch: pytest.MonkeyPatch
) -> None:
    registered(alice)
    monkeypatch.setattr("django.conf.settings.EMAIL_BACKEND", "django.core.mail.backends.smtp.EmailBackend")
    monkeypatch.setattr("django.conf.settings.EMAIL_PORT", 9)
    response = browser().auth("post", "auth/code/request", {"email": "alice@niitty.example"})
    assert problem(response) == (503, "mail_failed")


@pytest.mark.parametrize("path", ["account/phone", "auth/phone/verify", "auth/phone/verify/resend"])
def test_there_are_no_telephones(browser: Callable[..., Browser], alice: User, path: str) -> None:
    for window in (browser(), browser(alice)):
        for method in ("get", "post"):
            assert problem(window.auth(method, path, {"phone": "+3725550000"})) == (404, "not_found")
