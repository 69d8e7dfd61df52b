"""Notes brought from other canvases, asked where they are to lie; and taken back as one act."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases.models import Canvas, CanvasUpdate, Note
from canvases.services.grants import Level, grant
from canvases.services.notes import NewNote, add_notes
from teams.models import Membership, Team
from teams.roles import Role
from tests import make
from tests.canvases.conftest import canvas_of
from tests.canvases.images import shown as pictured
from tests.canvases.test_references import WORDS, act, live, say, use, used
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(team: Team, canvas: Canvas) -> Canvas:
    """Canvas 3: what lies in `voices` of canvas 1 and in `told` of canvas 8 leads to its `heard`."""
    return canvas_of(team, 3)


@pytest.fixture
def note(canvas: Canvas, bob: User) -> Note:
    return add_notes(bob, canvas, notes=[NewNote("unheard", WORDS)])[0]


def origins(user: User, target: Canvas, block: str = "heard") -> Any:
    return Browser(user).read(f"/canvas-references/{target.pk}/origins/?block={block}")


def found(user: User, target: Canvas, origin: Canvas) -> Any:
    return Browser(user).read(f"/canvas-references/{target.pk}/notes/?canvas={origin.pk}")


def texts(user: User, target: Canvas, origin: Canvas) -> list[str]:
    return [note["text"] for shelf in found(user, target, origin) for note in shelf["notes"]]


def take_away(user: User, *references: Any) -> Any:
    sent = {"references": [str(getattr(one, "pk", one)) for one in references]}
    return Browser(user).send("post", "/note-references/take-away/", sent)


# From where ---


def test_canvases_whose_links_lead_to_the_block_come_first(team: Team, other: Canvas, alice: User) -> None:
    add_notes(alice, canvas_of(team, 1), notes=[NewNote("voices", "One"), NewNote("voices", "Two")])
    found = origins(alice, other)
    assert [origin["number"] for origin in found] == [1, 8, 9, 2, 4, 5, 6, 7, 10], "9 leads to another block of it"
    first = found[0]
    assert (first["title"], first["count"]) == ("Shared phenomenon", 2)
    assert first["proposals"] == [
        {
            "block": "voices",
            "block_title": "Voices of those it touches",
            "relation": "copy",
            "note": "What was said carries over word for word.",
            "count": 2,
        }
    ]
    assert [len(origin["proposals"]) for origin in found] == [1, 1] + 7 * [0]
    assert not any(origin["proposals"] for origin in origins(alice, other, "moon"))


def test_only_canvases_that_one_sees_are_offered(canvas: Canvas, other: Canvas, people: People) -> None:
    Team.objects.filter(pk=canvas.team_id).update(visibility="team")
    guest = somebody("Guest")
    grant(people.alice, other, user=guest, level=Level.CONTRIBUTE)
    assert origins(guest, other) == []
    assert problem(Browser(guest).send("get", f"/canvas-references/{other.pk}/notes/?canvas={canvas.pk}"))[0] == 404
    grant(people.alice, canvas, user=guest, level=Level.VIEW)
    assert [origin["number"] for origin in origins(guest, other)] == [2]


@pytest.mark.parametrize("count", [1, 3])
def test_three_canvases_ask_as_often_as_one(
    team: Team, alice: User, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    target = canvas_of(team, 3)
    kept = [target.pk, *(canvas_of(team, number).pk for number in range(8, 8 + count))]
    Canvas.objects.filter(team=team).exclude(pk__in=kept).delete()
    window = Browser(alice)
    with django_assert_num_queries(5):
        assert len(window.read(f"/canvas-references/{target.pk}/origins/?block=heard")) == count


# What ---


def test_notes_come_by_block_in_the_order_of_the_list(canvas: Canvas, other: Canvas, alice: User, note: Note) -> None:
    add_notes(
        alice,
        canvas,
        notes=[
            NewNote("promise", "We answer"),
            NewNote("unheard", "Before it", order="Zz"),
            NewNote("unheard", ""),
        ],
    )
    shot = pictured(alice, canvas, "", block="unheard")
    shelves = found(alice, other, canvas)
    assert [shelf["title"] for shelf in shelves] == ["Whose voice is missing", "Our promise to those we invite"]
    first, second, third = shelves[0]["notes"]
    assert first["text"] == "Before it"
    assert second == {"id": str(note.pk), "type": note.type, "text": WORDS, "image": None, "is_here": False}
    assert (third["text"], third["image"]) == ("", str(shot.image))


def test_what_is_offered_can_be_brought(
    team: Team, canvas: Canvas, other: Canvas, people: People, note: Note, neighbours: Team
) -> None:
    mine = add_notes(people.alice, other, notes=[NewNote("heard", "From here")])[0]
    used(people.alice, canvas, mine, block="unheard")
    hidden = add_notes(people.alice, canvas_of(team, 1), notes=[NewNote("voices", "Of a canvas one does not see")])[0]
    used(people.alice, canvas, hidden, block="unheard")
    guest = somebody("Guest")
    Team.objects.filter(pk=team.pk).update(visibility="team")
    for each, level in ((other, Level.CONTRIBUTE), (canvas, Level.VIEW)):
        grant(people.alice, each, user=guest, level=level)
    assert texts(guest, other, canvas) == [WORDS]
    assert set(texts(people.alice, other, canvas)) == {WORDS, "Of a canvas one does not see"}
    for user in (guest, people.alice):
        ids = [uuid.UUID(one["id"]) for shelf in found(user, other, canvas) for one in shelf["notes"]]
        used(user, other, *ids)


def test_what_is_here_already_says_so(team: Team, canvas: Canvas, other: Canvas, alice: User, note: Note) -> None:
    [made] = used(alice, other, note)
    [again] = used(alice, canvas_of(team, 1), note, block="voices")
    for origin in (canvas, again.note.canvas):
        [shelf] = found(alice, other, origin)
        assert [one["is_here"] for one in shelf["notes"]] == [True], "a reference stands for what it shows"
    act(alice, made, "detach")
    [shelf] = found(alice, other, canvas)
    assert [one["is_here"] for one in shelf["notes"]] == [False]


def test_other_teams_and_the_canvas_itself_are_refused(canvas: Canvas, other: Canvas, people: People) -> None:
    elsewhere = make.team(canvas.team.programme, "Elsewhere")
    Membership.objects.create(team=elsewhere, user=people.alice, role=Role.CORE)
    window = Browser(people.alice)

    def asked(query: str) -> tuple[int, str]:
        return problem(window.send("get", f"/canvas-references/{other.pk}/notes/{query}"))

    assert asked(f"?canvas={canvas_of(elsewhere, 2).pk}") == (400, "other_team")
    assert asked(f"?canvas={other.pk}") == (400, "invalid")
    assert asked("") == (400, "invalid")
    assert problem(Browser(people.charlie).send("get", f"/canvas-references/{other.pk}/origins/")) == (404, "not_found")


@pytest.mark.parametrize("count", [1, 3])
def test_three_notes_ask_as_often_as_one(
    team: Team,
    canvas: Canvas,
    other: Canvas,
    alice: User,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(count):
        add_notes(alice, canvas, notes=[NewNote("unheard", str(number))])
        far = add_notes(alice, canvas_of(team, 1), notes=[NewNote("voices", str(number))])[0]
        used(alice, canvas, far, block="unheard")
    window = Browser(alice)
    with django_assert_num_queries(8):
        [shelf] = window.read(f"/canvas-references/{other.pk}/notes/?canvas={canvas.pk}")
    assert len(shelf["notes"]) == 2 * count


def test_too_many_at_a_time_are_told_what_to_do(other: Canvas, alice: User) -> None:
    refused = use(alice, other, *[uuid.uuid4() for _ in range(301)])
    assert refused.status_code == 400
    assert "At most 300 notes go at a time. Take these first, then the others." in str(refused.json())


# And back ---


def test_what_was_brought_is_taken_back_as_one_change(
    canvas: Canvas, other: Canvas, alice: User, note: Note, bob: User
) -> None:
    notes = [note, *add_notes(bob, canvas, notes=[NewNote("unheard", "Second"), NewNote("unheard", "Third")])]
    before = CanvasUpdate.objects.filter(canvas=other).count()
    made = used(alice, other, *notes)
    assert CanvasUpdate.objects.filter(canvas=other).count() == before + 1
    Browser(alice).send("delete", f"/notes/{made[0].note_id}/")
    assert take_away(alice, *made).status_code == 204
    assert (live(other), CanvasUpdate.objects.filter(canvas=other).count()) == ({}, before + 3)
    assert {note.text for note in live(canvas).values()} == {WORDS, "Second", "Third"}
    assert problem(take_away(alice, *made)) == (404, "not_found")


def test_whoever_brought_them_takes_them_back_all_or_none(
    canvas: Canvas, other: Canvas, note: Note, people: People
) -> None:
    second = add_notes(people.alice, canvas, notes=[NewNote("promise", "We answer")])[0]
    mine, theirs = used(people.bob, other, second), used(people.alice, other, second)
    assert problem(take_away(people.bob, *mine, *theirs)) == (403, "forbidden")
    assert len(live(other)) == 2
    assert take_away(people.bob, *mine).status_code == 204
    assert problem(take_away(people.charlie, *theirs)) == (404, "not_found")
    assert take_away(people.bob).status_code == 400
    say(people.alice, second, "Still followed")
    assert [note.text for note in live(other).values()] == ["Still followed"]


@pytest.mark.parametrize("count", [1, 3])
def test_taking_three_back_asks_as_often_as_one(
    canvas: Canvas, other: Canvas, alice: User, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    notes = add_notes(alice, canvas, notes=[NewNote("unheard", str(number)) for number in range(count)])
    made = used(alice, other, *notes)
    sent = {"references": [str(one.pk) for one in made]}
    window = Browser(alice)
    with django_assert_num_queries(34):
        assert window.send("post", "/note-references/take-away/", sent).status_code == 204
