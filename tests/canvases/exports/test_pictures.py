"""Pictures of notes in files: with the words that describe them, for whoever may see them."""

from __future__ import annotations

import io
from typing import Any

import pytest
from docx import Document

from canvases.models import Canvas, CanvasImage
from canvases.services import importing
from canvases.services.notes import NewNote, add_notes, delete_note
from teams.models import Team
from tests.canvases.conftest import canvas_of
from tests.canvases.exports import kit
from tests.canvases.images import look_at, sent, shown
from tests.people import People

pytestmark = pytest.mark.django_db

WORDS = "A note on the door says: use the other entrance"


@pytest.fixture
def pictured(canvas: Canvas, people: People) -> Canvas:
    """A note, a picture, a note, a picture that nobody has described."""
    add_notes(people.alice, canvas, notes=[NewNote("unheard", "Before")])
    shown(people.bob, canvas, WORDS)
    add_notes(people.alice, canvas, notes=[NewNote("unheard", "After")])
    shown(people.bob, canvas, "")
    return canvas


def test_pdf_has_figures_with_words_in_the_order_of_the_board(pictured: Canvas, people: People) -> None:
    content = kit.export(people.alice, pictured, "pdf", language="en").content
    figures = [element for tag, element in kit.structure(content) if tag == "/Figure"]
    assert [str(element["/Alt"]) for element in figures] == [WORDS, "A picture nobody has described"]
    told = kit.words("pdf", content)
    places = [told.index(words) for words in ("Before", WORDS, "After", "A picture nobody has described")]
    assert places == sorted(places)


def test_word_has_pictures_with_words(pictured: Canvas, people: People) -> None:
    document = Document(io.BytesIO(kit.export(people.alice, pictured, "docx", language="en").content))
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert described == [WORDS, "A picture nobody has described"]
    assert any(paragraph.text.startswith(WORDS) for paragraph in document.paragraphs)


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_picture_whose_file_is_gone_leaves_its_words(pictured: Canvas, people: People, kind: str) -> None:
    for image in CanvasImage.objects.all():
        image.small.delete(save=False)
    answer = kit.export(people.alice, pictured, kind)
    assert answer.status_code == 200
    assert WORDS in " ".join(kit.words(kind, answer.content).split())


def test_a_table_says_what_pictures_show(pictured: Canvas, people: People) -> None:
    found = [row["Text"] for row in kit.rows(kit.export(people.alice, pictured, "csv", language="en").content)]
    assert found == ["Before", WORDS, "After", "A picture nobody has described"]


def test_data_names_pictures_by_their_address_and_takes_them_in_again(pictured: Canvas, people: People) -> None:
    data: Any = kit.export(people.alice, pictured, "json").json()
    (described,) = [note for note in data["notes"] if note["text"] == WORDS]
    assert look_at(people.carla, described["image"].split("/")[-3]).status_code == 200
    added = importing.take_in(people.alice, pictured, data=data)
    images = set(pictured.notes.filter(pk__in=added).exclude(image=None).values_list("image", flat=True))
    assert images == set(CanvasImage.objects.values_list("pk", flat=True))


@pytest.mark.parametrize("image", ["https://example.org/a.png", "/api/v1/canvas-images/../file/", ""])
def test_an_address_that_is_none_of_ours_is_left_out(canvas: Canvas, people: People, image: str) -> None:
    data = kit.export(people.alice, canvas, "json").json()
    note = {"id": "1", "block": "unheard", "type": "actor", "text": "A door"}
    data["notes"] = [note | {"image": image}]
    (added,) = importing.take_in(people.alice, canvas, data=data)
    assert canvas.notes.get(pk=added).image is None


def test_another_team_takes_in_words_and_no_pictures(pictured: Canvas, neighbours: Team, people: People) -> None:
    """Peter was given the file, and sees none of it otherwise."""
    data = kit.export(people.alice, pictured, "json").json()
    theirs = canvas_of(neighbours, 2)
    importing.take_in(people.peter, theirs, data=data)
    assert set(theirs.notes.values_list("text", "image")) == {
        ("Before", None),
        (WORDS, None),
        ("After", None),
        ("", None),
    }


def test_what_is_not_shown_any_more_is_in_no_file(canvas: Canvas, people: People) -> None:
    image = sent(people.bob, canvas)["id"]
    note = shown(people.bob, canvas, WORDS, image)
    assert "image" in kit.export(people.alice, canvas, "json").json()["notes"][0]
    delete_note(people.bob, note)
    assert look_at(people.alice, image).status_code == 404
    assert kit.export(people.alice, canvas, "json").json()["notes"] == []
