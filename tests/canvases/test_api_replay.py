"""The way a canvas has come, scene by scene."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from canvases.models import Canvas, CanvasUpdate, Document
from canvases.services import replaying
from canvases.services.compaction import compact
from canvases.services.notes import NewNote, add_notes, change_note, delete_note
from tests.canvases import logs
from tests.canvases.engine.kit import Author
from tests.canvases.logs import Pens, contents, typed, write
from tests.people import Browser, People, problem
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


def replay(user: User, canvas: Canvas, query: str = "") -> Any:
    return Browser(user).read(f"/canvases/{canvas.pk}/replay/{query}")


def told(found: Any) -> dict[int, dict[str, Any]]:
    """The notes after each scene, as a client puts them together."""
    notes: dict[str, Any] = {}
    after = {}
    for scene in found["scenes"]:
        for change in scene["notes"]:
            notes.pop(change["id"], None)
            if change["note"] is not None:
                notes[change["id"]] = change["note"]
        after[scene["sequence"]] = dict(notes)
    return after


def set_back(canvas: Canvas, *minutes: int) -> None:
    """Date the rows of the log, in minutes after a morning long ago."""
    for row, minute in zip(CanvasUpdate.objects.filter(canvas=canvas).order_by("sequence"), minutes, strict=True):
        CanvasUpdate.objects.filter(pk=row.pk).update(at=logs.LONG_AGO + timedelta(minutes=minute))


def test_scenes_say_what_changed_and_who_did_it(canvas: Canvas, alice: User, bob: User) -> None:
    note = add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])[0]
    change_note(alice, note, changes={"text": "Hei hei"})
    delete_note(alice, note)
    add_notes(bob, canvas, notes=[NewNote("unheard", "Tere")])
    set_back(canvas, 0, 5, 10, 15)
    found = replay(bob, canvas)
    first, second, third, fourth = found["scenes"]
    assert [scene["sequence"] for scene in found["scenes"]] == [1, 2, 3, 4]
    assert (first["first_sequence"], first["links"], found["after"], found["is_damaged"]) == (1, [], None, False)
    assert first["notes"][0]["id"] == str(note.pk)
    assert first["notes"][0]["by"] == [str(alice.pk)]
    assert (first["notes"][0]["note"]["text"], second["notes"][0]["note"]["text"]) == ("Hei", "Hei hei")
    assert third["notes"] == [{"id": str(note.pk), "by": [str(alice.pk)], "note": None}]
    assert fourth["notes"][0]["by"] == [str(bob.pk)]
    names = {named["id"]: named["person"]["display_name"] for named in found["people"]}
    assert names == {str(alice.pk): "Alice", str(bob.pk): "Bob"}


def test_what_happens_within_a_minute_is_one_scene_told_by_person(canvas: Canvas, alice: User, bob: User) -> None:
    hers = add_notes(alice, canvas, notes=[NewNote("unheard", "Hers")])[0]
    his = add_notes(bob, canvas, notes=[NewNote("unheard", "His")])[0]
    change_note(alice, his, changes={"text": "His own"})
    gone = add_notes(bob, canvas, notes=[NewNote("unheard", "Never mind")])[0]
    delete_note(bob, gone)
    (scene,) = replay(alice, canvas)["scenes"]
    by = {change["id"]: change["by"] for change in scene["notes"]}
    assert by == {str(hers.pk): [str(alice.pk)], str(his.pk): [str(bob.pk), str(alice.pk)]}
    assert (scene["first_sequence"], scene["sequence"]) == (1, 5)


@pytest.mark.parametrize("seed", range(4))
def test_each_scene_ends_where_the_log_does(canvas: Canvas, alice: User, bob: User, seed: int) -> None:
    Pens(canvas, [alice, bob], seed).edit(25)
    expected = contents(canvas)
    after = told(replay(alice, canvas))
    assert len(after) > 3
    for sequence, notes in after.items():
        assert {key: note["text"] for key, note in notes.items()} == {
            key: note.text for key, note in expected[sequence].notes.items()
        }
        assert {key: note["x"] for key, note in notes.items()} == {
            key: note.x for key, note in expected[sequence].notes.items()
        }


def test_a_long_way_comes_in_parts_that_fit_together(canvas: Canvas, alice: User, bob: User) -> None:
    Pens(canvas, [alice, bob], 7).edit(20)
    whole, parts = replaying.reel(canvas), []
    notes: dict[str, Any] = {}
    after: int | None = 0
    while after is not None:
        reel = replaying.reel(canvas, after=after, rows=13)
        parts += reel.scenes
        after = reel.after
    for scene in parts:
        notes |= {key: change.after for key, change in scene.notes.items()}
    expected: dict[str, Any] = {}
    for scene in whole.scenes:
        expected |= {key: change.after for key, change in scene.notes.items()}
    assert len(parts) > len(whole.scenes)
    live = {key: note for key, note in notes.items() if note is not None}
    assert live == {key: note for key, note in expected.items() if note is not None} == logs.live(canvas).notes
    assert replay(alice, canvas, f"?after={whole.scenes[-1].last}")["scenes"] == []


def test_compaction_changes_nothing_in_it(canvas: Canvas, alice: User) -> None:
    write(canvas, alice, typed(alice, 300), logs.LONG_AGO)
    before = replay(alice, canvas)["scenes"]
    compact(canvas.pk, older_than=timedelta(0))
    assert CanvasUpdate.objects.filter(canvas=canvas).count() < 300
    assert replay(alice, canvas)["scenes"] == before


def test_a_later_generation_goes_on_from_what_it_kept(canvas: Canvas, alice: User) -> None:
    author = Author(str(alice.pk))
    author.add("unheard", "Kept")
    kept = author.doc.get_update()
    lost = author.add("unheard", "Lost")
    write(canvas, alice, author.made, logs.LONG_AGO)
    Document.objects.filter(pk=canvas.pk).update(generation=2, begins=3, snapshot=b"", snapshot_sequence=0)
    write(canvas, None, [kept], logs.LONG_AGO + timedelta(days=1))
    last = replay(alice, canvas)["scenes"][-1]
    assert [(change["id"], change["note"], change["by"]) for change in last["notes"]] == [(lost, None, [])]
    assert replay(alice, canvas, "?after=2")["scenes"] == [last]


def test_what_cannot_be_read_is_left_out_and_said(canvas: Canvas, alice: User, bob: User) -> None:
    write(canvas, alice, typed(alice, 1))
    write(canvas, bob, typed(bob, 3))
    logs.spoil(canvas, 1)
    found = replay(alice, canvas)
    assert found["is_damaged"]
    assert [note["text"] for note in told(found)[4].values()] == ["xx"]


def test_words_of_somebody_whose_account_is_gone_do_not_come_back(canvas: Canvas, alice: User, greta: User) -> None:
    kept, removed = add_notes(greta, canvas, notes=[NewNote("unheard", "Kept"), NewNote("unheard", "Removed")])
    delete_note(greta, removed)
    change_note(alice, kept, changes={"text": "Kept, and reworded"})
    set_back(canvas, 0, 5, 10)
    User.objects.filter(pk=greta.pk).delete()
    for found in (told(replay(alice, canvas))[1], _notes_at(alice, canvas, 1)):
        assert {(note["text"], note["author"]) for note in found.values()} == {("", "")}
    assert [note["text"] for note in told(replay(alice, canvas))[3].values()] == ["Kept, and reworded"]


def _notes_at(user: User, canvas: Canvas, sequence: int) -> dict[str, Any]:
    found = Browser(user).read(f"/canvases/{canvas.pk}/state/?sequence={sequence}")
    return {note["id"]: note for note in found["notes"]}


def test_a_guest_who_has_an_account_by_now_is_named_by_it(canvas: Canvas, alice: User, greta: User) -> None:
    write(canvas, greta, typed(greta, 1))
    User.objects.filter(pk=greta.pk).update(merged_into=alice)
    (named,) = replay(alice, canvas)["people"]
    assert (named["id"], named["person"]["id"]) == (str(greta.pk), str(alice.pk))


@pytest.mark.parametrize("count", [1, 3])
def test_asks_as_often_for_three_scenes_as_for_one(
    canvas: Canvas, alice: User, count: int, django_assert_num_queries: Any
) -> None:
    for minute in range(count):
        write(canvas, alice, typed(alice, 1), logs.LONG_AGO + timedelta(minutes=5 * minute))
    client = Browser(alice)
    client.send("get", "/canvases/")
    # session, person, canvas, rows, earlier rows, what is left out, people, those who are gone
    with django_assert_num_queries(8):
        assert len(client.read(f"/canvases/{canvas.pk}/replay/")["scenes"]) == count


def test_a_canvas_without_a_past(canvas: Canvas, alice: User, charlie: User) -> None:
    assert replay(alice, canvas) == {"scenes": [], "people": [], "after": None, "is_damaged": False}
    assert problem(Browser(alice).send("get", f"/canvases/{canvas.pk}/replay/?after=9")) == (404, "no_such_step")
    assert problem(Browser(alice).send("get", f"/canvases/{canvas.pk}/replay/?after=x")) == (400, "invalid")
    assert problem(Browser(charlie).send("get", f"/canvases/{canvas.pk}/replay/")) == (404, "not_found")


def test_contributions_count_blocks_by_days_and_name_no_guest(canvas: Canvas, people: People) -> None:
    alice, bob, greta = people.alice, people.bob, people.greta
    for text in ("One two", "Three"):
        note = add_notes(alice, canvas, notes=[NewNote("unheard", text)])[0]
    delete_note(alice, note)
    add_notes(bob, canvas, notes=[NewNote("unheard", "Four five six")])
    add_notes(greta, canvas, notes=[NewNote("unheard", "Seven")])
    set_back(canvas, 0, 1, 5, 6, 7)
    found = Browser(people.carla).read(f"/canvases/{canvas.pk}/contributions/")
    rows = [(row["person"] and row["person"]["display_name"], row["group"], row["count"]) for row in found["people"]]
    assert rows == [
        ("Alice", "core", {"people": 1, "added": 2, "standing": 1, "words": 2, "days": 1}),
        ("Bob", "stakeholder", {"people": 1, "added": 1, "standing": 1, "words": 3, "days": 1}),
        (None, "guest", {"people": 1, "added": 1, "standing": 1, "words": 1, "days": 1}),
    ]
    assert [(each["id"], each["count"]["added"]) for each in found["groups"]] == [
        ("core", 2),
        ("guest", 1),
        ("stakeholder", 1),
    ]
    assert [each["id"] for each in found["sectors"]] == ["civil", "people", "state"]


def test_a_second_day_counts_and_a_second_change_does_not(canvas: Canvas, alice: User) -> None:
    note = add_notes(alice, canvas, notes=[NewNote("unheard", "One")])[0]
    change_note(alice, note, changes={"text": "Two"})
    change_note(alice, note, changes={"text": "Three"})
    change_note(alice, note, changes={"block": "rings"})
    set_back(canvas, 0, 5, 60 * 24, 60 * 24 + 5)
    (row,) = Browser(alice).read(f"/canvases/{canvas.pk}/contributions/")["people"]
    assert row["count"]["days"] == 3


def test_readers_of_another_team_do_not_see_who_wrote_how_much(canvas: Canvas, people: People) -> None:
    canvas.team.visibility = "programme"
    canvas.team.save()
    seen = Browser(people.peter).read(f"/canvases/{canvas.pk}/")
    assert seen["abilities"]["see_contributions"] is False
    refused = Browser(people.peter).send("get", f"/canvases/{canvas.pk}/contributions/")
    assert problem(refused) == (403, "forbidden")


def test_meetings_that_have_begun_are_moments(canvas: Canvas, people: People) -> None:
    from tests.meetings.test_meetings import planned  # noqa: PLC0415 - a package above

    held = planned(canvas.team.programme, "See together", days=-3)
    planned(canvas.team.programme, "Ahead", days=3)
    assert Browser(people.bob).read(f"/canvases/{canvas.pk}/moments/") == [
        {
            "kind": "meeting",
            "id": str(held.pk),
            "number": 1,
            "title": "See together",
            "at": timezone.localtime(held.starts_at).isoformat(),
        }
    ]


def test_moments_are_asked_for_in_one_query(canvas: Canvas, people: People, django_assert_num_queries: Any) -> None:
    from tests.meetings.test_meetings import planned  # noqa: PLC0415 - a package above

    client = Browser(people.alice)
    client.send("get", "/canvases/")
    for count in (1, 3):
        while len(client.read(f"/canvases/{canvas.pk}/moments/")) < count:
            planned(canvas.team.programme, str(uuid.uuid4()), days=-1)
        with django_assert_num_queries(4):
            client.read(f"/canvases/{canvas.pk}/moments/")


def test_the_whole_way_is_told_twenty_times_a_minute_at_most(canvas: Canvas, people: People) -> None:
    """It is the dearest thing there is to read, and contributions read as much."""
    window = Browser(people.alice)
    paths = [f"/canvases/{canvas.pk}/{what}/" for what in ("replay", "contributions") for _ in range(10)]
    assert {window.send("get", path).status_code for path in paths} == {200}
    assert problem(window.send("get", paths[0])) == problem(window.send("get", paths[-1])) == (429, "too_many")
    assert window.send("get", f"/canvases/{canvas.pk}/state/").status_code == 200
    assert replay(people.bob, canvas)["scenes"] == []
