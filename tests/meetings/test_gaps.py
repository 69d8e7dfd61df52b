from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from teams.models import Activity, Programme, Task, Team
from tests.meetings.test_meetings import planned
from tests.people import Browser, People, elsewhere, problem
from workspace.core import duties
from workspace.meetings.models import Meeting
from workspace.meetings.services import gaps


def gap_of(team: Team) -> set[int | None]:
    return set(team.tasks.values_list("gap", flat=True))


def test_a_gap_begins_when_a_meeting_has_ended(programme: Programme, team: Team) -> None:
    first, second = planned(programme, days=-1), planned(programme, days=20)
    gaps.open_gaps(first.ends_at - timedelta(minutes=1))
    assert gap_of(team) == set()
    gaps.open_gaps(first.ends_at)
    assert gap_of(team) == {1}
    assert {task.due_on for task in team.tasks.all()} == {timezone.localdate(second.starts_at)}
    count = Task.objects.count()
    gaps.open_gaps(second.starts_at)
    assert Task.objects.count() == count
    gaps.open_gaps(second.ends_at)
    assert Task.objects.count() == count, "nothing comes after the last meeting"


def test_days_follow_the_meeting(programme: Programme, team: Team) -> None:
    planned(programme, days=-1)
    second = planned(programme, days=20)
    gaps.open_gaps()
    week = timedelta(days=7)
    Meeting.objects.filter(pk=second.pk).update(starts_at=second.starts_at + week, ends_at=second.ends_at + week)
    gaps.open_gaps()
    assert {task.due_on for task in team.tasks.all()} == {timezone.localdate(second.starts_at + week)}


def test_each_programme_is_in_its_own_gap_and_a_team_that_comes_later_gets_its_tasks(
    programme: Programme, team: Team
) -> None:
    other = elsewhere()
    theirs = Team.objects.create(programme=other, name="Theirs")
    for days in (-9, -1, 20):
        planned(programme, days=days)
    planned(other, days=1)
    gaps.open_gaps()
    assert (gap_of(team), gap_of(theirs)) == ({2}, set())
    late = Team.objects.create(programme=programme, name="Late")
    gaps.open_gaps()
    assert gap_of(late) == {2}


def test_it_is_a_duty() -> None:
    (duty,) = [duty for duty in duties.everything() if duty.name == "open_gaps"]
    assert (duty.work, duty.every) == (gaps.open_gaps, timedelta(minutes=10))


def test_an_owner_starts_the_gap_while_the_meeting_is_on(
    browser: Callable[..., Browser], programme: Programme, team: Team, people: People
) -> None:
    path, window = f"/programmes/{programme.pk}/gap/", browser(people.olga)
    planned(programme)
    assert problem(window.send("post", path)) == (409, "no_gap")
    second = planned(programme, days=20)
    for _ in range(2):
        found = window.send("post", path).json()
    assert found == {"gap": 1, "due_on": timezone.localdate(second.starts_at).isoformat()}
    assert gap_of(team) == {1}
    told = Activity.objects.filter(verb="tasks_opened").values_list("actor__display_name", "count")
    assert list(told) == [("Olga", 1)] * programme.teams.count()
    for user in (people.alice, people.carla, people.peter, people.greta):
        assert problem(browser(user).send("post", path)) == (403, "forbidden")
    assert problem(browser(people.charlie).send("post", path)) == (404, "not_found")


@pytest.mark.parametrize("count", [1, 3])
def test_the_next_meeting_of_each_programme(
    browser: Callable[..., Browser],
    people: People,
    programme: Programme,
    count: int,
    django_assert_max_num_queries: Any,
) -> None:
    planned(programme, "Over", days=-2)
    for number in range(count):
        planned(programme, f"Coming {number}", days=3 + number)
    planned(elsewhere(), "Theirs", days=1)
    window = browser(people.greta)
    with django_assert_max_num_queries(4):
        (found,) = window.read("/me/meetings/")
    assert (found["title"], found["number"]) == ("Coming 0", 2)
    assert found["programme"] == {"id": str(programme.pk), "name": "Spring"}
    assert browser(people.charlie).read("/me/meetings/") == []
