from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone

from teams.models import Programme
from tests.intake.makers import CONTENT, KEY, applied, called
from tests.people import Browser, People, problem
from workspace.intake.models import Call
from workspace.intake.services import calls

NEW: dict[str, Any] = {
    "title": {"en": "Spring call", "fi": " Kevään haku ", "sv": ""},
    "about": {"en": "Come and try."},
    "closes_at": "2027-03-12T16:15",
    "places": 7,
    "requirements": [{"kind": "state_actor", "is_must": True, "text": {"en": "A state actor"}}],
    "questions": [{"is_required": True, "text": {"en": "Whom have you asked?"}}],
}


def test_the_owner_prepares_and_publishes_a_call(
    browser: Callable[..., Browser], programme: Programme, people: People, settings: Any
) -> None:
    window = browser(people.olga)
    made = window.send("post", "/calls/", NEW | {"programme": str(programme.pk)})
    assert made.status_code == 201, made.content
    found = made.json()
    call = Call.objects.get()
    [requirement], [question] = call.requirements, call.questions
    assert found == {
        "id": str(call.pk),
        "programme": str(programme.pk),
        "state": "draft",
        "title": {"en": "Spring call", "fi": "Kevään haku"},
        "about": {"en": "Come and try."},
        "closes_at": found["closes_at"],
        "places": 7,
        "requirements": [NEW["requirements"][0] | {"id": requirement["id"]}],
        "questions": [NEW["questions"][0] | {"id": question["id"]}],
        "published_at": None,
        "erased_on": "2027-09-11",
        "applications": 0,
        "accepted": 0,
        "url": f"{settings.PUBLIC_URL}/call/{call.pk}",
        "abilities": {"change": True},
    }
    assert call.closes_at == datetime(2027, 3, 12, 14, 15, tzinfo=UTC), "on the clock of Helsinki"
    anyone = browser()
    assert problem(anyone.send("get", f"/open-calls/{call.pk}/")) == (404, "not_found")
    assert window.send("post", f"/calls/{call.pk}/publish/").json()["state"] == "open"
    public = anyone.read(f"/open-calls/{call.pk}/")
    assert (public["is_open"], public["programme"], public["places"]) == (True, "Spring", 7)
    assert not {"applications", "accepted", "abilities"} & public.keys(), "nothing about those who applied"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("2027-03-28T03:30", (400, "invalid")),  # the clocks go forward: never
        ("2027-10-31T03:30", (400, "invalid")),  # the clocks go back: twice
        ("9999-12-31T23:59", (400, "invalid")),
        ("0001-01-01T00:00", (400, "invalid")),
    ],
)
def test_a_deadline_is_one_moment(
    browser: Callable[..., Browser], programme: Programme, people: People, said: str, expected: tuple[int, str]
) -> None:
    sent = {"programme": str(programme.pk), "closes_at": said}
    answer = browser(people.olga).send("post", "/calls/", sent)
    assert (answer.status_code, answer.json().get("code", "")) == expected, answer.content


