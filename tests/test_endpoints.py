"""What must hold for every endpoint, asked of the list of addresses itself: a new one cannot be forgotten."""

from __future__ import annotations

import base64
import functools
import itertools
import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

import pytest
from django.urls import URLPattern, URLResolver
from drf_spectacular.generators import SchemaGenerator
from rest_framework.throttling import SimpleRateThrottle

from teams.models import Team
from tests.canvases.images import send_image
from tests.experiments import traces
from tests.people import Browser, People, problem, root
from tests.things import things_of
from workspace import api

UNSAFE = {"post", "put", "patch", "delete"}
# Open to nobody in particular: who asks, and what an invitation is.
SECRETS = {f"/{noun}/" for noun in ("invitations/look", "invitations/accept", "checklist-askings/look")} | {
    "/checklist-askings/open/",
    *(f"/{noun}/{verb}/" for noun in ("applications", "guest-answers") for verb in ("look", "amend", "withdraw")),
    *(f"/guest-questions/{verb}/" for verb in ("look", "answer")),
}
PUBLIC = {"open-calls"}
"""Nouns that everybody may read and answer to, as long as they are published."""
OPEN = {
    ("get", "/me/"),
    ("get", "/information/<uuid:pk>/"),
    ("get", "/open-calls/<uuid:pk>/"),
    ("post", "/open-calls/<uuid:pk>/apply/"),
    *(("post", path) for path in SECRETS),
}
# Collections one adds to without naming anything that somebody else might own.
OWN = {
    "/me/tokens/",
    "/me/calendar/",
    "/notifications/read/",
    "/threads/read/",
    "/programmes/",
    "/realtime/tickets/",
    *SECRETS,
}


@dataclass(frozen=True)
class Route:
    method: str
    path: str
    """As in `/teams/<uuid:pk>/archive/`."""

    @property
    def noun(self) -> str:
        return self.path.split("/")[1]

    @property
    def is_about_one(self) -> bool:
        return "<" in self.path

    def filled(self, ids: dict[str, uuid.UUID]) -> str:
        if not self.is_about_one:
            return self.path
        path = self.path.replace("<uuid:pk>", str(ids[self.noun])).replace("<uuid:user>", str(ids["user"]))
        return path.replace("<str:kind>", "thanks")

    def body(self, ids: dict[str, uuid.UUID]) -> dict[str, str]:
        """Something to send that is not wrong by itself."""
        return {"user": str(ids["user"]), "level": "view"} if self.path.endswith("/grants/") else {}


def addresses(patterns: list[Any], prefix: str = "/") -> Iterator[tuple[str, Any]]:
    for pattern in patterns:
        path = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, path)
        elif isinstance(pattern, URLPattern):
            yield path, pattern.callback


def methods(view: Any) -> set[str]:
    actions: dict[str, str] | None = getattr(view, "actions", None)
    if actions is not None:
        return set(actions) - {"head"}
    return {name for name in view.view_class.http_method_names if hasattr(view.view_class, name)} - {"options"}


ROUTES = sorted(
    {Route(method, path) for path, view in addresses(api.urlpatterns) for method in methods(view)},
    key=lambda route: (route.path, route.method),
)


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


