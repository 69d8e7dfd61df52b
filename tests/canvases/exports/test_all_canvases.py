"""All canvases of a team in one file, made by the worker."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pypdf import PdfReader

from canvases.models import Canvas, Export
from canvases.services import exporting
from teams.models import Team
from tests.canvases.exports import kit
from tests.people import Browser, People, problem
from workspace.background.worker import Worker
from workspace.core.paper import pdf
from workspace.realtime import hub

pytestmark = pytest.mark.django_db


def ask(people: People, team: Team, kind: str = "zip", **choices: Any) -> Any:
    return Browser(people.alice).send("post", "/exports/", {"team": str(team.pk), "format": kind} | choices)


def make_all() -> None:
    Worker().work_off()


def content_of(people: People, export: str) -> bytes:
    answer = Browser(people.alice).send("get", f"/exports/{export}/file/")
    assert answer.status_code == 200
    assert answer["Content-Disposition"].startswith('attachment; filename="kaarnala-')
    assert answer["Cache-Control"] == "private, no-store"
    content = b"".join(answer.streaming_content)
    answer.close()
    return content


def test_one_pdf_of_ten(canvas: Canvas, people: People) -> None:
    kit.written_on(canvas, people)
    asked = ask(people, canvas.team, "pdf", language="et")
    assert asked.status_code == 201
    sent = asked.json()
    assert (sent["state"], sent["done"], sent["steps"]) == ("waiting", 0, 0)
    make_all()
    sent = Browser(people.alice).read(f"/exports/{sent['id']}/")
    assert (sent["state"], sent["done"], sent["steps"]) == ("ready", 11, 11)
    content = content_of(people, sent["id"])
    tags = [tag for tag, _element in kit.structure(content)]
    assert (tags.count("/H1"), tags.count("/H2")) == (1, 10)
    root: Any = PdfReader(io.BytesIO(content)).trailer["/Root"]
    assert root["/Lang"] == "et"
    assert len(root["/Outlines"]) > 0
    assert "moved here in June" in kit.words("pdf", content)


def test_tables_and_data_of_each(canvas: Canvas, people: People) -> None:
    kit.written_on(canvas, people)
    export = ask(people, canvas.team).json()["id"]
    make_all()
    with zipfile.ZipFile(io.BytesIO(content_of(people, export))) as packed:
        assert packed.testzip() is None
        assert len(packed.namelist()) == 20
        assert len(kit.rows(packed.read("02-actors-and-invitations.csv"))) == 7


def test_progress_is_told_step_by_step(canvas: Canvas, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple[str, int]] = []

    def told(topic: str, message: Any) -> None:
        assert message["type"] == "export"
        heard.append((topic, Export.objects.get(pk=message["export"]).done))

    monkeypatch.setattr(exporting, "publish", told)
    ask(people, canvas.team)
    make_all()
    assert {topic for topic, _done in heard} == {f"user.{people.alice.pk}"}
    assert [done for _topic, done in heard] == list(range(12))
    assert hub.publish is not told


def test_asked_twice_it_is_made_once(canvas: Canvas, people: People) -> None:
    first, second = ask(people, canvas.team).json(), ask(people, canvas.team).json()
    assert first["id"] == second["id"]
    assert DBTaskResult.objects.count() == 1
    for language in ("fi", "et", "sv"):
        assert ask(people, canvas.team, language=language).status_code == 201
    assert problem(ask(people, canvas.team, "docx")) == (429, "too_many")


def test_made_twice_it_is_the_same(canvas: Canvas, people: People, settings: Any) -> None:
    """A worker that was killed leaves its task to the next."""
    export = Export.objects.get(pk=ask(people, canvas.team).json()["id"])
    for _ in range(2):
        exporting.make(export.pk, is_last_try=False)
    assert len(list(Path(settings.MEDIA_ROOT, "exports").iterdir())) == 1


def test_what_is_not_ready_is_not_handed_out(canvas: Canvas, people: People) -> None:
    export = ask(people, canvas.team).json()["id"]
    assert problem(Browser(people.alice).send("get", f"/exports/{export}/file/")) == (409, "export_not_ready")


def test_without_pango_it_says_so(canvas: Canvas, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_args: Any, **_details: Any) -> bytes:
        raise pdf.PdfNotAvailable

    monkeypatch.setattr(pdf, "printed", nothing)
    export = ask(people, canvas.team, "pdf").json()["id"]
    make_all()
    sent = Browser(people.alice).read(f"/exports/{export}/")
    assert (sent["state"], sent["failure"]) == ("failed", "pdf_not_available")


def test_a_busy_printer_is_tried_again(canvas: Canvas, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_args: Any, **_details: Any) -> bytes:
        raise pdf.ExportBusy

    monkeypatch.setattr(pdf, "printed", busy)
    export = Export.objects.get(pk=ask(people, canvas.team, "pdf").json()["id"])
    with pytest.raises(pdf.ExportBusy):
        exporting.make(export.pk, is_last_try=False)
    exporting.make(export.pk, is_last_try=True)
    export.refresh_from_db()
    assert (export.state, export.failure) == ("failed", "export_busy")


def test_what_nobody_foresaw_ends_the_waiting(canvas: Canvas, people: People, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_args: Any, **_details: Any) -> bytes:
        raise ZeroDivisionError

    monkeypatch.setattr(pdf, "printed", broken)
    export = Export.objects.get(pk=ask(people, canvas.team, "pdf").json()["id"])
    states = []
    for is_last_try in (False, True):
        with pytest.raises(ZeroDivisionError):
            exporting.make(export.pk, is_last_try=is_last_try)
        export.refresh_from_db()
        states.append(export.state)
    assert (states, export.failure) == (["making", "failed"], "error")


def test_a_day_later_it_is_gone(canvas: Canvas, people: People) -> None:
    export = Export.objects.get(pk=ask(people, canvas.team).json()["id"])
    exporting.make(export.pk, is_last_try=False)
    export.refresh_from_db()
    exporting.forget()
    assert default_storage.exists(str(export.file.name))
    Export.objects.update(created_at=timezone.now() - timedelta(days=1, minutes=1))
    exporting.forget()
    assert not default_storage.exists(str(export.file.name))
    assert not Export.objects.exists()


def test_thrown_away_while_it_is_made(canvas: Canvas, people: People, settings: Any) -> None:
    export = Export.objects.get(pk=ask(people, canvas.team).json()["id"])
    assert Browser(people.alice).send("delete", f"/exports/{export.pk}/").status_code == 204
    exporting._keep(export, b"late", names_guests=False)
    assert list(Path(settings.MEDIA_ROOT, "exports").iterdir()) == []


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_as_often_for_one_as_for_three(
    canvas: Canvas, people: People, django_assert_num_queries: Any, count: int
) -> None:
    for language in ("en", "fi", "et")[:count]:
        ask(people, canvas.team, language=language)
    window = Browser(people.alice)
    with django_assert_num_queries(3):
        assert len(window.read(f"/exports/?team={canvas.team_id}")["results"]) == count
