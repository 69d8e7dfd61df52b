"""How long the story of an experiment takes: 30 rounds and 200 pieces of evidence. Measures, does not judge."""

from __future__ import annotations

import statistics
import time

import pytest

from experiments.models import Evidence, Iteration
from teams.models import Team
from tests.experiments import stories
from tests.people import Browser, People

pytestmark = [pytest.mark.django_db, pytest.mark.bench]


def test_story(team: Team, people: People) -> None:
    made = stories.whole(team, people.alice, people.bob)
    today = stories.day(0)
    Iteration.objects.bulk_create(
        Iteration(experiment=made, number=n, started_on=today, ended_on=today, did="d" * 400, saw="s" * 400)
        for n in range(3, 31)
    )
    one = made.evidence.all()[0]
    Evidence.objects.bulk_create(
        Evidence(
            experiment=made,
            assumption=one.assumption,
            author=people.bob,
            type="quote",
            text="x" * 300,
            direction="for",
            strength=1,
            collected_on=today,
        )
        for _ in range(197)
    )
    window, took = Browser(people.alice), []
    for _ in range(12):
        begun = time.perf_counter()
        window.read(f"/experiments/{made.pk}/")
        took.append((time.perf_counter() - begun) * 1000)
    print(f"story: median {statistics.median(took):.0f} ms, most {max(took):.0f} ms")  # noqa: T201
