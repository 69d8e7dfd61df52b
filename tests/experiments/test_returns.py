"""`/learnings/{id}/returns/` and `/suggestions/`: learnings that go back to canvases."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases.documents import notes_of
from canvases.models import Note
from experiments.models import Assumption, Learning, Return
from teams.models import Team
from tests import make
from tests.experiments import stories
from tests.experiments.boards import PHENOMENON, RENEWAL, RISKS, board, marks, put, taken_up
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db


@pytest.fixture
def learning(team: Team, people: People) -> Learning:
    """Of an experiment whose assumption lies on the map."""
    made = stories.whole(team, people.alice, people.bob, "sensemaking")
    source = taken_up(team, people.alice, x=0.95, y=0.5)
    assert made.assumption is not None
    Assumption.objects.filter(pk=source.pk).update(source_note=None)
    Assumption.objects.filter(pk=made.assumption.pk).update(source_note=source.source_note)
    return made.learnings.get()


def send_back(window: Browser, learning: Learning, **sent: Any) -> Any:
    plain = {name: str(value) for name, value in sent.items()}
    return window.send("post", f"/learnings/{learning.pk}/returns/", plain)


def test_learning_becomes_a_note_beside_the_one_it_touches(team: Team, people: People, learning: Learning) -> None:
    window, canvas = Browser(people.alice), board(team, RISKS)
    source = Note.objects.get()
    sent = {"canvas": canvas.pk, "block": "map", "affected": source.pk, "mark": "no_longer_true"}
    answer = send_back(window, learning, **sent)
    assert answer.status_code == 201
    made = answer.json()["returns"][0]
    assert (made["affected"], made["mark"], made["by"]["display_name"]) == (str(source.pk), "no_longer_true", "Alice")
    note = notes_of(canvas)[made["note"]]
    assert (note.type, note.text, note.ref) == ("learning", learning.statement, str(source.pk))
    assert (round(note.x or 0, 9), note.y) == (0.89, 0.5)
    found = marks(Browser(people.bob), canvas)
    assert [one["mark"] for one in found[str(source.pk)]["returns"]] == ["no_longer_true"]
    assert found[made["note"]]["brought_by"]["learning"] == learning.statement
    source.refresh_from_db()
    assert source.deleted_at is None
    again = send_back(window, learning, **sent)
    assert [one["id"] for one in again.json()["returns"]] == [made["id"]]
    assert Note.objects.count() == 2


def test_learning_goes_to_any_block_in_its_own_words(team: Team, people: People, learning: Learning) -> None:
    canvas = board(team, RENEWAL)
    made = send_back(Browser(people.alice), learning, canvas=canvas.pk, block="decision", text="Ask who knows them")
    note = notes_of(canvas)[made.json()["returns"][0]["note"]]
    assert (note.text, note.type, note.ref, note.lane) == ("Ask who knows them", "learning", "", "persevere")


def test_touched_note_may_lie_on_another_canvas(team: Team, people: People, learning: Learning) -> None:
    touched = put(team, people.bob, PHENOMENON, "drivers", "Nobody knows them")
    canvas = board(team, RENEWAL)
    sent = {"canvas": canvas.pk, "block": "lessons", "affected": touched.pk, "mark": "changed"}
    assert send_back(Browser(people.alice), learning, **sent).status_code == 201
    assert [*marks(Browser(people.bob), board(team, PHENOMENON))] == [str(touched.pk)]


def test_nothing_to_change_needs_a_reason(team: Team, people: People, learning: Learning) -> None:
    Learning.objects.update(no_change_because="")
    window = Browser(people.alice)
    assert problem(send_back(window, learning)) == (400, "invalid")
    assert problem(send_back(window, learning, no_change_because=" ")) == (400, "invalid")
    answer = send_back(window, learning, no_change_because="The map says so")
    assert (answer.status_code, answer.json()["no_change_because"]) == (200, "The map says so")
    assert not Return.objects.exists()


def test_what_does_not_fit_leaves_nothing(team: Team, neighbours: Team, people: People, learning: Learning) -> None:
    window, canvas = Browser(people.alice), board(team, RISKS)
    Team.objects.filter(pk=neighbours.pk).update(visibility="programme")
    foreign = make.note(make.canvas(neighbours), people.peter)
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"canvas": canvas.pk, "block": "nowhere"}, "block"),
        ({"canvas": foreign.canvas_id, "block": "unheard"}, "canvas"),
        ({"canvas": canvas.pk, "block": "map", "affected": foreign.pk, "mark": "changed"}, "affected"),
        ({"canvas": canvas.pk, "block": "map", "mark": "changed"}, "mark"),
        ({"canvas": canvas.pk, "block": "map", "affected": Note.objects.all()[0].pk}, "mark"),
    ]
    before = Note.objects.count()
    for sent, field in wrong:
        assert send_back(window, learning, **sent).json()["errors"].keys() == {field}
    assert (Return.objects.count(), Note.objects.count()) == (0, before)


def test_only_the_core_team_takes_learnings_back(team: Team, people: People, learning: Learning) -> None:
    sent = {"canvas": board(team, RISKS).pk, "block": "map"}
    for user, status in ((people.bob, 403), (people.carla, 403), (people.peter, 404)):
        assert send_back(Browser(user), learning, **sent).status_code == status
    assert Browser(people.bob).read(f"/learnings/{learning.pk}/suggestions/")


def test_suggestions_begin_with_the_note_of_the_assumption(team: Team, people: People, learning: Learning) -> None:
    window = Browser(people.alice)
    found = window.read(f"/learnings/{learning.pk}/suggestions/")
    first = found[0]
    assert (first["canvas"]["number"], first["block"], first["title"]) == (RISKS, "map", "Map of assumptions")
    assert (first["note"]["text"], first["why"]) == ("They answer a name", "")
    places = [(one["canvas"]["number"], one["block"]) for one in found]
    assert places[1:4] == [(1, "drivers"), (3, "heard"), (4, "flows")]
    assert len(set(places)) == len(places) == 14
    send_back(window, learning, canvas=found[1]["canvas"]["id"], block="drivers")
    left = window.read(f"/learnings/{learning.pk}/suggestions/")
    assert [(one["canvas"]["number"], one["block"]) for one in left] == [places[0], *places[2:]]


@pytest.mark.parametrize("count", [1, 3])
def test_suggestions_ask_as_often_for_three_returns_as_for_one(
    team: Team, people: People, learning: Learning, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    window = Browser(people.alice)
    for block in ("grounds", "conditions", "let-go")[:count]:
        send_back(window, learning, canvas=board(team, RENEWAL).pk, block=block)
    assert learning.returns.count() == count
    with django_assert_num_queries(10):
        window.read(f"/learnings/{learning.pk}/suggestions/")
