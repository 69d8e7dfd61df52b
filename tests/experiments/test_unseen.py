"""Answers do not say by their difference whether there is what somebody may not see."""

from __future__ import annotations

import uuid
from typing import Any

import pytest

from experiments.models import Experiment
from experiments.services import designs
from teams.models import Team
from tests import make
from tests.experiments import stories
from tests.people import Browser, People, problem

pytestmark = pytest.mark.django_db
NOBODY = uuid.UUID(int=7)


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob)


def answers(window: Browser, method: str, path: str, *given: dict[str, Any]) -> list[tuple[int, str]]:
    """Of the same request with one thing that is there, and one that is not."""
    return [problem(window.send(method, path, one, headers={"If-Match": '"1"'})) for one in given]


def test_evidence_that_is_not_to_be_shown(made: Experiment, people: People) -> None:
    hidden = stories.evidence(made, people.alice, consent_to_show=False)
    window, sent = Browser(people.bob), {"experiment": str(made.pk), "statement": "x", "confidence": "hint"}
    ids = {"rests_on": str(hidden.pk)}, {"rests_on": str(NOBODY)}
    first, second = answers(window, "post", "/learnings/", sent | ids[0], sent | ids[1])
    assert first == second
    first, second = answers(window, "patch", f"/learnings/{made.learnings.get().pk}/", *ids)
    assert first == second
    allowed = Browser(people.alice).send("post", "/learnings/", sent | ids[0])
    assert allowed.status_code == 201, "who sees it may rest a learning on it"


def test_people_one_has_never_met(team: Team, made: Experiment, people: People) -> None:
    """By an id alone nobody learns that somebody uses this installation."""
    stranger = {"user": str(people.charlie.pk), "level": "view"}, {"user": str(NOBODY), "level": "view"}
    owner = {"owner": str(people.charlie.pk)}, {"owner": str(NOBODY)}
    line = made.designs.get().checklist.get()
    designs.ask(people.alice, line=line, user=people.bob)
    for path in (f"/checklist-lines/{line.pk}/grants/", f"/canvases/{make.canvas(team).pk}/grants/"):
        assert answers(Browser(people.bob), "post", path, *stranger) == [(403, "forbidden")] * 2
        gone = [problem(Browser(people.bob).send("delete", f"{path}{pk}/")) for pk in (people.charlie.pk, NOBODY)]
        assert gone == [(403, "forbidden")] * 2
    for user in (people.alice, people.bob):
        assert answers(Browser(user), "patch", f"/experiments/{made.pk}/", *owner) == [(400, "invalid")] * 2


def test_a_note_of_another_team_is_not_looked_at(team: Team, neighbours: Team, people: People) -> None:
    """Peter may read it as a peer; his assumption says nothing about it."""
    Team.objects.filter(pk=team.pk).update(visibility="programme")
    note, his = make.note(make.canvas(team), people.alice), stories.assumption(neighbours)
    look = {"note": str(note.pk), "assumption": str(his.pk)}
    assert problem(Browser(people.peter).send("post", "/looks/", look)) == (400, "invalid")


def test_a_key_of_a_step_is_plain(made: Experiment, people: People) -> None:
    path, step = f"/experiments/{made.pk}/transitions/", {"transition": "pause"}
    for key in ("x" * 65, "\x07"):
        sent = Browser(people.alice).send("post", path, step, headers={"Idempotency-Key": key})
        assert problem(sent) == (400, "invalid")
