"""Moving a note changes its assumption, and the other way round."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases import followers
from canvases.engine.schema import NoteState
from canvases.models import Note
from experiments.models import Assumption
from experiments.services.following import follow
from teams.models import Team
from tests.experiments import stories
from tests.experiments.boards import ROUNDS, board, marks, move, on_map, promote, put, taken_up
from tests.people import Browser, People, problem
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db


def lane_of(made: Assumption) -> str:
    assert made.standing_note is not None
    return Note.objects.get(pk=made.standing_note.pk).lane


def patch(window: Browser, made: Assumption, path: str, data: dict[str, Any]) -> Any:
    made.refresh_from_db()
    method = "post" if path else "patch"
    return window.send(method, f"/assumptions/{made.pk}/{path}", data, HTTP_IF_MATCH=f'"{made.revision}"')


@pytest.fixture
def standing(team: Team, people: People) -> Assumption:
    """An assumption with a note on the map and one among the states."""
    made = taken_up(team, people.alice)
    note = put(team, people.alice, ROUNDS, "standing", "Named person gets an answer", lane="untested")
    answer = promote(Browser(people.alice), note, "assumption.state", assumption=made.pk)
    assert answer.status_code == 201
    made.refresh_from_db()
    assert made.standing_note == note
    return made


def test_note_moved_on_the_map_moves_its_assumption(team: Team, people: People) -> None:
    made, window = taken_up(team, people.alice), Browser(people.alice)
    move(window, made.source_note, x=0.6, y=0.3)
    made.refresh_from_db()
    assert (made.evidence_level, made.criticality, made.revision) == (0.6, 0.3, 2)
    move(window, made.source_note, text="Other words")
    made.refresh_from_db()
    assert made.revision == 2


def test_assumption_moved_in_the_experiment_moves_its_note(team: Team, people: People) -> None:
    made, window = taken_up(team, people.alice), Browser(people.alice)
    patch(window, made, "", {"criticality": 0.1, "evidence_level": 0.7})
    note = Note.objects.get()
    assert (note.x, note.y) == (0.7, 0.1)
    made.refresh_from_db()
    assert made.revision == 2


def test_somebody_who_may_not_change_it_moves_only_the_note(team: Team, people: People) -> None:
    note = on_map(team, people.bob)
    promote(Browser(people.alice), note, "assumption.statement")
    assert move(Browser(people.bob), note, x=0.9, y=0.9).status_code == 200
    assert (Assumption.objects.get().evidence_level, Note.objects.get().x) == (0.2, 0.9)


def test_lane_that_nothing_supports_asks_for_evidence(team: Team, people: People, standing: Assumption) -> None:
    window, canvas = Browser(people.alice), board(team, ROUNDS)
    move(window, standing.standing_note, lane="supported")
    standing.refresh_from_db()
    assert standing.state == "open"
    mark = marks(window, canvas)[str(standing.standing_note_id)]
    assert (mark["wanted"], mark["assumption"]["state"]) == ("supported", "open")
    patch(window, standing, "state/", {"state": "supported", "because": "Seven of ten came back"})
    mark = marks(window, canvas)[str(standing.standing_note_id)]
    assert (mark["wanted"], mark["assumption"]["state"]) == (None, "supported")
    assert lane_of(standing) == "supported"


def test_lane_that_the_evidence_proposes_is_the_state(team: Team, people: People, standing: Assumption) -> None:
    made = stories.idea(team, assumption=standing)
    stories.design(made)
    for _ in range(2):
        stories.evidence(made, people.alice, direction="against", strength=3)
    move(Browser(people.alice), standing.standing_note, lane="refuted")
    standing.refresh_from_db()
    assert (standing.state, standing.overruled_because) == ("refuted", "")


def test_state_set_in_the_experiment_moves_the_note(team: Team, people: People, standing: Assumption) -> None:
    window = Browser(people.alice)
    move(window, standing.standing_note, lane="refuted")
    patch(window, standing, "state/", {"state": "unclear", "because": "Three said no"})
    assert lane_of(standing) == "unclear"
    patch(window, standing, "state/", {"state": "in_test", "because": "Once more"})
    assert lane_of(standing) == "untested"
    patch(window, standing, "state/", {"state": "dropped", "because": "No time"})
    assert lane_of(standing) == "untested"


def test_next_wording_keeps_its_notes(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    note = on_map(team, people.alice)
    assert made.assumption is not None
    Assumption.objects.filter(pk=made.assumption.pk).update(source_note=note, state="supported")
    patch(Browser(people.alice), made.assumption, "", {"statement": "Six in ten answer"})
    move(Browser(people.alice), note, x=0.5, y=0.5)
    assert [one.criticality for one in Assumption.objects.order_by("version")] == [0.9, 0.5]
    assert marks(Browser(people.bob), note.canvas)[str(note.pk)]["assumption"]["state"] == "open"


def test_note_stands_for_one_assumption(team: Team, people: People, standing: Assumption) -> None:
    other, window = stories.assumption(team), Browser(people.alice)
    note = standing.standing_note
    assert note is not None
    assert problem(promote(window, note, "assumption.state", assumption=other.pk)) == (409, "taken_up")
    assert promote(window, note, "assumption.state", assumption=standing.pk).status_code == 200
    assert promote(window, note, "assumption.state").json()["errors"].keys() == {"assumption"}


def test_canvas_that_cannot_be_written_does_not_hold_up_the_assumption(team: Team, people: People) -> None:
    made = taken_up(team, people.alice)
    updates = board(team, 6).updates
    assert updates.update(data=b"broken") == 1
    board(team, 6).document.__class__.objects.update(snapshot=b"", snapshot_sequence=0, snapshot_digest=None)
    assert patch(Browser(people.alice), made, "", {"criticality": 0.1}).status_code == 200
    assert (Assumption.objects.get().criticality, Note.objects.get().y) == (0.1, 0.9)


def state_of(people: People) -> NoteState:
    return NoteState("map", "assumption", "Hei", str(people.alice.pk), x=0.1, y=0.1)


@pytest.mark.parametrize("count", [1, 300])
def test_notes_that_are_not_linked_cost_one_question(
    people: People, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    written = {uuid7(): (state_of(people), people.alice.pk) for _ in range(count)}
    with django_assert_num_queries(1):
        follow(written)


def test_broken_follower_stops_nothing(
    team: Team, people: People, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fall(written: followers.Written) -> None:
        raise RuntimeError("fell over a note")

    made = taken_up(team, people.alice)
    monkeypatch.setattr(followers, "_followers", [fall, *followers._followers])
    with caplog.at_level(logging.ERROR):
        assert move(Browser(people.alice), made.source_note, x=0.5, y=0.5).json()["x"] == 0.5
    assert "fell over a note" in caplog.text
    made.refresh_from_db()
    assert made.criticality == 0.5
