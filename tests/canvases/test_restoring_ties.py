"""What comes back brings its group and its picture along, and taking that back spares what others did since."""

from __future__ import annotations

from typing import Any

import pytest

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.replay import Content
from canvases.engine.schema import GROUPS, NOTES
from canvases.models import Canvas, CanvasImage, Note
from canvases.services.grouping import group_notes
from canvases.services.links import NewLink, add_links
from canvases.services.notes import NewNote, add_notes, change_note, delete_note
from teams.models import Team
from tests.canvases import logs
from tests.canvases.conftest import canvas_of
from tests.canvases.images import look_at, shown
from tests.canvases.test_references import use
from tests.canvases.test_restoring import ask, bring, head
from tests.people import Browser, People, problem
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db
NAME = "Not asked yet"


@pytest.fixture
def notes(canvas: Canvas, alice: User) -> list[Note]:
    return add_notes(alice, canvas, notes=[NewNote("unheard", text) for text in ("One", "Two", "Three")])


@pytest.fixture
def group(canvas: Canvas, notes: list[Note], alice: User) -> str:
    """The first two notes under a name: step 2 of the log."""
    return group_notes(alice, canvas, title=NAME, notes=[str(note.pk) for note in notes[:2]])


def dissolve(user: User, canvas: Canvas, group: str) -> None:
    def edit(roots: Roots) -> None:
        del roots[GROUPS][group]
        for content in roots[NOTES].values():
            if content.get("group") == group:
                content.pop("group")

    documents.change(user, canvas, edit)


def rename(user: User, canvas: Canvas, group: str, title: str) -> None:
    documents.change(user, canvas, lambda roots: roots[GROUPS][group].__setitem__("title", title))


def together(content: Content, group: str) -> tuple[str, set[str]] | None:
    """Name and words of a group."""
    found = content.groups.get(group)
    inside = {note.text for note in content.notes.values() if note.group == group}
    return None if found is None else (found.title, inside)


def take_back(user: User, canvas: Canvas, done: Any) -> Any:
    named = {name: done[name] for name in ("notes", "links", "groups")}
    return bring(user, canvas, done["before"], since=done["after"], **named)


def test_a_note_comes_back_into_the_group_as_it_is_named_by_now(
    canvas: Canvas, notes: list[Note], group: str, alice: User
) -> None:
    delete_note(alice, notes[0])
    rename(alice, canvas, group, "Asked")
    done = bring(alice, canvas, 2, notes=[str(notes[0].pk)])
    assert together(logs.live(canvas), group) == ("Asked", {"One", "Two"})
    assert (done["groups"], done["ungrouped"]) == ([], [])
    assert Note.objects.get(pk=notes[0].pk).group is not None


def test_a_group_that_is_gone_is_made_again_with_its_name(
    canvas: Canvas, notes: list[Note], group: str, alice: User
) -> None:
    dissolve(alice, canvas, group)
    before = head(canvas)
    done = bring(alice, canvas, 2, notes=[str(notes[0].pk)])
    assert together(logs.live(canvas), group) == (NAME, {"One"}), "the other note was not asked for"
    assert (done["groups"], head(canvas)) == ([group], before + 1), "one change at the end of the log"
    take_back(alice, canvas, done)
    assert together(logs.live(canvas), group) is None
    assert logs.live(canvas).notes[str(notes[0].pk)].group == ""


def test_a_group_goes_when_its_last_note_goes_back(canvas: Canvas, notes: list[Note], alice: User) -> None:
    group = group_notes(alice, canvas, title=NAME, notes=[str(notes[0].pk)])
    done = bring(alice, canvas, 1, notes=[str(notes[0].pk)])
    assert together(logs.live(canvas), group) is None
    take_back(alice, canvas, done)
    assert together(logs.live(canvas), group) == (NAME, {"One"})


def test_the_whole_canvas_comes_back_with_its_groups_and_goes_again(
    canvas: Canvas, notes: list[Note], group: str, alice: User
) -> None:
    dissolve(alice, canvas, group)
    later = group_notes(alice, canvas, title="Later", notes=[str(notes[2].pk)])
    before = logs.live(canvas)
    done = bring(alice, canvas, 2)
    assert together(logs.live(canvas), group) == (NAME, {"One", "Two"})
    assert together(logs.live(canvas), later) is None
    assert take_back(alice, canvas, done)["spared"] == 0
    assert logs.live(canvas) == before


def test_invited_people_bring_own_notes_back_and_make_no_group(
    canvas: Canvas, notes: list[Note], group: str, people: People
) -> None:
    (own,) = add_notes(people.bob, canvas, notes=[NewNote("unheard", "My neighbour")])
    change_note(people.bob, own, changes={"group": group})
    then = head(canvas)
    delete_note(people.bob, own)
    assert bring(people.bob, canvas, then, notes=[str(own.pk)])["ungrouped"] == []
    assert together(logs.live(canvas), group) == (NAME, {"One", "Two", "My neighbour"})
    delete_note(people.bob, own)
    dissolve(people.alice, canvas, group)
    done = bring(people.bob, canvas, then, notes=[str(own.pk)])
    assert (done["ungrouped"], done["groups"]) == ([str(own.pk)], [])
    assert together(logs.live(canvas), group) is None
    assert logs.live(canvas).notes[str(own.pk)].text == "My neighbour"


