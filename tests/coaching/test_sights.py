"""What coaches say to have seen: by a press, where the programme turned it on, for the team and not for its guests."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from canvases.models import Canvas
from experiments.models import LogEntry
from teams.models import Activity, Team
from tests import make
from tests.coaching.writing import another_coach, seen, turned_on
from tests.experiments import stories, traces
from tests.people import Browser, People, problem
from workspace.coaching.models import Sight

pytestmark = pytest.mark.django_db
WITHIN = timedelta(hours=1)


def press(window: Browser, kind: str, thing: Any) -> Any:
    return window.send("post", "/sights/", {"target_kind": kind, "target_id": str(thing.pk)})


def choose(window: Browser, team: Team, *, is_on: bool) -> Any:
    return window.send("put", f"/programmes/{team.programme_id}/sight-choice/", {"is_on": is_on})


def test_an_owner_turns_it_on_and_off_and_nobody_else(team: Team, people: People) -> None:
    path = f"/programmes/{team.programme_id}/sight-choice/"
    assert Browser(people.alice).read(path) == {"is_on": False, "abilities": {"change": False}}
    for user in (people.carla, people.alice, people.bob, people.greta, people.peter):
        assert problem(choose(Browser(user), team, is_on=True)) == (403, "forbidden"), user
    olga = Browser(people.olga)
    for is_on in (True, True, False, False):
        answer = choose(olga, team, is_on=is_on)
        assert answer.json() == {"is_on": is_on, "abilities": {"change": True}}


def test_off_nobody_marks_and_nobody_sees_a_mark(team: Team, people: People) -> None:
    canvas, carla = make.canvas(team), Browser(people.carla)
    assert problem(press(carla, "canvas", canvas)) == (403, "forbidden")
    seen(people.carla, "canvas", canvas)
    assert len(carla.read("/sights/")["results"]) == 1
    choose(Browser(people.olga), team, is_on=False)
    assert carla.read("/sights/")["results"] == []
    choose(Browser(people.olga), team, is_on=True)
    assert len(carla.read("/sights/")["results"]) == 1, "what was said stays"


def test_who_sees_that_a_coach_has_seen(team: Team, people: People) -> None:
    """Also where the space is open to the whole programme: guests and other teams do not."""
    Team.objects.filter(pk=team.pk).update(visibility="programme")
    sight = seen(people.carla, "canvas", make.canvas(team))
    readers = [
        name
        for name, user in vars(people).items()
        if [row["id"] for row in Browser(user).read("/sights/")["results"]] == [str(sight.pk)]
    ]
    assert readers == ["alice", "bob", "carla", "olga"]


def test_a_hidden_experiment_hides_its_sights(team: Team, people: People) -> None:
    experiment = stories.whole(team, people.alice, people.carla, visibility="team")
    seen(people.carla, "experiment", experiment)
    assert len(Browser(people.alice).read("/sights/")["results"]) == 1
    assert Browser(people.bob).read("/sights/")["results"] == []


def test_who_marks(team: Team, people: People) -> None:
    turned_on(team.programme)
    canvas = make.canvas(team)
    assert press(Browser(people.carla), "canvas", canvas).status_code == 201
    for user in (people.alice, people.bob, people.greta, people.olga):
        assert problem(press(Browser(user), "canvas", canvas)) == (403, "forbidden"), user
    assert problem(press(Browser(people.charlie), "canvas", canvas)) == (404, "not_found")
    assert problem(press(Browser(people.carla), "task", canvas)) == (400, "invalid")
    team.programme.roles.create(user=people.bob, role="coach")
    assert problem(press(Browser(people.bob), "canvas", canvas)) == (403, "forbidden"), "a team of one's own"


def test_reading_marks_nothing(team: Team, people: People) -> None:
    turned_on(team.programme)
    canvas, entry = make.canvas(team), traces.entry(team, people.alice)
    experiment = stories.whole(team, people.alice, people.bob)
    carla = Browser(people.carla)
    for path in (f"/canvases/{canvas.pk}/", f"/experiments/{experiment.pk}/", f"/log-entries/{entry.pk}/"):
        carla.read(path)
    assert not Sight.objects.exists()


def test_a_second_press_moves_the_moment_and_it_can_be_taken_back(team: Team, people: People) -> None:
    canvas, carla = make.canvas(team), Browser(people.carla)
    sight = seen(people.carla, "canvas", canvas)
    Sight.objects.update(at=timezone.now() - WITHIN)
    again = press(carla, "canvas", canvas).json()
    assert again == {
        "id": str(sight.pk),
        "team": str(team.pk),
        "target": again["target"],
        "coach": again["coach"],
        "at": again["at"],
        "has_changed": False,
        "abilities": {"take_back": True},
    }
    assert (again["target"]["title"][:2], again["target"]["path"]) == ("2 ", f"/canvases/{canvas.pk}")
    assert Sight.objects.get().at > sight.at
    conny = Browser(another_coach(team.programme))
    assert problem(conny.send("delete", f"/sights/{sight.pk}/")) == (403, "forbidden")
    assert carla.send("delete", f"/sights/{sight.pk}/").status_code == 204


def changed(window: Browser) -> list[bool]:
    return [row["has_changed"] for row in window.read("/sights/")["results"]]


def test_what_changed_since_says_so(team: Team, people: People) -> None:
    canvas, entry = make.canvas(team), traces.entry(team, people.alice)
    for kind, thing in (("canvas", canvas), ("log_entry", entry)):
        seen(people.carla, kind, thing)
    bob = Browser(people.bob)
    assert changed(bob) == [False, False]
    Canvas.objects.filter(pk=canvas.pk).update(changed_at=timezone.now() + WITHIN)
    LogEntry.objects.filter(pk=entry.pk).update(changed_at=timezone.now() + WITHIN)
    assert changed(bob) == [True, True]


def test_work_on_a_part_of_an_experiment_changes_it_and_talk_does_not(team: Team, people: People) -> None:
    experiment, alice = stories.whole(team, people.alice, people.bob), Browser(people.alice)
    seen(people.carla, "experiment", experiment)
    alice.send("post", "/threads/", {"target_kind": "experiment", "target_id": str(experiment.pk), "body": "So?"})
    assert changed(alice) == [False]
    learning = experiment.learnings.get()
    sent = {"statement": "A name is answered."}
    answer = alice.send("patch", f"/learnings/{learning.pk}/", sent, HTTP_IF_MATCH=f'"{learning.revision}"')
    assert answer.status_code == 200, answer.content
    assert changed(alice) == [True]


def test_nothing_of_it_is_in_the_feed(team: Team, people: People) -> None:
    seen(people.carla, "canvas", make.canvas(team))
    assert not Activity.objects.exists()


def test_a_list_takes_as_many_queries_for_three_as_for_one(team: Team, people: People) -> None:
    window, path = Browser(people.alice), f"/sights/?team={team.pk}"
    counts = []
    for number in range(1, 4):
        seen(another_coach(team.programme, f"Coach{number}"), "canvas", make.canvas(team, number))
        with CaptureQueriesContext(connection) as asked:
            assert len(window.read(path)["results"]) == number
        counts.append(len(asked))
    assert counts[0] == counts[2] <= 12
    one = make.canvas(team, 1)
    narrowed = window.read(f"{path}&target_kind=canvas&target_id={one.pk}")["results"]
    assert [row["target"]["id"] for row in narrowed] == [str(one.pk)]
