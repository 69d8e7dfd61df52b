"""`/canvas-marks/` and `/looks/`: what experiments say about the notes of a canvas."""

from __future__ import annotations

from typing import Any

import pytest
from pycrdt import Map
from pytest_django.fixtures import DjangoAssertNumQueries

from canvases.documents import change
from canvases.models import Canvas, Note
from canvases.services.grants import Level, grant
from canvases.services.moving import Move
from canvases.services.referring import use_notes
from experiments.models import Assumption, Look
from teams.models import Team
from tests.experiments import stories
from tests.experiments.boards import PHENOMENON, PLAN, RISKS, board, marks, on_map, promote, put, taken_up
from tests.people import Browser, People, problem
from workspace.accounts.models import User
from workspace.core.ids import uuid7

pytestmark = pytest.mark.django_db


def connect(by: User, canvas: Canvas, one: Note, other: Note) -> None:
    def edit(roots: Any) -> None:
        content = {"from": str(one.pk), "to": str(other.pk), "relation": "link", "author": str(by.pk)}
        roots["links"][str(uuid7())] = Map(content)

    change(by, canvas, edit)


def refute(window: Browser, made: Assumption) -> None:
    made.refresh_from_db()
    sent = {"state": "refuted", "because": "Nobody answered"}
    answer = window.send("post", f"/assumptions/{made.pk}/state/", sent, HTTP_IF_MATCH=f'"{made.revision}"')
    assert answer.status_code == 200


def test_assumption_is_marked_with_its_state(team: Team, people: People) -> None:
    made, window = taken_up(team, people.alice), Browser(people.bob)
    assert made.source_note is not None
    found = window.read(f"/canvas-marks/{made.source_note.canvas_id}/")
    assert found["notes"] == [
        {
            "note": str(made.source_note_id),
            "assumption": {
                "id": str(made.pk),
                "statement": "They answer a name",
                "state": "open",
                "source_text": "They answer a name",
                "revision": 1,
            },
            "is_reworded": False,
            "wanted": None,
            "taken_up": [],
            "returns": [],
            "brought_by": None,
            "refuted": [],
        }
    ]
    assert found["abilities"] == {"change": False}
    assert {"block": "map", "may_become": ["assumption.statement"]} in found["blocks"]
    Browser(people.alice).send("patch", f"/notes/{made.source_note_id}/", {"text": "They do not"})
    assert marks(window, made.source_note.canvas)[str(made.source_note_id)]["is_reworded"]


def test_what_leans_on_a_refuted_assumption_is_marked_until_somebody_looked(team: Team, people: People) -> None:
    canvas, window = board(team, PHENOMENON), Browser(people.alice)
    cause, effect, aside = (put(team, people.alice, PHENOMENON, "drivers", text) for text in ("Cause", "Effect", "-"))
    connect(people.alice, canvas, cause, effect)
    answer = promote(window, cause, "assumption.statement")
    made = Assumption.objects.get(pk=answer.json()["assumption"])
    assert str(effect.pk) not in marks(window, canvas)
    refute(window, made)
    found = marks(window, canvas)
    assert [one["id"] for one in found[str(effect.pk)]["refuted"]] == [str(made.pk)]
    assert found[str(cause.pk)]["refuted"] == []
    assert str(aside.pk) not in found
    look = {"note": str(effect.pk), "assumption": str(made.pk)}
    assert problem(Browser(people.bob).send("post", "/looks/", look)) == (403, "forbidden")
    assert [window.send("post", "/looks/", look).status_code for _ in range(2)] == [201, 201]
    assert str(effect.pk) not in marks(window, canvas)
    made.refresh_from_db()
    sent = {"state": "open", "because": "Asked the wrong people"}
    window.send("post", f"/assumptions/{made.pk}/state/", sent, HTTP_IF_MATCH=f'"{made.revision}"')
    refute(window, made)
    assert not Look.objects.exists()
    assert str(effect.pk) in marks(window, canvas)


def test_reference_from_another_canvas_is_marked(team: Team, people: People) -> None:
    made = taken_up(team, people.alice)
    leaning = put(team, people.alice, PLAN, "smallest-test", "Send messages", ref=str(made.source_note_id))
    put(team, people.alice, PLAN, "smallest-test", "Made up", ref="nothing of ours")
    refute(Browser(people.alice), made)
    assert list(marks(Browser(people.alice), board(team, PLAN))) == [str(leaning.pk)]


def test_part_of_an_experiment_is_marked_for_whoever_sees_it(team: Team, people: People) -> None:
    hidden = stories.idea(team, visibility="team")
    note = put(team, people.alice, RISKS, "harm")
    promote(Browser(people.alice), note, "design.safeguards", experiment=hidden.pk)
    canvas = board(team, RISKS)
    mark = marks(Browser(people.alice), canvas)[str(note.pk)]
    experiment = {"id": str(hidden.pk), "title": hidden.title, "state": "idea"}
    assert mark["taken_up"] == [{"field": "design.safeguards", "experiment": experiment}]
    assert marks(Browser(people.bob), canvas) == {}


def test_somebody_with_a_right_on_the_canvas_alone_sees_no_marks(team: Team, people: People) -> None:
    made = taken_up(team, people.alice)
    canvas = board(team, RISKS)
    grant(people.alice, canvas, user=people.charlie, level=Level.VIEW)
    refute(Browser(people.alice), made)
    assert marks(Browser(people.charlie), canvas) == {}


def test_what_contradicts_a_source_is_marked_where_it_is_used(team: Team, people: People) -> None:
    canvas, window = board(team, PLAN), Browser(people.alice)
    source = put(team, people.alice, PHENOMENON, "drivers", "Nobody passes on a name")
    [reference] = use_notes(people.alice, canvas, uses=[Move(source.pk, "question")])
    key = str(reference.note_id)
    assert key not in marks(window, canvas)
    promote(window, source, "assumption.statement")
    made = Assumption.objects.get(source_note=source)
    refute(window, made)
    assert [one["id"] for one in marks(window, canvas)[key]["refuted"]] == [str(made.pk)]
    assert window.send("post", "/looks/", {"note": key, "assumption": str(made.pk)}).status_code == 201
    assert key not in marks(window, canvas)
    learning = stories.whole(team, people.alice, people.bob).learnings.get()
    back = {"canvas": str(source.canvas_id), "block": "drivers", "affected": str(source.pk), "mark": "no_longer_true"}
    assert window.send("post", f"/learnings/{learning.pk}/returns/", back).status_code < 300
    assert [one["mark"] for one in marks(window, canvas)[key]["returns"]] == ["no_longer_true"]
    window.send("post", f"/note-references/{reference.pk}/detach/")
    assert key not in marks(window, canvas)


@pytest.mark.parametrize("count", [1, 3])
def test_three_notes_ask_as_often_as_one(
    team: Team, people: People, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    window, canvas = Browser(people.alice), board(team, PHENOMENON)
    experiment = stories.whole(team, people.alice, people.bob)
    for _ in range(count):
        cause, effect = (put(team, people.alice, PHENOMENON, "drivers") for _ in range(2))
        connect(people.alice, canvas, cause, effect)
        promote(window, cause, "assumption.statement")
        back = {"canvas": str(canvas.pk), "block": "drivers", "affected": str(effect.pk), "mark": "changed"}
        window.send("post", f"/learnings/{experiment.learnings.get().pk}/returns/", back)
        refute(window, Assumption.objects.get(source_note=cause))
    on_map(team, people.alice)
    with django_assert_num_queries(17):
        assert len(marks(window, canvas)) == 3 * count
