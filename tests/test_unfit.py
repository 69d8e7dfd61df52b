"""What no endpoint may take: garbled addresses and bodies, lists without an end, changes without a bound."""

from __future__ import annotations

import base64
import uuid
from collections.abc import Callable
from typing import Any
from urllib.parse import quote

import pytest
from rest_framework.throttling import SimpleRateThrottle

from teams.models import Team
from tests.people import Browser, People, problem
from tests.routes import FOREIGN, ROUTES, UNSAFE, Route, lists, plain, schema
from tests.things import things_of


@pytest.fixture
def things(team: Team, people: People) -> dict[str, uuid.UUID]:
    return things_of(team, people)


def test_a_garbled_cursor_leads_nowhere(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People
) -> None:
    window = browser(people.alice)
    named = f"team={things['teams']}&programme={things['programmes']}&target_kind=canvas&target_id={things['canvases']}"
    named += f"&meeting={things['meetings']}&question={things['guest-questions']}"
    window_of = dict.fromkeys(("/applications/", "/canvas-sets/"), browser(people.olga))
    for path in lists():
        ids = named.replace("programme", "_") if path == "/invitations/" else named
        for position in (b"p=", b"p=no-id", b"r=1&p=yesterday", b"p=%00", b"o=-1", b"o=x", b"\xff"):
            cursor = base64.b64encode(position).decode()
            address = path.replace("{id}", str(things["canvases"]))
            asked = f"{address}?{ids}&call={things['calls']}&cursor={quote(cursor)}"
            response = window_of.get(path, window).send("get", asked)
            assert problem(response) == (404, "not_found"), (path, position)


GARBAGE = ["{", "[]", '"x"', "5", '{"a":' * 2000, '{"body": "\\ud800"}', "\x00", "nan", "\u00e9" * 50]


@pytest.mark.parametrize("body", GARBAGE)
def test_garbage_is_refused_or_ignored(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People, body: str
) -> None:
    window = browser(people.alice)
    for route in ROUTES:
        if route.method in {"post", "put", "patch"}:
            path = f"/api/v1{route.filled(things)}"
            response = window.generic(route.method.upper(), path, body, content_type="application/json")
            if response.status_code >= 300:
                assert problem(response)[0] in {400, 403, 404, 409, 415, 422, 428}, route


OWNERS = {"/teams/", "/calls/", "/calls/<uuid:pk>/"}
"""Addresses that only an owner gets far enough at."""


def lists_in_bodies() -> list[tuple[str, str, str]]:
    """Every field that takes a list: method, address and name."""
    named = [
        (method, path.removeprefix("/api/v1").replace("{id}", "<uuid:pk>"), body_of(operation))
        for path, operations in schema()["paths"].items()
        for method, operation in operations.items()
    ]
    described = schema()["components"]["schemas"]
    return [
        (method, path, name)
        for method, path, body in named
        for name, field in described.get(body, {}).get("properties", {}).items()
        if field.get("type") == "array"
    ]


def body_of(operation: Any) -> str:
    """The name of what an operation takes as JSON."""
    content = operation.get("requestBody", {}).get("content", {}).get("application/json", {})
    return str(content.get("schema", {}).get("$ref", "")).rpartition("/")[2]


def test_a_long_list_is_counted_before_its_rows_are_looked_at(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People
) -> None:
    """Else half a megabyte of wrong rows kept the process busy for a minute, and was answered with ten megabytes."""
    wrong_rows: list[Any] = [[]] * 500
    found = lists_in_bodies()
    assert len(found) > 20
    for method, path, name in found:
        user = people.olga if path in OWNERS else people.alice
        window = browser(user)
        given = FOREIGN[path](things) if path in FOREIGN else {}
        address = Route(method, path).filled(things)
        sent = plain(given) | {name: wrong_rows}
        answer = window.send(method, address, sent, headers={"If-Match": '"1"'})
        assert problem(answer) == (400, "invalid"), (path, name)
        assert len(answer.json()["errors"][name]) == 1, (path, name)


def test_nothing_is_changed_without_a_bound(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    rates = dict.fromkeys(SimpleRateThrottle.THROTTLE_RATES, "0/hour")
    monkeypatch.setattr("rest_framework.throttling.SimpleRateThrottle.THROTTLE_RATES", rates)
    window = browser(people.alice)
    for route in ROUTES:
        if route.method in UNSAFE:
            answer = window.send(route.method, route.filled(things), {})
            assert problem(answer) == (429, "too_many"), route
            assert int(answer["Retry-After"]) > 0
    assert window.read("/teams/")["results"], "who writes too much may still read"
