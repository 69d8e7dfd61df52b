"""The card of an experiment as PDF, Word and JSON: what it says, to whom, and what it never lets in."""

from __future__ import annotations

import functools
import io
import re
import subprocess
import threading
import zipfile
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from PIL import Image, ImageFile

from experiments.api.story import experiments_for_story
from experiments.card import writing
from experiments.models import Attachment, DesignAmendment, Experiment
from experiments.services.evidence import withdraw
from teams.models import Team
from tests import pdf_ua
from tests.experiments import stories, traces
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.paper import pdf, printing
from workspace.core.paper.parts import Paper, Section, Text
from workspace.core.policy import remembering

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    """Decided, with an amended test and evidence of every sort."""
    made = stories.whole(team, people.alice, people.bob, "decided")
    design = made.designs.get()
    DesignAmendment.objects.create(design=design, field="threshold", before=5, after=4, because="Only ten", by=None)
    made.evidence.update(consent_to_show=True)
    stories.evidence(made, people.alice, text="A secret of the core team", consent_to_show=False)
    stories.evidence(made, people.alice, text="Of somebody's health", consent_to_show=True, is_sensitive=True)
    stories.evidence(made, people.bob, text="Waiting to be read", status="waiting", consent_to_show=True)
    made.decisions.update(objections=["The union waits for numbers"], review_on=stories.day(90))
    return made


def export(user: User, made: Experiment, kind: str) -> Any:
    return Browser(user).send("get", f"/experiments/{made.pk}/export/?format={kind}")


def word_of(answer: Any) -> Any:
    return Document(io.BytesIO(answer.content))


def text_of(answer: Any) -> str:
    document = word_of(answer)
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def card_text(user: User, made: Experiment) -> str:
    story: Any = experiments_for_story(user).get(pk=made.pk)
    with remembering():
        return repr(writing.write(user, story, story.seen_evidence))


def test_word_says_the_whole_story(made: Experiment, people: People) -> None:
    answer = export(people.alice, made, "docx")
    assert answer["Content-Disposition"] == 'attachment; filename="a-message-with-a-name.docx"'
    assert answer["Cache-Control"] == "private, no-store"
    told = text_of(answer)
    for expected in (
        *(stories.BELIEF, "at least 4 of 10 answers within 7 days", "2 to 3: neither yes nor no", "4 of 7"),
        *("Small numbers: read with care.", "Limit for a yes", "Only ten", "Three said no", "trust travels"),
        *("All colleges from August", "Director of education, By consent", "The union waits for numbers"),
    ):
        assert expected in told
    assert "Waiting to be read" not in told


def test_word_is_made_for_everybody(made: Experiment, people: People) -> None:
    User.objects.filter(pk=people.alice.pk).update(language="fi")
    document = word_of(export(people.alice, made, "docx"))
    assert [paragraph.style.name for paragraph in document.paragraphs][:2] == ["Heading 1", "Remark"]
    assert sum(paragraph.style.name == "Heading 2" for paragraph in document.paragraphs) >= 6
    assert {spoken.get(qn("w:val")) for spoken in document.styles.element.iter(qn("w:lang"))} == {"fi-FI"}
    assert document.core_properties.title == made.title
    for table in document.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    pictures = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert len(pictures) == 1
    assert "4" in pictures[0]


def test_pdf_is_tagged_and_speaks_the_readers_language(made: Experiment, people: People, tmp_path: Path) -> None:
    User.objects.filter(pk=people.alice.pk).update(language="sv")
    answer = export(people.alice, made, "pdf")
    assert answer["Content-Type"] == "application/pdf"
    content = answer.content
    assert content.startswith(b"%PDF-")
    assert len(content) < 300_000
    assert pdf_ua.faults(content) == []
    for expected in (b"/MarkInfo", b"/StructTreeRoot", b"/Lang (sv)", b"pdfuaid", b"/Alt ", b"/DisplayDocTitle true"):
        assert expected in uncompressed(content), expected
    assert len(re.findall(rb"/Type /Page\b", uncompressed(content))) <= 2
    named = set(re.findall(rb"/FontName /[A-Z]{6}[+]([^/]+)", uncompressed(content)))
    assert named, "fonts are embedded"
    assert all(name.startswith(b"Niitty") for name in named), "and they are ours"


