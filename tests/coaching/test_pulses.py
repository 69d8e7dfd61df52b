"""The trust pulse: once each, anonymous for good, shown late and only from five on (ADR 25)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, models
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from teams.models import Activity, Membership, Programme, Team
from tests.meetings.test_meetings import planned
from tests.people import Browser, People, problem, somebody
from workspace.accounts import hooks
from workspace.accounts.models import User
from workspace.coaching.models import Pulse, PulseMark, PulseTally
from workspace.coaching.services import pulses
from workspace.meetings.models import Meeting

FIVES = {"heard": 5, "disagree": 5, "worth": 5}


LONG_AGO = timezone.now() - timedelta(days=60)


@pytest.fixture
def meeting(programme: Programme, people: People) -> Meeting:
    """Yesterday's, when everybody had their seats already."""
    Membership.objects.update(joined_at=LONG_AGO)
    return planned(programme, days=-1)


def give(window: Browser, meeting: Meeting, team: Team, **scores: int) -> Any:
    sent = {"meeting": str(meeting.pk), "team": str(team.pk)} | FIVES | scores
    return window.send("post", "/pulses/", sent)


def crowd(team: Team, role: str, count: int) -> list[User]:
    found = [somebody(f"{role}{number}") for number in range(count)]
    for user in found:
        Membership.objects.create(team=team, user=user, role=role, joined_at=LONG_AGO)
    return found


def close(meeting: Meeting) -> None:
    Pulse.objects.filter(meeting=meeting).update(closes_at=timezone.now() - timedelta(hours=1))


def shown(browser: Callable[..., Browser], coach: User, team: Team) -> Any:
    found = browser(coach).read(f"/teams/{team.pk}/measures/")["teams"][0]["measures"]
    return next(one for one in found if one["id"] == "trust_pulse")


