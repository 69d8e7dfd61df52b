"""One canvas as a file: what independent readers find in it."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace
from itertools import pairwise
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from jsonschema import Draft202012Validator
from pypdf import PdfReader

from canvases import documents
from canvases.engine.copies import Roots
from canvases.engine.schema import LINKS
from canvases.exports import document, file
from canvases.exports.reading import Choices, read
from canvases.models import Canvas
from canvases.services.notes import NewNote, add_notes
from teams.models import Team
from tests import make
from tests.canvases.conftest import canvas_of
from tests.canvases.exports import kit
from tests.people import People, problem

pytestmark = pytest.mark.django_db


@pytest.fixture
def filled(canvas: Canvas, people: People) -> Canvas:
    kit.written_on(canvas, people)
    return canvas


def test_pdf_is_tagged_with_headings_lists_and_language(filled: Canvas, people: People) -> None:
    answer = kit.export(people.alice, filled, "pdf", language="sv")
    assert (answer["Content-Type"], answer["Cache-Control"]) == ("application/pdf", "private, no-store")
    read = PdfReader(io.BytesIO(answer.content))
    root: Any = read.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "sv"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert re.search(rb"pdfuaid:part(>|=\")1", root["/Metadata"].get_data())
    assert read.metadata is not None
    assert read.metadata.title == "2 Aktörer och inbjudningar"
    tags = [tag for tag, _element in kit.structure(answer.content)]
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == 6, "every block"
    assert {"/H3", "/L", "/LI", "/LBody"} <= set(tags)
    levels = [int(tag[2]) for tag in tags if tag[1] == "H" and tag[2:].isdecimal()]
    assert all(after - before <= 1 for before, after in pairwise(levels)), "none is skipped"


@pytest.mark.parametrize("kind", ["pdf", "docx"])
def test_a_document_says_everything_in_words(filled: Canvas, people: People, kind: str) -> None:
    answer = kit.export(people.alice, filled, kind)
    told = " ".join(kit.words(kind, answer.content).split())
    for expected in (
        "2 Actors and invitations",
        "Parents who work nights and sleep in the day (Actor)",
        "The youth council (Actor, ",
        "Landlords (Actor)",
        "Not yet placed",
        "How much it touches them: a great deal, How much they can influence:",
        "Nothing here yet.",
        filled.template.body["purpose"]["en"][:60],
        "Kaarnala",
    ):
        assert expected in told, expected
    assert "Alice" not in told, "names when asked for, and then only"
    assert "Greta" not in told


def test_word_has_real_headings_and_lists(filled: Canvas, people: People) -> None:
    document = Document(io.BytesIO(kit.export(people.alice, filled, "docx", language="fi").content))
    styles = [paragraph.style.name for paragraph in document.paragraphs if paragraph.style]
    assert styles.count("Heading 1") == 1
    assert styles.count("Heading 2") == 6
    assert "Heading 3" in styles
    assert styles.count("List Bullet") == 7
    assert {spoken.get(qn("w:val")) for spoken in document.styles.element.iter(qn("w:lang"))} == {"fi-FI"}
    assert document.sections[0].footer.paragraphs[0].text.startswith("Kaarnala, ")


def test_arrows_are_sentences(team: Team, people: People) -> None:
    canvas = canvas_of(team, 4)
    kit.flows_on(canvas, people)
    told = kit.words("docx", kit.export(people.alice, canvas, "docx").content)
    assert "From “Guidance counsellor” to “Outreach youth work”: name and worry (" in told


def test_no_office_document_can_hold_a_control_character(team: Team, people: People) -> None:
    """Browsers send what is on an arrow as it was typed or pasted; a document that is no XML cannot be made at all."""
    canvas = canvas_of(team, 4)
    kit.flows_on(canvas, people)

    def paste(roots: Roots) -> None:
        (link,) = roots[LINKS].values()
        link["label"] = "name\x0band\x01 worry"

    documents.change(people.alice, canvas, paste)
    told = kit.words("docx", kit.export(people.alice, canvas, "docx").content)
    assert "“Outreach youth work”: name and worry (" in told


def test_authors_and_discussion_when_chosen(filled: Canvas, people: People) -> None:
    make.thread(filled, people.bob, "Who calls the night staff?", anchor_kind="block", anchor_id="unheard")
    make.thread(filled, people.bob, "And what now?")
    plain = kit.words("docx", kit.export(people.alice, filled, "docx").content)
    assert "night staff" not in plain
    told = kit.words("docx", kit.export(people.alice, filled, "docx", authors=True, discussion=True).content)
    assert "Bob: Who calls the night staff?" in told
    assert "Discussion of the whole canvas" in told
    assert "Those who moved here in June (Actor, Greta)" in told
    unnamed = kit.words("docx", kit.export(people.alice, filled, "docx", discussion=True).content)
    assert "Who calls the night staff?" in unnamed
    assert "Bob" not in unnamed


def test_a_comment_that_was_taken_back_is_gone(filled: Canvas, people: People) -> None:
    thread = make.thread(filled, people.bob, "Said too soon")
    thread.comments.update(body="", deleted_at=thread.created_at)
    told = kit.words("docx", kit.export(people.alice, filled, "docx", discussion=True).content)
    assert "Discussion" not in told


def test_table_is_read_by_spreadsheets_and_runs_nothing(filled: Canvas, people: People) -> None:
    answer = kit.export(people.alice, filled, "csv", authors=True)
    assert answer.content.startswith("\ufeff".encode())
    found = {row["Text"]: row for row in kit.rows(answer.content)}
    assert len(found) == 7
    council = found["The youth council"]
    assert (council["Kind"], council["Author"]) == ("Actor", "Alice")
    assert council["Place"].startswith("Core team, ")
    assert found['\'=HYPERLINK("http://x")']["Author"] == "Bob"
    assert "Parents who work nights\nand sleep in the day" in found


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@sum(1)", " =1", "\uff1d1+1", "a;=1+1", "a\n=1+1", "a; =cmd|' /C calc'!A0;b", "a\t=1+1"],
)
def test_no_cell_is_a_formula_in_any_spreadsheet(canvas: Canvas, people: People, text: str) -> None:
    """Also where a decimal comma makes semicolons the separators, and quotation marks are not seen."""
    add_notes(people.alice, canvas, notes=[NewNote("unheard", text)])
    content = kit.export(people.alice, canvas, "csv").content.decode("utf-8-sig")
    cells = [part for line in content.split("\r\n") for part in line.replace("\t", ";").replace("\n", ";").split(";")]
    (row,) = kit.rows(content.encode())
    for cell in (*cells, *row.values()):
        assert not cell.lstrip(' "').startswith(("=", "+", "-", "@", "\uff1d")), cell


def test_data_fits_its_schema_and_has_everything(team: Team, filled: Canvas, people: People) -> None:
    sent = json.loads(kit.export(people.alice, filled, "json").content)
    Draft202012Validator.check_schema(file.schema())
    Draft202012Validator(file.schema()).validate(sent)
    assert len(sent["notes"]) == 7
    assert "author" not in sent["notes"][0]
    council = next(note for note in sent["notes"] if note["text"] == "The youth council")
    assert (council["lane"], council["x"], council["y"]) == ("core", 0.2, 0.5)
    assert kit.export(people.alice, filled, "json", authors=True).json()["notes"][0]["author"]


def test_poster_has_a_code_for_every_block(filled: Canvas, people: People, settings: Any) -> None:
    settings.PUBLIC_URL = "https://niitty.example"
    answer = kit.export(people.bob, filled, "poster", language="fi")
    assert answer["Content-Disposition"].endswith('-poster.pdf"')
    (page,) = PdfReader(io.BytesIO(answer.content)).pages
    assert [round(float(side) / 72 * 25.4) for side in page.mediabox[2:]] == [420, 297]
    figures = [element for tag, element in kit.structure(answer.content) if tag == "/Figure"]
    assert len(figures) == 6
    assert f"https://niitty.example/canvases/{filled.pk}#unheard" in " ".join(figure["/Alt"] for figure in figures)
    assert "moved here" not in kit.words("poster", answer.content), "room to write, and nobody's words"


def test_text_stays_text(canvas: Canvas, people: People) -> None:
    hostile = '</li><img src="file:///etc/passwd"><script>x</script>& "q" \x0b'
    add_notes(people.alice, canvas, notes=[NewNote("unheard", hostile)])
    for kind in ("pdf", "docx"):
        answer = kit.export(people.alice, canvas, kind)
        assert "<script>" in kit.words(kind, answer.content)
    assert not [tag for tag, _ in kit.structure(kit.export(people.alice, canvas, "pdf").content) if tag == "/Figure"]


def test_an_unknown_kind_is_refused(canvas: Canvas, people: People) -> None:
    assert problem(kit.export(people.alice, canvas, "exe")) == (400, "invalid")
    assert problem(kit.export(people.alice, canvas, "pdf", language="de")) == (400, "invalid")


def test_queries_do_not_grow_with_notes(canvas: Canvas, people: People, django_assert_max_num_queries: Any) -> None:
    add_notes(people.alice, canvas, notes=[NewNote("unheard", "one")])
    make.thread(canvas, people.bob, "one")
    counts = []
    for _ in range(2):
        with django_assert_max_num_queries(30) as queries:
            kit.export(people.alice, canvas, "csv", authors=True, discussion=True)
        counts.append(len(queries))
        add_notes(people.bob, canvas, notes=[NewNote("unheard", "two"), NewNote("unheard", "three")])
        make.thread(canvas, people.greta, "two")
    assert counts[0] == counts[1]


def test_a_damaged_canvas_says_that_something_is_missing(filled: Canvas, people: People) -> None:
    (whole,) = read(people.alice, [filled], Choices("fi"))
    assert "vioittunut" not in repr(document.of_one(whole, "fi"))
    damaged = replace(whole, is_damaged=True)
    for paper in (document.of_one(damaged, "fi"), document.of_all([damaged], "fi")):
        assert "vioittunut" in repr(paper)
