"""Names for moments of a canvas."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone

from canvases.models import Canvas, CanvasUpdate, CanvasVersion
from canvases.services import versions
from canvases.services.notes import NewNote, add_notes
from teams.models import Team
from tests import make
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.errors import NotFound

pytestmark = pytest.mark.django_db


def post(user: User, canvas: Canvas, **sent: Any) -> Any:
    return Browser(user).send("post", "/versions/", {"canvas": str(canvas.pk), "name": "Before meeting 2"} | sent)


def test_the_core_team_names_the_canvas_as_it_is(canvas: Canvas, alice: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    add_notes(alice, canvas, notes=[NewNote("unheard", "Tere")])
    response = post(alice, canvas, name="  Before   meeting 2 ")
    assert response.status_code == 201
    found = response.json()
    at = CanvasUpdate.objects.get(sequence=2).at
    assert (found["name"], found["sequence"], found["canvas"]) == ("Before meeting 2", 2, str(canvas.pk))
    assert (found["at"], found["named_by"]["display_name"]) == (timezone.localtime(at).isoformat(), "Alice")
    assert found["abilities"] == {"change": True}


def test_an_earlier_moment_gets_a_name(canvas: Canvas, alice: User) -> None:
    for text in ("Hei", "Tere"):
        add_notes(alice, canvas, notes=[NewNote("unheard", text)])
    assert post(alice, canvas, sequence=1).json()["sequence"] == 1
    assert problem(post(alice, canvas, name="Other", sequence=3)) == (404, "no_such_step")


def test_a_canvas_with_nothing_on_it_has_no_versions(canvas: Canvas, alice: User) -> None:
    assert problem(post(alice, canvas)) == (409, "nothing_yet")


def test_everybody_reads_names_and_the_core_team_changes_them(canvas: Canvas, people: People) -> None:
    version = make.version(canvas, people.alice)
    address = f"/versions/{version.pk}/"
    for user in (people.bob, people.greta, people.carla):
        (row,) = Browser(user).read(f"/versions/?canvas={canvas.pk}")["results"]
        assert row["abilities"] == {"change": False}
        assert problem(post(user, canvas)) == (403, "forbidden")
        assert problem(Browser(user).send("patch", address, {"name": "Mine"})) == (403, "forbidden")
        assert problem(Browser(user).send("delete", address)) == (403, "forbidden")
    assert Browser(people.alice).send("patch", address, {"name": "After it"}).json()["name"] == "After it"
    assert Browser(people.alice).send("delete", address).status_code == 204
    assert not CanvasVersion.objects.exists()


def test_a_name_is_given_once_on_a_canvas(canvas: Canvas, alice: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    make.version(canvas, alice)
    other = make.version(canvas, alice, "Other")
    assert problem(post(alice, canvas)) == (409, "name_taken")
    renamed = Browser(alice).send("patch", f"/versions/{other.pk}/", {"name": "Before meeting 2"})
    assert problem(renamed) == (409, "name_taken")
    assert Browser(alice).send("patch", f"/versions/{other.pk}/", {"name": "Other"}).status_code == 200


def test_there_is_an_end_to_names(canvas: Canvas, alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "MOST", 1)
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    assert post(alice, canvas).status_code == 201
    assert problem(post(alice, canvas, name="Other")) == (409, "too_many_versions")


def test_an_archived_team_names_nothing(canvas: Canvas, team: Team, alice: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert problem(post(alice, canvas)) == (403, "forbidden")


@pytest.mark.parametrize("count", [1, 3])
def test_asks_as_often_for_three_names_as_for_one(
    canvas: Canvas, alice: User, count: int, django_assert_num_queries: Any
) -> None:
    for number in range(count):
        make.version(canvas, alice, str(number))
    client = Browser(alice)
    client.send("get", "/canvases/")
    with django_assert_num_queries(4):  # session, person, page, role
        assert len(client.read(f"/versions/?canvas={canvas.pk}")["results"]) == count


def test_a_name_that_was_taken_away_meanwhile_is_not_found(canvas: Canvas, alice: User) -> None:
    version = make.version(canvas, alice)
    CanvasVersion.objects.all().delete()
    with pytest.raises(NotFound):
        versions.rename_version(alice, version=version, name="After it")
