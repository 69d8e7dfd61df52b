"""Nobody finds in a file what the screen would not show them: every role, every kind of file."""

from __future__ import annotations

from typing import Any

import pytest

from canvases.exports.formats import AllFormat
from canvases.exports.reading import Choices, read
from canvases.models import Canvas, Export
from canvases.services import exporting, grants
from teams.models import Membership, Team
from teams.roles import Role, Visibility
from tests import make
from tests.canvases.exports import kit
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db

READABLE = ("docx", "csv", "json")
"""The PDF is printed from what the Word document is made of."""
INSIDE = {"alice", "bob", "carla", "olga"}
"""Those who may know everybody in the team, and so the names of guests."""
SEES = {
    Visibility.TEAM: {"alice", "carla", "olga"},
    Visibility.SPACE: {*INSIDE, "greta"},
    Visibility.PROGRAMME: {*INSIDE, "greta", "peter"},
}


@pytest.mark.parametrize("visibility", list(Visibility))
@pytest.mark.parametrize("name", ["alice", "bob", "greta", "carla", "olga", "peter", "charlie"])
def test_who_gets_what(canvas: Canvas, people: People, name: str, visibility: Visibility) -> None:
    kit.written_on(canvas, people)
    make.thread(canvas, people.greta, "I would say so")
    Team.objects.filter(pk=canvas.team_id).update(visibility=visibility)
    reader, sees = getattr(people, name), name in SEES[visibility]
    for kind in READABLE:
        answer = kit.export(reader, canvas, kind, authors=True, discussion=True)
        if not sees:
            assert problem(answer) == (404, "not_found")
            continue
        told = kit.words(kind, answer.content)
        assert "moved here in June" in told
        assert "Alice" in told
        assert ("Greta" in told) == (name in INSIDE), kind
        assert ("a guest" in told) == (name not in INSIDE), kind
    asked = Browser(reader).send("post", "/exports/", {"team": str(canvas.team_id), "format": "zip"})
    assert asked.status_code == (201 if sees else 404)


def test_nobody_signed_out_gets_anything(canvas: Canvas, people: People) -> None:
    assert problem(kit.export(None, canvas, "json")) == (401, "not_signed_in")


def test_a_grant_on_one_canvas_gives_that_one(canvas: Canvas, people: People) -> None:
    kit.written_on(canvas, people)
    grants.grant(people.alice, canvas, user=people.charlie, level=grants.Level.VIEW)
    told = kit.words("csv", kit.export(people.charlie, canvas, "csv", authors=True).content)
    assert "Alice" in told
    assert "Greta" not in told
    assert problem(kit.export(people.charlie, make.canvas(canvas.team, 3), "csv")) == (404, "not_found")


def test_a_guest_who_has_an_account_by_now_has_its_name(canvas: Canvas, people: People) -> None:
    kit.written_on(canvas, people)
    people.greta.merged_into = people.bob
    people.greta.save()
    told = kit.rows(kit.export(people.peter, canvas, "csv", authors=True).content) if _open(canvas) else []
    assert {row["Author"] for row in told} == {"Alice", "Bob"}


def _open(canvas: Canvas) -> bool:
    return bool(Team.objects.filter(pk=canvas.team_id).update(visibility=Visibility.PROGRAMME))


@pytest.fixture
def ready(canvas: Canvas, people: People) -> Export:
    """Bob's file, with everybody's names."""
    kit.written_on(canvas, people)
    choices = Choices("en", authors=True)
    export = exporting.ask(people.bob, team=canvas.team, chosen=AllFormat.FILES, choices=choices)
    exporting.make(export.pk, is_last_try=False)
    export.refresh_from_db()
    return export


def fetched(user: Any, export: Export) -> Any:
    return Browser(user).send("get", f"/exports/{export.pk}/file/")


def test_a_file_is_its_askers_alone(ready: Export, people: People) -> None:
    for other in (people.alice, people.olga, people.charlie):
        assert problem(fetched(other, ready)) == (404, "not_found")
        assert Browser(other).read("/exports/")["results"] == []
    answer = fetched(people.bob, ready)
    assert answer.status_code == 200
    answer.close()


def test_rights_are_judged_again_when_it_is_fetched(ready: Export, people: People) -> None:
    Team.objects.filter(pk=ready.team_id).update(visibility=Visibility.TEAM)
    assert problem(fetched(people.bob, ready)) == (404, "not_found")


def test_names_of_guests_are_judged_again(ready: Export, people: People) -> None:
    assert ready.names_guests
    Membership.objects.filter(user=people.bob).update(role=Role.GUEST)
    assert problem(fetched(people.bob, ready)) == (404, "not_found")


def test_rights_are_judged_when_it_is_made(canvas: Canvas, people: People) -> None:
    export = exporting.ask(people.bob, team=canvas.team, chosen=AllFormat.FILES, choices=Choices("en"))
    Team.objects.filter(pk=canvas.team_id).update(visibility=Visibility.TEAM)
    exporting.make(export.pk, is_last_try=False)
    export.refresh_from_db()
    assert (export.state, export.failure, export.file.name) == ("failed", "not_found", "")


def test_what_is_read_once_is_all_there_is(canvas: Canvas, people: People) -> None:
    """Deleted notes are in the log, and in no file."""
    kit.written_on(canvas, people)
    note = canvas.notes.get(text="Landlords")
    assert Browser(people.alice).send("delete", f"/notes/{note.pk}/").status_code == 204
    (whole,) = read(people.alice, [canvas], Choices("en"))
    assert "Landlords" not in {note.text for note in whole.content.notes.values()}
