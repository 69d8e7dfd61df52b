"""A file into a canvas: whole or not at all, beside what is there, through the same gate as every edit."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from pycrdt import Map

from canvases import documents
from canvases.documents import notes_of
from canvases.engine.copies import Roots
from canvases.engine.schema import GROUPS, NOTES
from canvases.exports import file
from canvases.models import Canvas, CanvasUpdate
from canvases.services import history
from canvases.services.notes import NewNote, add_notes
from teams.models import Team
from tests.canvases.conftest import canvas_of
from tests.canvases.exports import kit
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db


def sent_to(user: User, canvas: Canvas, data: Any) -> Any:
    return Browser(user).send("post", f"/canvases/{canvas.pk}/import/", data)


def file_of(canvas: Canvas, people: People) -> Any:
    return json.loads(kit.export(people.alice, canvas, "json", authors=True).content)


@pytest.fixture
def data(canvas: Canvas, people: People) -> Any:
    kit.written_on(canvas, people)
    return file_of(canvas, people)


@pytest.fixture
def theirs(neighbours: Team, people: People) -> Canvas:
    """The same canvas of Peter's team, empty."""
    return canvas_of(neighbours, 2)


def test_out_and_in_again_is_the_same(data: Any, theirs: Canvas, people: People) -> None:
    answer = sent_to(people.peter, theirs, data)
    assert answer.status_code == 201, answer.content
    assert len(answer.json()["notes"]) == 7
    content = history.state_at(theirs).content
    places = {(note.block, note.type, note.text, note.lane, note.x, note.y) for note in content.notes.values()}
    fields = ("block", "type", "text", "lane", "x", "y")
    assert places == {
        tuple(note.get(name, "" if name == "lane" else None) for name in fields) for note in data["notes"]
    }
    assert {note.author for note in content.notes.values()} == {str(people.peter.pk)}, "nobody's name is forged"
    assert CanvasUpdate.objects.filter(canvas=theirs).count() == 1, "one change"
    unheard = [note for note in data["notes"] if note["block"] == "unheard"]
    told = sorted((note.order, note.text) for note in content.notes.values() if note.block == "unheard")
    assert [text for _order, text in told] == [note["text"] for note in unheard], "in their order"


def test_arrows_come_along(team: Team, neighbours: Team, people: People) -> None:
    canvas, theirs = canvas_of(team, 4), canvas_of(neighbours, 4)
    kit.flows_on(canvas, people)
    assert sent_to(people.peter, theirs, file_of(canvas, people)).status_code == 201
    content = history.state_at(theirs).content
    (link,) = content.links.values()
    assert (content.notes[link.source].text, link.label) == ("Guidance counsellor", "name and worry")


def test_what_hangs_on_a_note_that_is_gone_keeps_no_file_out(team: Team, neighbours: Team, people: People) -> None:
    """Two people draw an arrow, or group, and delete a note at the same time: what is left is seen by nobody."""
    canvas, theirs = canvas_of(team, 4), canvas_of(neighbours, 4)
    kit.flows_on(canvas, people)
    keys, group = list(notes_of(canvas)), str(uuid7())

    def tear(roots: Roots) -> None:
        roots[GROUPS][group] = Map({"block": "flows", "title": "Both"})
        for key in keys:
            roots[NOTES][key]["group"] = group
        del roots[NOTES][keys[0]]

    documents.change(people.alice, canvas, tear)
    assert sent_to(people.peter, theirs, file_of(canvas, people)).status_code == 201
    content = history.state_at(theirs).content
    assert (len(content.notes), content.links) == (1, {})
    assert [note.group for note in content.notes.values()] == list(content.groups)


def test_nothing_that_is_there_is_replaced(data: Any, theirs: Canvas, people: People) -> None:
    add_notes(people.peter, theirs, notes=[NewNote("unheard", "Was here first")])
    assert sent_to(people.peter, theirs, data).status_code == 201
    assert sent_to(people.peter, theirs, data).status_code == 201
    notes = notes_of(theirs).values()
    assert len(notes) == 15
    first = min((note for note in notes if note.block == "unheard"), key=lambda note: note.order)
    assert first.text == "Was here first"


