from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils import timezone

from tests.people import Browser, problem
from workspace.accounts.models import ApiToken, User


def bearer(secret: str) -> Client:
    return Client(enforce_csrf_checks=True, headers={"authorization": f"Bearer {secret}"})


def test_a_token_is_shown_once_and_works_without_a_cookie(browser: Callable[..., Browser], alice: User) -> None:
    window = browser(alice)
    response = window.send("post", "/me/tokens/", {"name": "Export"})
    assert response.status_code == 201
    made = response.json()
    assert window.read("/me/tokens/")["results"] == [
        {"id": made["id"], "name": "Export", "created_at": made["created_at"], "last_used_at": None}
    ]
    script = bearer(made["secret"])
    assert script.get("/api/v1/me/").json()["display_name"] == "Alice"
    changed = script.patch("/api/v1/me/", {"language": "sv"}, content_type="application/json")
    assert changed.status_code == 200, "no cookie, so nothing to forge"
    assert window.read("/me/tokens/")["results"][0]["last_used_at"] is not None


def test_a_deleted_token_is_nobody(browser: Callable[..., Browser], alice: User) -> None:
    window = browser(alice)
    made = window.send("post", "/me/tokens/", {"name": "Export"}).json()
    assert window.send("delete", f"/me/tokens/{made['id']}/").status_code == 204
    assert problem(bearer(made["secret"]).get("/api/v1/me/")) == (401, "not_signed_in")


def test_wrong_tokens_are_nobody(alice: User) -> None:
    for header in ["Bearer wrong", "Bearer ", "bearer \xff", "Bearer " + "x" * 5000]:
        assert problem(Client().get("/api/v1/me/", headers={"authorization": header})) == (401, "not_signed_in")


def test_use_is_noted_only_now_and_then(browser: Callable[..., Browser], alice: User) -> None:
    made = browser(alice).send("post", "/me/tokens/", {"name": "Export"}).json()
    just_now = timezone.now() - timedelta(minutes=1)
    ApiToken.objects.update(last_used_at=just_now)
    bearer(made["secret"]).get("/api/v1/me/")
    assert ApiToken.objects.get().last_used_at == just_now


def test_tokens_of_others_do_not_exist(browser: Callable[..., Browser], alice: User, bob: User) -> None:
    made = browser(alice).send("post", "/me/tokens/", {"name": "Export"}).json()
    assert problem(browser(bob).send("delete", f"/me/tokens/{made['id']}/")) == (404, "not_found")
    assert browser(bob).read("/me/tokens/")["results"] == []


def test_guests_have_no_tokens(browser: Callable[..., Browser], greta: User) -> None:
    assert problem(browser(greta).send("post", "/me/tokens/", {"name": "Mine"})) == (403, "account_needed")


def test_a_switched_off_account_has_no_working_token(browser: Callable[..., Browser], alice: User) -> None:
    made = browser(alice).send("post", "/me/tokens/", {"name": "Export"}).json()
    call_command("deactivate_user", "Alice@niitty.example", verbosity=0, stdout=None)
    assert problem(bearer(made["secret"]).get("/api/v1/me/")) == (401, "not_signed_in")


def test_the_command_prints_the_token_alone(alice: User, capsys: pytest.CaptureFixture[str]) -> None:
    call_command("create_api_token", "ALICE@niitty.example")
    printed = capsys.readouterr().out
    assert printed.count("\n") == 1
    assert bearer(printed.strip()).get("/api/v1/me/").json()["email"] == "alice@niitty.example"


def test_the_commands_know_who_is_not_there(db: None) -> None:
    for command in ("create_api_token", "deactivate_user"):
        with pytest.raises(CommandError, match="Nobody here"):
            call_command(command, "nobody@niitty.example")


def test_a_longer_list_of_tokens_takes_no_more_queries(
    browser: Callable[..., Browser], alice: User, django_assert_num_queries: Callable[[int], object]
) -> None:
    window = browser(alice)
    for _ in range(2):
        window.send("post", "/me/tokens/", {"name": "Export"})
        with django_assert_num_queries(3):  # type: ignore[attr-defined]
            window.read("/me/tokens/")
