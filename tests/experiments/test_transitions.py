"""What steps do besides moving, the same step sent twice, and two people at once."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from django.db import connections

from experiments.models import AssumptionState, Experiment, Step
from experiments.services.assumptions import set_state
from experiments.services.transitions import take as take_step
from teams.models import Activity, Comment, Team
from tests.experiments import stories
from tests.experiments.test_lifecycle import take
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.errors import Refusal

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob)


def test_start_freezes_the_test_and_opens_a_round(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "ready")
    made.iterations.all().update(ended_on=stories.day(-10))
    story = take(Browser(people.alice), made, "start", {"started_on": stories.day(-1).isoformat()}).json()
    assert story["designs"][0]["frozen_at"]
    assert story["iterations"][-1]["started_on"] == stories.day(-1).isoformat()
    assert story["iterations"][-1]["ended_on"] is None
    assert story["assumption"]["state"] == "in_test"


def test_next_round_takes_up_the_one_change(made: Experiment, people: People) -> None:
    rounds = take(Browser(people.alice), made, "next_round").json()["iterations"]
    assert [one["number"] for one in rounds] == [1, 2, 3]
    assert (rounds[1]["ended_on"], rounds[1]["next_step"]) == (stories.day(0).isoformat(), "change")
    assert rounds[2]["change_from_previous"] == rounds[1]["next_change"]


def test_round_in_which_nothing_was_written_is_taken_away(made: Experiment, people: People) -> None:
    window = Browser(people.alice)
    take(window, made, "next_round")
    rounds = take(window, made, "begin_pilot").json()["iterations"]
    assert [one["number"] for one in rounds] == [1, 2]


def test_early_stop_asks_nobody_to_write_first(made: Experiment, people: People) -> None:
    made.iterations.filter(number=2).update(did="")
    window = Browser(people.alice)
    story = take(window, made, "stop_early").json()
    assert (story["state"], story["stopped_early"]) == ("sensemaking", True)
    left = story["iterations"][1]
    assert left["ended_on"] is None
    changes = {"did": "Sent three", "ended_on": stories.day(0).isoformat()}
    closed = window.send("patch", f"/iterations/{left['id']}/", changes, HTTP_IF_MATCH=f'"{left["revision"]}"')
    assert closed.json()["ended_on"] == stories.day(0).isoformat()


def test_early_stop_ends_the_pilot(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "piloting")
    story = take(Browser(people.alice), made, "stop_early").json()
    assert story["pilots"][0]["ended_on"] == stories.day(0).isoformat()


def test_adapting_begins_with_a_new_version_of_the_test(team: Team, people: People) -> None:
    made, window = stories.whole(team, people.alice, people.bob, "decided"), Browser(people.alice)
    made.decisions.update(outcome="adapt")
    Experiment.objects.update(stopped_early=True)
    old, new = (story := take(window, made, "begin_again", {}).json())["designs"]
    assert (story["state"], story["stopped_early"]) == ("framed", False)
    assert (new["version"], new["question"], new["frozen_at"]) == (2, old["question"], None)
    assert (new["starts_on"], new["ends_on"]) == (None, None)
    assert [line["answer"] for line in new["checklist"]] == ["pending"]
    assert new["information_key"] != old["information_key"]
    edit = {"question": "Another?", "because": "Why not"}
    stale = window.send("patch", f"/designs/{old['id']}/", edit, HTTP_IF_MATCH=f'"{old["revision"]}"')
    assert problem(stale) == (409, "superseded")


def test_adapted_test_needs_a_fresh_voice_from_outside(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "designed")
    Step.objects.create(experiment=made, transition="begin_again", before="decided", after="framed", by=people.alice)
    assert problem(take(Browser(people.alice), made, "make_ready")) == (422, "requirements_missing")
    stories.say(made, people.greta)
    assert take(Browser(people.alice), made, "make_ready").status_code == 200


def test_voice_of_the_core_team_and_a_deleted_one_do_not_count(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "designed")
    Comment.objects.all().delete()
    stories.say(made, people.alice)
    gone = stories.say(made, people.bob)
    Browser(people.bob).send("delete", f"/comments/{gone.pk}/")
    assert problem(take(Browser(people.alice), made, "make_ready")) == (422, "requirements_missing")
    stories.say(made, people.carla)
    assert take(Browser(people.alice), made, "make_ready").status_code == 200


def test_going_on_in_rounds_opens_the_next(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "decided")
    made.decisions.update(outcome="persevere")
    story = take(Browser(people.alice), made, "begin_again", {"to": "iterating", "change": "Two colleges"}).json()
    assert story["iterations"][-1]["change_from_previous"] == "Two colleges"
    assert story["iterations"][-1]["number"] == 3


def test_second_cycle_needs_a_decision_of_its_own(team: Team, people: People) -> None:
    made, window = stories.whole(team, people.alice, people.bob, "decided"), Browser(people.alice)
    made.decisions.update(outcome="persevere")
    assert take(window, made, "begin_again", {"to": "iterating"}).status_code == 200
    assert take(window, made, "skip_pilot").status_code == 200
    refused = take(window, made, "decide").json()
    assert "decision_missing" in [one["code"] for one in refused["missing"]]
    grounds = made.learnings.get()
    stories.decision(made, grounds, number=2)
    assert take(window, made, "decide").status_code == 200


def test_pause_comes_back_to_where_it_was(made: Experiment, people: People) -> None:
    window = Browser(people.alice)
    paused = take(window, made, "pause").json()
    assert (paused["paused_from"], paused["look_again_on"]) == ("iterating", stories.day(30).isoformat())
    resumed = take(window, made, "resume").json()
    assert (resumed["state"], resumed["paused_from"], resumed["look_again_on"]) == ("iterating", "", None)


@pytest.mark.parametrize("after", [-1, 31])
def test_pause_is_looked_at_within_thirty_days(made: Experiment, people: People, after: int) -> None:
    given = {"reason": "Holidays", "look_again_on": stories.day(after).isoformat()}
    assert problem(take(Browser(people.alice), made, "pause", given)) == (422, "requirements_missing")


def test_days_that_do_not_fit_are_refused(made: Experiment, people: People) -> None:
    window = Browser(people.alice)
    ahead = take(window, made, "next_round", {"ended_on": stories.day(1).isoformat()})
    assert problem(ahead) == (400, "invalid")
    before = take(window, made, "next_round", {"ended_on": stories.day(-30).isoformat()})
    assert before.json()["errors"].keys() == {"ended_on"}
    assert problem(take(window, made, "next_round", {"started_on": "yesterday"})) == (400, "invalid")
    assert not made.steps.exists()
    assert made.iterations.get(number=2).ended_on is None


def test_same_key_takes_one_step(made: Experiment, people: People) -> None:
    window, path = Browser(people.alice), f"/experiments/{made.pk}/transitions/"
    first, again = (
        window.send("post", path, {"transition": "next_round"}, HTTP_IDEMPOTENCY_KEY="k1") for _ in range(2)
    )
    assert first.json() == again.json()
    assert (made.steps.count(), made.iterations.count()) == (1, 3)
    assert Activity.objects.filter(verb="experiment_moved").get().count == 1
    another = stories.whole(made.team, people.alice, people.bob)
    window.send(
        "post", f"/experiments/{another.pk}/transitions/", {"transition": "next_round"}, HTTP_IDEMPOTENCY_KEY="k1"
    )
    assert another.steps.count() == 1
    long = window.send("post", path, {"transition": "next_round"}, HTTP_IDEMPOTENCY_KEY="k" * 65)
    assert problem(long) == (400, "invalid")


def test_step_is_in_the_feed_with_its_new_state(made: Experiment, people: People) -> None:
    take(Browser(people.alice), made, "begin_pilot")
    [row] = Browser(people.bob).read(f"/activity/?team={made.team_id}")["results"]
    assert (row["verb"], row["excerpt"]) == ("experiment_moved", "piloting")
    assert row["target"] == {
        "kind": "experiment",
        "id": str(made.pk),
        "title": made.title,
        "path": f"/experiments/{made.pk}",
    }


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("names", "keys"),
    [
        (("begin_pilot", "skip_pilot"), (None, None)),
        (("begin_pilot", "begin_pilot"), ("k", "k")),
        (("next_round", "next_round"), ("k", "k")),
    ],
)
def test_of_two_steps_at_once_one_is_taken(
    team: Team, people: People, names: tuple[str, str], keys: tuple[str | None, str | None]
) -> None:
    made = stories.whole(team, people.alice, people.bob)
    together, answers = threading.Barrier(2), []

    def step(user: User, name: str, key: str | None) -> None:
        together.wait()
        try:
            answers.append(take_step(user, experiment=made, transition=name, given={"reason": "x"}, key=key).state)
        except Refusal as refusal:
            answers.append(refusal.code)
        finally:
            connections.close_all()

    run([threading.Thread(target=step, args=(people.alice, *pair)) for pair in zip(names, keys, strict=True)])
    assert Step.objects.count() == 1
    if keys[0] is None:
        assert "not_open" in answers
    else:
        assert len(set(answers)) == 1
        assert "not_open" not in answers


@pytest.mark.django_db(transaction=True)
def test_pilot_and_refutation_at_once_do_not_both_win(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    assumption, answers, together = made.assumption, [], threading.Barrier(2)
    assert assumption is not None

    def begin() -> None:
        take_step(people.alice, experiment=made, transition="begin_pilot")

    def refute() -> None:
        set_state(people.alice, assumption=assumption, revision=1, state=AssumptionState.REFUTED, because="No")

    def attempt(verb: Callable[[], None]) -> None:
        together.wait()
        try:
            verb()
            answers.append("done")
        except Refusal as refusal:
            answers.append(refusal.code)
        finally:
            connections.close_all()

    run([threading.Thread(target=attempt, args=(verb,)) for verb in (begin, refute)])
    assert sorted(answers) in (["done", "requirements_missing"], ["done", "under_pilot"])
    made.refresh_from_db()
    assert made.rests_on_refuted == ("requirements_missing" in answers)


def run(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("name", ["begin_pilot", "skip_pilot", "stop_early", "pause"])
def test_of_many_at_once_exactly_one_wins(team: Team, people: People, name: str) -> None:
    made = stories.whole(team, people.alice, people.bob)
    given = {"reason": "x", "told": "All", "look_again_on": stories.day(9)}
    together, answers = threading.Barrier(6), []

    def step() -> None:
        together.wait()
        try:
            answers.append(take_step(people.alice, experiment=made, transition=name, given=given).state)
        except Refusal as refusal:
            answers.append(refusal.code)
        finally:
            connections.close_all()

    run([threading.Thread(target=step) for _ in range(6)])
    assert answers.count("not_open") == 5
    assert Step.objects.filter(experiment=made).count() == 1
    made.refresh_from_db()
    assert made.state in answers
