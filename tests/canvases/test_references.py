"""Notes used on another canvas: they say what their source says, and are marked until somebody has looked."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from django.test import TestCase
from django.utils import timezone
from pycrdt import Map, Text
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases import documents
from canvases.engine.schema import NoteState
from canvases.models import Canvas, CanvasUpdate, Document, Note, Reference
from canvases.services import contributing, referring
from canvases.services.grants import Level, grant
from canvases.services.notes import NewNote, add_notes
from canvases.services.planning import Chosen
from canvases.services.restoring import restore
from teams.models import Activity, Membership, Team
from teams.roles import Role
from tests import make
from tests.canvases.conftest import canvas_of
from tests.people import Browser, People, problem, somebody
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db
WORDS = "The night staff sees it first"


@pytest.fixture
def other(team: Team, canvas: Canvas) -> Canvas:
    """Canvas 3: `heard` is open to all, `purpose` is the core team's."""
    return canvas_of(team, 3)


@pytest.fixture
def note(canvas: Canvas, bob: User) -> Note:
    return add_notes(bob, canvas, notes=[NewNote("unheard", WORDS)])[0]


def use(user: User, to: Canvas, *notes: Note | uuid.UUID, block: str = "heard", **place: Any) -> Any:
    ids = [str(note.pk if isinstance(note, Note) else note) for note in notes]
    wanted = [{"id": pk, "block": block, **place} for pk in ids]
    return Browser(user).send("post", "/note-references/", {"canvas": str(to.pk), "notes": wanted})


def used(user: User, to: Canvas, *notes: Note | uuid.UUID, **place: Any) -> list[Reference]:
    answer = use(user, to, *notes, **place)
    assert answer.status_code == 201, answer.content
    made = Reference.objects.in_bulk([one["id"] for one in answer.json()])
    return [made[uuid.UUID(one["id"])] for one in answer.json()]


def say(user: User, note: Note, text: str) -> None:
    assert Browser(user).send("patch", f"/notes/{note.pk}/", {"text": text}).status_code == 200


def live(canvas: Canvas) -> dict[str, NoteState]:
    return documents.notes_of(canvas)


def words(reference: Reference) -> str:
    canvas = Canvas.objects.select_related("template").get(notes=reference.note_id)
    return live(canvas)[str(reference.note_id)].text


def shown(user: User, canvas: Canvas) -> Any:
    return Browser(user).read(f"/canvas-references/{canvas.pk}/")


def drifts(user: User, canvas: Canvas) -> list[str]:
    return [one["drift"] for one in shown(user, canvas)["references"]]


def act(user: User, reference: Reference, verb: str) -> Any:
    return Browser(user).send("post", f"/note-references/{reference.pk}/{verb}/")


# Using ---


def test_a_note_shows_on_another_canvas_under_its_authors_name(
    canvas: Canvas, other: Canvas, note: Note, alice: User
) -> None:
    [made] = used(alice, other, note)
    there = live(other)[str(made.note_id)]
    assert (there.text, there.block, there.source, there.author) == (WORDS, "heard", str(note.pk), str(note.author_id))
    assert there.type == "voice", "its own does not belong there"
    assert live(canvas).keys() == {str(note.pk)}
    found = shown(alice, other)
    told = found["references"][0]
    assert (told["seen_by"].pop("display_name"), told.pop("seen_at") >= told.pop("made_at")) == ("Alice", True)
    del told["seen_by"]
    assert found["references"] == [
        {
            "id": str(made.pk),
            "note": str(made.note_id),
            "source": {
                "canvas": str(canvas.pk),
                "number": 2,
                "title": "Actors and invitations",
                "block": "unheard",
                "block_title": "Whose voice is missing",
                "note": str(note.pk),
            },
            "drift": "",
            "seen_text": WORDS,
            "seen_image": None,
            "abilities": {"change": True},
        }
    ]
    assert found["uses"] == []
    [back] = shown(alice, canvas)["uses"]
    assert (back["note"], back["number"], back["block_title"]) == (str(note.pk), 3, "What we heard")


def test_a_reference_to_a_reference_leads_to_the_first_note(
    canvas: Canvas, other: Canvas, note: Note, alice: User, team: Team
) -> None:
    [made] = used(alice, other, note)
    third = canvas_of(team, 1)
    [again] = used(alice, third, made.note, block="voices")
    assert again.source_id == note.pk
    assert use(alice, canvas, made.note, block="unheard").status_code == 400, "it would come back to where it is"
    Browser(alice).send("delete", f"/notes/{note.pk}/")
    [late] = used(alice, canvas_of(team, 4), made.note, block="gains")
    assert late.source_id == made.note_id, "where the first is gone, the words stand in its reference"


