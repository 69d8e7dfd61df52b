from __future__ import annotations

import json
import logging
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from django.conf import settings
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.db import OperationalError
from django.test import Client
from pytest_django.fixtures import Settings

from tests.people import Browser, problem
from workspace.accounts.models import User
from workspace.core import apidocs, checks
from workspace.core.logs import JsonFormatter


def test_the_process_says_that_it_lives_and_is_ready(db: None) -> None:
    for path, expected in (("/healthz", {"status": "ok"}), ("/readyz", {"status": "ok", "database": "ok"})):
        response = Client().get(path)
        assert (response.status_code, response.json()) == (200, expected)
        assert "no-store" in response["Cache-Control"]
    assert Client().get("/version").json()["name"] == "niitty"
    assert Client().post("/healthz").status_code == 405


def test_every_answer_has_the_headers_that_protect(db: None) -> None:
    response = Client().get("/api/v1/me/")
    assert response["X-Frame-Options"] == "DENY"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Referrer-Policy"] == "same-origin"
    assert response["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "camera=()" in response["Permissions-Policy"]
    policy = response["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_what_programs_are_answered_is_kept_by_no_cache(browser: Callable[..., Browser], alice: User) -> None:
    """Neither on the way nor on the disk of a computer that others use, too; signing out throws away the pictures."""
    window = browser(alice)
    for path in ("/api/v1/me/", "/api/v1/teams/", "/api/v1/moons/", "/_allauth/browser/v1/auth/session"):
        assert {"private", "no-store"} <= set(window.get(path)["Cache-Control"].split(", ")), path
    left = window.auth("delete", "auth/session")
    assert left["Clear-Site-Data"] == '"cache"'
    assert "Clear-Site-Data" not in window.auth("get", "auth/session")


@pytest.mark.parametrize("path", ["/api/v1/moons/", "/api/v1/teams/no-id/", "/_allauth/x", "/media/x", "/robots.txt"])
def test_what_is_nowhere_is_refused_like_everything(db: None, path: str) -> None:
    assert problem(Client().get(path)) == (404, "not_found")


@pytest.mark.parametrize("path", ["/api/v1/threads/", "/_allauth/browser/v1/auth/login"])
def test_a_body_that_is_too_large_is_refused_like_everything(
    browser: Callable[..., Browser], alice: User, settings: Settings, path: str
) -> None:
    settings.DATA_UPLOAD_MAX_MEMORY_SIZE = 1000
    window = browser() if "allauth" in path else browser(alice)
    answer = window.generic("POST", path, f'{{"body": "{"x" * 1000}"}}', content_type="application/json")
    assert problem(answer) == (413, "too_large")


@pytest.mark.parametrize(
    "name",
    [
        "secret.txt",
        "../secret.txt",
        "avatars",
        "avatars/",
        "avatars/odd.webp",
        "avatars/../secret.txt",
        "avatars/../../secret_key",
        "avatars/%2e%2e/secret.txt",
        f"avatars/{'a' * 32}.webp%0a",
    ],
)
def test_only_public_pictures_are_served(browser: Callable[..., Browser], alice: User, name: str) -> None:
    for existing in ("secret.txt", "avatars/odd.webp", "avatars/" + "a" * 32 + ".webp"):
        default_storage.save(existing, ContentFile(b"secret"))
    assert browser(alice).get(f"/media/{name}").status_code == 404


def test_an_unknown_address_of_the_api_is_a_problem_too(browser: Callable[..., Browser], alice: User) -> None:
    assert browser(alice).send("get", "/moons/").status_code == 404
    assert problem(browser(alice).send("post", "/me/home/", {})) == (405, "method_not_allowed")
    response = browser(alice).generic("PATCH", "/api/v1/me/", "<a/>", content_type="text/xml")
    assert problem(response) == (415, "unsupported_media_type")


def test_the_schema_and_its_page_are_there(db: None) -> None:
    page = Client().get("/api/docs/")
    assert page.status_code == 200
    assert b"/api/v1/invitations/look/" in page.content
    assert Client().get("/api/schema/").status_code == 200
    assert apidocs.described("en") is apidocs.described("en"), "made once: it takes half a second, and anybody may ask"


def test_nobody_chooses_the_language_of_the_schema(db: None) -> None:
    """Django remembers every language it was ever switched to, whatever it is called."""
    assert Client().get("/api/schema/?lang=fi").content == Client().get("/api/schema/").content


def test_kept_connections_are_an_error(settings: Any) -> None:
    assert checks.connections_are_not_kept(None) == []
    settings.DATABASES["default"]["CONN_MAX_AGE"] = 60
    assert [found.id for found in checks.connections_are_not_kept(None)] == ["niitty.E001"]
    settings.DATABASES["default"]["CONN_MAX_AGE"] = 0


def test_an_old_sqlite_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    assert checks.sqlite_returns_what_it_changed(None) == []
    monkeypatch.setattr(checks, "connection", SimpleNamespace(vendor="sqlite"))
    monkeypatch.setattr("sqlite3.sqlite_version_info", (3, 34, 1))
    assert [found.id for found in checks.sqlite_returns_what_it_changed(None)] == ["niitty.E002"]


def test_an_address_without_encryption_is_warned_of() -> None:
    assert not settings.SECURE
    assert [found.id for found in checks.public_address_is_safe(None)] == ["niitty.W001"]


def test_a_log_line_for_machines_is_one_object() -> None:
    record = logging.LogRecord("niitty", logging.WARNING, "x.py", 1, "Two\nlines of %s", ("ä",), None)
    assert json.loads(JsonFormatter().format(record))["message"] == "Two\nlines of ä"
    record.exc_info = (KeyError, KeyError("no such thing"), None)
    assert "KeyError: 'no such thing'" in json.loads(JsonFormatter().format(record))["traceback"]


@pytest.mark.parametrize(
    ("broken", "error", "expected"),
    [
        ("workspace.accounts.api.MeView.get", OperationalError("database is locked"), (503, "unavailable")),
        ("workspace.accounts.api.MeView.get", RuntimeError("a defect"), (500, "broken")),
        ("workspace.accounts.session_store.SessionStore.load", OperationalError("gone"), (503, "unavailable")),
    ],
    ids=["database busy in a view", "defect in a view", "database away before the view"],
)
def test_failures_are_answered_as_problems(
    alice: User, monkeypatch: pytest.MonkeyPatch, broken: str, error: Exception, expected: tuple[int, str]
) -> None:
    browser = Browser(alice, raise_request_exception=False)

    def fail(*_: Any, **__: Any) -> None:
        raise error

    monkeypatch.setattr(broken, fail)
    response = browser.send("get", "/me/")
    assert problem(response) == expected
    assert response.has_header("Retry-After") == (expected[0] == 503)
