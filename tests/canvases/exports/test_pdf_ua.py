"""PDFs of canvases read by a checker of PDF/UA-1."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

from canvases.models import Canvas
from canvases.services.notes import NewNote, add_notes
from teams.models import Team
from tests import make, pdf_ua
from tests.canvases.conftest import canvas_of
from tests.canvases.exports import kit
from tests.canvases.exports.test_all_canvases import ask, content_of, make_all
from tests.people import People

pytestmark = pytest.mark.django_db
PAGES = 3


@pytest.mark.parametrize("language", ["en", "fi", "et", "sv"])
def test_a_canvas_with_everything_in_it(canvas: Canvas, people: People, language: str) -> None:
    kit.written_on(canvas, people)
    make.thread(canvas, people.bob, "Who calls the night staff?", anchor_kind="block", anchor_id="unheard")
    asked = {"language": language, "authors": True, "discussion": True}
    assert pdf_ua.faults(kit.export(people.alice, canvas, "pdf", **asked).content) == []


def test_many_pages_and_arrows(team: Team, people: People) -> None:
    canvas = canvas_of(team, 4)
    kit.flows_on(canvas, people)
    add_notes(people.alice, canvas, notes=[NewNote("gaps", f"{number} is missing") for number in range(150)])
    content = kit.export(people.alice, canvas, "pdf").content
    assert len(PdfReader(io.BytesIO(content)).pages) >= PAGES
    assert pdf_ua.faults(content) == []


def test_the_poster(canvas: Canvas, people: People) -> None:
    assert pdf_ua.faults(kit.export(people.bob, canvas, "poster", language="fi").content) == []


def test_all_ten(canvas: Canvas, people: People) -> None:
    kit.written_on(canvas, people)
    export = ask(people, canvas.team, "pdf", language="et").json()["id"]
    make_all()
    assert pdf_ua.faults(content_of(people, export)) == []
