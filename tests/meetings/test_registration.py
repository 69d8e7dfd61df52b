"""Coming to a meeting: seats, the line, and who moves up when."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from teams.models import Membership, ProgrammeRole, Team
from teams.roles import Role
from tests.meetings.coming import (
    follows,
    joined,
    letters,
    members,
    names_in,
    posted,
    put,
    registered,
    seated_meeting,
    wants_seat,
)
from tests.people import Browser, People, problem
from workspace.accounts import hooks, services
from workspace.accounts.models import User
from workspace.meetings.models import Meeting, Registration, State

pytestmark = pytest.mark.django_db


def state_of(user: User, meeting: Meeting) -> str | None:
    return Registration.objects.filter(user=user, meeting=meeting).values_list("state", flat=True).first()


def test_whoever_registers_has_a_seat_and_sees_it(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=2, questions=[{"question": "What do you bring?"}])
    answer = put(
        people.bob,
        meeting,
        is_remote=True,
        answers=[{"question": "What do you bring?", "answer": "Cake"}, {"question": "Never asked", "answer": "No"}],
        dietary="No nuts",
        access="A ramp",
    ).json()
    mine = answer["my_registration"]
    assert (answer["taken"], answer["seats"], answer["my_state"]) == (1, 2, "seated")
    assert mine == {
        "id": mine["id"],
        "state": "seated",
        "team": {"id": str(team.pk), "name": "Kaarnala"},
        "place_in_line": None,
        "is_remote": True,
        "answers": [{"question": "What do you bring?", "answer": "Cake"}],
        "dietary": "No nuts",
        "access": "A ramp",
    }
    again = put(people.bob, meeting, dietary="").json()["my_registration"]
    assert (again["id"], again["dietary"], again["access"], again["is_remote"]) == (mine["id"], "", "A ramp", True)


def test_when_all_seats_are_taken_people_stand_in_line(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    wants_seat(people.alice, meeting)
    first = put(people.bob, meeting).json()
    second = put(people.peter, meeting).json()
    assert [first["my_registration"]["place_in_line"], second["my_registration"]["place_in_line"]] == [1, 2]
    assert (second["taken"], second["waiting"], second["my_state"]) == (1, 2, "waiting")
    assert put(people.bob, meeting, dietary="None").json()["my_registration"]["place_in_line"] == 1, (
        "nobody loses a place"
    )
    assert mail.outbox == []


def test_a_seat_that_is_given_back_goes_to_the_first_in_line(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    User.objects.filter(pk=people.bob.pk).update(language="fi")
    for user in (people.alice, people.bob, people.peter):
        wants_seat(user, meeting)
    answer = Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/")
    assert (answer.status_code, answer.json()["my_registration"]) == (200, None)
    assert (names_in(meeting, State.SEATED), names_in(meeting, State.WAITING)) == (["Bob"], ["Peter"])
    assert letters() == [], "the worker writes them"
    assert posted() == [("bob@niitty.example", "Sinulla on paikka: See together")]
    assert f"/meetings/{meeting.pk}" in mail.outbox[0].body
    assert problem(Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/")) == (404, "not_found")


def test_the_limit_of_a_team_holds_up_nobody_else(team: Team, neighbours: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=3, seats_per_team=1)
    for user in (people.alice, people.bob):
        wants_seat(user, meeting)
    assert names_in(meeting, State.WAITING) == ["Bob"], "two seats are free, but none for his team"
    wants_seat(people.peter, meeting)
    assert names_in(meeting, State.SEATED) == ["Alice", "Peter"]
    Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/")
    assert names_in(meeting, State.SEATED) == ["Bob", "Peter"]


def test_more_seats_go_to_those_who_wait_and_fewer_take_none_away(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=0)
    crowd = members(team, 4)
    for user in crowd:
        wants_seat(user, meeting)
    window, path = Browser(people.olga), f"/meetings/{meeting.pk}/"
    assert window.send("patch", path, {"seats": 3}).json()["taken"] == 3
    assert names_in(meeting, State.WAITING) == ["Member3"]
    assert len(posted()) == 3
    assert window.send("patch", path, {"seats": 1}).json()["taken"] == 3
    wants_seat(people.bob, meeting)
    assert names_in(meeting, State.WAITING) == ["Member3", "Bob"]
    assert window.send("patch", path, {"seats": None}).json()["waiting"] == 0


def test_whoever_follows_along_needs_no_seat_and_gives_one_back(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    for user in (people.alice, people.bob):
        wants_seat(user, meeting)
    answer = put(people.alice, meeting, seat=False).json()
    assert (answer["my_state"], answer["taken"], answer["viewing"]) == ("viewing", 1, 1)
    assert names_in(meeting, State.SEATED) == ["Bob"]
    assert put(people.alice, meeting).json()["my_registration"]["place_in_line"] == 1, "at the end of the line"


def test_guests_and_leaders_follow_along_and_take_no_seat(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    for user in (people.greta, people.carla, people.olga):
        assert problem(put(user, meeting)) == (403, "forbidden")
        assert put(user, meeting, seat=False).json()["my_state"] == "viewing"
    assert problem(put(people.charlie, meeting, seat=False)) == (404, "not_found")


def test_a_seat_is_for_a_team_of_ones_own(team: Team, neighbours: Team, people: People) -> None:
    meeting = seated_meeting(team, seats_per_team=1)
    answer = put(people.bob, meeting, team=str(neighbours.pk))
    assert problem(answer) == (400, "invalid")
    assert list(answer.json()["errors"]) == ["team"]
    joined(neighbours, people.bob)
    wants_seat(people.alice, meeting)
    waits = put(people.bob, meeting).json()
    assert waits["my_state"] == "waiting", "the team he joined first is full"
    assert [(row["name"], row["is_full"]) for row in waits["my_teams"]] == [("Kaarnala", True), ("Rantala", False)]
    moved = put(people.bob, meeting, team=str(neighbours.pk)).json()
    assert (moved["my_state"], moved["my_registration"]["team"]["name"]) == ("seated", "Rantala")


@pytest.mark.parametrize("way", ["removed", "guest", "switched off"])
def test_whoever_may_not_sit_any_more_frees_the_seat(team: Team, people: People, way: str) -> None:
    meeting, over = seated_meeting(team, seats=1), seated_meeting(team, days=-3)
    registered(over, people.bob, team)
    for user in (people.bob, people.peter):
        wants_seat(user, meeting)
    membership = people.bob.memberships.get()
    window, path = Browser(people.alice), f"/memberships/{membership.pk}/"
    if way == "removed":
        assert window.send("delete", path).status_code == 204
    elif way == "guest":
        assert window.send("patch", path, {"role": "guest"}).status_code == 200
    else:
        services.deactivate(people.bob)
    assert state_of(people.bob, meeting) == ("viewing" if way == "guest" else None)
    assert state_of(people.peter, meeting) == "seated"
    assert state_of(people.bob, over) == "seated", "what was, was"


def test_whoever_keeps_a_right_keeps_the_seat(team: Team, neighbours: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    wants_seat(people.bob, meeting)
    joined(neighbours, people.bob)
    Browser(people.peter).send("delete", f"/memberships/{people.bob.memberships.get(team=neighbours).pk}/")
    assert state_of(people.bob, meeting) == "seated"
    Membership.objects.filter(team=team, user=people.bob).update(role=Role.CORE)
    change = Browser(people.alice).send(
        "patch", f"/memberships/{people.bob.memberships.get().pk}/", {"role": "stakeholder"}
    )
    assert change.status_code == 200
    assert state_of(people.bob, meeting) == "seated"


def test_a_coach_who_leaves_is_not_expected(team: Team, people: People) -> None:
    meeting = seated_meeting(team)
    follows(people.carla, meeting)
    held = ProgrammeRole.objects.get(user=people.carla)
    assert Browser(people.olga).send("delete", f"/programme-roles/{held.pk}/").status_code == 204
    assert state_of(people.carla, meeting) is None


def test_a_guest_who_becomes_an_account_is_registered_once(team: Team, people: People) -> None:
    meeting, other = seated_meeting(team), seated_meeting(team, days=9)
    for each in (meeting, other):
        follows(people.greta, each)
    wants_seat(people.bob, meeting)
    hooks.merge(people.greta, people.bob)
    assert (state_of(people.bob, meeting), state_of(people.bob, other)) == ("seated", "viewing")
    assert not Registration.objects.filter(user=people.greta).exists()


def test_people_move_up_while_it_goes_on_and_nothing_moves_when_it_is_over(team: Team, people: People) -> None:
    now = timezone.now()
    meeting = seated_meeting(team, seats=1, starts_at=now - timedelta(hours=1), ends_at=now + timedelta(hours=1))
    for user in (people.alice, people.bob, people.peter):
        wants_seat(user, meeting)
    Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/")
    assert state_of(people.bob, meeting) == "seated"
    Meeting.objects.filter(pk=meeting.pk).update(ends_at=now)
    assert problem(put(people.peter, meeting, dietary="x")) == (409, "meeting_over")
    assert problem(Browser(people.bob).send("delete", f"/meetings/{meeting.pk}/registration/")) == (409, "meeting_over")
    Browser(people.olga).send("patch", f"/meetings/{meeting.pk}/", {"seats": 5})
    assert state_of(people.peter, meeting) == "waiting"


def test_after_registration_has_closed_places_are_only_given_back(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    for user in (people.alice, people.bob):
        wants_seat(user, meeting)
    follows(people.carla, meeting)
    Meeting.objects.filter(pk=meeting.pk).update(registration_closes_at=timezone.now())
    for user, wish in ((people.peter, {}), (people.greta, {"seat": False})):
        assert problem(put(user, meeting, **wish)) == (409, "registration_closed")
    assert put(people.bob, meeting, dietary="Vegan").json()["my_registration"]["dietary"] == "Vegan"
    assert put(people.alice, meeting, seat=False).json()["taken"] == 1
    assert state_of(people.bob, meeting) == "seated"
    assert problem(put(people.alice, meeting)) == (409, "registration_closed")


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"seat": "perhaps"}, "seat"),
        ({"dietary": "x" * 301}, "dietary"),
        ({"answers": [{"question": "x"}]}, "answers"),
        ({"answers": [{"question": "x", "answer": "y"}] * 6}, "answers"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_kept(
    team: Team, people: People, wrong: dict[str, Any], field: str
) -> None:
    meeting = seated_meeting(team)
    answer = put(people.bob, meeting, **wrong)
    assert problem(answer) == (400, "invalid")
    assert list(answer.json()["errors"]) == [field]
    assert not Registration.objects.exists()


def test_a_letter_that_cannot_be_sent_undoes_nothing(team: Team, people: People, settings: Any) -> None:
    meeting = seated_meeting(team, seats=1)
    for user in (people.alice, people.bob):
        wants_seat(user, meeting)
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    assert Browser(people.alice).send("delete", f"/meetings/{meeting.pk}/registration/").status_code == 200
    assert state_of(people.bob, meeting) == "seated"


@pytest.mark.parametrize("count", [1, 3])
def test_queries_of_a_meeting_do_not_grow(
    team: Team, people: People, count: int, django_assert_max_num_queries: Any
) -> None:
    meeting = seated_meeting(team, seats=count)
    for user in members(team, count):
        wants_seat(user, meeting)
    window = Browser(people.bob)
    with django_assert_max_num_queries(14):
        assert window.read(f"/meetings/{meeting.pk}/")["taken"] == count
    with django_assert_max_num_queries(8):
        assert len(window.read(f"/meetings/{meeting.pk}/people/")["people"]) == count
    owner = Browser(people.olga)
    with django_assert_max_num_queries(8):
        assert len(owner.read(f"/registrations/?meeting={meeting.pk}")["results"]) == count
