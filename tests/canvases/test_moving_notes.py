"""Notes go to another canvas of their team, with all that points at them, or stay where they are."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from canvases.documents import notes_of
from canvases.models import Canvas, CanvasUpdate, Note
from canvases.services.notes import NewNote, add_notes
from experiments.models import Assumption
from teams.models import Membership, Team, Thread
from teams.roles import Role
from teams.services import discussion
from tests import make
from tests.canvases.conftest import canvas_of
from tests.people import Browser
from workspace.accounts.models import User
from workspace.notifications.models import Notification

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(team: Team, canvas: Canvas) -> Canvas:
    """Canvas 1: `observations` is open to all, `sentence` is not."""
    return canvas_of(team, 1)


def move(user: User, to: Canvas, *notes: Note, block: str = "", **place: Any) -> Any:
    wanted = [{"id": str(note.pk), "block": block or open_block(to), **place} for note in notes]
    return Browser(user).send("post", "/notes/move/", {"canvas": str(to.pk), "notes": wanted})


def open_block(canvas: Canvas, *, is_open: bool = True) -> str:
    blocks = canvas.template.body["blocks"]
    return str(next(one["id"] for one in blocks if (one["open_to"] == "everyone") is is_open))


def written(canvas: Canvas, by: User) -> Note:
    return add_notes(by, canvas, notes=[NewNote("unheard", "The night staff")])[0]


def steps(*canvases: Canvas) -> int:
    return CanvasUpdate.objects.filter(canvas__in=canvases).count()


def test_notes_keep_author_date_and_words(canvas: Canvas, other: Canvas, alice: User, bob: User) -> None:
    notes = add_notes(bob, canvas, notes=[NewNote("unheard", "One ä 😀"), NewNote("unheard", "Two")])
    there = add_notes(alice, other, notes=[NewNote(open_block(other), "First")])
    answer = move(alice, other, *notes)
    assert answer.status_code == 200
    body = answer.json()
    assert [(one["text"], one["author"]["display_name"]) for one in body] == [("One ä 😀", "Bob"), ("Two", "Bob")]
    assert {one["canvas"] for one in body} == {str(other.pk)}
    now = notes_of(other)
    assert sorted(now, key=lambda key: now[key].order) == [str(there[0].pk), *(one["id"] for one in body)]
    assert now[body[0]["id"]].created == pytest.approx(notes[0].created_at.timestamp())
    assert notes_of(canvas) == {}
    canvas.refresh_from_db()
    assert canvas.counts.get("unheard", 0) == 0


def test_what_points_at_a_note_follows_it(canvas: Canvas, other: Canvas, alice: User, bob: User) -> None:
    note = written(canvas, bob)
    where: Any = {"target_kind": "canvas", "target_id": canvas.pk, "anchor_kind": "note", "anchor_id": str(note.pk)}
    thread = discussion.start_thread(alice, body="Why?", **where)
    make.thread(canvas, alice)
    assumption = Assumption.objects.create(team=canvas.team, statement="So", source_note=note, created_by=alice)
    moved = uuid.UUID(move(alice, other, note).json()[0]["id"])
    assumption.refresh_from_db()
    assert assumption.source_note_id == moved
    followed = Thread.objects.get(target_id=other.pk)
    assert (followed.pk, followed.anchor_id) == (thread.pk, str(moved))
    assert Thread.objects.filter(target_id=canvas.pk).count() == 1
    told = Notification.objects.get(person=bob)
    assert (told.target_id, told.source) == (other.pk, followed.comments.get().pk)


def test_people_move_their_own_to_where_they_may_write(canvas: Canvas, other: Canvas, alice: User, bob: User) -> None:
    his, hers = written(canvas, bob), written(canvas, alice)
    before = steps(canvas, other)
    assert move(bob, other, his, hers).status_code == 403
    refused = move(bob, other, his, block=open_block(other, is_open=False))
    assert (refused.status_code, refused.json()["code"]) == (400, "closed_block")
    assert steps(canvas, other) == before
    assert set(notes_of(canvas)) == {str(his.pk), str(hers.pk)}
    assert move(bob, other, his).status_code == 200


def test_all_stay_when_one_does_not_fit(canvas: Canvas, other: Canvas, alice: User, bob: User) -> None:
    one, two = written(canvas, alice), written(canvas, bob)
    place = {"canvas": str(other.pk)}
    fits, does_not = {"id": str(one.pk), "block": open_block(other)}, {"id": str(two.pk), "block": "moon"}
    answer = Browser(alice).send("post", "/notes/move/", place | {"notes": [fits, does_not]})
    assert (answer.status_code, answer.json()["code"]) == (400, "unknown_place")
    assert move(alice, other, one, block=open_block(other), lane="moon").json()["code"] == "unknown_place"
    assert set(notes_of(canvas)) == {str(one.pk), str(two.pk)}
    assert notes_of(other) == {}


def test_a_note_goes_back_to_its_very_place(canvas: Canvas, other: Canvas, alice: User) -> None:
    there = {"lane": "needed", "x": 0.25, "y": 0.5, "order": "a5"}
    (note,) = add_notes(alice, canvas, notes=[NewNote("rings", "Actor", **there)])  # type: ignore[arg-type]
    moved = Note.objects.get(pk=move(alice, other, note).json()[0]["id"])
    back = move(alice, canvas, moved, block="rings", type=note.type, **there).json()[0]
    assert {name: back[name] for name in there} == there
    assert back["type"] == note.type


def test_notes_stay_with_their_team(canvas: Canvas, alice: User, carla: User, charlie: User) -> None:
    elsewhere = canvas_of(make.team(canvas.team.programme, "Elsewhere"), 1)
    note = written(canvas, alice)
    Membership.objects.create(team=elsewhere.team, user=alice, role=Role.CORE)
    refused = move(alice, elsewhere, note)
    assert (refused.status_code, refused.json()["code"]) == (400, "other_team")
    assert move(alice, canvas, note, block="unheard").status_code == 400
    assert move(carla, canvas_of(canvas.team, 3), note).status_code == 403
    assert move(charlie, canvas_of(canvas.team, 3), note).status_code == 404