def test_who_may_write_there_uses_what_others_wrote(canvas: Canvas, other: Canvas, people: People) -> None:
    hers = add_notes(people.alice, canvas, notes=[NewNote("promise", "We answer")])[0]
    [made] = used(people.bob, other, hers)
    closed = use(people.bob, other, hers, block="purpose")
    assert (closed.status_code, closed.json()["code"]) == (400, "closed_block")
    assert problem(use(people.carla, other, hers)) == (403, "forbidden")
    assert problem(use(people.charlie, other, hers)) == (404, "not_found")
    assert problem(Browser(people.charlie).send("get", f"/canvas-references/{other.pk}/")) == (404, "not_found")
    assert Browser(people.bob).send("delete", f"/note-references/{made.pk}/").status_code == 204, "he brought it"
    assert live(other) == {}


def test_all_or_none_come(canvas: Canvas, other: Canvas, note: Note, alice: User, charlie: User) -> None:
    steps = CanvasUpdate.objects.count()
    assert use(alice, other, note, uuid.uuid4()).status_code == 404
    assert use(alice, other, note, block="moon").json()["code"] == "unknown_place"
    assert use(alice, canvas, note, block="unheard").status_code == 400
    elsewhere = make.team(canvas.team.programme, "Elsewhere")
    Membership.objects.create(team=elsewhere, user=alice, role=Role.CORE)
    assert use(alice, canvas_of(elsewhere, 3), note).json()["code"] == "other_team"
    assert (CanvasUpdate.objects.count(), Reference.objects.count()) == (steps, 0)


