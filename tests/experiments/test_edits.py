"""Writing the parts of an experiment: revisions, frozen tests, rules of each part."""

from __future__ import annotations

from typing import Any

import pytest

from experiments.models import Decision, Experiment, Learning, Pilot
from teams.models import Team
from tests.experiments import stories
from tests.experiments.test_lifecycle import take
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob)


def patch(window: Browser, path: str, changes: dict[str, Any], revision: int = 1) -> Any:
    return window.send("patch", path, changes, HTTP_IF_MATCH=f'"{revision}"')


CHANGES: dict[str, dict[str, Any]] = {
    "experiments": {"title": "A message with a face"},
    "assumptions": {"kind": "people"},
    "designs": {"question": "Does a face help?", "because": "We saw it"},
    "checklist-lines": {"position": 7},
    "iterations": {"surprise": "They smiled"},
    "pilots": {"incidents": [{"on": "2026-05-12", "what": "A parent rang"}]},
    "learnings": {"confidence": "solid"},
    "decisions": {"objections": ["Too early"]},
}


def paths(made: Experiment) -> dict[str, str]:
    design = made.designs.get()
    ids = {
        "experiments": made.pk,
        "assumptions": made.assumption_id,
        "designs": design.pk,
        "checklist-lines": design.checklist.get().pk,
        "iterations": made.iterations.get(number=1).pk,
        "pilots": made.pilots.get().pk,
        "learnings": made.learnings.get().pk,
        "decisions": made.decisions.get().pk,
    }
    return {noun: f"/{noun}/{pk}/" for noun, pk in ids.items()}


@pytest.mark.parametrize("noun", CHANGES)
def test_edit_says_what_it_was_made_on(made: Experiment, people: People, noun: str) -> None:
    window, path, changes = Browser(people.alice), paths(made)[noun], CHANGES[noun]
    shown = window.send("get", path)
    assert shown["ETag"] == f'"{shown.json()["revision"]}"' == '"1"'
    assert problem(window.send("patch", path, changes)) == (428, "precondition_needed")
    assert problem(window.send("patch", path, changes, HTTP_IF_MATCH="*")) == (428, "precondition_needed")
    done = window.send("patch", path, changes, HTTP_IF_MATCH='W/"1"')
    assert done.status_code == 200, done.content
    assert (done["ETag"], done.json()["revision"]) == ('"2"', 2)
    name, value = next(iter(changes.items()))
    assert done.json()[name] == value
    stale = patch(window, path, {**changes, name: done.json()[name]})
    assert problem(stale) == (412, "stale")
    assert stale.json()["current"] == window.read(path)
    same = patch(window, path, {name: value}, 2)
    assert same["ETag"] == '"2"'


@pytest.mark.parametrize("noun", CHANGES)
def test_edits_are_the_core_teams(made: Experiment, people: People, noun: str) -> None:
    path = paths(made)[noun]
    for user in (people.bob, people.greta, people.carla, people.olga):
        assert problem(patch(Browser(user), path, CHANGES[noun])) == (403, "forbidden")
    assert problem(patch(Browser(people.peter), path, CHANGES[noun])) == (404, "not_found")


def test_archived_team_is_read_and_nothing_else(made: Experiment, people: People) -> None:
    Browser(people.olga).send("post", f"/teams/{made.team_id}/archive/")
    window = Browser(people.alice)
    for noun, path in paths(made).items():
        assert problem(patch(window, path, CHANGES[noun])) == (403, "forbidden")
    assert problem(take(window, made, "next_round")) == (403, "forbidden")
    thread = {"target_kind": "experiment", "target_id": str(made.pk), "body": "Hello"}
    assert problem(window.send("post", "/threads/", thread)) == (403, "forbidden")
    assert not any(window.read(f"/experiments/{made.pk}/")["abilities"].values())


def test_experiment_is_opened_as_an_idea(team: Team, people: People) -> None:
    window = Browser(people.alice)
    answer = window.send("post", "/experiments/", {"team": str(team.pk), "title": "A message with a name"})
    assert (answer.status_code, answer["ETag"]) == (201, '"1"')
    story = answer.json()
    assert (story["state"], story["owner"]["display_name"], len(story["designs"])) == ("idea", "Alice", 1)
    belief = stories.assumption(team)
    path = f"/experiments/{story['id']}/"
    changed = patch(window, path, {"assumption": str(belief.pk), "also_touched": [str(belief.pk)]}).json()
    assert changed["assumption"]["id"] == changed["also_touched"][0]["id"] == str(belief.pk)
    touched = patch(window, path, {"also_touched": []}, 2).json()
    assert (touched["also_touched"], touched["revision"]) == ([], 3)