def uncompressed(content: bytes) -> bytes:
    """The file with its compressed streams opened, as far as they are text."""
    import zlib  # noqa: PLC0415

    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", content, re.DOTALL)
    opened = [content]
    for stream in streams:
        try:
            opened.append(zlib.decompress(stream))
        except zlib.error:
            continue
    return b"\n".join(opened)


def test_json_is_the_story_as_its_reader_sees_it(made: Experiment, people: People) -> None:
    for user in (people.alice, people.bob):
        sent = export(user, made, "json").json()
        assert set(sent) == {"version", "exported_at", "language", "experiment"}
        assert sent["experiment"] == Browser(user).read(f"/experiments/{made.pk}/")


@pytest.mark.parametrize("name", ["bob", "greta"])
def test_readers_outside_the_core_get_what_they_may_see(made: Experiment, people: People, name: str) -> None:
    reader = getattr(people, name)
    for told in (text_of(export(reader, made, "docx")), export(reader, made, "json").content.decode()):
        assert "Three said no" in told
        assert "A secret of the core team" not in told
        assert "health" not in told
    assert "Only evidence that may be shown" in text_of(export(reader, made, "docx"))
    assert "A secret of the core team" in text_of(export(people.alice, made, "docx"))
    assert "not to be shown outside the core team" in text_of(export(people.carla, made, "docx"))


def test_withdrawn_evidence_is_gone(made: Experiment, people: People) -> None:
    withdraw(people.alice, evidence=made.evidence.get(text="Three said no"))
    assert "Three said no" not in text_of(export(people.alice, made, "docx"))


def test_whoever_does_not_see_it_gets_nothing(made: Experiment, people: People) -> None:
    for kind in ("pdf", "docx", "json"):
        assert problem(export(people.charlie, made, kind)) == (404, "not_found")
        assert problem(export(people.peter, made, kind)) == (404, "not_found")
    assert problem(export(people.alice, made, "exe")) == (400, "invalid")


HOSTILE = '</p><img src="file:///etc/passwd"><script>x</script><link rel=attachment href="http://10.0.0.1/">& "q" \x0b'


