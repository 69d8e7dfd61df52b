from __future__ import annotations

from collections.abc import Callable

from django.utils import timezone

from teams.models import Activity, Team, Verb
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
