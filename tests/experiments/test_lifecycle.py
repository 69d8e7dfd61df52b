"""Every step of the life cycle x everything it needs x everybody who might take it, from the table itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db.models import Model

from experiments import lifecycle
from experiments.lifecycle import TRANSITIONS, Transition
from experiments.models import Attachment, Decision, Experiment, Learning, Pilot, State, Step, TestDesign
from experiments.requirements import Requirement
from teams.models import Comment, Team
from tests.experiments import stories
from tests.people import Browser, People, problem
from workspace.accounts.models import User

pytestmark = pytest.mark.django_db

GIVEN: dict[str, dict[str, Any]] = {
    "skip_pilot": {"reason": "The college closes for the summer"},
    "make_sense": {"ended_on": stories.day(0).isoformat(), "looked_for": "In the refusals"},
    "close": {"told_on": stories.day(0).isoformat()},
    "begin_again": {"told_on": stories.day(0).isoformat(), "to": "piloting"},
    "pause": {"reason": "A permission is late", "look_again_on": stories.day(30).isoformat()},
    "stop_early": {"stop_rule": "Somebody feels exposed", "told": "All seven"},
}


def _blank_the_rounds(one: Experiment) -> None:
    one.evidence.update(iteration=None)
    one.iterations.filter(number=1).delete()
    one.iterations.update(
        did="", saw="", surprise="", next_change="", measure_value=None, measure_of=None, ended_on=None
    )


def _forget_decisions(one: Experiment) -> None:
    Decision.objects.filter(experiment=one).delete()


def _forget_learnings(one: Experiment) -> None:
    _forget_decisions(one)
    Learning.objects.filter(experiment=one).delete()


def _leave_round_unfinished(one: Experiment) -> None:
    one.iterations.filter(number=2).update(ended_on=None, did="")


def _of_design(**blank: Any) -> Callable[[Experiment], Any]:
    return lambda one: TestDesign.objects.filter(experiment=one).update(**blank)


def _of_experiment(**blank: Any) -> Callable[[Experiment], Any]:
    return lambda one: Experiment.objects.filter(pk=one.pk).update(**blank)


def _of_open_round(**blank: Any) -> Callable[[Experiment], Any]:
    return lambda one: one.iterations.filter(ended_on=None).update(**blank)


def _of_pilot(**blank: Any) -> Callable[[Experiment], Any]:
    return lambda one: Pilot.objects.filter(experiment=one).update(**blank)


def _of_decision(**blank: Any) -> Callable[[Experiment], Any]:
    return lambda one: Decision.objects.filter(experiment=one).update(**blank)


def _of_assumption(**changed: Any) -> Callable[[Experiment], Any]:
    return lambda one: type(one.assumption)._default_manager.update(**changed)  # type: ignore[union-attr]


# What makes each requirement and open point unmet. Those met by what is given with the step need nothing here.
BREAK: dict[str, Callable[[Experiment], Any]] = {
    "assumption_missing": _of_experiment(assumption=None),
    "not_on_the_map": _of_assumption(criticality=None),
    "question_missing": _of_design(question=""),
    "method_missing": _of_design(method=""),
    "measure_missing": _of_design(measure_type=""),
    "criterion_missing": _of_design(threshold=None),
    "stop_rule_missing": _of_design(stop_rules=[]),
    "dates_missing": _of_design(ends_on=None),
    "too_long": _of_design(ends_on=stories.day(23)),
    "owner_missing": _of_experiment(owner=None),
    "baseline_missing": _of_design(baseline=""),
    "decision_owner_missing": _of_experiment(decision_owner=""),
    "checklist_pending": lambda one: one.designs.get().checklist.update(answer="pending"),
    "information_missing": _of_design(information={"fi": ""}),
    "outside_voice_missing": lambda _one: Comment.objects.all().delete(),
    "checklist_empty": lambda one: one.designs.get().checklist.all().delete(),
    "safeguards_missing": _of_design(safeguards=[]),
    "did_missing": _of_open_round(did=""),
    "saw_missing": _of_open_round(saw=""),
    "change_missing": _of_open_round(next_change=""),
    "surprise_missing": _of_open_round(surprise=""),
    "voice_missing": lambda one: one.evidence.update(iteration=None),
    "closed_round_missing": _blank_the_rounds,
    "round_unfinished": _leave_round_unfinished,
    "assumption_refuted": _of_assumption(state="refuted"),
    "setting_missing": _of_pilot(setting=""),
    "pilot_dates_missing": _of_pilot(ends_on=None),
    "agreement_missing": _of_pilot(agreements=[]),
    "guardrail_missing": _of_pilot(guardrails=[]),
    "one_round_only": lambda one: one.iterations.filter(number=1).delete(),
    "evidence_thin": lambda one: one.evidence.exclude(type="measurement").delete(),
    "evidence_alike": lambda one: one.evidence.update(type="quote"),
    "nothing_against": lambda one: one.evidence.update(direction="for"),
    "learning_missing": _forget_learnings,
    "decision_missing": _forget_decisions,
    "next_step_missing": _of_decision(next_on=None),
    "consulted_missing": _of_decision(consulted=[]),
    "learning_not_returned": lambda one: one.learnings.update(no_change_because=""),
    "told_missing": _of_decision(told_on=None),
    "lesson_missing": lambda one: one.learnings.update(lesson_for_others=""),
    "outcome_is_final": _of_decision(outcome="stop"),
}
# What takes others with it: without a decision it has no next step either.
SWEEPING = {"learning_missing", "decision_missing", "outcome_is_final"}

NEEDS = [(step, need) for step in TRANSITIONS for need in step.requirements]
POINTS = [(step, need) for step in TRANSITIONS for need in step.points]


def names(pairs: list[tuple[Transition, Requirement]]) -> list[str]:
    return [f"{step.name}-{need.code}" for step, need in pairs]


def prepared(step: Transition, team: Team, people: People, state: str = "") -> Experiment:
    made = stories.whole(team, people.alice, people.bob, state or step.leaves[0])
    if step.name == "begin_again":
        made.decisions.update(outcome="persevere")
        made.pilots.update(ended_on=None)
    return made


def take(window: Browser, experiment: Experiment, name: str, given: dict[str, Any] | None = None) -> Any:
    said = GIVEN.get(name, {}) if given is None else given
    return window.send("post", f"/experiments/{experiment.pk}/transitions/", {"transition": name} | said)


def shown_to(user: User, experiment: Experiment, step: Transition) -> Any:
    listed = Browser(user).read(f"/experiments/{experiment.pk}/transitions/")
    return next(one for one in listed if one["name"] == step.name)


def spoil(need: Requirement, experiment: Experiment, given: dict[str, Any]) -> dict[str, Any]:
    """Make one requirement unmet; what is still given with the step."""
    if need.code in BREAK:
        BREAK[need.code](experiment)
    else:
        assert need.asks, f"{need.code} is missing from BREAK"
    return {name: value for name, value in given.items() if name != need.asks}


def rows() -> list[Any]:
    """Everything a step could have written."""
    models: list[type[Model]] = [Experiment, Step, TestDesign, Pilot, Decision, Learning, Attachment]
    return [list(model._default_manager.order_by("pk").values()) for model in models]


@pytest.mark.parametrize(
    ("step", "state"), [(step, state) for step in TRANSITIONS for state in step.leaves], ids=lambda one: str(one)[:40]
)
def test_step_is_taken_when_nothing_is_missing(step: Transition, state: State, team: Team, people: People) -> None:
    made = prepared(step, team, people, state)
    answer = take(Browser(people.alice), made, step.name)
    assert answer.status_code == 200, answer.content
    story = answer.json()
    assert story["state"] == (step.to or {"begin_again": "piloting", "resume": "iterating"}[step.name])
    [taken] = [one for one in story["steps"] if one["transition"] != "decide" or step.name == "decide"]
    assert (taken["transition"], taken["before"], taken["after"]) == (step.name, state, story["state"])
    assert taken["given"] == GIVEN.get(step.name, {})
    assert answer["ETag"] == f'"{made.revision + 1}"'


@pytest.mark.parametrize(("step", "need"), NEEDS, ids=names(NEEDS))
def test_step_is_refused_without(step: Transition, need: Requirement, team: Team, people: People) -> None:
    made = prepared(step, team, people)
    given = spoil(need, made, GIVEN.get(step.name, {}))
    before = rows()
    answer = take(Browser(people.alice), made, step.name, given)
    assert problem(answer) == (422, "requirements_missing")
    missing = answer.json()["missing"]
    codes = [one["code"] for one in missing]
    assert need.code in codes
    assert need.code in SWEEPING or codes == [need.code]
    assert all(one["sentence"] for one in missing)
    assert rows() == before
    if step.name != "begin_again":  # there a pilot's needs show when it is chosen
        shown = shown_to(people.bob, made, step)
        assert shown["is_open"] == bool(need.asks)
        assert need.code in [one["code"] for one in shown["missing"]]


@pytest.mark.parametrize(("step", "need"), POINTS, ids=names(POINTS))
def test_open_point_is_shown_and_refuses_nothing(
    step: Transition, need: Requirement, team: Team, people: People
) -> None:
    made, window = prepared(step, team, people), Browser(people.alice)
    given = spoil(need, made, GIVEN.get(step.name, {}))
    assert need.code in [one["code"] for one in shown_to(people.alice, made, step)["open_points"]]
    assert take(window, made, step.name, given).status_code == 200


def test_every_way_to_spoil_a_step_is_used() -> None:
    assert set(BREAK) <= {need.code for _, need in NEEDS + POINTS}


@pytest.mark.parametrize("step", TRANSITIONS, ids=lambda step: step.name)
def test_step_is_the_core_teams(step: Transition, team: Team, people: People) -> None:
    made = prepared(step, team, people)
    for user in (people.bob, people.greta, people.carla, people.olga):
        assert problem(take(Browser(user), made, step.name)) == (403, "forbidden")
    for user in (people.peter, people.charlie):
        assert problem(take(Browser(user), made, step.name)) == (404, "not_found")
    assert take(Browser(people.alice), made, step.name).status_code == 200


@pytest.mark.parametrize("state", State.values)
def test_step_begins_only_where_the_table_says(state: str, team: Team, people: People) -> None:
    made, window = stories.whole(team, people.alice, people.bob, state), Browser(people.alice)
    leaving = {one.name for one in lifecycle.leaving(state)}
    assert {one["name"] for one in window.read(f"/experiments/{made.pk}/transitions/")} == leaving
    for step in TRANSITIONS:
        if step.name not in leaving:
            answer = take(window, made, step.name)
            assert problem(answer) == (409, "not_open")
            assert answer.json()["state"] == state


def test_every_question_and_sentence_says_something() -> None:
    for step in TRANSITIONS:
        assert step.questions
        assert all(map(str, step.questions))
    for _, need in NEEDS + POINTS:
        assert str(need.sentence).endswith(".")
        assert not need.asks or any(need.asks in step.takes for step in TRANSITIONS)
