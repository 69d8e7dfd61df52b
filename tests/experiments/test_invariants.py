"""What the database itself refuses, whatever a service would do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.db.models import RestrictedError

from experiments.models import Assumption, Decision, Evidence, Experiment, Iteration, Learning, Step
from teams.models import Team
from tests.experiments import stories
from tests.people import People

pytestmark = pytest.mark.django_db


@pytest.fixture
def made(team: Team, people: People) -> Experiment:
    return stories.whole(team, people.alice, people.bob)


FORBIDDEN: dict[str, Callable[[Experiment], Any]] = {
    "a pilot on a refuted assumption": lambda one: _set(one, state="piloting", rests_on_refuted=True),
    "a paused pilot on a refuted assumption": lambda one: _set(
        one, state="paused", paused_from="piloting", look_again_on=stories.day(3), rests_on_refuted=True
    ),
    "an experiment in rounds without an assumption": lambda one: _set(one, assumption=None),
    "a pause from nowhere": lambda one: _set(one, state="paused"),
    "where a pause came from, without a pause": lambda one: _set(one, paused_from="iterating"),
    "two open rounds": lambda one: one.iterations.update(ended_on=None),
    "a closed round that says nothing": lambda one: one.iterations.filter(number=1).update(did=""),
    "a round that ends before it starts": lambda one: one.iterations.update(ended_on=stories.day(-90)),
    "the same round twice": lambda one: one.iterations.update(number=1),
    "a pilot that ends before it starts": lambda one: one.pilots.update(ends_on=stories.day(-90)),
    "a test that ends before it starts": lambda one: one.designs.update(ends_on=stories.day(-90)),
    "a band that runs backwards": lambda one: one.designs.update(unclear_to=1),
    "the same version of a test twice": lambda one: one.designs.create(version=1),
    "an answer without a time": lambda one: one.designs.get().checklist.update(answered_at=None),
    "an assumption off the map": lambda _one: Assumption.objects.update(criticality=1.5),
    "evidence of strength 5": lambda one: one.evidence.update(strength=5),
    "evidence that says nothing": lambda one: one.evidence.update(text=""),
    "more than there were": lambda one: one.evidence.update(n=8, of_n=7),
    "a learning without evidence": lambda _one: Learning.objects.update(rests_on=None),
    "a decision without a learning": lambda _one: Decision.objects.update(rests_on=None),
    "a decision by nobody": lambda _one: Decision.objects.update(made_by=""),
    "one key for two steps": lambda one: [_step(one), _step(one)],
}


def _set(one: Experiment, **changes: Any) -> None:
    Experiment.objects.filter(pk=one.pk).update(**changes)


def _step(one: Experiment) -> Step:
    return Step.objects.create(experiment=one, transition="pause", before="iterating", after="paused", key="k")


@pytest.mark.parametrize("what", FORBIDDEN)
def test_there_is_never(made: Experiment, what: str) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        FORBIDDEN[what](made)


def test_grounds_are_not_taken_away(made: Experiment) -> None:
    for grounds in (made.evidence.first(), made.learnings.first(), made.assumption):
        assert isinstance(grounds, Evidence | Learning | Assumption)
        with pytest.raises(RestrictedError):
            grounds.delete()


def test_deleting_a_team_takes_everything_with_it(made: Experiment, team: Team) -> None:
    team.delete()
    assert not any(model.objects.exists() for model in (Experiment, Assumption, Iteration, Evidence, Learning))
