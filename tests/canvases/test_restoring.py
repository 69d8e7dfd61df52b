"""Bringing back what a canvas was, as a new change."""

from __future__ import annotations

import random
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from canvases.api.history import PastThrottle
from canvases.models import Canvas, CanvasUpdate, Note
from canvases.services import history, restoring
from canvases.services.links import NewLink, add_links
from canvases.services.notes import NewNote, add_notes, change_note, delete_note
from teams.models import Activity, Team, Verb
from tests.canvases import logs
from tests.canvases.conftest import canvas_of
from tests.canvases.logs import contents
from tests.people import Browser, People, problem
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


def ask(user: User, canvas: Canvas, sequence: int, **sent: Any) -> Any:
    return Browser(user).send("post", f"/canvases/{canvas.pk}/restore/", {"sequence": sequence} | sent)


def bring(user: User, canvas: Canvas, sequence: int, **sent: Any) -> Any:
    response = ask(user, canvas, sequence, **sent)
    assert response.status_code == 200, response.content
    return response.json()


def texts(canvas: Canvas) -> dict[str, str]:
    return {key: note.text for key, note in logs.live(canvas).notes.items()}


def head(canvas: Canvas) -> int:
    return CanvasUpdate.objects.filter(canvas=canvas).count()


def scribble(canvas: Canvas, user: User, dice: random.Random) -> None:
    for turn in range(15):
        notes = list(canvas.notes.filter(deleted_at=None).select_related("canvas__team", "canvas__template"))
        match dice.choice(("add", "write", "move", "delete")) if notes else "add":
            case "add":
                add_notes(user, canvas, notes=[NewNote("unheard", f"Äkki 😀 {turn}")])
            case "write":
                change_note(user, dice.choice(notes), changes={"text": f"Toisin {turn}"})
            case "move":
                place = {"block": "rings", "type": "actor", "lane": "needed", "x": dice.random()}
                change_note(user, dice.choice(notes), changes=place)
            case "delete":
                delete_note(user, dice.choice(notes))


def test_a_removed_note_comes_back_under_its_author_with_its_arrow(team: Team, people: People) -> None:
    canvas = canvas_of(team, 4)
    one, two = add_notes(people.bob, canvas, notes=[NewNote("flows", text, type="actor") for text in "AB"])
    add_links(people.bob, canvas, links=[NewLink(str(one.pk), str(two.pk), "tangible")])
    before = logs.live(canvas)
    delete_note(people.bob, one)
    assert not logs.live(canvas).links
    done = bring(people.alice, canvas, 2, notes=[str(one.pk)])
    assert (done["before"], done["notes"], len(done["links"])) == (3, [str(one.pk)], 1)
    assert logs.live(canvas) == before
    assert Note.objects.get(pk=one.pk).deleted_at is None
    row = CanvasUpdate.objects.get(canvas=canvas, sequence=4)
    assert row.author == people.alice, "a new change of whoever restored, at the end of the log"


def test_an_older_text_comes_back_and_is_taken_back_again(canvas: Canvas, alice: User) -> None:
    note = add_notes(alice, canvas, notes=[NewNote("unheard", "First words")])[0]
    change_note(alice, note, changes={"text": "Second", "block": "rings", "lane": "needed", "x": 0.5})
    done = bring(alice, canvas, 1, notes=[str(note.pk)])
    found = logs.live(canvas).notes[str(note.pk)]
    assert (found.text, found.block, found.lane, found.x) == ("First words", "unheard", "", None)
    bring(alice, canvas, done["before"], notes=done["notes"], links=done["links"])
    found = logs.live(canvas).notes[str(note.pk)]
    assert (found.text, found.block, found.lane, found.x) == ("Second", "rings", "needed", 0.5)
    assert head(canvas) == 4, "nothing of the past is erased"


@pytest.mark.parametrize("seed", range(5))
def test_the_whole_canvas_is_what_it_was_and_back_again(canvas: Canvas, alice: User, seed: int) -> None:
    dice = random.Random(seed)
    scribble(canvas, alice, dice)
    expected = contents(canvas)
    latest = max(expected)
    sequence = dice.randint(1, latest - 1)
    done = bring(alice, canvas, sequence)
    assert logs.live(canvas) == expected[sequence]
    if done["notes"] or done["links"]:
        bring(alice, canvas, done["before"], notes=done["notes"], links=done["links"])
    assert logs.live(canvas) == expected[latest]


def test_the_feed_says_so(canvas: Canvas, alice: User) -> None:
    note = add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])[0]
    delete_note(alice, note)
    bring(alice, canvas, 1, notes=[str(note.pk)])
    told = Activity.objects.get(verb=Verb.CANVAS_RESTORED)
    assert (told.actor, told.target_id, told.anchor_id) == (alice, canvas.pk, "unheard")
    assert told.excerpt == "", "a note that goes again leaves no words behind"


