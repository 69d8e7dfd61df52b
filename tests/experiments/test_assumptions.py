"""`/assumptions/`, and what the evidence proposes."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from experiments.models import Assumption, AssumptionState, Evidence, Experiment, TestDesign
from experiments.weighing import Answer, answer, weigh
from teams.models import Team
from tests import make
from tests.experiments import stories
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db


def trace(direction: str, strength: int, kind: str = "quote") -> Evidence:
    return Evidence(direction=direction, strength=strength, type=kind)


FOR = [trace("for", 4, "measurement"), trace("for", 2)]
AGAINST = [trace("against", 3), trace("against", 3)]


@pytest.mark.parametrize(
    ("evidence", "result", "is_tested", "proposed"),
    [
        (FOR, Answer.YES, True, "supported"),
        (FOR, Answer.UNCLEAR, True, "unclear"),
        (FOR, None, True, "unclear"),
        ([trace("for", 4), trace("for", 4)], Answer.YES, True, "unclear"),
        ([trace("for", 3, "measurement"), trace("for", 2)], Answer.YES, True, "unclear"),
        ([trace("mixed", 4, "story"), *FOR[:1]], Answer.YES, True, "unclear"),
        (FOR, Answer.NO, True, "refuted"),
        ([], Answer.NO, True, "refuted"),
        (AGAINST, None, False, "refuted"),
        (AGAINST[:1], Answer.UNCLEAR, True, "unclear"),
        ([*FOR, *AGAINST], Answer.YES, True, "unclear"),
        ([], None, True, "unclear"),
        ([], None, False, None),
    ],
)
def test_proposal(evidence: list[Evidence], result: Answer | None, is_tested: bool, proposed: str | None) -> None:
    assert weigh(evidence, result, is_tested=is_tested).proposed == proposed


@pytest.mark.parametrize(
    ("value", "of", "found"),
    [
        (10, 15, Answer.YES),
        (4, 10, Answer.YES),
        (3, 10, Answer.UNCLEAR),
        (2, 7, Answer.UNCLEAR),
        (0, 3, Answer.NO),
        (4, None, None),
        (4, 0, None),
        (None, 10, None),
    ],
)
def test_result_is_held_against_the_criterion(value: int | None, of: int | None, found: Answer | None) -> None:
    at_least = TestDesign(
        comparator=">=", threshold=Decimal(4), threshold_of=10, unclear_from=Decimal(2), unclear_to=Decimal(3)
    )
    assert answer(at_least, None if value is None else Decimal(value), of) == found


def test_result_without_a_band_is_yes_or_no() -> None:
    at_most = TestDesign(comparator="<=", threshold=Decimal(5))
    assert [answer(at_most, Decimal(days), None) for days in (4, 5, 6)] == [Answer.YES, Answer.YES, Answer.NO]
    banded = TestDesign(comparator="<=", threshold=Decimal(5), unclear_from=Decimal(5), unclear_to=Decimal(7))
    assert [answer(banded, Decimal(days), None) for days in (6, 8)] == [Answer.UNCLEAR, Answer.NO]
    assert answer(TestDesign(success_sign="They smile"), Decimal(1), None) is None


def send(window: Browser, method: str, path: str, data: dict[str, Any], revision: int) -> Any:
    return window.send(method, path, data, HTTP_IF_MATCH=f'"{revision}"')


def test_assumption_is_taken_up_from_a_note_once(team: Team, people: People) -> None:
    note, window = make.note(make.canvas(team), people.bob), Browser(people.alice)
    sent = {"team": str(team.pk), "statement": stories.BELIEF, "kind": "people", "source_note": str(note.pk)}
    made = window.send("post", "/assumptions/", sent).json()
    assert (made["source_note"], made["source_text"], made["state"]) == (str(note.pk), note.text, "open")
    assert made["weighed"]["proposed"] is None
    again = window.send("post", "/assumptions/", sent)
    assert problem(again) == (409, "taken_up")
    assert again.json()["assumption"] == made["id"]


def test_note_of_another_team_is_no_source(team: Team, neighbours: Team, people: People) -> None:
    foreign = make.note(make.canvas(neighbours), people.peter)
    sent = {"team": str(team.pk), "statement": stories.BELIEF, "source_note": str(foreign.pk)}
    assert problem(Browser(people.alice).send("post", "/assumptions/", sent)) == (404, "not_found")
    Team.objects.filter(pk=neighbours.pk).update(visibility="programme")
    assert problem(Browser(people.alice).send("post", "/assumptions/", sent)) == (400, "invalid")
    assert not Assumption.objects.exists()


def test_evidence_is_weighed_and_the_proposal_needs_no_sentence(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "sensemaking")
    stories.evidence(made, people.alice, type="story", strength=4)
    stories.evidence(made, people.alice, strength=4, direction="against", status="waiting")
    window, path = Browser(people.alice), f"/assumptions/{made.assumption_id}/"
    shown = window.read(path)
    expected = {"sum_for": 9, "types_for": 3, "sum_against": 2, "criterion_met": True, "proposed": "supported"}
    assert shown["weighed"] == expected
    assert [one["id"] for one in shown["experiments"]] == [str(made.pk)]
    overruled = send(window, "post", f"{path}state/", {"state": "refuted"}, 1)
    assert overruled.json()["errors"].keys() == {"because"}
    agreed = send(window, "post", f"{path}state/", {"state": "supported", "because": "So it is"}, 1).json()
    assert (agreed["state"], agreed["overruled_because"], agreed["revision"]) == ("supported", "", 2)
    other = send(window, "post", f"{path}state/", {"state": "unclear", "because": "Three said no"}, 2).json()
    assert (other["state"], other["overruled_because"]) == ("unclear", "Three said no")


@pytest.mark.parametrize(
    "details", [{}, {"state": "paused", "paused_from": "piloting", "look_again_on": stories.day(3)}]
)
def test_assumption_under_a_pilot_is_not_refuted(team: Team, people: People, details: dict[str, Any]) -> None:
    made = stories.whole(team, people.alice, people.bob, "piloting")
    Experiment.objects.filter(pk=made.pk).update(**details)
    path = f"/assumptions/{made.assumption_id}/state/"
    refused = send(Browser(people.alice), "post", path, {"state": "refuted", "because": "No"}, 1)
    assert problem(refused) == (409, "under_pilot")
    assert refused.json()["experiments"] == [str(made.pk)]
    assert Assumption.objects.get().state == "open"


def test_refuting_is_known_to_the_experiments(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    window, path = Browser(people.alice), f"/assumptions/{made.assumption_id}/state/"
    send(window, "post", path, {"state": "refuted", "because": "No"}, 1)
    assert window.read(f"/experiments/{made.pk}/")["rests_on_refuted"]
    send(window, "post", path, {"state": "open", "because": "We asked the wrong people"}, 2)
    assert not window.read(f"/experiments/{made.pk}/")["rests_on_refuted"]
    send(window, "post", path, {"state": "refuted", "because": "No"}, 3)
    sent = {"team": str(team.pk), "title": "Once more", "assumption": str(made.assumption_id)}
    assert window.send("post", "/experiments/", sent).json()["rests_on_refuted"]


def test_words_that_were_tested_stay(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    window, path = Browser(people.alice), f"/assumptions/{made.assumption_id}/"
    moved = send(window, "patch", path, {"criticality": 0.2}, 1).json()
    assert (moved["id"], moved["version"]) == (str(made.assumption_id), 1)
    new = send(window, "patch", path, {"statement": "We believe that six in ten answer."}, 2).json()
    assert (new["version"], new["previous"], new["state"]) == (2, str(made.assumption_id), "open")
    assert window.read(path)["statement"] == stories.BELIEF
    assert [one["id"] for one in window.read("/assumptions/")["results"]] == [new["id"]]
    assert problem(send(window, "patch", path, {"statement": "Another"}, 2)) == (409, "superseded")
    assert problem(send(window, "post", f"{path}state/", {"state": "dropped"}, 2)) == (409, "superseded")


def test_words_nobody_tested_are_reworded(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob, "ready")
    path = f"/assumptions/{made.assumption_id}/"
    new = send(Browser(people.alice), "patch", path, {"statement": "Six in ten"}, 1).json()
    assert (new["id"], new["statement"], new["revision"]) == (str(made.assumption_id), "Six in ten", 2)


def test_list_is_filtered(team: Team, neighbours: Team, people: People) -> None:
    stories.assumption(team)
    stories.assumption(team, state=AssumptionState.DROPPED)
    window = Browser(people.carla)
    stories.assumption(neighbours)
    assert len(window.read("/assumptions/")["results"]) == 3
    assert len(window.read(f"/assumptions/?team={team.pk}")["results"]) == 2
    assert len(window.read(f"/assumptions/?team={team.pk}&state=dropped")["results"]) == 1
    for noun in ("assumptions", "experiments"):
        assert problem(window.send("get", f"/{noun}/?state=moon")) == (400, "invalid")
        assert problem(window.send("get", f"/{noun}/?state=%00")) == (400, "invalid")
