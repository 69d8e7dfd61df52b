from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from teams.models import Activity, Membership, Task, Team, Verb
from teams.roles import Role
from teams.services import activity
from tests import make
from tests.people import Browser, People, problem
from workspace.accounts.models import User


def test_home_of_each(browser: Callable[..., Browser], team: Team, neighbours: Team, people: People) -> None:
    def home(user: User) -> tuple[list[tuple[str, str]], int]:
        found = browser(user).read("/me/home/")
        return [(row["team"]["name"], row["role"]) for row in found["teams"]], len(found["programmes"])

    assert home(people.alice) == ([("Kaarnala", "core")], 1)
    assert home(people.bob) == ([("Kaarnala", "stakeholder")], 1)
    assert home(people.greta) == ([("Kaarnala", "guest")], 1)
    assert home(people.carla) == ([("Kaarnala", "coach"), ("Rantala", "coach")], 1)
    assert home(people.olga) == ([("Kaarnala", "owner"), ("Rantala", "owner")], 1)
    assert home(people.peter) == ([("Rantala", "core")], 1)
    assert home(people.charlie) == ([], 0)
    assert problem(browser().send("get", "/me/home/")) == (401, "not_signed_in")


def test_closed_and_hidden_teams_are_not_there(browser: Callable[..., Browser], team: Team, people: People) -> None:
    Team.objects.filter(pk=team.pk).update(visibility="team")
    assert browser(people.bob).read("/me/home/")["teams"] == []
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert browser(people.alice).read("/me/home/")["teams"] == []


def test_news_are_what_others_did_the_latest_three(browser: Callable[..., Browser], team: Team, people: People) -> None:
    for verb in (Verb.TEAM_OPENED, Verb.TEAM_CHANGED, Verb.COMMENTED, Verb.THREAD_RESOLVED):
        activity.record(people.bob, team, verb)
    activity.record(people.alice, team, Verb.THREAD_REOPENED)
    (row,) = browser(people.alice).read("/me/home/")["teams"]
    assert row["new_count"] == 4
    assert [one["verb"] for one in row["news"]] == ["thread_resolved", "commented", "team_changed"]
    assert row["news"][0]["actor"]["role"] == "stakeholder"
    Activity.objects.update(team=make.team(name="Elsewhere"))
    (row,) = browser(people.alice).read("/me/home/")["teams"]
    assert (row["new_count"], row["news"]) == (0, [])


def test_what_one_is_to_do_is_there_due_first(
    browser: Callable[..., Browser], team: Team, neighbours: Team, people: People
) -> None:
    today = timezone.localdate()
    Membership.objects.create(team=neighbours, user=people.alice, role=Role.CORE)
    rows: list[dict[str, Any]] = [
        {},
        {"due_on": today + timedelta(days=3)},
        {"due_on": today - timedelta(days=1), "team": neighbours},
        {"state": "done", "ended_at": timezone.now()},
        {"assignee": people.bob},
    ]
    for number, details in enumerate(rows):
        Task.objects.create(**({"team": team, "title": f"Task {number}", "assignee": people.alice} | details))
    found = browser(people.alice).read("/me/home/")["tasks"]
    assert [(task["title"], task["is_overdue"]) for task in found] == [
        ("Task 2", True),
        ("Task 1", False),
        ("Task 0", False),
    ]
    assert found[0]["abilities"] == {"change": True, "finish": True}
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert [task["title"] for task in browser(people.alice).read("/me/home/")["tasks"]] == ["Task 2"]
    assert browser(people.greta).read("/me/home/")["tasks"] == []


@pytest.mark.parametrize("path", ["/me/home/", "/tasks/?mine=true"])
def test_tasks_of_many_teams_take_as_many_queries_as_of_one(
    browser: Callable[..., Browser], team: Team, people: People, path: str, django_assert_max_num_queries: Any
) -> None:
    window = browser(people.alice)
    Task.objects.create(team=team, title="One", assignee=people.alice)
    with django_assert_max_num_queries(17) as first:
        window.read(path)
    for number in range(2):
        another = Team.objects.create(programme=team.programme, name=f"Team {number}")
        Membership.objects.create(team=another, user=people.alice, role=Role.CORE)
        Task.objects.create(team=another, title="Another", assignee=people.alice)
    with django_assert_max_num_queries(17) as second:
        window.read(path)
    assert len(second) == len(first)
