from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError
from PIL import Image
from pytest_django.fixtures import Settings

from experiments import files
from experiments.models import Attachment, Evidence, Experiment, LogEntry
from experiments.services import attachments
from teams.models import Team
from tests.accounts.test_avatar import bomb, moving, picture, with_archive
from tests.experiments import stories, traces
from tests.experiments.traces import PDF, archive, office, open_document, send_file
from tests.people import Browser, People, problem
from workspace.accounts.models import User


@pytest.fixture
def entry(team: Team, people: People) -> LogEntry:
    return traces.entry(team, people.greta)


@pytest.fixture
def asking(team: Team, people: People) -> Experiment:
    return stories.idea(team, assumption=stories.assumption(team), open_to_evidence=True)


def read(user: User, address: str, **headers: str) -> Any:
    """The answer, its body in `body`: a file is read to its end, which closes it."""
    answer: Any = Browser(user).get(address, headers=headers)
    answer.body = b"".join(answer.streaming_content) if answer.streaming else answer.content
    return answer


def test_a_picture_is_drawn_anew_with_a_thumbnail(entry: LogEntry, people: People, settings: Settings) -> None:
    made = send_file(Browser(people.greta), picture(size=(2400, 1200)), "me.jpg", log_entry=entry.pk, alt="Two doors")
    assert made.status_code == 201, made.content
    row = made.json()
    assert (row["kind"], row["name"], row["alt"], row["content_type"]) == ("picture", "", "Two doors", "image/webp")
    assert (row["width"], row["height"], row["by"]["display_name"]) == (1600, 800, "Greta")
    assert row["abilities"] == {"edit": True}
    whole, thumbnail = read(people.bob, row["file"]), read(people.bob, row["thumbnail"])
    assert whole["Content-Type"] == thumbnail["Content-Type"] == "image/webp"
    assert whole["Content-Disposition"].startswith("inline")
    data = whole.body
    assert len(data) == row["size"]
    assert [Image.open(io.BytesIO(one)).size for one in (data, thumbnail.body)] == [(1600, 800), (400, 200)]
    assert len(traces.stored(settings)) == 2
    (shown,) = Browser(people.bob).read("/log-entries/")["results"][0]["attachments"]
    assert (shown["id"], shown["abilities"]) == (row["id"], {"edit": False})


def test_a_small_picture_keeps_its_size_and_metadata_is_gone(entry: LogEntry, people: People) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter clockwise
    exif[0x010F] = "A camera"
    exif.get_ifd(0x8825)[1] = "N"  # where it was taken
    sent = picture(size=(300, 200), exif=exif.tobytes())
    row = send_file(Browser(people.greta), sent, "me.jpg", log_entry=entry.pk).json()
    assert (row["width"], row["height"]) == (200, 300)
    for address in (row["file"], row["thumbnail"]):
        data = read(people.greta, address).body
        image = Image.open(io.BytesIO(data))
        assert (image.size, dict(image.getexif())) == ((200, 300), {})
        assert b"A camera" not in data


DOCUMENTS = [
    (PDF, "minutes.pdf", "minutes.pdf", "application/pdf"),
    (PDF, "minutes.exe", "minutes.pdf", "application/pdf"),
    (PDF, "../../etc/passwd", "passwd.pdf", "application/pdf"),
    (PDF, "..\\..\\win\\..pdf", "..pdf", "application/pdf"),
    (PDF, "fdp\u202efdp.exe", "fdpfdp.pdf", "application/pdf"),
    (PDF, "ö" * 300 + ".pdf", "ö" * 156 + ".pdf", "application/pdf"),
    (office(), "a.docx", "a.docx", files.DOCX.content_type),
    (office("spreadsheetml.sheet", "xl/workbook.xml"), "a.docx", "a.xlsx", files.XLSX.content_type),
    (open_document(), "a.odt", "a.odt", files.ODT.content_type),
    (open_document("spreadsheet"), "a", "a.ods", files.ODS.content_type),
    ("Älä pelkää\n".encode(), "a.txt", "a.txt", "text/plain"),
    ("a;b\r\n1;ä\r\n".encode("cp1252"), "a.CSV", "a.csv", "text/csv"),
    ("\ufeffä;b\r\n".encode("utf-16"), "a.csv", "a.csv", "text/csv"),
]


