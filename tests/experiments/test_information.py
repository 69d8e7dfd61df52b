"""What those who take part are told, on a page for everybody."""

from __future__ import annotations

from typing import Any

import pytest
from django.utils import timezone

from experiments.models import Experiment, TestDesign
from teams.models import Team
from tests.experiments import stories
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob)


def publish(window: Browser, made: Experiment, **changes: Any) -> Any:
    design = made.designs.get()
    sent = {"is_information_public": True} | changes
    return window.send("patch", f"/designs/{design.pk}/", sent, HTTP_IF_MATCH=f'"{design.revision}"')


def page(made: Experiment) -> str:
    return f"/information/{made.designs.latest('version').information_key}/"


def test_everybody_reads_it_while_it_is_public(made: Experiment, people: People) -> None:
    TestDesign.objects.update(information={"en": "<script>alert(1)</script>", "fi": "Kokeilemme viestiä."})
    window = Browser()
    assert problem(window.send("get", page(made))) == (404, "not_found")
    assert publish(Browser(people.alice), made).json()["is_information_public"] is True
    answer = window.send("get", page(made))
    assert answer.json() == {
        "experiment": made.title,
        "team": "Kaarnala",
        "information": {"en": "<script>alert(1)</script>", "fi": "Kokeilemme viestiä."},
    }
    assert answer["Content-Type"] == "application/json"
    assert answer["X-Robots-Tag"] == "noindex"
    assert "no-store" in answer["Cache-Control"]
    assert not answer.cookies
    assert publish(Browser(people.alice), made, is_information_public=False).status_code == 200
    assert problem(window.send("get", page(made))) == (404, "not_found")


def test_it_goes_with_an_archived_team(made: Experiment, team: Team, people: People) -> None:
    publish(Browser(people.alice), made)
    Team.objects.filter(pk=team.pk).update(archived_at=timezone.now())
    assert problem(Browser().send("get", page(made))) == (404, "not_found")


def test_nothing_is_not_published(made: Experiment, people: People) -> None:
    TestDesign.objects.update(information={})
    assert problem(publish(Browser(people.alice), made)) == (400, "invalid")
    assert publish(Browser(people.alice), made, information={"sv": "Vi prövar."}, because="New").status_code == 200


def test_the_core_team_publishes(made: Experiment, people: People) -> None:
    for user in (people.bob, people.carla):
        shown = Browser(user).read(f"/experiments/{made.pk}/")["designs"][0]["abilities"]
        assert shown == {"change": False, "publish": False}
        assert problem(publish(Browser(user), made)) == (403, "forbidden")


def test_the_address_goes_along_with_the_newest_text(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "decided")
    made.decisions.update(outcome="adapt")
    publish(Browser(people.alice), made)
    before = page(made)
    step = {"transition": "begin_again", "told_on": stories.day(0).isoformat()}
    assert Browser(people.alice).send("post", f"/experiments/{made.pk}/transitions/", step).status_code == 200
    assert page(made) == before
    newest = made.designs.latest("version")
    TestDesign.objects.filter(pk=newest.pk).update(information={"en": "The new text"})
    assert Browser().read(before)["information"] == {"en": "The new text"}
    assert made.designs.filter(is_information_public=True).count() == 1


def test_one_network_asks_so_often(made: Experiment) -> None:
    codes = [Browser().send("get", page(made)).status_code for _ in range(125)]
    assert (codes[0], codes[-1]) == (404, 429)
