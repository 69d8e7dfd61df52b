"""Notes are put together under a name, are told so in history and files, and go to other canvases with it."""

from __future__ import annotations

import csv
import io
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases import documents
from canvases.engine.schema import GROUPS
from canvases.models import Canvas, Note, NoteGroup
from canvases.services import history
from canvases.services.grouping import group_notes
from canvases.services.notes import NewNote, add_notes, change_note
from teams.models import Team
from tests import make
from tests.canvases.conftest import canvas_of
from tests.canvases.exports import kit
from tests.canvases.images import shown
from tests.people import Browser, People
from workspace.accounts.models import User
from workspace.core.errors import Forbidden, Invalid, NotFound

pytestmark = pytest.mark.django_db


@pytest.fixture
def other(team: Team, canvas: Canvas) -> Canvas:
    return canvas_of(team, 1)


@pytest.fixture
def notes(canvas: Canvas, alice: User) -> list[Note]:
    texts = ("The night staff", "Parents at home", "Those who moved here")
    return add_notes(alice, canvas, notes=[NewNote("unheard", text) for text in texts])


def ids(*notes: Note) -> list[str]:
    return [str(note.pk) for note in notes]


def together(canvas: Canvas) -> list[tuple[str, str, set[str]]]:
    """Block, name and words of every group."""
    content = history.state_at(canvas).content
    return [
        (group.block, group.title, {note.text for note in content.notes.values() if note.group == key})
        for key, group in content.groups.items()
    ]


def move(user: User, to: Canvas, *notes: Note) -> Any:
    wanted = [{"id": key, "block": "voices"} for key in ids(*notes)]
    return Browser(user).send("post", "/notes/move/", {"canvas": str(to.pk), "notes": wanted})


def test_the_core_team_groups_notes_of_one_block(canvas: Canvas, notes: list[Note], alice: User, bob: User) -> None:
    group_notes(alice, canvas, title=" Not asked\nyet ", notes=ids(*notes[:2]))
    assert together(canvas) == [("unheard", "Not asked yet", {"The night staff", "Parents at home"})]
    with pytest.raises(Forbidden):
        group_notes(bob, canvas, title="Mine", notes=ids(notes[2]))
    elsewhere = add_notes(alice, canvas, notes=[NewNote("promise", "We answer")])
    with pytest.raises(Invalid):
        group_notes(alice, canvas, title="", notes=ids(notes[2], *elsewhere))
    with pytest.raises(Invalid):
        group_notes(alice, canvas, title="", notes=[])
    with pytest.raises(NotFound):
        group_notes(alice, canvas, title="", notes=[str(canvas.pk)])


def test_others_put_their_own_notes_into_a_group_and_no_other(
    canvas: Canvas, notes: list[Note], alice: User, bob: User
) -> None:
    group = group_notes(alice, canvas, title="Not asked yet", notes=ids(notes[0]))
    (own,) = add_notes(bob, canvas, notes=[NewNote("unheard", "My neighbour")])
    change_note(bob, own, changes={"group": group})
    assert together(canvas)[0][2] == {"The night staff", "My neighbour"}
    with pytest.raises(Forbidden):
        change_note(bob, notes[1], changes={"group": group})


def test_a_group_that_is_moved_whole_goes_along(canvas: Canvas, other: Canvas, notes: list[Note], alice: User) -> None:
    group_notes(alice, canvas, title="Not asked yet", notes=ids(*notes[:2]))
    assert move(alice, other, *notes).status_code == 200
    assert together(canvas) == []
    assert together(other) == [("voices", "Not asked yet", {"The night staff", "Parents at home"})]


def test_a_note_that_is_moved_without_the_others_leaves_its_group(
    canvas: Canvas, other: Canvas, notes: list[Note], alice: User
) -> None:
    group_notes(alice, canvas, title="Not asked yet", notes=ids(*notes[:2]))
    assert move(alice, other, notes[0]).status_code == 200
    assert together(canvas) == [("unheard", "Not asked yet", {"Parents at home"})]
    assert together(other) == []