@pytest.mark.parametrize(("data", "name", "kept", "kind"), DOCUMENTS, ids=[repr(row[2]) for row in DOCUMENTS])
def test_a_document_is_given_out_as_it_came_and_only_as_a_download(
    entry: LogEntry, people: People, settings: Settings, data: bytes, name: str, kept: str, kind: str
) -> None:
    made = send_file(Browser(people.greta), data, name, log_entry=entry.pk, alt="Not for documents")
    assert made.status_code == 201, made.content
    row = made.json()
    assert (row["kind"], row["name"], row["content_type"], row["alt"]) == ("document", kept, kind, "")
    assert (row["size"], row["thumbnail"], row["width"]) == (len(data), None, None)
    (path,) = traces.stored(settings)
    assert path.parent == settings.MEDIA_ROOT / "attachments"
    assert (len(path.name), path.suffix) == (32, "")
    answer = read(people.alice, row["file"])
    assert answer.body == data
    assert answer["Content-Type"].partition(";")[0] == kind
    assert answer["Content-Disposition"].startswith("attachment")
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["Cache-Control"] == "private, no-cache"
    address = f"/api/v1/attachments/{row['id']}/thumbnail/"
    assert problem(read(people.alice, address)) == (404, "not_found")


REFUSED = [
    ("an SVG", b'<svg xmlns="http://www.w3.org/2000/svg"/>', "a.svg", "file_format", 400),
    ("an SVG that says it is a PNG", b"<svg><script>alert(1)</script></svg>", "a.png", "file_format", 400),
    ("an SVG that says it is a text", b"\n <svg onload='alert(1)'/>", "a.txt", "file_format", 400),
    ("a script named .pdf", b"#!/bin/sh\nrm -rf /\n", "minutes.pdf", "file_format", 400),
    ("a script named .txt", b"#!/bin/sh\nrm -rf /\n", "minutes.txt", "file_format", 400),
    ("a page named .csv", b"a;b\n<SCRIPT>alert(1)</SCRIPT>", "a.csv", "file_format", 400),
    ("a text named .pdf", b"Hello", "minutes.pdf", "file_format", 400),
    ("a program named .txt", b"MZ\x90\x00\x03", "a.txt", "file_format", 400),
    ("white space", b" \n", "a.txt", "file_format", 400),
    ("a GIF", moving("GIF"), "a.gif", "file_format", 400),
    ("a TIFF", picture("TIFF"), "a.tiff", "file_format", 400),
    ("a plain archive", archive(**{"a.txt": "a"}), "a.docx", "file_format", 400),
    ("an archive that says mimetype", archive(mimetype="application/epub+zip"), "a.odt", "file_format", 400),
    ("a document without its text", archive(**{"[Content_Types].xml": "<x/>"}), "a.docx", "file_format", 400),
    ("a document with macros", office(more={"word/vbaProject.bin": b"x"}), "a.docx", "file_macros", 400),
    ("macros in an open document", open_document(**{"Basic/script-lc.xml": "x"}), "a.odt", "file_macros", 400),
    ("a PDF and an archive", PDF + archive(**{"run.js": "alert(1)"}), "a.pdf", "file_mixed", 400),
    ("a picture and an archive", with_archive(), "a.jpg", "picture_mixed", 400),
    ("a picture and a page", picture("PNG") + b"<script>alert(1)</script>", "a.png", "picture_mixed", 400),
    ("a picture that claims to be enormous", bomb(20_000, 20_000), "a.png", "picture_too_many_pixels", 400),
    (
        "a document that grows when unpacked",
        office(more={"word/a.xml": bytes(201 << 20)}),
        "a.docx",
        "file_broken",
        400,
    ),
    ("a document of too many parts", PDF[:0] + b"PK\x03\x04" + b"PK\x01\x02" * 5001, "a.docx", "file_broken", 400),
    ("half a document", office()[:60], "a.docx", "file_broken", 400),
    ("half a picture", picture(size=(2000, 2000), quality=95)[:9000], "a.jpg", "picture_broken", 400),
    ("a moving picture", moving("PNG"), "a.png", "picture_moving", 400),
    ("10 MB and a byte", PDF + bytes(10 << 20), "a.pdf", "file_too_large", 413),
    ("11 MB", PDF + bytes(11 << 20), "a.pdf", "file_too_large", 413),
]


