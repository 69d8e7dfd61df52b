"""Every address of the API, found by itself: a new one cannot be forgotten. And what may be sent there."""

from __future__ import annotations

import functools
import json
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django.urls import URLPattern, URLResolver
from drf_spectacular.generators import SchemaGenerator

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
"""What is added to something that is named in the body: it may be somebody else's."""


def plain(body: dict[str, Any]) -> dict[str, Any]:
    """As it is sent: an id in words."""
    return dict(json.loads(json.dumps(body, default=str)))


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


def lists() -> list[str]:
    return [
        path.removeprefix("/api/v1")
        for path, operations in schema()["paths"].items()
        if any(parameter["name"] == "cursor" for parameter in operations.get("get", {}).get("parameters", []))
    ]
