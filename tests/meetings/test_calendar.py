"""Meetings in people's own calendars."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone
from icalendar import Calendar

from teams.models import Membership, Team
from tests.meetings.coming import seated_meeting
from tests.meetings.test_meetings import LINK, planned
from tests.people import Browser, People, elsewhere, problem
from workspace.accounts import services
from workspace.accounts.models import User
from workspace.meetings.models import CalendarKey, RemovedMeeting
from workspace.meetings.services.reminding import FORGOTTEN_AFTER, forget

pytestmark = pytest.mark.django_db


def address_of(user: User) -> str:
    made = Browser(user).send("post", "/me/calendar/")
    assert made.status_code == 201
    return str(made.json()["url"]).removeprefix("http://localhost:8000")


def read(address: str) -> Any:
    return Browser().get(address)


def events(content: bytes) -> list[Any]:
    return list(Calendar.from_ical(content).events)


def test_one_meeting_as_a_file(team: Team, people: People, settings: Any) -> None:
    meeting = seated_meeting(team, title="See, together; \\ now", place="Town hall", about="Line one\nline two")
    answer = Browser(people.bob).send("get", f"/meetings/{meeting.pk}/calendar.ics")
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    (event,) = events(answer.content)
    assert (str(event["SUMMARY"]), str(event["LOCATION"])) == ("See, together; \\ now", "Town hall")
    assert (event.start, event.end) == (meeting.starts_at, meeting.ends_at)
    assert str(event["UID"]) == f"{meeting.pk}@localhost"
    assert f"{settings.PUBLIC_URL}/meetings/{meeting.pk}" in str(event["DESCRIPTION"])
    assert LINK in str(event["DESCRIPTION"])
    lines = answer.content.split(b"\r\n")
    assert max(map(len, lines)) <= 75, "RFC 5545, 3.1"
    assert b"\n" not in answer.content.replace(b"\r\n", b"")


def test_the_way_into_the_room_is_not_for_guests(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    for user, is_there in ((people.alice, True), (people.carla, True), (people.greta, False)):
        one = Browser(user).send("get", f"/meetings/{meeting.pk}/calendar.ics").content.decode()
        feed = read(address_of(user)).content.decode()
        assert [LINK in one, LINK in feed] == [is_there, is_there]


def test_a_feed_has_what_its_person_may_see_at_this_moment(team: Team, people: People) -> None:
    seated_meeting(team)
    planned(elsewhere())
    address = address_of(people.bob)
    answer = read(address)
    assert (answer.status_code, answer["Referrer-Policy"], len(events(answer.content))) == (200, "no-referrer", 1)
    planned(team.programme, "Second", days=9)
    assert len(events(read(address).content)) == 2
    Membership.objects.filter(user=people.bob).delete()
    assert events(read(address).content) == []


def test_an_address_is_secret_shown_once_and_can_be_ended(team: Team, people: People) -> None:
    window = Browser(people.bob)
    assert window.read("/me/calendar/") == {"created_at": None}
    first = address_of(people.bob)
    assert list(window.read("/me/calendar/")) == ["created_at"]
    assert first.split("/")[-1].removesuffix(".ics") not in str(CalendarKey.objects.values())
    second = address_of(people.bob)
    assert problem(read(first)) == (404, "not_found")
    assert read(second).status_code == 200
    assert window.send("delete", "/me/calendar/").status_code == 204
    assert problem(read(second)) == (404, "not_found")
    assert problem(read("/calendar/x.ics")) == (404, "not_found")


def test_the_feed_of_somebody_switched_off_is_gone(team: Team, people: People) -> None:
    address = address_of(people.bob)
    services.deactivate(people.bob)
    assert problem(read(address)) == (404, "not_found")


def test_a_change_is_seen_as_one(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    before = timezone.now()
    Browser(people.olga).send("patch", f"/meetings/{meeting.pk}/", {"title": "Later"})
    (event,) = events(read(address_of(people.bob)).content)
    assert str(event["SUMMARY"]) == "Later"
    assert event["LAST-MODIFIED"].dt >= before.replace(microsecond=0)


def test_a_meeting_that_is_moved_or_removed_follows_in_the_calendar(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    owner, path, feed = Browser(people.olga), f"/meetings/{meeting.pk}/", address_of(people.bob)
    (first,) = events(read(feed).content)
    owner.send("patch", path, {"about": "Bring a goat"})
    owner.send("patch", path, {"place": "Elsewhere"})
    (second,) = events(read(feed).content)
    assert (first["SEQUENCE"], second["SEQUENCE"], str(second["LOCATION"])) == (0, 1, "Elsewhere")
    owner.send("delete", path)
    (gone,) = events(read(feed).content)
    assert (gone["UID"], gone["SEQUENCE"], str(gone["STATUS"])) == (second["UID"], 2, "CANCELLED")
    assert events(read(address_of(people.charlie)).content) == []
    RemovedMeeting.objects.update(ends_at=timezone.now() - FORGOTTEN_AFTER, removed_at=timezone.now() - FORGOTTEN_AFTER)
    forget()
    assert events(read(feed).content) == []


@pytest.mark.parametrize("count", [1, 3])
def test_queries_of_a_feed_do_not_grow(
    team: Team, people: People, count: int, django_assert_max_num_queries: Any
) -> None:
    for number in range(count):
        planned(team.programme, days=number)
    address = address_of(people.bob)
    with django_assert_max_num_queries(5):
        assert len(events(read(address).content)) == count