@pytest.mark.parametrize(("what", "data", "name", "code", "status"), REFUSED, ids=[row[0] for row in REFUSED])
def test_anything_else_is_refused_and_leaves_nothing(
    entry: LogEntry, people: People, settings: Settings, what: str, data: bytes, name: str, code: str, status: int
) -> None:
    assert problem(send_file(Browser(people.greta), data, name, log_entry=entry.pk)) == (status, code)
    assert traces.stored(settings) == []
    assert not Attachment.objects.exists()


def test_10_megabytes_are_taken(entry: LogEntry, people: People) -> None:
    largest = PDF + bytes((10 << 20) - len(PDF))
    assert send_file(Browser(people.greta), largest, log_entry=entry.pk).status_code == 201


def test_a_file_belongs_to_exactly_one_thing(entry: LogEntry, asking: Experiment, people: People) -> None:
    window = Browser(people.alice)
    evidence = stories.evidence(asking, people.alice)
    assert problem(send_file(window)) == (400, "invalid")
    assert problem(send_file(window, evidence=evidence.pk, log_entry=entry.pk)) == (400, "invalid")
    assert problem(send_file(window, evidence="no-id")) == (400, "invalid")
    assert problem(send_file(window, b"", evidence=evidence.pk)) == (400, "invalid")
    assert problem(window.send("post", "/attachments/", {"evidence": str(evidence.pk)})) == (400, "invalid")
    assert send_file(window, evidence=evidence.pk).status_code == 201
    assert send_file(window, iteration=stories.iteration(asking).pk).status_code == 201


@pytest.mark.parametrize(
    ("name", "to_evidence", "to_round", "to_entry"),
    [
        ("alice", 201, 201, 403),
        ("bob", 404, 403, 403),
        ("greta", 201, 403, 201),
        ("carla", 403, 403, 403),
        ("olga", 403, 403, 403),
        ("peter", 404, 404, 404),
        ("charlie", 404, 404, 404),
    ],
)
def test_who_adds_files(
    entry: LogEntry, asking: Experiment, people: People, name: str, to_evidence: int, to_round: int, to_entry: int
) -> None:
    """To what Greta added and waits, to a round, to what Greta wrote."""
    waiting = stories.evidence(asking, people.greta, status="waiting")
    window, about = Browser(getattr(people, name)), stories.iteration(asking)
    answers = [send_file(window, evidence=waiting.pk), send_file(window, iteration=about.pk)]
    answers.append(send_file(window, log_entry=entry.pk))
    assert [answer.status_code for answer in answers] == [to_evidence, to_round, to_entry]


def test_files_are_seen_with_their_thing(asking: Experiment, people: People) -> None:
    waiting = stories.evidence(asking, people.greta, status="waiting", consent_to_show=True)
    row = send_file(Browser(people.greta), evidence=waiting.pk).json()
    inside, outside = (people.alice, people.greta, people.carla), (people.bob, people.peter, people.charlie)
    assert [read(user, row["file"]).status_code for user in inside] == [200] * 3
    assert [problem(read(user, row["file"])) for user in outside] == [(404, "not_found")] * 3
    assert problem(Browser().get(row["file"])) == (401, "not_signed_in")
    Evidence.objects.update(status="accepted")
    assert read(people.bob, row["file"]).status_code == 200
    Evidence.objects.update(is_sensitive=True)
    assert problem(read(people.bob, row["file"])) == (404, "not_found")


