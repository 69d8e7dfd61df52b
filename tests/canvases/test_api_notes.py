from __future__ import annotations

import uuid
from typing import Any

import pytest
from pycrdt import Doc, Map

from canvases.documents import change, notes_of
from canvases.models import Canvas, CanvasUpdate, Document, Note
from canvases.services.notes import NewNote, add_notes
from tests.canvases.conftest import canvas_of
from tests.people import Browser
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db


def post(user: User, canvas: Canvas, **fields: Any) -> Any:
    return Browser(user).send("post", "/notes/", {"canvas": str(canvas.pk), "block": "unheard", "text": "Hi"} | fields)


def test_note_is_written_through_the_document(canvas: Canvas, bob: User) -> None:
    answer = post(bob, canvas, text="Nuoret ilman kotia 😀")
    assert answer.status_code == 201
    body = answer.json()
    assert (body["block"], body["type"], body["text"]) == ("unheard", "actor", "Nuoret ilman kotia 😀")
    assert body["author"]["display_name"] == "Bob"
    assert body["abilities"] == {"change": True}
    in_document = notes_of(canvas)[body["id"]]
    assert (in_document.text, in_document.author) == ("Nuoret ilman kotia 😀", str(bob.pk))
    row = CanvasUpdate.objects.get(canvas=canvas)
    assert (row.sequence, row.author) == (1, bob)
    canvas.refresh_from_db()
    assert canvas.counts == {"unheard": 1}