WRONG: dict[str, tuple[Any, str]] = {
    "a block that is not there": (lambda d: d["notes"][2].update(block="nowhere"), "$.notes[2].block"),
    "a lane that is not there": (lambda d: d["notes"][0].update(lane="no"), "$.notes[0].lane"),
    "a kind that does not fit": (lambda d: d["notes"][0].update(type="no"), "$.notes[0].type"),
    "a column in a list": (lambda d: d["notes"][0].update(column=3), "$.notes[0].column"),
    "a first column in a list": (lambda d: d["notes"][0].update(column=1), "$.notes[0].column"),
    "an id twice": (lambda d: d["notes"][1].update(id=d["notes"][0]["id"]), "$.notes[1].id"),
    "beside the canvas": (lambda d: d["notes"][0].update(x=1.5), "$.notes[0].x"),
    "a text too long": (lambda d: d["notes"][0].update(text="x" * 4001), "$.notes[0].text"),
    "something unknown": (lambda d: d["notes"][0].update(colour="red"), "$.notes[0]"),
    "an arrow to nowhere": (
        lambda d: d["links"].append({"from": "a", "to": "b", "relation": "link"}),
        "$.links[0].from",
    ),
    "an arrow between blocks": (
        lambda d: d["links"].append({"from": d["notes"][0]["id"], "to": _of(d, "promise"), "relation": "link"}),
        "$.links[0]",
    ),
    "a group of nobody": (lambda d: d["groups"].append({"block": "unheard", "title": "x", "notes": ["z"]}), "$.groups"),
    "another canvas": (lambda d: d["canvas"].update(slug="shared-phenomenon"), "$.canvas.slug"),
    "another program's": (lambda d: d.update(format="miro"), "$.format"),
    "a later form": (lambda d: d.update(version=2), "$.version"),
}


def _of(data: Any, block: str) -> str:
    return str(next(note["id"] for note in data["notes"] if note["block"] == block))


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_file_is_refused_whole_with_the_place(data: Any, theirs: Canvas, people: People, name: str) -> None:
    spoil, path = WRONG[name]
    spoilt = copy.deepcopy(data)
    spoil(spoilt)
    answer = sent_to(people.peter, theirs, spoilt)
    assert problem(answer) == (400, "wrong_file")
    assert any(told.startswith(path) for told in answer.json()["errors"]["file"]), answer.json()
    assert notes_of(theirs) == {}


@pytest.mark.parametrize("data", [[], "x", None, 7, {}, {"notes": [[]]}, {"notes": {}}])
def test_what_is_no_file_at_all(data: Any, canvas: Canvas, people: People) -> None:
    assert problem(sent_to(people.alice, canvas, data))[0] == 400


def test_a_file_of_faults_is_told_of_twenty(data: Any, theirs: Canvas, people: People) -> None:
    data["notes"] = [{**data["notes"][0], "id": str(number), "block": "no"} for number in range(1500)]
    assert len(sent_to(people.peter, theirs, data).json()["errors"]["file"]) == 20


def test_of_a_list_that_is_too_long_the_rest_is_not_read(canvas: Canvas) -> None:
    """Twelve megabytes of notes took half a minute of the server's time."""
    data = {"format": "niitty-canvas", "version": 1, "canvas": {"slug": "x"}, "notes": [7] * 1501}
    (told,) = file.faults(data, canvas)
    assert told.startswith("$.notes: ")


def test_a_canvas_takes_no_more_than_it_holds(data: Any, theirs: Canvas, people: People) -> None:
    data["notes"] = [{**data["notes"][0], "id": str(number)} for number in range(1500)]
    add_notes(people.peter, theirs, notes=[NewNote("unheard", "One")])
    assert problem(sent_to(people.peter, theirs, data)) == (400, "full")
    assert len(notes_of(theirs)) == 1


@pytest.mark.parametrize("name", ["bob", "greta", "carla", "olga"])
def test_only_who_may_change_everything(data: Any, canvas: Canvas, people: People, name: str) -> None:
    before = len(notes_of(canvas))
    assert problem(sent_to(getattr(people, name), canvas, data)) == (403, "forbidden")
    assert len(notes_of(canvas)) == before


def test_an_archived_team_takes_nothing(data: Any, canvas: Canvas, people: People) -> None:
    Team.objects.filter(pk=canvas.team_id).update(archived_at=canvas.team.created_at)
    assert problem(sent_to(people.alice, canvas, data)) == (403, "forbidden")
    assert kit.export(people.alice, canvas, "json").status_code == 200, "it is read, though"


def test_control_characters_stay_outside(data: Any, theirs: Canvas, people: People) -> None:
    data["notes"] = [data["notes"][0] | {"text": "\x00quiet\x0bwords\x00"}]
    assert sent_to(people.peter, theirs, data).status_code == 201
    (note,) = notes_of(theirs).values()
    assert "\x00" not in note.text