def test_who_only_contributes_takes_own_notes_along_without_a_group(
    canvas: Canvas, other: Canvas, alice: User, bob: User
) -> None:
    own = add_notes(bob, canvas, notes=[NewNote("unheard", "My neighbour")])
    group_notes(alice, canvas, title="Not asked yet", notes=ids(*own))
    assert move(bob, other, *own).status_code == 200
    assert together(other) == []


def test_the_way_of_a_canvas_tells_of_groups(canvas: Canvas, notes: list[Note], alice: User, bob: User) -> None:
    group = group_notes(alice, canvas, title="Not asked yet", notes=ids(*notes[:2]))
    found = Browser(bob).read(f"/canvases/{canvas.pk}/replay/")
    changes = [change for scene in found["scenes"] for change in scene["groups"]]
    assert changes == [
        {"id": group, "by": [str(alice.pk)], "group": {"id": group, "block": "unheard", "title": "Not asked yet"}}
    ]
    last = {change["id"]: change["note"]["group"] for change in found["scenes"][-1]["notes"]}
    assert [last[key] for key in ids(*notes)] == [group, group, ""]


def test_bringing_a_canvas_back_brings_its_groups_back(canvas: Canvas, notes: list[Note], alice: User) -> None:
    group_notes(alice, canvas, title="Not asked yet", notes=ids(*notes[:2]))
    before = together(canvas)
    sequence = history.state_at(canvas).sequence
    for note in notes:
        change_note(alice, note, changes={"group": None})
    asked = Browser(alice).send("post", f"/canvases/{canvas.pk}/restore/", {"sequence": sequence})
    assert asked.status_code == 200
    assert together(canvas) == before


@pytest.fixture
def group(canvas: Canvas, notes: list[Note], alice: User) -> str:
    return group_notes(alice, canvas, title="Not asked yet", notes=ids(*notes[:2]))


def test_notes_say_their_group_and_groups_are_read(
    canvas: Canvas, notes: list[Note], group: str, bob: User, charlie: User
) -> None:
    found = Browser(bob).read(f"/notes/?canvas={canvas.pk}")["results"]
    named = {note["id"]: (note["group"], note["group_name"]) for note in found}
    assert [named[key] for key in ids(*notes)] == [(group, "Not asked yet")] * 2 + [(None, "")]
    told = {"id": group, "canvas": str(canvas.pk), "block": "unheard", "name": "Not asked yet"}
    assert Browser(bob).read(f"/note-groups/?canvas={canvas.pk}")["results"] == [told]
    assert Browser(bob).read(f"/note-groups/{group}/") == told
    assert Browser(charlie).read("/note-groups/")["results"] == []


def test_a_group_is_named_otherwise_and_dissolved(canvas: Canvas, notes: list[Note], group: str, alice: User) -> None:
    documents.change(alice, canvas, lambda roots: roots[GROUPS][group].__setitem__("title", "Asked"))
    assert Browser(alice).read(f"/notes/{notes[0].pk}/")["group_name"] == "Asked"
    documents.change(alice, canvas, lambda roots: roots[GROUPS].__delitem__(group))
    assert Browser(alice).read(f"/notes/{notes[0].pk}/")["group"] is None, "it still names the group that is gone"
    assert Browser(alice).read(f"/note-groups/?canvas={canvas.pk}")["results"] == []


def test_a_group_that_its_last_note_has_left_is_shown_to_nobody(
    canvas: Canvas, notes: list[Note], group: str, alice: User
) -> None:
    for note in notes[:2]:
        change_note(alice, note, changes={"group": None})
    assert Browser(alice).read(f"/note-groups/?canvas={canvas.pk}")["results"] == []


def test_groups_are_written_again_after_a_crash(canvas: Canvas, group: str, bob: User) -> None:
    """The table is brought in step with the log: what it lacks is written, what it has too much goes."""
    NoteGroup.objects.all().delete()
    make.note_group(canvas, bob, "Of no document")
    documents.bring_in_step(canvas.pk)
    assert [str(pk) for pk in NoteGroup.objects.values_list("pk", flat=True)] == [group]


def test_the_migration_writes_the_groups_that_documents_have(canvas: Canvas, group: str) -> None:
    written = list(NoteGroup.objects.values())
    NoteGroup.objects.all().delete()
    import_module("canvases.migrations.0014_groups_that_are_there").write_groups(apps, None)
    assert (list(NoteGroup.objects.values()), [str(row["id"]) for row in written]) == (written, [group])


