"""`/promotions/`: notes that become assumptions and parts of experiments."""

from __future__ import annotations

from typing import Any

import pytest

from experiments.models import Assumption, Experiment, Promotion
from teams.models import Team
from tests.experiments import stories
from tests.experiments.boards import PHENOMENON, PILOT, PLAN, RISKS, ROUNDS, on_map, promote, put
from tests.people import Browser, People, problem
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db


@pytest.fixture
def experiment(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob, "designed")


def test_note_becomes_an_assumption_at_its_place_once(team: Team, people: People) -> None:
    note, window = on_map(team, people.bob, x=0.25, y=0.75), Browser(people.alice)
    answer = promote(window, note, "assumption.statement", text="We believe they answer", kind="people")
    assert answer.status_code == 201
    made = window.read(f"/assumptions/{answer.json()['assumption']}/")
    assert (made["statement"], made["source_text"]) == ("We believe they answer", "They answer a name")
    assert (made["criticality"], made["evidence_level"], made["kind"]) == (0.75, 0.25, "people")
    again = promote(window, note, "assumption.statement")
    assert (again.status_code, again.json()) == (200, answer.json() | {"is_new": False})
    assert Assumption.objects.count() == 1
    note.refresh_from_db()
    assert (note.text, note.deleted_at) == ("They answer a name", None)


def test_assumption_is_what_an_experiment_without_one_tests(team: Team, people: People) -> None:
    idea, window = stories.idea(team), Browser(people.alice)
    note = put(team, people.alice, PLAN, "assumption")
    promote(window, note, "assumption.statement", experiment=idea.pk)
    idea.refresh_from_db()
    assert idea.assumption == Assumption.objects.get()
    assert idea.assumption.criticality is None


def test_note_names_one_experiment(team: Team, people: People) -> None:
    note, window = put(team, people.alice, 3, "first-part", "A message\nwith a name"), Browser(people.alice)
    made = promote(window, note, "experiment.title")
    assert Experiment.objects.get().title == "A message with a name"
    assert promote(window, note, "experiment.title").json()["experiment"] == made.json()["experiment"]
    long = put(team, people.alice, 3, "first-part", "x" * 121)
    assert problem(promote(window, long, "experiment.title")) == (400, "invalid")
    assert Experiment.objects.count() == 1


PARTS: list[tuple[int, str, str, dict[str, Any], str, Any]] = [
    (2, "rings", "experiment.participants", {}, "participants_groups", ["They answer a name"]),
    (5, "roles", "experiment.owner", {"text": "Alice tries it", "lane": "experimenter"}, "owner.display_name", "Alice"),
    (PLAN, "smallest-test", "design.method", {}, "designs.0.method", "Send ten messages\nThey answer a name"),
    (PLAN, "criteria", "design.success_criterion", {"lane": "success"}, "designs.0.success_sign", "They answer a name"),
    (
        *(PLAN, "criteria", "design.success_criterion", {"lane": "stop"}),
        *("designs.0.stop_rules", ["Somebody feels exposed", "They answer a name"]),
    ),
    (RISKS, "harm", "design.safeguards", {}, "designs.0.safeguards", ["Anybody may say no", "They answer a name"]),
    (PLAN, "permissions", "design.permission_checklist", {}, "designs.0.checklist.1.line", "They answer a name"),
    (
        ROUNDS,
        "rounds",
        "iteration",
        {"lane": "saw", "column": 1},
        "iterations.0.saw",
        "4 of 7 answered\nThey answer a name",
    ),
    (PILOT, "setting", "pilot", {}, "pilots.0.setting", "One college\nThey answer a name"),
    (PILOT, "evidence-map", "evidence", {"x": 0.1, "y": 0.7}, "evidence.3.direction", "against"),
    (PILOT, "evidence-map", "evidence", {"x": 0.9, "y": 1.0}, "evidence.3.strength", 4),
]


def dig(thing: Any, path: str) -> Any:
    for part in path.split("."):
        thing = thing[int(part)] if part.isdigit() else thing[part]
    return thing