def test_notes_are_kept_in_order(canvas: Canvas, alice: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", text) for text in ("one", "two", "three")])
    post(alice, canvas, text="four")
    assert [note.text for note in Note.objects.order_by("order")] == ["one", "two", "three", "four"]


@pytest.mark.parametrize("order", ["inf", "z\u00e4", "a", "0", "zzzzzzzzzzzzzzzzzzzzzzzzzzz", "A" + "0" * 26])
def test_an_order_that_cannot_be_counted_on_from_is_passed_over(
    canvas: Canvas, alice: User, bob: User, order: str
) -> None:
    """Else one note of anybody's made it impossible to add another one to its block."""
    add_notes(alice, canvas, notes=[NewNote("unheard", "one")])
    assert post(bob, canvas, text="odd", order=order).status_code == 201
    assert post(alice, canvas, text="two").status_code == 201
    assert [note.text for note in Note.objects.exclude(text="odd").order_by("order")] == ["one", "two"]


def test_notes_of_one_block(canvas: Canvas, alice: User) -> None:
    add_notes(alice, canvas, notes=[NewNote("unheard", "one"), NewNote("promise", "two")])
    for block, texts in (("unheard", {"one"}), ("promise", {"two"}), ("nowhere", set()), ("nowhere%00", set())):
        found = Browser(alice).read(f"/notes/?canvas={canvas.pk}&block={block}")["results"]
        assert {note["text"] for note in found} == texts


@pytest.mark.parametrize(
    ("fields", "status", "code"),
    [
        ({"block": "nowhere"}, 400, "unknown_place"),
        ({"block": "promise"}, 400, "closed_block"),
        ({"type": "decision"}, 400, "unknown_type"),
        ({"lane": "moon"}, 400, "unknown_place"),
        ({"text": "x" * 4001}, 400, "invalid"),
        ({"x": 2}, 400, "invalid"),
        ({"column": 2**63}, 400, "invalid"),
        ({"column": 10**400}, 400, "invalid"),
        ({"text": None}, 400, "invalid"),
    ],
)
def test_note_that_does_not_fit_is_refused(canvas: Canvas, bob: User, fields: Any, status: int, code: str) -> None:
    answer = post(bob, canvas, **fields)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer["content-type"] == "application/problem+json"
    assert not Note.objects.exists()
    assert not CanvasUpdate.objects.exists()


def test_note_on_no_canvas_is_refused(canvas: Canvas, bob: User) -> None:
    sent = {"canvas": str(uuid.uuid4()), "block": "unheard", "text": "x"}
    assert Browser(bob).send("post", "/notes/", sent).status_code == 404


def test_sentence_of_a_refusal_is_in_the_readers_language(canvas: Canvas, bob: User) -> None:
    sent = {"canvas": str(canvas.pk), "block": "promise", "text": "x"}
    answer = Browser(bob).send("post", "/notes/", sent, headers={"accept-language": "en"})
    assert answer.json()["detail"] == "Only the core team writes in this block. You can comment on it."


def test_some_may_read_but_not_write(canvas: Canvas, carla: User, charlie: User) -> None:
    assert post(carla, canvas).status_code == 403
    assert post(charlie, canvas).status_code == 404


def test_changing_a_note_keeps_what_is_around_the_change(canvas: Canvas, bob: User) -> None:
    note = post(bob, canvas, text="ääkköset ja 😀 muut").json()["id"]
    answer = Browser(bob).send("patch", f"/notes/{note}/", {"text": "ääkköset ja 😀😀 monet muut"})
    assert answer.json()["text"] == "ääkköset ja 😀😀 monet muut"
    assert notes_of(canvas)[note].text == "ääkköset ja 😀😀 monet muut"


def test_moving_a_note(canvas: Canvas, alice: User) -> None:
    note = post(alice, canvas).json()["id"]
    moved = Browser(alice).send("patch", f"/notes/{note}/", {"block": "rings", "lane": "needed", "x": 0.25}).json()
    assert (moved["block"], moved["lane"], moved["x"]) == ("rings", "needed", 0.25)
    back = Browser(alice).send("patch", f"/notes/{note}/", {"block": "unheard", "lane": "", "x": None}).json()
    assert (back["block"], back["lane"], back["x"]) == ("unheard", "", None)


def test_people_change_their_own_notes_and_core_members_all(canvas: Canvas, alice: User, bob: User) -> None:
    hers, his = post(alice, canvas).json()["id"], post(bob, canvas).json()["id"]
    assert Browser(bob).send("patch", f"/notes/{hers}/", {"text": "x"}).status_code == 403
    assert Browser(bob).send("delete", f"/notes/{hers}/").status_code == 403
    assert Browser(alice).send("patch", f"/notes/{his}/", {"text": "x"}).json()["author"]["display_name"] == "Bob"
    assert Browser(bob).send("delete", f"/notes/{his}/").status_code == 204
    assert Browser(bob).send("get", f"/notes/{his}/").status_code == 404


def test_deleting_takes_own_arrows_along(team: Any, alice: User) -> None:
    value = canvas_of(team, 4)
    one, two = add_notes(alice, value, notes=[NewNote("flows", "A"), NewNote("flows", "B")])

    def connect(roots: Any) -> None:
        content = {"from": str(one.pk), "to": str(two.pk), "relation": "tangible", "author": str(alice.pk)}
        roots["links"][str(uuid.uuid4())] = Map(content)

    change(alice, value, connect)
    Browser(alice).send("delete", f"/notes/{one.pk}/")
    doc: Doc[Any] = Doc()
    for update in CanvasUpdate.objects.filter(canvas=value).order_by("sequence"):
        doc.apply_update(bytes(update.data))
    assert len(doc.get("links", type=Map)) == 0
    assert list(doc.get("notes", type=Map).keys()) == [str(two.pk)]


def test_other_teams_notes_do_not_exist(canvas: Canvas, alice: User, charlie: User) -> None:
    note = post(alice, canvas).json()["id"]
    client = Browser(charlie)
    assert client.send("get", "/notes/").json()["results"] == []
    for method in ("get", "patch", "delete"):
        assert client.send(method, f"/notes/{note}/").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_list_asks_as_often_for_three_notes_as_for_one(
    canvas: Canvas, bob: User, count: int, django_assert_num_queries: Any
) -> None:
    add_notes(bob, canvas, notes=[NewNote("unheard", str(number)) for number in range(count)])
    client = Browser(bob)
    client.send("get", "/notes/")
    with django_assert_num_queries(7):
        assert len(client.send("get", f"/notes/?canvas={canvas.pk}").json()["results"]) == count


def test_log_and_head_grow_together(canvas: Canvas, alice: User) -> None:
    for _ in range(3):
        post(alice, canvas)
    assert list(CanvasUpdate.objects.values_list("sequence", flat=True)) == [1, 2, 3]
    assert Document.objects.get(pk=canvas.pk).head == 3
