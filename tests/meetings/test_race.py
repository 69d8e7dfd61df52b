"""Many at once: never more people on seats than seats, on SQLite and on PostgreSQL."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from django.db import connection

from teams.models import Membership, Team
from teams.roles import Role
from teams.services import memberships
from tests import make
from tests.meetings.coming import names_in, registered, seated_meeting, wants_seat
from tests.people import People
from workspace.accounts.models import User
from workspace.core.errors import Forbidden, Invalid
from workspace.meetings.models import Meeting, State
from workspace.meetings.services import planning, registering

pytestmark = pytest.mark.django_db(transaction=True)
CROWD, SEATS, AT_ONCE = 200, 30, 8
PATIENCE = 60.0
"""Seconds for everybody on a machine with much else to do. With nothing else it takes two on either database."""


def crowd_of(teams: list[Team]) -> list[User]:
    """Two hundred members, shared out among the teams."""
    people = [User(email=f"p{number}@niitty.example", display_name=f"P{number:03}") for number in range(CROWD)]
    User.objects.bulk_create(people)
    places = zip(people, teams * CROWD, strict=False)
    Membership.objects.bulk_create(Membership(user=user, team=team, role=Role.STAKEHOLDER) for user, team in places)
    return people


def all_at_once(users: list[User], do: Callable[[User], object]) -> float:
    """Seconds until everybody is through."""

    def one(user: User) -> None:
        try:
            do(user)
        finally:
            connection.close()

    started = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE) as crowd:
        list(crowd.map(one, users))
    return time.monotonic() - started


def by_team(meeting: Meeting) -> Counter[str]:
    return Counter(meeting.registrations.filter(state=State.SEATED).values_list("team__name", flat=True))


def test_two_hundred_for_thirty_seats_never_oversell(team: Team, neighbours: Team) -> None:
    meeting = seated_meeting(team, seats=SEATS)
    people = crowd_of([team, neighbours])
    taken = all_at_once(people, lambda user: wants_seat(user, meeting))
    assert taken < PATIENCE, f"{CROWD} people took {taken:.1f} s"
    seated, waiting = names_in(meeting, State.SEATED), names_in(meeting, State.WAITING)
    assert (len(seated), len(waiting)) == (SEATS, CROWD - SEATS)
    asked = list(meeting.registrations.order_by("asked_at", "pk").values_list("user__display_name", flat=True))
    assert asked == seated + waiting, "first come, first served"

    leaving = [user for user in people if user.display_name in set(seated[::3])]
    all_at_once(leaving, lambda user: registering.cancel(user, meeting=meeting))
    assert names_in(meeting, State.SEATED) == [name for name in seated if name not in seated[::3]] + waiting[:10]


def test_the_limits_of_teams_hold_while_people_come_and_go(team: Team, programme: object) -> None:
    teams = [team, *(make.team(team.programme, f"Team {number}") for number in range(9))]
    meeting = seated_meeting(team, seats=SEATS, seats_per_team=4)
    people = crowd_of(teams)

    def come_and_go(user: User) -> None:
        wants_seat(user, meeting)
        if user.display_name.endswith(("3", "7")):
            registering.cancel(user, meeting=meeting)
        if user.display_name.endswith("5"):
            registering.register(user, meeting=meeting, wish=registering.Wish(is_active=False))

    taken = all_at_once(people, come_and_go)
    assert taken < 2 * PATIENCE
    counts = by_team(meeting)
    assert max(counts.values()) <= 4
    assert sum(counts.values()) == 28, "seven of the ten teams still have anybody who wants a seat"


def test_seats_are_raised_and_people_are_removed_meanwhile(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=5)
    crowd = crowd_of([team])

    def act(user: User) -> None:
        number = int(user.display_name[1:])
        wants_seat(user, meeting)
        if number == 60:
            planning.change_meeting(people.olga, meeting=meeting, seats=SEATS)
        if number % 20 == 0:
            memberships.remove(people.alice, membership=user.memberships.get())

    all_at_once(crowd, act)
    assert len(names_in(meeting, State.SEATED)) == SEATS
    gone = {f"P{number:03}" for number in range(0, CROWD, 20)}
    assert not gone & set(names_in(meeting, State.SEATED) + names_in(meeting, State.WAITING))


def test_a_double_click_registers_once(team: Team, people: People) -> None:
    meeting = seated_meeting(team, seats=1)
    all_at_once([people.bob] * 8, lambda user: wants_seat(user, meeting))
    assert names_in(meeting, State.SEATED) == ["Bob"]


@pytest.mark.parametrize("first", ["removing", "registering"])
def test_nobody_sits_down_while_they_are_taken_out_of_the_team(team: Team, people: People, first: str) -> None:
    meeting = seated_meeting(team)
    registered(meeting, people.peter, team, State.VIEWING)
    for _ in range(6):
        membership, _is_new = Membership.objects.get_or_create(team=team, user=people.bob, role=Role.STAKEHOLDER)

        def sit(user: User) -> None:
            try:
                wants_seat(user, meeting)
            except (Invalid, Forbidden):
                return

        def act(user: User) -> None:
            if user == people.bob:
                sit(user)
            else:
                memberships.remove(people.alice, membership=membership)  # noqa: B023 - used within this turn

        both = [people.alice, people.bob]
        all_at_once(both if first == "removing" else both[::-1], act)
        assert not meeting.registrations.filter(user=people.bob).exists()