def test_nothing_is_written_when_it_is_so_already(canvas: Canvas, alice: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    nothing = {"notes": [], "links": [], "groups": [], "spared": 0, "pictureless": [], "ungrouped": []}
    assert bring(alice, canvas, 1) == {"before": 1, "after": 1} | nothing
    assert head(canvas) == 1
    assert not Activity.objects.filter(verb=Verb.CANVAS_RESTORED).exists()


def test_invited_people_bring_back_their_own_notes_only(canvas: Canvas, people: People) -> None:
    his = add_notes(people.bob, canvas, notes=[NewNote("unheard", "His")])[0]
    hers = add_notes(people.alice, canvas, notes=[NewNote("unheard", "Hers")])[0]
    delete_note(people.bob, his)
    delete_note(people.alice, hers)
    before = head(canvas)
    both = [str(his.pk), str(hers.pk)]
    for refused in (ask(people.bob, canvas, 2, notes=both), ask(people.bob, canvas, 2)):
        assert problem(refused) == (403, "forbidden")
    assert (texts(canvas), head(canvas)) == ({}, before), "a refused restoring changes nothing"
    bring(people.bob, canvas, 2, notes=[str(his.pk)])
    assert texts(canvas) == {str(his.pk): "His"}


def test_coaches_readers_and_archived_teams_restore_nothing(canvas: Canvas, team: Team, people: People) -> None:
    note = add_notes(people.alice, canvas, notes=[NewNote("unheard", "Hei")])[0]
    delete_note(people.alice, note)
    for user in (people.carla, people.olga, people.greta):
        assert problem(ask(user, canvas, 1, notes=[str(note.pk)])) == (403, "forbidden")
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert problem(ask(people.alice, canvas, 1)) == (403, "forbidden")


def test_a_block_that_is_closed_to_them_stays_closed(canvas: Canvas, people: People) -> None:
    note = add_notes(people.bob, canvas, notes=[NewNote("unheard", "His")])[0]
    change_note(people.alice, note, changes={"block": "promise", "type": "agreement"})
    assert problem(ask(people.bob, canvas, 1, notes=[str(note.pk)])) == (400, "closed_block")
    assert logs.live(canvas).notes[str(note.pk)].block == "promise"


def test_words_that_are_withheld_do_not_come_back(canvas: Canvas, alice: User, greta: User) -> None:
    gone = add_notes(greta, canvas, notes=[NewNote("unheard", "Mine")])[0]
    delete_note(greta, gone)
    hers = add_notes(alice, canvas, notes=[NewNote("unheard", "Hers")])[0]
    User.objects.filter(pk=greta.pk).delete()
    assert problem(ask(alice, canvas, 1, notes=[str(gone.pk)])) == (409, "withheld")
    bring(alice, canvas, 1)
    assert texts(canvas) == {}
    bring(alice, canvas, 3)
    assert texts(canvas) == {str(hers.pk): "Hers"}


def test_words_on_arrows_are_withheld_as_those_of_notes(team: Team, people: People) -> None:
    canvas = canvas_of(team, 4)
    one, two = add_notes(people.alice, canvas, notes=[NewNote("flows", text) for text in "AB"])
    add_links(people.greta, canvas, links=[NewLink(str(one.pk), str(two.pk), "tangible", label="Her mother's name")])
    ((key, link),) = logs.live(canvas).links.items()
    assert link.label
    bring(people.alice, canvas, 1)
    assert logs.live(canvas).links == {}
    User.objects.filter(pk=people.greta.pk).delete()
    past = [Browser(people.bob).read(f"/canvases/{canvas.pk}/{way}") for way in ("state/?sequence=2", "replay/")]
    assert "mother" not in str(past)
    assert problem(ask(people.alice, canvas, 2, links=[key])) == (409, "withheld")
    bring(people.alice, canvas, 2)
    assert logs.live(canvas).links == {}


def test_steps_and_notes_that_are_none_are_refused(canvas: Canvas, alice: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    assert problem(ask(alice, canvas, 2)) == (404, "no_such_step")
    assert problem(ask(alice, canvas, 1, notes=["00000000-0000-4000-8000-000000000000"])) == (404, "not_found")
    assert problem(ask(alice, canvas, 1, notes=["x"])) == (400, "invalid")
    assert problem(ask(alice, canvas, -1)) == (400, "invalid")


@pytest.mark.django_db(transaction=True)
def test_the_past_is_read_before_anybody_else_waits(
    canvas: Canvas, alice: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A transaction on SQLite keeps all other writers waiting, and ten thousand rows take a second."""
    add_notes(alice, canvas, notes=[NewNote("unheard", "Hei")])
    seen, state_at = [], history.state_at

    def looking(*args: Any, **options: Any) -> history.State:
        seen.append(connection.in_atomic_block)
        return state_at(*args, **options)

    monkeypatch.setattr(history, "state_at", looking)
    restoring.restore(alice, canvas, sequence=0)
    assert (seen, texts(canvas)) == ([False], {})


def test_the_past_is_not_brought_back_without_end(canvas: Canvas, alice: User, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each time is as much work as looking at it, so both are counted together."""
    monkeypatch.setattr(PastThrottle, "rate", "2/min", raising=False)
    address = f"/canvases/{canvas.pk}/state/"
    assert Browser(alice).send("get", address).status_code == 200
    assert ask(alice, canvas, 0).status_code == 200
    assert problem(ask(alice, canvas, 0))[0] == 429