def test_text_is_text(made: Experiment, people: People) -> None:
    Experiment.objects.filter(pk=made.pk).update(title=HOSTILE[:110])
    made.iterations.update(did=HOSTILE, saw=HOSTILE)
    assert made.assumption is not None
    type(made.assumption).objects.update(statement=HOSTILE)
    printed = uncompressed(export(people.alice, made, "pdf").content)
    assert b"/EmbeddedFile" not in printed
    assert len(re.findall(rb"/Subtype /Image", printed)) == 1, "our picture and no other"
    assert '<img src="file:///etc/passwd">' in text_of(export(people.alice, made, "docx"))


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "http://127.0.0.1:1/x.png", "font:../printing.py", "font:/etc/passwd", "ftp://x/y"],
)
def test_the_printer_fetches_nothing(address: str, capfd: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    # The printer's library lets Pillow take half pictures. In its own process that harms nobody, in this one it would.
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", False)
    content = printing.printed(f'<html lang="en"><title>x</title><p>Words</p><img alt="x" src="{address}"></html>')
    assert b"/Subtype /Image" not in uncompressed(content)


def test_a_big_story_is_still_a_page_or_two(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    made.iterations.all().update(ended_on=stories.day(-1), did="d" * 2000, saw="word " * 400)
    for number in range(3, 31):
        stories.iteration(made, number, started_on=stories.day(-1), ended_on=stories.day(-1), did="did " * 400)
    for _ in range(60):
        stories.evidence(made, people.alice, text="seen " * 700)
    told = text_of(export(people.alice, made, "docx"))
    assert "22 more are in Niitty." in told
    assert len(told) < 16_000
    answer = export(people.alice, made, "pdf")
    assert len(re.findall(rb"/Type /Page\b", uncompressed(answer.content))) <= 4


def test_an_idea_has_a_card_too(team: Team, people: People) -> None:
    made = stories.idea(team)
    for kind in ("pdf", "docx", "json"):
        assert export(people.alice, made, kind).status_code == 200


def test_without_pango_the_word_document_is_offered(made: Experiment, people: People, monkeypatch: Any) -> None:
    done = subprocess.CompletedProcess([], printing.NO_PANGO, b"", b"cannot load library")
    monkeypatch.setattr("workspace.core.paper.pdf.subprocess.run", lambda *_args, **_details: done)
    answer = export(people.alice, made, "pdf")
    assert problem(answer) == (503, "pdf_not_available")
    assert "Word" in answer.json()["detail"]
    assert export(people.alice, made, "docx").status_code == 200


A_CARD = Paper("en", "Title", "Team", "Under", [Section("One", [Text("Words")])])


def test_what_takes_too_long_is_ended(monkeypatch: Any) -> None:
    monkeypatch.setattr(pdf, "SECONDS", 0.01)
    with pytest.raises(pdf.ExportBusy):
        pdf.render(A_CARD)


def test_many_at_once_wait_or_are_sent_away(monkeypatch: Any) -> None:
    monkeypatch.setattr(pdf, "SECONDS", 0.05)
    monkeypatch.setattr(pdf, "_places", threading.BoundedSemaphore(1))
    with pdf._places, pytest.raises(pdf.ExportBusy):
        pdf.render(A_CARD)


def test_one_person_exports_so_often(made: Experiment, people: People) -> None:
    codes = [export(people.alice, made, "json").status_code for _ in range(22)]
    assert (codes[0], codes[-1]) == (200, 429)


def test_a_word_file_is_whole(made: Experiment, people: People) -> None:
    with zipfile.ZipFile(io.BytesIO(export(people.alice, made, "docx").content)) as parts:
        assert parts.testzip() is None


def test_the_card_needs_few_queries(made: Experiment, people: People, django_assert_num_queries: Any) -> None:
    for number in range(3, 6):
        stories.iteration(made, number)
    story: Any = experiments_for_story(people.alice).get(pk=made.pk)
    with remembering(), django_assert_num_queries(1):
        writing.write(people.alice, story, story.seen_evidence)
    assert "Round 3" in card_text(people.alice, made)


def test_what_was_before_the_test_stands_beside_what_it_came_to(made: Experiment, people: People) -> None:
    told = text_of(export(people.alice, made, "docx"))
    assert "Before the test: 2 of 40 letters" in told, "as it was written"
    made.designs.update(baseline="letters without a name", baseline_value=2, baseline_of=40)
    answer = export(people.alice, made, "docx")
    assert "Before the test: 2 of 40 (letters without a name)" in text_of(answer)
    (picture,) = [shape._inline.docPr.get("descr") for shape in word_of(answer).inline_shapes]
    assert "Before the test: 2 of 40; Round 1: " in picture


def test_that_nobody_knows_what_was_before_is_said(made: Experiment, people: People) -> None:
    made.designs.update(baseline="", baseline_how="Ask the college")
    assert "Before the test: not known; to be found out: Ask the college" in text_of(export(people.alice, made, "docx"))
    made.designs.update(baseline_how="")
    assert "Before the test: not known" in text_of(export(people.alice, made, "docx"))
    made.designs.update(baseline_value=2)
    assert "Before the test: 2\n" in text_of(export(people.alice, made, "docx"))


@functools.cache
def photo() -> bytes:
    stored = io.BytesIO()
    Image.effect_noise((800, 600), 80).save(stored, "JPEG")
    return stored.getvalue()


def shown_in(answer: Any) -> list[str]:
    """What the pictures of a Word document show, without the figure."""
    named = [shape._inline.docPr.get("descr") for shape in word_of(answer).inline_shapes]
    return [alt for alt in named if "Round 1:" not in alt]


@pytest.fixture
def pictured(made: Experiment, people: People) -> Experiment:
    """A picture beside the first round, and one beside each piece of evidence."""
    window, first = Browser(people.alice), made.iterations.order_by("number")[0]
    assert traces.send_file(window, photo(), "a.jpg", iteration=first.pk, alt="The bus stop").status_code == 201
    for one in made.evidence.filter(status="accepted"):
        assert traces.send_file(window, photo(), "b.jpg", evidence=one.pk, alt=f"Beside {one.text}").status_code == 201
    return made


@pytest.mark.parametrize("name", ["alice", "bob", "carla"])
def test_pictures_go_along_as_far_as_they_may_be_shown(pictured: Experiment, people: People, name: str) -> None:
    answer = export(getattr(people, name), pictured, "docx")
    alts = shown_in(answer)
    assert "The bus stop" in alts
    assert "Beside Three said no" in alts
    assert not [alt for alt in alts if "secret" in alt or "health" in alt], "never without consent, whoever reads"
    assert all(len(blob) < 60_000 for blob in blobs(answer)), "small ones"
    pictured.evidence.update(consent_to_show=False)
    assert shown_in(export(getattr(people, name), pictured, "docx")) == ["The bus stop"]


def blobs(answer: Any) -> list[bytes]:
    with zipfile.ZipFile(io.BytesIO(answer.content)) as parts:
        return [parts.read(name) for name in parts.namelist() if name.startswith("word/media/")]


def test_pictures_are_described_in_the_pdf(pictured: Experiment, people: People) -> None:
    pictured.evidence.update(consent_to_show=False)
    plain = len(re.findall(rb"/Alt ", uncompressed(export(people.alice, pictured, "pdf").content)))
    Attachment.objects.filter(iteration__isnull=False).delete()
    without = len(re.findall(rb"/Alt ", uncompressed(export(people.alice, pictured, "pdf").content)))
    assert (plain, without) == (2, 1), "the figure and the bus stop, each with its words"


def test_a_picture_nobody_described_or_that_is_gone(pictured: Experiment, people: People) -> None:
    pictured.evidence.update(consent_to_show=False)
    kept = Attachment.objects.filter(iteration__isnull=False)
    kept.update(alt="")
    assert shown_in(export(people.alice, pictured, "docx")) == ["A picture nobody has described, beside: Round 1"]
    kept.get().thumbnail.delete(save=False)
    answer = export(people.alice, pictured, "docx")
    assert (answer.status_code, shown_in(answer)) == (200, [])


def test_of_many_pictures_some_are_left_out(made: Experiment, people: People) -> None:
    first = made.iterations.order_by("number")[0]
    for _ in range(8):
        traces.send_file(Browser(people.alice), photo(), "a.jpg", iteration=first.pk, alt="Again")
    answer = export(people.alice, made, "docx")
    assert len(shown_in(answer)) == 6
    assert "More pictures are in Niitty." in text_of(answer)


def test_rounds_come_with_their_files(pictured: Experiment, people: People) -> None:
    (first, *_others) = Browser(people.bob).read(f"/experiments/{pictured.pk}/")["iterations"]
    (picture,) = first["attachments"]
    assert (picture["alt"], picture["abilities"]["edit"]) == ("The bus stop", False)
    answer = Browser(people.bob).send("get", picture["thumbnail"].removeprefix("/api/v1"))
    assert answer.status_code == 200
    answer.close()
