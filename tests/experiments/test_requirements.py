"""`/programmes/<id>/requirements/`: what a programme asks for otherwise than the table of the life cycle."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from experiments.lifecycle import Transition
from experiments.models import ProgrammeRequirement
from experiments.requirements import Requirement
from teams.models import Programme, Team
from tests.experiments import stories
from tests.experiments.test_lifecycle import GIVEN, NEEDS, POINTS, names, prepared, rows, shown_to, spoil, take
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db

FREE = [(step, need) for step, need in NEEDS if step.stays(need) is None]
FIXED = [(step, need) for step, need in NEEDS if step.stays(need) is not None]


def choose(window: Browser, programme: Programme, step: str, code: str, *, is_required: bool) -> Any:
    sent = {"step": step, "code": code, "is_required": is_required}
    return window.send("patch", f"/programmes/{programme.pk}/requirements/", sent)


def line(answer: Any, step: str, code: str) -> Any:
    [lines] = [one["lines"] for one in answer["steps"] if one["name"] == step]
    [found] = [one for one in lines if one["code"] == code]
    return found


@pytest.mark.parametrize(("step", "need"), FREE, ids=names(FREE))
def test_softened_line_is_an_open_point(step: Transition, need: Requirement, team: Team, people: People) -> None:
    answer = choose(Browser(people.olga), team.programme, step.name, need.code, is_required=False)
    assert answer.status_code == 200, answer.content
    assert line(answer.json(), step.name, need.code)["is_required"] is False
    made = prepared(step, team, people)
    given = spoil(need, made, GIVEN.get(step.name, {}))
    shown = shown_to(people.alice, made, step)
    assert need.code in [one["code"] for one in shown["open_points"]]
    assert need.code not in [one["code"] for one in shown["missing"]]
    assert take(Browser(people.alice), made, step.name, given).status_code == 200


@pytest.mark.parametrize(("step", "need"), POINTS, ids=names(POINTS))
def test_hardened_line_refuses(step: Transition, need: Requirement, team: Team, people: People) -> None:
    made = prepared(step, team, people)
    choose(Browser(people.olga), team.programme, step.name, need.code, is_required=True)
    given = spoil(need, made, GIVEN.get(step.name, {}))
    before = rows()
    answer = take(Browser(people.alice), made, step.name, given)
    assert problem(answer) == (422, "requirements_missing")
    assert need.code in [one["code"] for one in answer.json()["missing"]]
    assert rows() == before


@pytest.mark.parametrize(("step", "need"), FIXED, ids=names(FIXED))
def test_line_that_others_or_the_record_rest_on_stays(
    step: Transition, need: Requirement, team: Team, people: People
) -> None:
    refused = choose(Browser(people.olga), team.programme, step.name, need.code, is_required=False)
    assert problem(refused) == (409, "always_required")
    assert refused.json()["detail"] == str(step.stays(need))
    assert not ProgrammeRequirement.objects.exists()
    ProgrammeRequirement.objects.create(
        programme=team.programme, step=step.name, code=need.code, is_required=False, by=people.olga
    )
    made = prepared(step, team, people)
    given = spoil(need, made, GIVEN.get(step.name, {}))
    assert problem(take(Browser(people.alice), made, step.name, given)) == (422, "requirements_missing")


def test_everything_before_participants_and_a_pilot_stays() -> None:
    by_name = {step.name: step for step, _ in NEEDS}
    for name in ("make_ready", "begin_pilot"):
        assert all(by_name[name].stays(need) is not None for need in by_name[name].requirements)


def test_what_was_chosen_is_taken_back_and_is_this_programmes_alone(team: Team, people: People) -> None:
    window, other = Browser(people.olga), Programme.objects.create(name="Another")
    before = window.read(f"/programmes/{team.programme_id}/requirements/")
    usual = line(before, "decide", "consulted_missing")
    sentence = "Name at least one person or group outside the core team you asked."
    assert usual == {
        "code": "consulted_missing",
        "sentence": sentence,
        "is_required": True,
        "is_usual": True,
        "stays": None,
    }
    choose(window, team.programme, "decide", "consulted_missing", is_required=False)
    answer = choose(window, team.programme, "decide", "consulted_missing", is_required=False).json()
    assert line(answer, "decide", "consulted_missing") == usual | {"is_required": False, "is_usual": False}
    assert ProgrammeRequirement.objects.get().by == people.olga
    assert not ProgrammeRequirement.objects.filter(programme=other).exists()
    assert choose(window, team.programme, "decide", "consulted_missing", is_required=True).json() == before
    assert not ProgrammeRequirement.objects.exists()


def test_line_that_the_table_does_not_have_is_refused(team: Team, people: People) -> None:
    for step, code in (("decide", "did_missing"), ("begin", "did_missing")):
        refused = choose(Browser(people.olga), team.programme, step, code, is_required=True)
        assert problem(refused) == (400, "invalid")


def test_owners_choose_and_everybody_in_the_programme_reads(team: Team, people: People) -> None:
    path = f"/programmes/{team.programme_id}/requirements/"
    for user in (people.alice, people.bob, people.greta, people.carla, people.peter):
        window = Browser(user)
        assert window.read(path)["abilities"] == {"change": False}
        refused = choose(window, team.programme, "decide", "consulted_missing", is_required=False)
        assert problem(refused) == (403, "forbidden")
    assert Browser(people.olga).read(path)["abilities"] == {"change": True}
    outside = Browser(people.charlie)
    assert problem(outside.send("get", path)) == (404, "not_found")
    refused = choose(outside, team.programme, "decide", "consulted_missing", is_required=False)
    assert problem(refused) == (404, "not_found")
    assert not ProgrammeRequirement.objects.exists()


@pytest.mark.parametrize("count", [1, 3])
def test_three_choices_ask_as_often_as_one(
    team: Team, people: People, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    window = Browser(people.olga)
    for _, need in FREE[:count]:
        choose(window, team.programme, "design", need.code, is_required=False)
    assert ProgrammeRequirement.objects.count() == count
    made = stories.whole(team, people.alice, people.bob, "framed")
    with django_assert_num_queries(5):
        window.read(f"/programmes/{team.programme_id}/requirements/")
    with django_assert_num_queries(14):
        window.read(f"/experiments/{made.pk}/transitions/")