def test_one_note_is_not_shown_again_and_again_on_one_canvas(
    other: Canvas, note: Note, alice: User, bob: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each letter in it would be written as often: 4 KB typed were 1.2 MB of the other canvas's log."""
    most = referring.MOST_USES
    used(bob, other, *[note] * (most - 1))
    assert use(bob, other, note, note).json()["code"] == "used_often"
    assert len(live(other)) == most - 1
    monkeypatch.setattr(referring, "MOST_USES", most + 1)  # as several who ask at the same moment find it
    first, *_others, late = [*Reference.objects.all(), *used(bob, other, note, note)]
    monkeypatch.undo()
    say(bob, note, "Otherwise")
    assert (words(first), words(late)) == ("Otherwise", WORDS)
    assert sum(each.text == "Otherwise" for each in live(other).values()) == most
    assert Browser(alice).send("delete", f"/notes/{first.note_id}/").status_code == 204
    say_more = Browser(bob).send("patch", f"/notes/{note.pk}/", {"text": "Otherwise still"})
    assert (say_more.status_code, words(late)) == (200, "Otherwise still"), "there is room for it now"


def test_who_sees_one_canvas_only_is_not_told_of_others(canvas: Canvas, other: Canvas, note: Note, alice: User) -> None:
    used(alice, other, note)
    Team.objects.filter(pk=canvas.team_id).update(visibility="team")
    guests = {each.pk: somebody(f"Guest{each.number}") for each in (canvas, other)}
    for each in (canvas, other):
        grant(alice, each, user=guests[each.pk], level=Level.COMMENT)
    [row] = shown(guests[other.pk], other)["references"]
    assert (row["source"], row["abilities"]) == (None, {"change": False})
    assert shown(guests[canvas.pk], canvas)["uses"] == []


@pytest.mark.parametrize("count", [1, 3])
def test_three_references_ask_as_often_as_one(
    canvas: Canvas,
    other: Canvas,
    alice: User,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
    team: Team,
) -> None:
    for number in range(count):
        used(alice, other, add_notes(alice, canvas, notes=[NewNote("unheard", str(number))])[0])
        back = add_notes(alice, other, notes=[NewNote("heard", str(number))])[0]
        used(alice, canvas_of(team, 4), back, block="gains")
    window = Browser(alice)
    with django_assert_num_queries(9):
        found = window.read(f"/canvas-references/{other.pk}/")
    assert (len(found["references"]), len(found["uses"])) == (count, count)


# Following ---


def test_it_says_what_its_source_says(canvas: Canvas, other: Canvas, note: Note, alice: User, bob: User) -> None:
    [made] = used(alice, other, note)
    say(bob, note, "The night staff sees it last ä 😀")
    assert words(made) == "The night staff sees it last ä 😀"
    assert Note.objects.get(pk=made.note_id).text == "The night staff sees it last ä 😀"
    [row] = shown(alice, other)["references"]
    assert (row["drift"], row["seen_text"]) == ("changed", WORDS)
    say(bob, note, WORDS)
    assert (words(made), drifts(alice, other)) == (WORDS, [""])


def test_what_the_server_writes_counts_to_nobody(
    canvas: Canvas, other: Canvas, note: Note, alice: User, bob: User
) -> None:
    used(alice, other, note)
    Activity.objects.all().delete()
    before = Canvas.objects.get(pk=other.pk).changed_by
    say(bob, note, "Said anew")
    assert CanvasUpdate.objects.filter(canvas=other).latest("sequence").author is None
    assert not Activity.objects.filter(target_id=other.pk).exists()
    assert Canvas.objects.get(pk=other.pk).changed_by == before
    [share] = contributing.contributions(alice, other).people
    assert (share.person, share.count.standing, share.count.words) == (alice, 0, 0)


def test_open_pages_hear_of_marks_and_not_of_every_letter(
    canvas: Canvas, other: Canvas, note: Note, alice: User, bob: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(referring, "publish", lambda _topic, message: heard.append(message["canvas"]))

    def told() -> set[str]:
        found = set(heard)
        heard.clear()
        return found

    both = {str(canvas.pk), str(other.pk)}
    [made] = used(alice, other, note)
    assert told() == both
    say(bob, note, "Changed")
    assert told() == both
    say(bob, note, "Changed again")
    assert told() == set()
    act(alice, made, "look")
    assert told() == {str(other.pk)}


def test_a_source_that_is_gone_leaves_its_words(canvas: Canvas, other: Canvas, note: Note, alice: User) -> None:
    [made] = used(alice, other, note)
    Browser(alice).send("delete", f"/notes/{note.pk}/")
    assert (words(made), drifts(alice, other)) == (WORDS, ["removed"])
    assert act(alice, made, "look").status_code == 204
    assert drifts(alice, other) == [""]
    restore(alice, canvas, sequence=1, chosen=Chosen(notes=[str(note.pk)]))
    Browser(alice).send("delete", f"/notes/{note.pk}/")
    assert drifts(alice, other) == ["removed"], "gone again, and nobody has looked"


def test_who_may_say_that_somebody_looked(canvas: Canvas, other: Canvas, note: Note, people: People) -> None:
    [made] = used(people.alice, other, note)
    say(people.alice, note, "Otherwise")
    assert problem(act(people.greta, made, "look")) == (403, "forbidden")
    assert problem(act(people.carla, made, "look")) == (403, "forbidden")
    assert problem(act(people.charlie, made, "look")) == (404, "not_found")
    assert drifts(people.carla, other) == ["changed"], "a coach sees the mark"
    assert act(people.alice, made, "look").status_code == 204
    made.refresh_from_db()
    assert (made.seen_text, made.seen_by, drifts(people.alice, other)) == ("Otherwise", people.alice, [""])


def test_a_source_that_moves_stays_the_source(
    canvas: Canvas, other: Canvas, note: Note, alice: User, bob: User, team: Team
) -> None:
    [made] = used(alice, other, note)
    to = {"canvas": str(canvas_of(team, 1).pk), "notes": [{"id": str(note.pk), "block": "voices"}]}
    moved = Note.objects.get(pk=Browser(bob).send("post", "/notes/move/", to).json()[0]["id"])
    made.refresh_from_db()
    assert made.source_id == moved.pk
    assert live(other)[str(made.note_id)].source == str(moved.pk)
    say(bob, moved, "From its new place")
    assert words(made) == "From its new place"
    back = {"canvas": str(canvas.pk), "notes": [{"id": str(made.note_id), "block": "rings"}]}
    [there] = Browser(alice).send("post", "/notes/move/", back).json()
    made.refresh_from_db()
    assert str(made.note_id) == there["id"]
    say(bob, moved, "Both have moved")
    assert words(made) == "Both have moved"


# Nobody writes over it ---


def test_its_words_are_changed_where_they_come_from(other: Canvas, note: Note, alice: User, people: People) -> None:
    [made] = used(alice, other, note)
    refused = Browser(alice).send("patch", f"/notes/{made.note_id}/", {"text": "Ours"})
    assert (refused.status_code, refused.json()["code"]) == (400, "mirrored")
    assert "make the note your own" in refused.json()["detail"]
    assert Browser(alice).send("patch", f"/notes/{made.note_id}/", {"order": "b0"}).status_code == 200
    assert words(made) == WORDS


def test_made_ones_own_it_follows_nobody(other: Canvas, note: Note, alice: User, people: People) -> None:
    [made] = used(alice, other, note)
    assert problem(act(people.greta, made, "detach")) == (403, "forbidden")
    assert act(alice, made, "detach").status_code == 204
    assert shown(alice, other)["references"] == []
    say(people.bob, note, "Changed")
    assert words(made) == WORDS
    say(alice, made.note, "Ours now")
    assert words(made) == "Ours now"


def test_undoing_makes_it_a_reference_again(other: Canvas, note: Note, alice: User, bob: User) -> None:
    [made] = used(alice, other, note)
    key = str(made.note_id)
    act(alice, made, "detach")
    say(alice, made.note, "Ours now")
    say(bob, note, "Theirs by now")

    def undo(roots: Any) -> None:
        roots["notes"][key]["source"] = str(note.pk)

    change(alice, other, undo)
    assert words(made) == "Theirs by now"


def test_a_chain_is_not_followed_to_its_end(canvas: Canvas, other: Canvas, note: Note, alice: User, bob: User) -> None:
    """Made one's own, used in turn and made a reference again, notes lead on from one to the next: as many as somebody
    likes. Each letter in the first would be a change of every canvas on the way."""
    chain: list[Reference] = []
    latest = note
    for step in range(6):
        place = {"block": "heard"} if step % 2 == 0 else {"block": "unheard", "type": "voice"}
        to = other if step % 2 == 0 else canvas
        [made] = used(bob, to, latest, **place)
        if chain:
            change(bob, latest.canvas, naming(latest, chain[-1].source_id))
        chain.append(made)
        assert act(bob, made, "detach").status_code == 204
        latest = Note.objects.select_related("canvas__template", "canvas__team").get(pk=made.note_id)
    steps = CanvasUpdate.objects.count()
    say(bob, note, "Otherwise")
    assert CanvasUpdate.objects.count() - steps == 2, "the note itself, and the one that shows it"
    assert [words(each) for each in chain[:3]] == ["Otherwise", WORDS, WORDS]
    assert "changed" in drifts(alice, canvas)
    assert act(bob, chain[0], "detach").status_code == 204
    assert words(chain[1]) == "Otherwise", "it leads no further now"


def naming(note: Note, source: uuid.UUID) -> documents.Edit:
    def edit(roots: Any) -> None:
        roots["notes"][str(note.pk)]["source"] = str(source)

    return edit


def test_a_deleted_reference_comes_back_working(
    canvas: Canvas, other: Canvas, note: Note, alice: User, bob: User
) -> None:
    [made] = used(alice, other, note)
    step = Document.objects.get(pk=other.pk).head
    Browser(alice).send("delete", f"/notes/{made.note_id}/")
    assert shown(alice, other)["references"] == []
    say(bob, note, "While it was away")
    back = {"sequence": step, "notes": [str(made.note_id)]}
    assert Browser(alice).send("post", f"/canvases/{other.pk}/restore/", back).status_code == 200
    assert (words(made), drifts(alice, other)) == ("While it was away", ["changed"])
    assert Browser(alice).send("post", f"/canvases/{other.pk}/restore/", {"sequence": step}).status_code == 200
    assert words(made) == "While it was away", "the canvas of then, with the words of today"


def test_a_forged_source_is_shown_nothing(
    canvas: Canvas, other: Canvas, note: Note, people: People, neighbours: Team
) -> None:
    theirs = add_notes(people.peter, canvas_of(neighbours, 2), notes=[NewNote("unheard", "Secret")])[0]
    forged = str(uuid.uuid4())

    def forge(roots: Any) -> None:
        content = {"block": "heard", "type": "voice", "text": Text("?"), "author": str(people.bob.pk), "order": "a0"}
        now = timezone.now().timestamp()
        roots["notes"][forged] = Map(content | {"created": now, "source": str(theirs.pk)})

    change(people.bob, other, forge)
    say(people.peter, theirs, "More secrets")
    assert live(other)[forged].text == "?"
    assert shown(people.bob, other)["references"] == []
    assert shown(people.peter, theirs.canvas)["uses"] == []


def change(user: User, canvas: Canvas, edit: documents.Edit) -> None:
    """As somebody's own client may write; what waits for the commit happens, too."""
    with TestCase.captureOnCommitCallbacks(execute=True):
        documents.change(user, canvas, edit)
