"""Notes on real canvases, written through their documents."""

from __future__ import annotations

from typing import Any

from canvases.models import Canvas, Note
from canvases.services.notes import NewNote, add_notes
from experiments.models import Assumption
from teams.models import Team
from tests import make
from tests.people import Browser
from workspace.accounts.models import User

PHENOMENON, VALUE, RISKS, PLAN, ROUNDS, PILOT, RENEWAL = 1, 4, 6, 7, 8, 9, 10


def board(team: Team, number: int) -> Canvas:
    made = make.canvas(team, number)
    return Canvas.objects.select_related("team__programme", "template__template_set").get(pk=made.pk)


def put(team: Team, by: User, number: int, block: str, text: str = "They answer a name", **place: Any) -> Note:
    return add_notes(by, board(team, number), notes=[NewNote(block, text, **place)])[0]


def on_map(team: Team, by: User, x: float = 0.2, y: float = 0.9, text: str = "They answer a name") -> Note:
    return put(team, by, RISKS, "map", text, x=x, y=y)


def promote(window: Browser, note: Note, field: str, **more: Any) -> Any:
    sent = {name: str(value) for name, value in more.items()}
    return window.send("post", "/promotions/", {"note": str(note.pk), "field": field, **sent})


def move(window: Browser, note: Note | None, **place: Any) -> Any:
    assert note is not None
    return window.send("patch", f"/notes/{note.pk}/", place)


def taken_up(team: Team, by: User, **place: Any) -> Assumption:
    """An assumption whose note lies on the map."""
    note = on_map(team, by, **place)
    return Assumption.objects.get(pk=promote(Browser(by), note, "assumption.statement").json()["assumption"])


def marks(window: Browser, canvas: Canvas) -> dict[str, Any]:
    """What is marked, by note."""
    return {one["note"]: one for one in window.read(f"/canvas-marks/{canvas.pk}/")["notes"]}