@pytest.mark.parametrize("count", [1, 3])
def test_asks_as_often_for_three_groups_as_for_one(
    canvas: Canvas, notes: list[Note], alice: User, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(count):
        group_notes(alice, canvas, title=str(number), notes=ids(notes[number]))
    client = Browser(alice)
    client.send("get", "/note-groups/")
    with django_assert_num_queries(3):
        assert len(client.read(f"/note-groups/?canvas={canvas.pk}")["results"]) == count
    with django_assert_num_queries(4):
        found = client.read(f"/notes/?canvas={canvas.pk}")["results"]
    assert {note["group_name"] for note in found} >= {str(number) for number in range(count)}


def test_data_takes_groups_and_the_words_of_pictures_along(
    canvas: Canvas, notes: list[Note], group: str, neighbours: Team, people: People
) -> None:
    pictured = shown(people.alice, canvas, "A letter on the door")
    change_note(people.alice, pictured, changes={"group": group})
    group_notes(people.alice, canvas, title="", notes=ids(notes[2]))
    data = kit.export(people.alice, canvas, "json").json()
    theirs = canvas_of(neighbours, 2)
    answer = Browser(people.peter).send("post", f"/canvases/{theirs.pk}/import/", data)
    assert answer.status_code == 201, answer.content
    expected = [
        ("unheard", "Not asked yet", {"The night staff", "Parents at home", "A letter on the door"}),
        ("unheard", "", {"Those who moved here"}),
    ]
    assert sorted(together(theirs), key=str) == sorted(expected, key=str)
    again = kit.export(people.peter, theirs, "json").json()
    named = {note["id"]: note["text"] for note in again["notes"]}
    assert [[named[key] for key in one["notes"]] for one in again["groups"] if one["title"]] == [
        ["The night staff", "Parents at home", "A letter on the door"]
    ]


def test_data_has_no_groups_without_notes(canvas: Canvas, notes: list[Note], group: str, alice: User) -> None:
    for note in notes[:2]:
        change_note(alice, note, changes={"group": None})
    data = kit.export(alice, canvas, "json").json()
    assert data["groups"] == []
    data["groups"] = [{"block": "unheard", "title": "Nobody's", "notes": []}]
    before = together(canvas)
    assert Browser(alice).send("post", f"/canvases/{canvas.pk}/import/", data).status_code == 201
    assert together(canvas) == before


def test_a_table_makes_no_formula_of_a_name(canvas: Canvas, notes: list[Note], alice: User) -> None:
    group_notes(alice, canvas, title='=HYPERLINK("x")', notes=ids(notes[0]))
    (row,) = [row for row in kit.rows(kit.export(alice, canvas, "csv").content) if row["Group"]]
    assert row["Group"] == '\'=HYPERLINK("x")'


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_documents_show_a_picture_below_the_name_of_its_group(
    canvas: Canvas, notes: list[Note], group: str, alice: User, kind: str
) -> None:
    change_note(alice, shown(alice, canvas, "A letter on the door"), changes={"group": group})
    told = kit.words(kind, kit.export(alice, canvas, kind).content)
    places = [told.index(words) for words in ("Those who moved here", "Not asked yet", "A letter on the door")]
    assert places == sorted(places)


def test_files_have_groups_under_their_names(canvas: Canvas, notes: list[Note], alice: User) -> None:
    group_notes(alice, canvas, title="Not asked yet", notes=ids(notes[0], notes[2]))
    group_notes(alice, canvas, title="", notes=ids(notes[1]))
    told = kit.words("docx", kit.export(alice, canvas, "docx").content).split("\n")
    place = told.index("Not asked yet")
    assert ["The night staff" in line for line in told[place + 1 : place + 3]] == [True, False]
    assert "Parents at home" in told[told.index("Group without a name") + 1]
    table = csv.DictReader(io.StringIO(kit.export(alice, canvas, "csv").content.decode("utf-8-sig")))
    assert [row["Group"] for row in table] == ["Not asked yet", "Group without a name", "Not asked yet"]