def test_seats_taken_afterwards_do_not_answer(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    """Else one person could answer as several, and find out what the last one said."""
    (late,) = crowd(team, "guest", 1)
    Membership.objects.filter(user=late).update(joined_at=timezone.now())
    assert browser(late).read("/pulses/") == []
    assert problem(give(browser(late), meeting, team)) == (404, "not_found")
    assert give(browser(people.greta), meeting, team).status_code in {200, 201, 204}


def test_whoever_has_a_seat_is_asked_once_after_the_meeting(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People, meeting: Meeting
) -> None:
    planned(programme, "To come", days=3)
    planned(programme, "Long ago", days=-15)
    for user in (people.alice, people.bob, people.greta):
        asked = browser(user).read("/pulses/")
        assert [(one["meeting"]["id"], one["team"]["name"]) for one in asked] == [(str(meeting.pk), "Kaarnala")]
        assert asked[0]["meeting"]["number"] == 2
        assert give(browser(user), meeting, team).status_code == 204
        assert browser(user).read("/pulses/") == []
        assert problem(give(browser(user), meeting, team)) == (409, "pulse_answered")
    for user in (people.carla, people.olga, people.charlie):
        assert browser(user).read("/pulses/") == []
        assert problem(give(browser(user), meeting, team)) == (404, "not_found")
    assert problem(give(browser(people.peter), meeting, team)) == (404, "not_found")


@pytest.mark.parametrize("days", [1, -15])
def test_it_is_open_for_two_weeks_from_the_end_of_the_meeting(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People, days: int
) -> None:
    Membership.objects.update(joined_at=LONG_AGO)
    assert problem(give(browser(people.bob), planned(programme, days=days), team)) == (409, "pulse_closed")
    assert not Pulse.objects.exists()


@pytest.mark.parametrize("wrong", [{"heard": 0}, {"worth": 6}, {"disagree": "x"}, {"heard": None}])
def test_scores_are_from_1_to_5(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting, wrong: Any
) -> None:
    assert problem(give(browser(people.bob), meeting, team, **wrong)) == (400, "invalid")
    assert not PulseMark.objects.exists()
    assert give(browser(people.bob), meeting, team).status_code == 204, "and one may try again"


def test_nothing_is_stored_that_joins_an_answer_to_a_person(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    """The tables themselves: counters know no person and no time, marks know no score and no time."""
    give(browser(people.bob), meeting, team, heard=1)
    columns = {model: {field.name for field in model._meta.concrete_fields} for model in (PulseTally, PulseMark)}
    assert columns == {
        PulseTally: {"id", "pulse", "side", "question", "score", "count"},
        PulseMark: {"id", "pulse", "user"},
    }
    pointing = [
        field
        for model in apps.get_models()
        for field in model._meta.concrete_fields
        if isinstance(field, models.ForeignKey) and field.related_model in (PulseTally, PulseMark)
    ]
    assert pointing == [], "no third table ties the two"
    assert {one.pk.version for one in (*PulseTally.objects.all(), PulseMark.objects.get(), Pulse.objects.get())} == {4}
    assert PulseTally.objects.count() == 2 * 3 * 5, "every counter is there from the first answer on"
    assert not Activity.objects.exists()


def test_counters_are_written_alike_whatever_was_answered(
    browser: Callable[..., Browser],
    team: Team,
    people: People,
    meeting: Meeting,
    django_assert_max_num_queries: Any,
) -> None:
    """A database keeps which transaction wrote a row last: it must be the same for all. So one statement writes all."""
    give(browser(people.bob), meeting, team)
    with CaptureQueriesContext(connection) as seen:
        give(browser(people.alice), meeting, team, heard=2)
    writing = [query["sql"] for query in seen if query["sql"].startswith('UPDATE "coaching_pulsetally"')]
    assert len(writing) == 1
    where = writing[0].rpartition("WHERE")[2]
    assert "score" not in where
    assert "side" not in where
    assert where.count('"pulse_id"') == 1


def test_the_order_of_counters_says_nothing_of_the_order_of_answers(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    give(browser(people.bob), meeting, team, heard=1)
    before = list(PulseTally.objects.order_by().values_list("pk", flat=True))
    give(browser(people.alice), meeting, team, heard=3)
    if connection.vendor == "sqlite":
        assert list(PulseTally.objects.order_by().values_list("pk", flat=True)) == before
    else:  # which puts a row that is written anew where there is room: what counts is that all were, by one transaction
        with connection.cursor() as cursor:
            cursor.execute("SELECT count(DISTINCT xmin::text) FROM coaching_pulsetally")
            assert cursor.fetchone() == (1,)
    assert {tally.count for tally in PulseTally.objects.filter(question="heard", side="core")} == {0, 1}


def test_nothing_is_shown_while_somebody_may_still_answer(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    """Else whoever looks before and after the sixth answer knows the sixth answer."""
    voters = crowd(team, "core", 6)
    before = shown(browser, people.carla, team)
    for user in voters:
        give(browser(user), meeting, team)
        assert shown(browser, people.carla, team) == before
    close(meeting)
    after = shown(browser, people.carla, team)
    assert (after["value"], after["sentence"]) == (5, "All three questions were answered in the middle or above.")
    assert {part["id"].partition("_")[0] for part in after["parts"]} == {"all"}


def test_moving_the_meeting_neither_shows_nor_reopens_it(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    """The owner could look, let one more answer in, and look again."""
    for user in crowd(team, "core", 5):
        give(browser(user), meeting, team)
    window = browser(people.olga)
    long_ago = timezone.now() - timedelta(days=30)
    times = {"starts_at": (long_ago - timedelta(hours=4)).isoformat(), "ends_at": long_ago.isoformat()}
    assert window.send("patch", f"/meetings/{meeting.pk}/", times).status_code == 200
    assert shown(browser, people.carla, team)["value"] is None
    close(meeting)
    assert shown(browser, people.carla, team)["value"] == 5
    soon = timezone.now() - timedelta(hours=1)
    times = {"starts_at": (soon - timedelta(hours=4)).isoformat(), "ends_at": soon.isoformat()}
    assert window.send("patch", f"/meetings/{meeting.pk}/", times).status_code == 200
    assert problem(give(browser(people.bob), meeting, team)) == (409, "pulse_closed")


def test_four_answers_are_never_shown_and_a_small_side_never_apart(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    core, outside = crowd(team, "core", 5), crowd(team, "guest", 5)
    for user in core[:4]:
        give(browser(user), meeting, team)
    close(meeting)
    assert shown(browser, people.carla, team)["parts"] == []
    Pulse.objects.update(closes_at=timezone.now() + timedelta(days=1))
    for user in (core[4], *outside[:4]):
        give(browser(user), meeting, team, disagree=2)
    close(meeting)
    assert {part["id"].partition("_")[0] for part in shown(browser, people.carla, team)["parts"]} == {"all"}
    Pulse.objects.update(closes_at=timezone.now() + timedelta(days=1))
    give(browser(outside[4]), meeting, team, disagree=2)
    close(meeting)
    found = shown(browser, people.carla, team)
    medians = {part["id"]: part["n"] for part in found["parts"] if part["id"].endswith("disagree_median")}
    assert medians == {"all_disagree_median": 2, "core_disagree_median": 5, "outside_disagree_median": 2}
    assert found["is_signal"]


def test_who_answered_is_forgotten_when_it_closes(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    give(browser(people.bob), meeting, team)
    pulses.forget_who_answered()
    assert PulseMark.objects.count() == 1
    close(meeting)
    pulses.forget_who_answered()
    pulses.forget_who_answered()
    assert (PulseMark.objects.count(), PulseTally.objects.filter(count=1).count()) == (0, 3)
    assert problem(give(browser(people.bob), meeting, team)) == (409, "pulse_closed")


def test_a_guest_who_becomes_an_account_has_answered(
    browser: Callable[..., Browser], team: Team, people: People, meeting: Meeting
) -> None:
    give(browser(people.greta), meeting, team)
    hooks.merge(people.greta, people.charlie)
    assert browser(people.charlie).read("/pulses/") == []
    give(browser(people.bob), meeting, team)
    hooks.merge(people.charlie, people.bob)
    assert PulseMark.objects.count() == 1


def test_queries_do_not_grow(
    browser: Callable[..., Browser],
    programme: Programme,
    team: Team,
    people: People,
    django_assert_max_num_queries: Any,
) -> None:
    Membership.objects.update(joined_at=LONG_AGO)
    window = browser(people.bob)
    window.read("/pulses/")
    for count in (1, 3):
        while programme.meetings.count() < count:
            planned(programme, days=-1 - programme.meetings.count())
        with django_assert_max_num_queries(8):
            assert len(window.read("/pulses/")) == count
