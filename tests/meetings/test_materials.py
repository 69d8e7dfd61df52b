"""What there is to read before or after a meeting: addresses elsewhere, and files given out as downloads."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile

from teams.models import Team
from tests.meetings.coming import seated_meeting
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.errors import NotFound
from workspace.meetings.models import Material, Meeting
from workspace.meetings.services import materials

pytestmark = pytest.mark.django_db
LINK = "https://files.example/1"


@pytest.fixture
def meeting(team: Team) -> Meeting:
    return seated_meeting(team)


def lay_out(user: User, meeting: Meeting, **details: Any) -> Any:
    """As a form; the answer."""
    sent = {"meeting": str(meeting.pk), "title": "To read", **details}
    return Browser(user).post("/api/v1/materials/", sent)


def text(content: bytes = b"To read\n", name: str = "read.txt") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def test_everybody_who_sees_the_meeting_reads_them(meeting: Meeting, people: People) -> None:
    made = lay_out(people.olga, meeting, link=LINK, language="sv", when="after")
    assert made.status_code == 201
    shown = {"title": "To read", "language": "sv", "when": "after", "link": LINK, "name": "", "size": None}
    for user in (people.greta, people.peter, people.carla):
        assert Browser(user).read(f"/meetings/{meeting.pk}/")["materials"] == [{"id": made.json()["id"], **shown}]


def test_a_file_is_given_out_as_a_download_to_those_alone(meeting: Meeting, people: People) -> None:
    made = lay_out(people.olga, meeting, file=text()).json()
    assert (made["name"], made["size"], made["link"]) == ("read.txt", 8, f"/api/v1/materials/{made['id']}/file/")
    answer = Browser(people.greta).send("get", f"/materials/{made['id']}/file/")
    assert b"".join(answer.streaming_content) == b"To read\n"
    assert answer["Content-Disposition"] == 'attachment; filename="read.txt"'
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert problem(Browser(people.charlie).send("get", f"/materials/{made['id']}/file/")) == (404, "not_found")
    link = lay_out(people.olga, meeting, link=LINK).json()
    assert problem(Browser(people.olga).send("get", f"/materials/{link['id']}/file/")) == (404, "not_found")


def test_only_owners_lay_out_change_and_remove(meeting: Meeting, people: People) -> None:
    path = f"/materials/{lay_out(people.olga, meeting, link=LINK).json()['id']}/"
    for user in (people.alice, people.carla, people.greta):
        assert problem(lay_out(user, meeting, link=LINK)) == (403, "forbidden")
        assert problem(lay_out(user, meeting, file=text())) == (403, "forbidden")
        assert problem(Browser(user).send("patch", path, {"title": "Mine"})) == (403, "forbidden")
        assert problem(Browser(user).send("delete", path)) == (403, "forbidden")
    window = Browser(people.olga)
    changed = window.send("patch", path, {"title": "Else", "when": "after", "link": f"{LINK}0"}).json()
    assert (changed["title"], changed["when"], changed["link"]) == ("Else", "after", f"{LINK}0")
    assert window.send("delete", path).status_code == 204
    assert not Material.objects.exists()


@pytest.mark.parametrize(
    ("wrong", "expected"),
    [
        ({"link": "javascript:alert(1)"}, (400, "invalid")),
        ({"link": "http://unsafe.example"}, (400, "invalid")),
        ({}, (400, "invalid")),
        ({"link": LINK, "language": "xx"}, (400, "invalid")),
        ({"link": LINK, "when": "during"}, (400, "invalid")),
        ({"link": LINK, "title": " "}, (400, "invalid")),
    ],
)
def test_what_is_wrong_is_refused(meeting: Meeting, people: People, wrong: Any, expected: Any) -> None:
    assert problem(lay_out(people.olga, meeting, **wrong)) == expected
    assert not Material.objects.exists()


def test_a_file_that_a_browser_could_run_is_not_taken(meeting: Meeting, people: People) -> None:
    both = lay_out(people.olga, meeting, link=LINK, file=text())
    assert problem(both) == (400, "invalid")
    answer = lay_out(people.olga, meeting, file=text(b"<html><script>alert(1)</script>", "page.txt"))
    assert answer.status_code == 400
    assert not Material.objects.exists()


def test_no_file_outlives_its_row(
    meeting: Meeting, people: People, django_capture_on_commit_callbacks: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def kept() -> list[str]:
        found = [str(material.file.name) for material in Material.objects.all()]
        return [name for name in found if default_storage.exists(name)]

    first = lay_out(people.olga, meeting, file=text()).json()
    lay_out(people.olga, meeting, file=text())
    assert len(names := kept()) == 2
    with django_capture_on_commit_callbacks(execute=True):
        Browser(people.olga).send("delete", f"/materials/{first['id']}/")
    assert len(kept()) == 1
    monkeypatch.setattr(materials, "MOST", 1)
    before = set(default_storage.listdir("materials")[1])
    assert problem(lay_out(people.olga, meeting, file=text())) == (409, "too_many_materials")
    assert set(default_storage.listdir("materials")[1]) == before
    with django_capture_on_commit_callbacks(execute=True):
        Browser(people.olga).send("delete", f"/meetings/{meeting.pk}/")
    assert [name for name in names if default_storage.exists(name)] == []


def test_what_was_removed_meanwhile_is_not_found(meeting: Meeting, people: People) -> None:
    lay_out(people.olga, meeting, link=LINK)
    material = Material.objects.get()
    Material.objects.all().delete()
    with pytest.raises(NotFound):
        materials.change(people.olga, material=material, title="Other")


def test_a_file_is_given_no_address(meeting: Meeting, people: People) -> None:
    path = f"/materials/{lay_out(people.olga, meeting, file=text()).json()['id']}/"
    assert problem(Browser(people.olga).send("patch", path, {"link": LINK})) == (409, "not_a_link")
    assert problem(Browser(people.olga).send("patch", path, {})) == (400, "invalid")


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(meeting: Meeting, people: People, count: int, django_assert_max_num_queries: Any) -> None:
    for _ in range(count):
        Material.objects.create(meeting=meeting, title="Read", link=LINK)
    window = Browser(people.bob)
    window.read(f"/meetings/{meeting.pk}/")
    with django_assert_max_num_queries(12):
        assert len(window.read(f"/meetings/{meeting.pk}/")["materials"]) == count
