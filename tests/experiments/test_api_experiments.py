"""`/experiments/`: the list and the story."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from experiments.models import Evidence, Experiment, Iteration
from teams.models import Team
from tests.experiments import stories
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db


def cost(window: Browser, path: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as queries:
        window.read(path)
    return len(queries)


def test_list_is_light(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    [row] = Browser(people.greta).read(f"/experiments/?team={team.pk}&state=iterating")["results"]
    assert row["counts"] == {"rounds": 2, "evidence": 3, "learnings": 1}
    assert row["round"]["number"] == 2
    assert row["days_since_round"] == 18
    assert row["assumption"]["statement"] == stories.BELIEF
    assert row["id"] == str(made.pk)
    assert Browser(people.greta).read(f"/experiments/?team={team.pk}&state=idea")["results"] == []


def test_list_takes_a_constant_number_of_queries(team: Team, people: People) -> None:
    window = Browser(people.bob)
    stories.whole(team, people.alice, people.bob)
    one = cost(window, "/experiments/")
    for _ in range(2):
        stories.whole(team, people.alice, people.bob)
    assert cost(window, "/experiments/") == one


def test_story_tells_everything_once(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "decided")
    response = Browser(people.carla).send("get", f"/experiments/{made.pk}/")
    story = response.json()
    assert response["ETag"] == '"1"'
    assert (story["state"], story["revision"]) == ("decided", 1)
    assert story["assumption"]["statement"] == stories.BELIEF
    [design] = story["designs"]
    assert (design["threshold"], design["threshold_of"], design["comparator"]) == (4, 10, ">=")
    assert [line["answer"] for line in design["checklist"]] == ["yes"]
    assert [one["number"] for one in story["iterations"]] == [1, 2]
    assert story["pilots"][0]["agreements"] == [{"with": "The college", "about": "a room", "until": None}]
    assert len(story["evidence"]) == 3
    assert story["learnings"][0]["rests_on"] == story["evidence"][0]["id"]
    assert story["decisions"][0]["rests_on"] == story["learnings"][0]["id"]
    assert [step["transition"] for step in story["steps"]] == ["decide"]
    assert story["abilities"] == {"change": False, "comment": True, "ask": True, "add_evidence": False}


def test_story_takes_a_constant_number_of_queries(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    window, path = Browser(people.alice), f"/experiments/{made.pk}/"
    few = cost(window, path)
    Iteration.objects.bulk_create(
        Iteration(experiment=made, number=n, started_on=stories.day(0), ended_on=stories.day(0), did="d", saw="s")
        for n in range(3, 31)
    )
    for _ in range(3):
        extra = stories.evidence(made, people.alice)
        stories.learning(made, extra)
    assert cost(window, path) == few
    assert few <= 40


def test_what_is_not_to_be_shown_is_not_in_the_story(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    shown = made.evidence.order_by("pk").first()
    assert shown is not None
    Evidence.objects.filter(pk=shown.pk).update(consent_to_show=True)
    path = f"/experiments/{made.pk}/"
    assert [one["id"] for one in Browser(people.greta).read(path)["evidence"]] == [str(shown.pk)]
    assert len(Browser(people.olga).read(path)["evidence"]) == 3


def test_experiment_shown_to_the_team_is_hidden_from_others(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    Experiment.objects.update(visibility="team")
    for user, status in ((people.alice, 200), (people.carla, 200), (people.bob, 404), (people.greta, 404)):
        assert Browser(user).send("get", f"/experiments/{made.pk}/").status_code == status
        assert len(Browser(user).read("/experiments/")["results"]) == (status == 200)
    assert problem(Browser(people.bob).send("get", f"/experiments/{made.pk}/transitions/")) == (404, "not_found")