def test_experiment_is_made_of_its_own_team(team: Team, neighbours: Team, people: People) -> None:
    window, foreign = Browser(people.alice), stories.assumption(neighbours)
    sent = {"team": str(team.pk), "title": "Hello"}
    assert problem(window.send("post", "/experiments/", sent | {"assumption": str(foreign.pk)})) == (404, "not_found")
    Team.objects.filter(pk=neighbours.pk).update(visibility="programme")
    assert window.send("post", "/experiments/", sent | {"assumption": str(foreign.pk)}).json()["errors"].keys() == {
        "assumption"
    }
    for owner in (people.bob.pk, "00000000-0000-0000-0000-000000000001"):
        refused = window.send("post", "/experiments/", sent | {"owner": str(owner)})
        assert refused.json()["errors"].keys() == {"owner"}
    assert not Experiment.objects.exists()


def test_assumption_under_test_stays(made: Experiment, people: People) -> None:
    other = stories.assumption(made.team)
    path = f"/experiments/{made.pk}/"
    assert problem(patch(Browser(people.alice), path, {"assumption": str(other.pk)})) == (409, "under_test")
    Experiment.objects.update(state="framed")
    assert problem(patch(Browser(people.alice), path, {"assumption": None})) == (400, "invalid")
    assert patch(Browser(people.alice), path, {"assumption": str(other.pk)}).status_code == 200


def test_frozen_test_keeps_both_wordings(made: Experiment, people: People) -> None:
    window, path = Browser(people.alice), paths(made)["designs"]
    changes = {"threshold": 3, "stop_rules": ["Somebody cries"], "starts_on": None, "question": "Does a name help?"}
    assert patch(window, path, changes).json()["errors"].keys() == {"because"}
    design = patch(window, path, changes | {"because": "Too few were asked"}).json()
    amended = {one["field"]: (one["before"], one["after"]) for one in design["amendments"]}
    assert amended == {
        "threshold": (4.0, 3.0),
        "stop_rules": (["Somebody feels exposed"], ["Somebody cries"]),
        "starts_on": (stories.day(-20).isoformat(), None),
        "question": ("Does a name make someone answer?", "Does a name help?"),
    }
    assert {(one["because"], one["by"]["display_name"]) for one in design["amendments"]} == {
        ("Too few were asked", "Alice")
    }
    public = patch(window, path, {"is_information_public": True}, 2).json()
    assert (public["is_information_public"], len(public["amendments"])) == (True, 4)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"starts_on": "2026-05-02", "ends_on": "2026-05-01"}, "ends_on"),
        ({"unclear_from": 4}, "unclear_to"),
        ({"baseline_of": 40}, "baseline_value"),
        ({"baseline_value": 41, "baseline_of": 40}, "baseline_value"),
        ({"threshold": "many"}, "threshold"),
        ({"threshold": "NaN"}, "threshold"),
        ({"stop_rules": "none"}, "stop_rules"),
        ({"stop_rules": [{}]}, "stop_rules"),
        ({"information": {"en": 5, "fi": []}}, "information"),
    ],
)
def test_design_that_does_not_fit_is_refused(team: Team, people: People, changes: dict[str, Any], field: str) -> None:
    made = stories.whole(team, people.alice, people.bob, "designed")
    refused = patch(Browser(people.alice), paths(made)["designs"], changes)
    assert problem(refused) == (400, "invalid")
    assert field in refused.json()["errors"]
    assert made.designs.get().revision == 1


def test_round_is_closed_by_steps(made: Experiment, people: People) -> None:
    window = Browser(people.alice)
    path = f"/iterations/{made.iterations.get(number=2).pk}/"
    assert problem(patch(window, path, {"ended_on": stories.day(0).isoformat()})) == (409, "closed_by_step")
    assert patch(window, path, {"did": "", "measure_value": 5.5}).json()["measure_value"] == 5.5
    closed = paths(made)["iterations"]
    assert patch(window, closed, {"saw": ""}).json()["errors"].keys() == {"saw"}
    assert patch(window, closed, {"started_on": stories.day(0).isoformat()}).json()["errors"].keys() == {"ended_on"}
    assert patch(window, closed, {"ended_on": stories.day(1).isoformat()}).json()["errors"].keys() == {"ended_on"}


