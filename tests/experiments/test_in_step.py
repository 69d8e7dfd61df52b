"""Evidence, decisions and rounds, and the notes they were taken up from: what moves one moves the other."""

from __future__ import annotations

from typing import Any

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases.engine.schema import NoteState
from canvases.models import Note
from experiments.models import Decision, Evidence, Experiment, Promotion
from experiments.services.in_step import follow
from teams.models import Team
from tests.experiments import stories
from tests.experiments.boards import PILOT, RENEWAL, ROUNDS, board, marks, move, promote, put
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db


@pytest.fixture
def experiment(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob, "sensemaking")


def on_evidence_map(team: Team, by: User, x: float = 0.9, y: float = 0.4) -> Note:
    return put(team, by, PILOT, "evidence-map", "Two came along", x=x, y=y)


def traced(experiment: Experiment, note: Note, people: People) -> Evidence:
    """Evidence taken up from the note by Alice."""
    assert promote(Browser(people.alice), note, "evidence", experiment=experiment.pk).status_code == 201
    return Evidence.objects.get(source_note=note)


def change(window: Browser, kind: str, part: Evidence | Decision, data: dict[str, Any], revision: int = 0) -> Any:
    part.refresh_from_db()
    match = f'"{revision or part.revision}"'
    return window.send("patch", f"/{kind}/{part.pk}/", data, HTTP_IF_MATCH=match)


def says(part: Evidence) -> tuple[str, int]:
    part.refresh_from_db()
    return part.direction, part.strength


def place(note: Note) -> tuple[float | None, float | None]:
    note.refresh_from_db()
    return note.x, note.y


# Evidence and the map of evidence


def test_note_moved_on_the_map_changes_what_the_evidence_says(
    team: Team, people: People, experiment: Experiment
) -> None:
    note = on_evidence_map(team, people.alice)
    trace = traced(experiment, note, people)
    assert says(trace) == ("for", 2)
    move(Browser(people.alice), note, x=0.1, y=0.95)
    assert (says(trace), trace.revision) == (("against", 4), 2)
    move(Browser(people.alice), note, x=0.2, text="Two came along again")
    assert (says(trace), trace.revision, place(note)) == (("against", 4), 2, (0.2, 0.95))


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"direction": "against"}, (1 / 6, 0.4)),
        ({"direction": "mixed", "strength": 4}, (0.5, 11 / 12)),
        ({"strength": 1}, (0.9, 1 / 12)),
        ({"direction": "context"}, (0.9, 0.4)),
        ({"text": "Two came along, and a third"}, (0.9, 0.4)),
    ],
)
def test_changed_evidence_moves_its_note_no_further_than_it_must(
    team: Team, people: People, experiment: Experiment, changes: dict[str, Any], expected: tuple[float, float]
) -> None:
    note = on_evidence_map(team, people.alice)
    trace = traced(experiment, note, people)
    assert change(Browser(people.alice), "evidence", trace, changes).status_code == 200
    assert place(note) == expected
    assert trace.revision + 1 == Evidence.objects.get(pk=trace.pk).revision


def test_context_speaks_for_neither_side_wherever_its_note_lies(
    team: Team, people: People, experiment: Experiment
) -> None:
    note = on_evidence_map(team, people.alice)
    trace = traced(experiment, note, people)
    change(Browser(people.alice), "evidence", trace, {"direction": "context"})
    move(Browser(people.alice), note, x=0.1, y=0.95)
    assert says(trace) == ("context", 4)


def test_evidence_of_which_the_note_was_moved_meanwhile_is_stale(
    team: Team, people: People, experiment: Experiment
) -> None:
    note, window = on_evidence_map(team, people.alice), Browser(people.alice)
    trace = traced(experiment, note, people)
    move(window, note, x=0.1)
    assert problem(change(window, "evidence", trace, {"direction": "mixed"}, revision=1)) == (412, "stale")
    assert (says(trace), place(note)) == (("against", 2), (0.1, 0.4))


def test_note_moved_by_somebody_who_may_not_change_the_evidence_goes_back(
    team: Team, people: People, experiment: Experiment
) -> None:
    note = on_evidence_map(team, people.bob)
    trace = traced(experiment, note, people)
    assert move(Browser(people.bob), note, x=0.1).status_code == 200
    assert (says(trace), trace.revision, place(note)) == (("for", 2), 1, (5 / 6, 0.4))
    move(Browser(people.alice), note, text="Somebody else mends a word")
    assert says(trace) == ("for", 2)
    move(Browser(people.bob), note, x=0.95)
    assert place(note) == (0.95, 0.4)


