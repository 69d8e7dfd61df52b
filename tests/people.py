"""The people of every test, and the browser they sit at.

Alice is in the core team, Bob is an invited participant, Greta a guest without an account, Carla coaches the programme,
Olga owns it. Peter is in the core of another team of the programme. Charlie belongs nowhere.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, fields
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.hashers import make_password
from django.contrib.sessions.backends.base import VALID_KEY_CHARS
from django.contrib.sessions.backends.db import SessionStore
from django.contrib.sessions.models import Session
from django.test import Client, TestCase
from django.utils.crypto import get_random_string

from teams.models import Membership, Programme, ProgrammeRole, Team
from teams.roles import ProgrammeRoleName, Role
from workspace.accounts.models import User

PASSWORD = "meadow-in-june"
NO_PASSWORD = make_password(None)
"""Of everybody who never had one: to draw forty random letters for each takes as long as to store the people."""
CSRF = "c" * 32


@dataclass(frozen=True)
class People:
    alice: User
    bob: User
    greta: User
    carla: User
    olga: User
    peter: User
    charlie: User

    def everybody(self) -> list[User]:
        return [getattr(self, field.name) for field in fields(self)]


def somebody(name: str, **details: Any) -> User:
    """A person with an account: `Alice` reads mail at alice@niitty.example."""
    return User.objects.create_user(f"{name.lower()}@niitty.example", display_name=name, **details)


def root() -> User:
    """Whoever runs the installation, and has no role in any programme (ADR 48)."""
    return somebody("Root", is_superuser=True, is_staff=True)


def _without_row(name: str, **details: Any) -> User:
    """As `somebody`, not stored: rows that are stored together are stored in a fifth of the time."""
    return User(**{"email": f"{name.lower()}@niitty.example", "display_name": name, "password": NO_PASSWORD} | details)


def gather(team: Team, neighbours: Team) -> People:
    """Everybody, in their places in the team and its programme."""
    named = (_without_row(name) for name in ("Alice", "Bob", "Carla", "Olga", "Peter", "Charlie"))
    alice, bob, carla, olga, peter, charlie = named
    greta = _without_row("Greta", email=None)
    User.objects.bulk_create([alice, bob, carla, olga, peter, charlie, greta])
    Membership.objects.bulk_create(
        [
            Membership(team=team, user=alice, role=Role.CORE, sector="state"),
            Membership(team=team, user=bob, role=Role.STAKEHOLDER, sector="civil"),
            Membership(team=team, user=greta, role=Role.GUEST, sector="people"),
            Membership(team=neighbours, user=peter, role=Role.CORE),
        ]
    )
    coaching = ProgrammeRole(programme=team.programme, user=carla, role=ProgrammeRoleName.COACH)
    owning = ProgrammeRole(programme=team.programme, user=olga, role=ProgrammeRoleName.OWNER)
    ProgrammeRole.objects.bulk_create([coaching, owning])
    return People(alice, bob, greta, carla, olga, peter, charlie)


def elsewhere() -> Programme:
    return Programme.objects.create(name="Another programme")


class Browser(Client):
    """A browser that speaks JSON, with the CSRF checks of the real thing. What waits for a commit has happened after
    each request."""

    def __init__(self, user: User | None = None, **details: Any) -> None:
        super().__init__(enforce_csrf_checks=True, **details)
        self.cookies[settings.CSRF_COOKIE_NAME] = CSRF
        self.has_token = True
        if user is not None:
            self.sit_down(user)

    def sit_down(self, user: User) -> None:
        """Signed in, by one row. `force_login` takes ten queries for it; signing in as people do has its own tests."""
        whose = {
            SESSION_KEY: str(user.pk),
            BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[0],
            HASH_SESSION_KEY: user.get_session_auth_hash(),
        }
        store = SessionStore()
        key, until = get_random_string(32, VALID_KEY_CHARS), store.get_expiry_date()
        Session.objects.bulk_create([Session(session_key=key, session_data=store.encode(whose), expire_date=until)])
        self.cookies[settings.SESSION_COOKIE_NAME] = key

    def request(self, **request: Any) -> Any:
        if self.has_token:
            request["HTTP_X_CSRFTOKEN"] = self.cookies[settings.CSRF_COOKIE_NAME].value
        with TestCase.captureOnCommitCallbacks(execute=True):
            return super().request(**request)

    def send(self, method: str, path: str, data: Any = None, **headers: Any) -> Any:
        """`send("patch", "/me/", {...})` below `/api/v1`."""
        body = "" if data is None else json.dumps(data)
        return self.generic(method.upper(), f"/api/v1{path}", body, content_type="application/json", **headers)

    def read(self, path: str, **headers: Any) -> Any:
        """The JSON of a page that is there."""
        response = self.send("get", path, **headers)
        assert response.status_code == 200, response.content
        return response.json()

    def auth(self, method: str, path: str, data: Any = None) -> Any:
        """Below allauth's headless API."""
        body = "" if data is None else json.dumps(data)
        return self.generic(method.upper(), f"/_allauth/browser/v1/{path}", body, content_type="application/json")

    @property
    def me(self) -> Any:
        return self.read("/me/")


def problem(response: Any) -> tuple[int, str]:
    """Status and code of a refusal, which is always a problem document with a sentence."""
    assert response["Content-Type"] == "application/problem+json", response.content
    document = response.json()
    assert document["status"] == response.status_code
    assert document["detail"]
    return response.status_code, document["code"]