def test_a_deadline_may_come_with_a_zone(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    sent = {"programme": str(programme.pk), "closes_at": "2027-03-12T16:15:00+01:00"}
    browser(people.olga).send("post", "/calls/", sent)
    assert Call.objects.get().closes_at == datetime(2027, 3, 12, 15, 15, tzinfo=UTC)


def test_half_a_call_is_not_published(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    silent = {"requirements": [{"kind": "statement", "is_must": False, "text": {}}]}
    window = browser(people.olga)
    call = window.send("post", "/calls/", {"programme": str(programme.pk)} | silent).json()
    answer = window.send("post", f"/calls/{call['id']}/publish/")
    assert problem(answer) == (400, "invalid")
    assert set(answer.json()["errors"]) == {"title", "about", "closes_at", "requirements"}
    late = called(programme, days=-1, is_draft=True)
    assert set(window.send("post", f"/calls/{late.pk}/publish/").json()["errors"]) == {"closes_at"}


def test_one_call_is_open_at_a_time(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    called(programme)
    next_one, past = called(programme, is_draft=True), called(programme, days=-3)
    window = browser(people.olga)
    assert problem(window.send("post", f"/calls/{next_one.pk}/publish/")) == (409, "another_call_open")
    later = {"closes_at": (timezone.now() + timedelta(days=3)).isoformat()}
    assert problem(window.send("patch", f"/calls/{past.pk}/", later)) == (409, "another_call_open")


def test_what_people_have_read_stays(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    call = called(programme)
    window, path = browser(people.olga), f"/calls/{call.pk}/"
    sooner = {"closes_at": (timezone.now() + timedelta(days=2)).isoformat()}
    assert problem(window.send("patch", path, sooner)) == (409, "deadline_earlier")
    assert problem(window.send("patch", path, {"closes_at": None})) == (409, "deadline_earlier")
    assert problem(window.send("patch", path, {"questions": []})) == (409, "call_published")
    harder = [call.requirements[0] | {"is_must": False}, call.requirements[1]]
    assert problem(window.send("patch", path, {"requirements": harder})) == (409, "call_published")
    assert problem(window.send("patch", path, {"title": {}})) == (400, "invalid")
    assert problem(window.send("delete", path)) == (409, "call_published")
    translated = [question | {"text": question["text"] | {"sv": "Vem har ni frågat?"}} for question in call.questions]
    later = (timezone.now() + timedelta(days=20)).isoformat()
    changed = window.send("patch", path, {"questions": translated, "closes_at": later})
    assert changed.status_code == 200, changed.content
    assert changed.json()["questions"][0]["text"]["sv"] == "Vem har ni frågat?"


def test_rows_have_ids_of_their_own(browser: Callable[..., Browser], programme: Programme, people: People) -> None:
    row = {"id": "aaaaaaaa", "is_required": False, "text": {"en": "Who?"}}
    sent = {"programme": str(programme.pk), "questions": [row, row]}
    assert browser(people.olga).send("post", "/calls/", sent).json()["errors"].keys() == {"questions"}


def test_a_draft_is_removed_and_there_are_not_too_many(
    browser: Callable[..., Browser], programme: Programme, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(calls, "MOST", 1)
    window = browser(people.olga)
    call = window.send("post", "/calls/", {"programme": str(programme.pk)}).json()
    again = window.send("post", "/calls/", {"programme": str(programme.pk)})
    assert problem(again) == (409, "too_many_calls")
    assert window.send("delete", f"/calls/{call['id']}/").status_code == 204
    assert not Call.objects.exists()


def test_coaches_read_and_nobody_else_knows(
    browser: Callable[..., Browser], programme: Programme, people: People
) -> None:
    call = called(programme)
    coach, path = browser(people.carla), f"/calls/{call.pk}/"
    assert coach.read(path)["abilities"] == {"change": False}
    assert problem(coach.send("patch", path, {"places": 3})) == (403, "forbidden")
    assert problem(coach.send("post", f"{path}publish/")) == (403, "forbidden")
    assert problem(coach.send("delete", path)) == (403, "forbidden")
    assert problem(coach.send("post", "/calls/", NEW | {"programme": str(programme.pk)})) == (403, "forbidden")
    for user in (people.alice, people.bob, people.greta, people.peter, people.charlie):
        assert problem(browser(user).send("get", path)) == (404, "not_found")
        assert browser(user).read("/calls/")["results"] == []


@pytest.mark.parametrize("count", [1, 3])
def test_queries_do_not_grow(
    browser: Callable[..., Browser],
    programme: Programme,
    people: People,
    count: int,
    django_assert_num_queries: Any,
) -> None:
    for number in range(count):
        call = called(programme, days=-number - 1)
        for each in range(count):
            applied(call, f"secret {number} {each}")
    window = browser(people.olga)
    with django_assert_num_queries(5):
        found = window.read(f"/calls/?programme={programme.pk}")["results"]
    assert [call["applications"] for call in found] == [count] * count


def test_after_the_deadline_the_page_says_so_and_takes_nothing(
    browser: Callable[..., Browser], programme: Programme
) -> None:
    call = called(programme, days=-1)
    anyone = browser()
    assert anyone.read(f"/open-calls/{call.pk}/")["is_open"] is False
    answer = anyone.send("post", f"/open-calls/{call.pk}/apply/", CONTENT | {"key": KEY})
    assert problem(answer) == (409, "call_closed")
    assert "Helsinki time" in answer.json()["detail"]
    assert not call.applications.exists()