def test_what_waits_for_the_team_is_put_on_the_map_when_it_is_taken_up(
    team: Team, people: People, experiment: Experiment
) -> None:
    Experiment.objects.filter(pk=experiment.pk).update(open_to_evidence=True)
    note, window = on_evidence_map(team, people.alice), Browser(people.bob)
    sent = {"experiment": str(experiment.pk), "type": "quote", "text": "No", "direction": "against", "strength": 1}
    answer = window.send("post", "/evidence/", sent | {"source_note": str(note.pk)})
    trace = Evidence.objects.get(pk=answer.json()["id"])
    move(Browser(people.alice), note, y=0.5)
    assert (says(trace), place(note)) == (("against", 1), (0.9, 0.5))
    Browser(people.alice).send("post", f"/evidence/{trace.pk}/accept/", {})
    assert place(note) == (1 / 6, 1 / 12)
    assert marks(window, note.canvas)[str(note.pk)]["taken_up"][0]["field"] == "evidence"
    move(Browser(people.alice), note, x=0.5)
    assert says(trace) == ("mixed", 1)


def test_note_that_is_evidence_of_two_experiments_leads_neither(
    team: Team, people: People, experiment: Experiment
) -> None:
    other = stories.idea(team, "Another", assumption=stories.assumption(team))
    note, window = on_evidence_map(team, people.alice), Browser(people.alice)
    first = traced(experiment, note, people)
    promote(window, note, "evidence", experiment=other.pk)
    move(window, note, x=0.1)
    assert {one.direction for one in Evidence.objects.filter(source_note=note)} == {"for"}
    change(window, "evidence", first, {"direction": "mixed"})
    assert place(note) == (0.1, 0.4)


def test_withdrawn_evidence_has_left_its_note(team: Team, people: People, experiment: Experiment) -> None:
    note, window = on_evidence_map(team, people.alice), Browser(people.alice)
    trace = traced(experiment, note, people)
    window.send("post", f"/evidence/{trace.pk}/withdraw/")
    move(window, note, x=0.1)
    assert says(trace) == ("for", 2)


# Decisions and their lanes


def notes_of_decisions(team: Team) -> list[tuple[str, str]]:
    there = Note.objects.filter(canvas=board(team, RENEWAL), block="decision", deleted_at=None)
    return list(there.values_list("lane", "text"))


def step(window: Browser, experiment: Experiment, name: str, **given: Any) -> Any:
    return window.send("post", f"/experiments/{experiment.pk}/transitions/", {"transition": name} | given)


def test_decision_to_scale_appears_on_its_canvas_once(team: Team, people: People, experiment: Experiment) -> None:
    window, canvas = Browser(people.alice), board(team, RENEWAL)
    assert step(window, experiment, "decide").status_code == 200
    assert notes_of_decisions(team) == [("scale", "All colleges from August")]
    made = Decision.objects.get()
    [mark] = marks(Browser(people.bob), canvas).values()
    assert (mark["note"], mark["taken_up"][0]["field"]) == (str(made.source_note_id), "decision")
    step(window, experiment, "close", told_on=stories.day(0).isoformat())
    assert len(notes_of_decisions(team)) == 1


@pytest.mark.parametrize("outcome", ["stop", "adapt", "persevere"])
def test_other_decisions_are_put_there_by_hand(
    team: Team, people: People, experiment: Experiment, outcome: str
) -> None:
    board(team, RENEWAL)
    experiment.decisions.update(outcome=outcome)
    step(Browser(people.alice), experiment, "decide")
    assert notes_of_decisions(team) == []


def test_decision_whose_canvas_was_not_there_appears_when_the_experiment_closes(
    team: Team, people: People, experiment: Experiment
) -> None:
    window = Browser(people.alice)
    assert step(window, experiment, "decide").status_code == 200
    board(team, RENEWAL)
    step(window, experiment, "close", told_on=stories.day(0).isoformat())
    assert notes_of_decisions(team) == [("scale", "All colleges from August")]


def test_canvas_that_cannot_be_written_does_not_hold_up_the_decision(
    team: Team, people: People, experiment: Experiment
) -> None:
    put(team, people.alice, RENEWAL, "lessons")
    canvas = board(team, RENEWAL)
    canvas.updates.update(data=b"broken")
    canvas.document.__class__.objects.update(snapshot=b"", snapshot_sequence=0, snapshot_digest=None)
    answer = step(Browser(people.alice), experiment, "decide")
    assert (answer.status_code, answer.json()["state"]) == (200, "decided")
    assert notes_of_decisions(team) == []


@pytest.fixture
def noted(team: Team, people: People, experiment: Experiment) -> Note:
    """A note that was taken up as the decision that is still to be made."""
    note = put(team, people.alice, RENEWAL, "decision", "We go on", lane="persevere")
    assert promote(Browser(people.alice), note, "decision", experiment=experiment.pk).status_code == 201
    return note


def lane(note: Note) -> str:
    note.refresh_from_db()
    return note.lane


def test_lane_and_outcome_follow_each_other_until_it_is_decided(
    team: Team, people: People, experiment: Experiment, noted: Note
) -> None:
    window, made = Browser(people.alice), experiment.decisions.get()
    assert made.outcome == "persevere"
    move(window, noted, lane="stop")
    made.refresh_from_db()
    assert made.outcome == "stop"
    change(window, "decisions", made, {"outcome": "scale"})
    assert lane(noted) == "scale"
    step(window, experiment, "decide")
    assert notes_of_decisions(team) == [("scale", "We go on")]
    move(window, noted, lane="stop")
    made.refresh_from_db()
    assert (made.outcome, lane(noted)) == ("scale", "scale")