@pytest.mark.parametrize(("number", "block", "field", "place", "path", "expected"), PARTS)
def test_note_becomes_a_part_of_an_experiment_once(
    team: Team,
    people: People,
    experiment: Experiment,
    number: int,
    block: str,
    field: str,
    place: dict[str, Any],
    path: str,
    expected: Any,
) -> None:
    note, window = put(team, people.alice, number, block, **place), Browser(people.alice)
    for status in (201, 200):
        assert promote(window, note, field, experiment=experiment.pk).status_code == status
    assert dig(window.read(f"/experiments/{experiment.pk}/"), path) == expected
    assert Promotion.objects.get().note == note


def test_learning_rests_on_evidence(team: Team, people: People, experiment: Experiment) -> None:
    note, window = put(team, people.alice, ROUNDS, "insights", "A name is not enough"), Browser(people.alice)
    assert problem(promote(window, note, "learning.statement", experiment=experiment.pk)) == (409, "needs_evidence")
    trace = experiment.evidence.order_by("pk")[0]
    promote(window, note, "learning.statement", experiment=experiment.pk, rests_on=trace.pk)
    assert experiment.learnings.get(statement="A name is not enough").rests_on == trace


REFUSED: list[tuple[int, str, str, dict[str, Any], tuple[int, str]]] = [
    (PLAN, "criteria", "design.success_criterion", {"lane": "unclear"}, (409, "needs_figures")),
    (5, "roles", "experiment.owner", {"lane": "experimenter"}, (409, "nobody_named")),
    (ROUNDS, "rounds", "iteration", {"lane": "saw", "column": 9}, (409, "no_such_round")),
    (RISKS, "harm", "design.safeguards", {"text": "x" * 301}, (400, "invalid")),
    (RISKS, "harm", "design.safeguards", {"text": " "}, (400, "invalid")),
    (RISKS, "harm", "design.method", {}, (400, "invalid")),
]


@pytest.mark.parametrize(("number", "block", "field", "place", "expected"), REFUSED)
def test_what_cannot_be_drafted_is_said_and_leaves_nothing(
    team: Team,
    people: People,
    experiment: Experiment,
    number: int,
    block: str,
    field: str,
    place: dict[str, Any],
    expected: tuple[int, str],
) -> None:
    note, window = put(team, people.alice, number, block, **place), Browser(people.alice)
    before = window.read(f"/experiments/{experiment.pk}/")
    assert problem(promote(window, note, field, experiment=experiment.pk)) == expected
    assert window.read(f"/experiments/{experiment.pk}/") == before
    assert not Promotion.objects.exists()


def test_a_part_needs_an_experiment_of_the_team(team: Team, neighbours: Team, people: People) -> None:
    note, window = put(team, people.alice, RISKS, "harm"), Browser(people.alice)
    assert promote(window, note, "design.safeguards").json()["errors"].keys() == {"experiment"}
    Team.objects.filter(pk=neighbours.pk).update(visibility="programme")
    foreign = stories.idea(neighbours, visibility="programme")
    refused = promote(window, note, "design.safeguards", experiment=foreign.pk)
    assert refused.json()["errors"].keys() == {"experiment"}


def test_test_that_has_begun_says_why_it_changes(team: Team, people: People) -> None:
    begun, window = stories.whole(team, people.alice, people.bob), Browser(people.alice)
    note = put(team, people.alice, RISKS, "harm", "Nobody is named")
    assert promote(window, note, "design.safeguards", experiment=begun.pk).json()["errors"].keys() == {"because"}
    promote(window, note, "design.safeguards", experiment=begun.pk, because="A parent asked")
    amendment = begun.designs.get().amendments.get()
    assert (amendment.because, amendment.after) == ("A parent asked", ["Anybody may say no", "Nobody is named"])


def test_only_the_core_team_takes_notes_up(team: Team, people: People) -> None:
    note = on_map(team, people.bob)
    expected = {people.bob: 403, people.greta: 403, people.carla: 403, people.peter: 404, people.charlie: 404}
    found = {user: promote(Browser(user), note, "assumption.statement").status_code for user in expected}
    assert found == expected
    nothing = Browser(people.alice).send("post", "/promotions/", {"note": str(uuid7()), "field": "evidence"})
    assert problem(nothing) == (404, "not_found")
    assert not Assumption.objects.exists()


def test_cause_on_the_first_canvas_has_no_place_on_the_map(team: Team, people: People) -> None:
    note = put(team, people.alice, PHENOMENON, "drivers", x=0.4, y=0.4)
    promote(Browser(people.alice), note, "assumption.statement")
    assert Assumption.objects.get().criticality is None