CREATING = [route for route in ROUTES if route.method == "post" and not route.is_about_one and route.path not in OWN]
FOREIGN: dict[str, Callable[[dict[str, uuid.UUID]], dict[str, Any]]] = {
    "/programme-roles/": lambda of: {"programme": of["programmes"], "user": of["user"], "role": "coach"},
    "/teams/": lambda of: {"programme": of["programmes"], "name": "Mine"},
    "/invitations/": lambda of: {"team": of["teams"], "role": "core"},
    "/threads/": lambda of: {"target_kind": "canvas", "target_id": of["canvases"], "body": "Hello"},
    "/questions/": lambda of: {"target_kind": "canvas", "target_id": of["canvases"], "body": "Why?"},
    "/comments/": lambda of: {"thread": of["threads"], "body": "Hello"},
    "/tasks/": lambda of: {"team": of["teams"], "title": "Mine"},
    "/assumptions/": lambda of: {"team": of["teams"], "statement": "We believe"},
    "/experiments/": lambda of: {"team": of["teams"], "title": "Mine"},
    "/checklist-lines/": lambda of: {"design": of["designs"], "line": "Mine"},
    "/pilots/": lambda of: {"experiment": of["experiments"]},
    "/learnings/": lambda of: {
        "experiment": of["experiments"],
        "statement": "x",
        "confidence": "hint",
        "rests_on": of["evidence"],
    },
    "/decisions/": lambda of: {
        "experiment": of["experiments"],
        "outcome": "stop",
        "text": "x",
        "rests_on": of["learnings"],
        "made_by": "x",
        "method": "owner",
    },
    "/evidence/": lambda of: {
        "experiment": of["experiments"],
        "type": "quote",
        "text": "x",
        "direction": "for",
        "strength": 1,
    },
    "/meetings/": lambda of: {
        "programme": of["programmes"],
        "title": "Mine",
        "starts_at": "2027-02-03T09:00:00Z",
        "ends_at": "2027-02-03T10:00:00Z",
    },
    "/materials/": lambda of: {"meeting": of["meetings"], "title": "Mine", "link": "https://files.example/1"},
    "/meeting-questions/": lambda of: {"meeting": of["meetings"], "text": "Why?"},
    "/calls/": lambda of: {"programme": of["programmes"]},
    "/pulses/": lambda of: {"meeting": of["meetings"], "team": of["teams"], "heard": 3, "disagree": 3, "worth": 3},
    "/shares/": lambda of: {"team": of["teams"], "kind": "practice", "title": "x", "words": "x", "why": "x"},
    "/agreements/": lambda of: {"canvas": of["canvases"]},
    "/help-requests/": lambda of: {"team": of["teams"], "text": "Hello"},
    "/offers/": lambda of: {"request": of["help-requests"], "text": "Hello"},
    "/log-entries/": lambda of: {"team": of["teams"], "text": "Hello"},
    "/reviews/": lambda of: {"team": of["teams"], "meeting": of["meetings"], "moved": "x"},
    "/memos/": lambda of: {"team": of["teams"], "text": "x"},
    "/sights/": lambda of: {"target_kind": "canvas", "target_id": of["canvases"]},
    "/promotions/": lambda of: {"note": of["notes"], "field": "assumption.statement"},
    "/looks/": lambda of: {"note": of["notes"], "assumption": of["assumptions"]},
    "/exports/": lambda of: {"team": of["teams"], "format": "pdf"},
    "/canvas-sets/": lambda of: {"programme": of["programmes"], "content": "{}"},
    "/canvas-sets/preview/": lambda of: {"programme": of["programmes"], "content": "{}"},
    "/versions/": lambda of: {"canvas": of["canvases"], "name": "Mine"},
    "/guest-questions/": lambda of: {"canvas": of["canvases"], "block": "unheard"},
    "/notes/move/": lambda of: {"canvas": of["canvases"], "notes": [{"id": of["notes"], "block": "unheard"}]},
    "/note-references/": lambda of: {"canvas": of["canvases"], "notes": [{"id": of["notes"], "block": "unheard"}]},
    "/note-references/take-away/": lambda of: {"references": [of["note-references"]]},
    "/notes/": lambda of: {"canvas": of["canvases"], "block": "unheard", "text": "Hello"},
}
BESIDE = {"evidence": "evidence", "log_entry": "log-entries", "iteration": "iterations"}
"""What a file can be put beside, and the noun that it has in addresses."""


def plain(body: dict[str, Any]) -> dict[str, Any]:
    """As it is sent: an id in words."""
    return dict(json.loads(json.dumps(body, default=str)))


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


@functools.cache
def schema() -> Any:
    """Of the whole API; to describe it takes a third of a second."""
    return SchemaGenerator().get_schema(public=True)  # type: ignore[no-untyped-call]


def filters() -> list[tuple[str, str]]:
    """Every list with every parameter that names something by its id."""
    return [
        (path.removeprefix("/api/v1").replace("{id}", "<uuid:pk>"), parameter["name"])
        for path, operations in schema()["paths"].items()
        for parameter in operations.get("get", {}).get("parameters", [])
        if parameter["in"] == "query" and parameter["schema"].get("format") == "uuid"
    ]


NAMED = {
    "team": "teams",
    "programme": "programmes",
    "target_id": "canvases",
    "canvas": "canvases",
    "experiment": "experiments",
    "person": "user",
    "meeting": "meetings",
    "call": "calls",
    "question": "guest-questions",
}


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


def lists() -> list[str]:
    return [
        path.removeprefix("/api/v1")
        for path, operations in schema()["paths"].items()
        if any(parameter["name"] == "cursor" for parameter in operations.get("get", {}).get("parameters", []))
    ]


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