def test_note_of_a_decision_that_was_made_comes_to_its_lane(team: Team, people: People, experiment: Experiment) -> None:
    window = Browser(people.alice)
    experiment.decisions.update(outcome="stop")
    step(window, experiment, "decide")
    note = put(team, people.alice, RENEWAL, "decision", "We stop here", lane="scale")
    promote(window, note, "decision", experiment=experiment.pk)
    assert (lane(note), experiment.decisions.get().outcome) == ("stop", "stop")


def test_note_is_no_decision_without_grounds_and_a_maker(team: Team, people: People, experiment: Experiment) -> None:
    experiment.decisions.all().delete()
    note = put(team, people.alice, RENEWAL, "decision", lane="stop")
    refused = promote(Browser(people.alice), note, "decision", experiment=experiment.pk)
    assert problem(refused) == (409, "needs_grounds")
    assert not Promotion.objects.exists()


def test_note_and_decision_have_each_other_and_nobody_else(
    team: Team, people: People, experiment: Experiment, noted: Note
) -> None:
    window, second = Browser(people.alice), put(team, people.alice, RENEWAL, "decision", lane="stop")
    assert problem(promote(window, second, "decision", experiment=experiment.pk)) == (409, "taken_up")
    other = stories.whole(team, people.alice, people.bob, "sensemaking")
    assert problem(promote(window, noted, "decision", experiment=other.pk)) == (409, "taken_up")
    assert Promotion.objects.count() == 1
    window.send("delete", f"/notes/{noted.pk}/")
    assert promote(window, second, "decision", experiment=experiment.pk).status_code == 201


# Rounds and their columns


@pytest.fixture
def iterating(team: Team, people: People) -> Experiment:
    """Round 1 is closed, round 2 is open."""
    return stories.whole(team, people.alice, people.bob, "iterating")


def in_rounds(team: Team, by: User, **place: Any) -> Note:
    return put(team, by, ROUNDS, "rounds", "A poster helped", **place)


def written(experiment: Experiment, number: int, name: str) -> str:
    value: str = getattr(experiment.iterations.get(number=number), name)
    return value


def column(note: Note) -> tuple[str, int | None]:
    note.refresh_from_db()
    return note.lane, note.column


def test_note_without_a_column_belongs_to_the_open_round(team: Team, people: People, iterating: Experiment) -> None:
    note = in_rounds(team, people.alice, lane="saw")
    assert promote(Browser(people.alice), note, "iteration", experiment=iterating.pk).status_code == 201
    assert column(note) == ("saw", 2)
    assert written(iterating, 2, "saw") == "4 of 7 answered\nA poster helped"


def test_words_move_with_their_note_to_another_round_and_lane(
    team: Team, people: People, iterating: Experiment
) -> None:
    note, window = in_rounds(team, people.alice, lane="saw", column=2), Browser(people.alice)
    promote(window, note, "iteration", experiment=iterating.pk)
    move(window, note, column=1)
    assert written(iterating, 2, "saw") == "4 of 7 answered"
    assert written(iterating, 1, "saw") == "4 of 7 answered\nA poster helped"
    move(window, note, lane="surprise")
    assert written(iterating, 1, "saw") == "4 of 7 answered"
    assert written(iterating, 1, "surprise") == "They knew him\nA poster helped"
    move(window, note, text="A poster helped much")
    assert written(iterating, 1, "surprise") == "They knew him\nA poster helped"


def test_note_goes_back_where_its_words_cannot_follow(team: Team, people: People, iterating: Experiment) -> None:
    note, window = in_rounds(team, people.bob, lane="saw", column=2), Browser(people.alice)
    promote(window, note, "iteration", experiment=iterating.pk)
    move(window, note, column=3)
    assert column(note) == ("saw", 2)
    move(Browser(people.bob), note, column=1)
    assert column(note) == ("saw", 2)
    iterating.iterations.filter(number=2).update(saw="A poster helped a little")
    move(window, note, column=1)
    assert (column(note), written(iterating, 1, "saw")) == (("saw", 2), "4 of 7 answered")
    iterating.iterations.filter(number=2).update(saw="A poster helped", ended_on=stories.day(0))
    move(window, note, lane="surprise")
    assert (column(note), written(iterating, 2, "saw")) == (("saw", 2), "A poster helped")


@pytest.mark.parametrize("count", [1, 300])
def test_notes_that_were_not_taken_up_cost_one_question(
    people: People, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    state = NoteState("evidence-map", "evidence", "Hei", str(people.alice.pk), x=0.1, y=0.1)
    with django_assert_num_queries(1):
        follow({uuid7(): (state, people.alice.pk) for _ in range(count)})
