from __future__ import annotations

from collections.abc import Callable

from tests.people import Browser, problem
from workspace.accounts.models import User


def test_nobody_is_asked_in_the_language_of_the_browser(db: None, browser: Callable[..., Browser]) -> None:
    assert browser().read("/me/", headers={"accept-language": "et"}) == {"signed_in": False, "language": "et"}


def test_a_person_sees_what_is_known_of_them(browser: Callable[..., Browser], alice: User) -> None:
    assert browser(alice).me == {
        "id": str(alice.pk),
        "display_name": "Alice",
        "initials": "Al",
        "avatar": None,
        "is_guest": False,
        "signed_in": True,
        "language": "en",
        "email": "alice@niitty.example",
        "is_staff": False,
        "has_password": False,
    }


def test_a_guest_has_no_address(browser: Callable[..., Browser], greta: User) -> None:
    me = browser(greta).me
    assert (me["is_guest"], me["email"], me["has_password"]) == (True, None, False)


def test_a_new_name_is_cleaned_and_a_new_language_remembered(browser: Callable[..., Browser], alice: User) -> None:
    window = browser(alice)
    response = window.send("patch", "/me/", {"display_name": " Alice\r\n\u202eAho\x00 ", "language": "fi"})
    assert (response.json()["display_name"], response.json()["language"]) == ("Alice Aho", "fi")
    assert response.cookies["niitty_language"].value == "fi"
    assert window.send("get", "/teams/not-there/").status_code == 404
    assert window.send("post", "/teams/", {}).json()["errors"]["name"] == ["Tämä kenttä vaaditaan."]


def test_a_name_must_be_visible(browser: Callable[..., Browser], alice: User) -> None:
    for name in ["", "   ", "\u200b\u200b", "\x00", "x" * 81]:
        response = browser(alice).send("patch", "/me/", {"display_name": name})
        assert problem(response) == (400, "invalid")
        assert list(response.json()["errors"]) == ["display_name"]


def test_nobody_changes_nothing(db: None, browser: Callable[..., Browser]) -> None:
    assert problem(browser().send("patch", "/me/", {"language": "fi"})) == (401, "not_signed_in")