def test_taking_back_spares_what_others_did_since(
    canvas: Canvas, notes: list[Note], group: str, people: People
) -> None:
    first, second = notes[:2]
    dissolve(people.alice, canvas, group)
    for note in (first, second):
        delete_note(people.alice, note)
    done = bring(people.alice, canvas, 2)
    assert together(logs.live(canvas), group) == (NAME, {"One", "Two"})
    (own,) = add_notes(people.bob, canvas, notes=[NewNote("unheard", "My neighbour")])
    change_note(people.bob, own, changes={"group": group})
    change_note(people.alice, Note.objects.get(pk=second.pk), changes={"text": "Two, as Bob heard it"})
    back = take_back(people.alice, canvas, done)
    assert back["spared"] == 2, "the note that was changed, and the group that has notes"
    assert together(logs.live(canvas), group) == (NAME, {"Two, as Bob heard it", "My neighbour"})
    assert str(first.pk) not in logs.live(canvas).notes


def test_taking_back_spares_a_name_that_was_given_since(
    canvas: Canvas, notes: list[Note], group: str, alice: User
) -> None:
    dissolve(alice, canvas, group)
    done = bring(alice, canvas, 2, notes=[str(notes[0].pk)])
    rename(alice, canvas, group, "Named since")
    assert take_back(alice, canvas, done)["spared"] == 1
    assert logs.live(canvas).groups[group].title == "Named since"


def test_taking_back_spares_a_note_to_which_others_have_drawn_an_arrow(team: Team, people: People) -> None:
    canvas = canvas_of(team, 4)
    one, two = add_notes(people.alice, canvas, notes=[NewNote("flows", text, type="actor") for text in "AB"])
    delete_note(people.alice, one)
    done = bring(people.alice, canvas, 1, notes=[str(one.pk)])
    add_links(people.bob, canvas, links=[NewLink(str(one.pk), str(two.pk), "tangible")])
    assert take_back(people.alice, canvas, done)["spared"] == 1
    assert str(one.pk) in logs.live(canvas).notes


def test_a_canvas_that_was_full_is_taken_back_whole(canvas: Canvas, alice: User) -> None:
    """What is named then is twice what a canvas holds."""
    keys = [f"00000000-0000-4000-8000-{number:012}" for number in range(2000)]
    assert problem(ask(alice, canvas, 0, notes=keys)) == (404, "not_found"), "not that they are too many"


def test_a_note_comes_back_with_its_picture(canvas: Canvas, people: People) -> None:
    note = shown(people.bob, canvas, "A bus stop")
    image = logs.live(canvas).notes[str(note.pk)].image
    delete_note(people.bob, note)
    assert look_at(people.alice, image).status_code == 404
    done = bring(people.bob, canvas, 1, notes=[str(note.pk)])
    assert done["pictureless"] == []
    assert look_at(people.alice, image).status_code == 200


@pytest.mark.parametrize("is_whole", [True, False])
def test_a_picture_that_was_deleted_for_good_is_told(canvas: Canvas, people: People, is_whole: bool) -> None:
    note, kept = shown(people.alice, canvas, "A bus stop"), shown(people.alice, canvas, "A door")
    delete_note(people.alice, note)
    CanvasImage.objects.exclude(pk=str(kept.image)).delete()
    named = {} if is_whole else {"notes": [str(note.pk)]}
    done = bring(people.alice, canvas, 2, **named)
    assert (done["pictureless"], logs.live(canvas).notes[str(note.pk)].text) == ([str(note.pk)], "A bus stop")


def test_the_canvas_comes_back_though_the_source_of_a_reference_has_moved(
    canvas: Canvas, team: Team, people: People
) -> None:
    """Where a reference leads is known today: the past names a note that is somewhere else by now."""
    (source,) = add_notes(people.alice, canvas, notes=[NewNote("unheard", "The night staff")])
    target, third = canvas_of(team, 3), canvas_of(team, 1)
    assert use(people.alice, target, source).status_code == 201
    ((key, before),) = logs.live(target).notes.items()
    moved = {"canvas": str(third.pk), "notes": [{"id": str(source.pk), "block": "voices"}]}
    assert Browser(people.alice).send("post", "/notes/move/", moved).status_code == 200
    after = logs.live(target).notes[key]
    assert after.source != before.source
    said = Browser(people.alice).send("patch", f"/notes/{after.source}/", {"text": "Whoever works at night"})
    assert (said.status_code, logs.live(target).notes[key].text) == (200, "Whoever works at night")
    add_notes(people.alice, target, notes=[NewNote("heard", "Later")])
    bring(people.alice, target, 1)
    (note,) = logs.live(target).notes.values()
    assert (note.source, note.text) == (after.source, "Whoever works at night")
