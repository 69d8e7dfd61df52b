"""What must hold for every endpoint, asked of the list of addresses itself: a new one cannot be forgotten."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from teams.models import Team
from tests.canvases.images import send_image
from tests.experiments import traces
from tests.people import Browser, People, problem, root
from tests.routes import FOREIGN, NAMED, OPEN, OWN, PUBLIC, ROUTES, UNSAFE, Route, filters, plain, schema
from tests.things import things_of


@pytest.fixture
def things(team: Team, people: People) -> dict[str, uuid.UUID]:
    return things_of(team, people)


def wrong(answers: Iterator[tuple[Any, Any]], expected: tuple[int, str]) -> dict[str, Any]:
    """The requests that were not answered as they should."""
    return {str(request): found for request, found in answers if found != expected}


def test_what_others_have_does_not_exist(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People
) -> None:
    """Peter is in the core of another team of the programme, Charlie belongs nowhere, Root runs the installation."""

    def answers() -> Iterator[tuple[Any, Any]]:
        for user in (people.charlie, people.peter, root()):
            window = browser(user)
            met = {"programmes", "programme-roles", "meetings", "materials"}
            of_all = met | {"shares", "agreements", "help-requests"}
            known = {"canvas-templates", *PUBLIC} | (of_all if user == people.peter else set())
            for route in ROUTES:
                if route.is_about_one and route.noun not in known:
                    response = window.send(route.method, route.filled(things), route.body(things))
                    yield (user, route), problem(response)

    assert wrong(answers(), (404, "not_found")) == {}


def test_what_was_never_there_does_not_exist_either(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People
) -> None:
    window, nothing = browser(people.alice), dict.fromkeys(things, uuid.UUID(int=7))
    about_one = [route for route in ROUTES if route.is_about_one]
    answers = (
        (route, problem(window.send(route.method, route.filled(nothing), route.body(things)))) for route in about_one
    )
    assert wrong(answers, (404, "not_found")) == {}
    garbled = [route.path.replace("<uuid:pk>", "no-id").replace("<uuid:user>", "no-id") for route in about_one]
    assert {window.send("get", path).status_code for path in garbled} == {404}


BESIDE = {"evidence": "evidence", "log_entry": "log-entries", "iteration": "iterations"}
"""What a file can be put beside, and the noun that it has in addresses."""


CREATING = [route for route in ROUTES if route.method == "post" and not route.is_about_one and route.path not in OWN]


def test_nothing_is_added_to_what_others_have(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People
) -> None:
    def answers() -> Iterator[tuple[Any, Any]]:
        for user, route in itertools.product((people.charlie, root()), CREATING):
            window = browser(user)
            if route.path == "/attachments/":
                for name, noun in BESIDE.items():
                    beside: dict[str, Any] = {name: things[noun]}
                    yield (user, route, name), problem(traces.send_file(window, **beside))
                continue
            if route.path == "/canvas-images/":
                yield (user, route), problem(send_image(window, things["canvases"]))
                continue
            yield (user, route), problem(window.send("post", route.path, plain(FOREIGN[route.path](things))))

    assert wrong(answers(), (404, "not_found")) == {}


def test_what_others_have_is_not_listed(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People
) -> None:
    outside, inside = (browser(people.charlie), browser(root())), browser(people.alice)
    for pattern, name in filters():
        path = Route("get", pattern).filled(things)
        for window in outside:
            response = window.send("get", f"{path}?target_kind=canvas&{name}={things[NAMED[name]]}")
            assert response.status_code == 404 or response.json()["results"] == [], path
        assert problem(inside.send("get", f"{path}?target_kind=canvas&{name}=no-id")) == (400, "invalid"), path


def test_nobody_is_told_to_sign_in(browser: Callable[..., Browser], things: dict[str, uuid.UUID]) -> None:
    window, closed = browser(), [route for route in ROUTES if (route.method, route.path) not in OPEN]
    answers = ((route, problem(window.send(route.method, route.filled(things), {}))) for route in closed)
    assert wrong(answers, (401, "not_signed_in")) == {}


def test_people_and_guests_need_the_csrf_token(
    browser: Callable[..., Browser], things: dict[str, uuid.UUID], people: People
) -> None:
    for user in (people.alice, people.greta):
        window, unsafe = browser(user), [route for route in ROUTES if route.method in UNSAFE]
        window.has_token = False
        answers = ((route, problem(window.send(route.method, route.filled(things), {}))) for route in unsafe)
        assert wrong(answers, (403, "csrf_failed")) == {}


def test_the_schema_has_no_holes() -> None:
    """Every route is described; `manage.py spectacular --fail-on-warn` looks after the rest."""
    described = {
        (method, path.removeprefix("/api/v1").format(id="<uuid:pk>", user="<uuid:user>", kind="<str:kind>"))
        for path, operations in schema()["paths"].items()
        for method in operations
    }
    assert described == {(route.method, route.path) for route in ROUTES}
    for operations in schema()["paths"].values():
        for operation in operations.values():
            assert operation["responses"]["default"]["content"]["application/problem+json"]