def test_a_copy_in_the_browser_is_used_only_while_one_may_see_it(entry: LogEntry, people: People) -> None:
    row = send_file(Browser(people.greta), log_entry=entry.pk).json()
    tag = read(people.bob, row["file"])["ETag"]
    again = read(people.bob, row["file"], **{"If-None-Match": tag})
    assert (again.status_code, again["ETag"]) == (304, tag)
    people.bob.memberships.all().delete()
    assert read(people.bob, row["file"], **{"If-None-Match": tag}).status_code == 404


def test_its_address_below_media_leads_nowhere(entry: LogEntry, people: People, settings: Settings) -> None:
    send_file(Browser(people.greta), log_entry=entry.pk)
    (path,) = traces.stored(settings)
    assert Browser(people.greta).get(f"/media/attachments/{path.name}").status_code == 404


def test_describing_and_removing(entry: LogEntry, people: People, settings: Settings) -> None:
    window = Browser(people.greta)
    row = send_file(window, picture("PNG"), "me.png", log_entry=entry.pk).json()
    path = f"/attachments/{row['id']}/"
    assert window.send("patch", path, {"alt": " Two \n doors "}).json()["alt"] == "Two doors"
    assert problem(window.send("patch", path, {"alt": "x" * 301})) == (400, "invalid")
    for method, sent in (("patch", {"alt": "Mine"}), ("delete", None)):
        assert problem(Browser(people.bob).send(method, path, sent)) == (403, "forbidden")
        assert problem(Browser(people.charlie).send(method, path, sent)) == (404, "not_found")
    assert len(traces.stored(settings)) == 2
    assert window.send("delete", path).status_code == 204
    assert traces.stored(settings) == []
    assert problem(window.get(row["file"])) == (404, "not_found")


def test_ten_files_are_enough(entry: LogEntry, people: People, settings: Settings) -> None:
    window = Browser(people.greta)
    for number in range(attachments.MOST):
        assert send_file(window, key=str(number), log_entry=entry.pk).status_code == 201
    assert problem(send_file(window, log_entry=entry.pk)) == (409, "too_many_attachments")
    assert send_file(window, key="9", log_entry=entry.pk).status_code == 201, "that one is there already"
    assert len(traces.stored(settings)) == attachments.MOST


def test_a_file_sent_again_after_a_lost_connection_is_there_once(
    entry: LogEntry, people: People, settings: Settings
) -> None:
    window = Browser(people.greta)
    first, again = (send_file(window, key="phone-1", log_entry=entry.pk) for _ in range(2))
    assert first.json()["id"] == again.json()["id"]
    other = traces.entry(entry.team, people.greta)
    assert problem(send_file(window, key="phone-1", log_entry=other.pk)) == (409, "key_used")
    assert len(traces.stored(settings)) == 1


def test_when_the_row_cannot_be_written_no_file_stays(
    entry: LogEntry, people: People, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: Any) -> None:
        raise IntegrityError

    monkeypatch.setattr(attachments, "insert_once", fail)
    with pytest.raises(IntegrityError):
        send_file(Browser(people.greta), picture("PNG"), "me.png", log_entry=entry.pk)
    assert traces.stored(settings) == []


def test_a_file_that_was_lost_is_not_there(entry: LogEntry, people: People, settings: Settings) -> None:
    row = send_file(Browser(people.greta), log_entry=entry.pk).json()
    traces.stored(settings)[0].unlink()
    assert problem(read(people.greta, row["file"])) == (404, "not_found")


def test_elsewhere_a_body_of_10_megabytes_is_too_large(browser: Callable[..., Browser], people: People) -> None:
    window = browser(people.alice)
    for path in ("/log-entries/", "/evidence/"):
        answer = window.generic(
            "POST", f"/api/v1{path}", b'"' + b"x" * (10 << 20) + b'"', content_type="application/json"
        )
        assert problem(answer) == (413, "too_large"), path