def test_pilot_is_prepared_once(made: Experiment, people: People) -> None:
    window = Browser(people.alice)
    assert problem(window.send("post", "/pilots/", {"experiment": str(made.pk)})) == (409, "pilot_there")
    Pilot.objects.all().delete()
    sent = {
        "experiment": str(made.pk),
        "setting": "One college",
        "agreements": [{"with": "The college", "about": "a room", "until": "2026-06-09"}, {"with": "Us", "about": "x"}],
        "effort": [{"week": "2026-05-11", "hours": 6.5, "money": 0}],
    }
    pilot = window.send("post", "/pilots/", sent).json()
    assert pilot["agreements"] == [sent["agreements"][0], {"with": "Us", "about": "x", "until": None}]
    assert pilot["effort"] == sent["effort"]
    path = f"/pilots/{pilot['id']}/"
    misfits: list[dict[str, Any]] = [
        {"effort": [{"week": "May", "hours": 1}]},
        {"effort": [{"hours": -1, "week": "2026-05-11"}]},
        {"incidents": [{"on": "2026-05-11"}]},
        {"agreements": [{"with": "x"}]},
        {"effort": {}},
        {"ended_on": stories.day(0).isoformat()},
        {"starts_on": "2026-05-02", "ends_on": "2026-05-01"},
    ]
    for wrong in misfits:
        assert problem(patch(window, path, wrong)) == (400, "invalid"), wrong


def test_learning_rests_on_evidence_of_its_experiment(made: Experiment, team: Team, people: People) -> None:
    window = Browser(people.alice)
    first, second, _ = made.evidence.all()
    sent = {"experiment": str(made.pk), "statement": "We used to think", "confidence": "hint"}
    for foreign in (stories.whole(team, people.alice, people.bob).evidence.first(), None):
        grounds = {"rests_on": str(foreign.pk)} if foreign else {}
        assert problem(window.send("post", "/learnings/", sent | grounds)) == (400, "invalid")
    waiting = stories.evidence(made, people.bob, status="waiting")
    refused = window.send("post", "/learnings/", sent | {"rests_on": str(first.pk), "also_rests_on": [str(waiting.pk)]})
    assert refused.json()["errors"].keys() == {"also_rests_on"}
    learning = window.send("post", "/learnings/", sent | {"rests_on": str(first.pk)}).json()
    path = f"/learnings/{learning['id']}/"
    changed = patch(window, path, {"also_rests_on": [str(second.pk)]}).json()
    assert (changed["also_rests_on"], changed["revision"]) == ([str(second.pk)], 2)
    assert Learning.objects.filter(experiment=made).count() == 2


def test_decision_is_written_once_and_settled_when_made(team: Team, people: People) -> None:
    made, window = stories.whole(team, people.alice, people.bob, "sensemaking"), Browser(people.alice)
    grounds = made.learnings.get()
    sent = {
        "experiment": str(made.pk),
        "outcome": "stop",
        "text": "We stop",
        "rests_on": str(grounds.pk),
        "made_by": "Director",
        "method": "owner",
    }
    assert problem(window.send("post", "/decisions/", sent)) == (409, "decision_there")
    Decision.objects.all().delete()
    assert problem(window.send("post", "/decisions/", sent | {"rests_on": str(made.pk)})) == (400, "invalid")
    decision = window.send("post", "/decisions/", sent).json()
    assert (decision["number"], decision["decided_on"]) == (1, stories.day(0).isoformat())
    path = f"/decisions/{decision['id']}/"
    followed = {"next_what": "Tell", "next_on": stories.day(3).isoformat(), "consulted": ["The Monday group"]}
    assert patch(window, path, followed | {"outcome": "scale"}).json()["outcome"] == "scale"
    assert take(window, made, "decide").status_code == 200
    refused = patch(window, path, {"outcome": "stop", "made_by": "Director"}, 2)
    assert problem(refused) == (409, "decided")
    assert refused.json()["fields"] == ["outcome"]
    assert patch(window, path, {"told_on": stories.day(0).isoformat()}, 2).status_code == 200
    assert problem(window.send("post", "/decisions/", sent)) == (409, "decided")
