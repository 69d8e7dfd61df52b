"""The feed of a programme with 100 000 entries: a page in at most 50 ms on the server, the first and a far one.

`pytest -s -m bench tests/benchmarks/test_feed.py`, for PostgreSQL with `NIITTY_DATABASE_URL`. The programme beside it
has as many entries, later ones: they must not be in the way.
"""

from __future__ import annotations

import base64
from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest
from django.db import connection
from django.utils import timezone

from teams.models import Activity, Programme, Task, Team, Verb
from tests import make
from tests.benchmarks.timing import quickest
from tests.experiments import stories
from tests.people import Browser, People, elsewhere
from workspace.accounts.models import User

pytestmark = [pytest.mark.django_db, pytest.mark.bench]
ENTRIES = 100_000
TEAMS = 11
MOST_MS = 50


def grown(programme: Programme, by: list[User], canvases: list[Any], tasks: list[Any], minutes: int = 0) -> None:
    """Entries of all teams mixed, one in three seconds back from now; every kind of target a reader may not see."""
    teams, latest = list(programme.teams.all()), timezone.now() - timedelta(minutes=minutes)
    kinds: list[tuple[str, str, Any]] = [
        *((Verb.CANVAS_CHANGED.value, "canvas", pk) for pk in canvases),
        *((Verb.TASK_DONE.value, "task", pk) for pk in tasks),
        (Verb.MEMBER_JOINED.value, "", None),
        (Verb.TEAM_CHANGED.value, "", None),
    ]
    rows = []
    for number in range(ENTRIES):
        verb, kind, target = kinds[number % len(kinds)]
        rows.append(
            Activity(
                programme=programme,
                team=teams[number % len(teams)],
                actor=by[number % len(by)],
                verb=verb,
                target_kind=kind,
                target_id=target,
                at=latest - timedelta(seconds=3 * number),
            )
        )
    Activity.objects.bulk_create(rows, batch_size=2000)


def furnished(programme: Programme, people: People) -> tuple[list[Any], list[Any]]:
    for number in range(TEAMS - programme.teams.count()):
        Team.objects.create(programme=programme, name=f"Team {number}")
    canvases, tasks = [], []
    for team in programme.teams.all():
        canvases += [make.canvas(team, number).pk for number in range(1, 11)]
        tasks.append(Task.objects.create(team=team, title="Call the school").pk)
    return canvases, tasks


def took(window: Browser, path: str) -> float:
    assert len(window.read(path)["results"]) == 50
    return quickest(lambda: window.read(path))


def test_the_feed_of_a_long_programme_is_there_quickly(team: Team, people: People) -> None:
    stories.whole(team, people.alice, people.bob)
    everybody = [people.alice, people.bob, people.greta, people.carla]
    grown(team.programme, everybody, *furnished(team.programme, people), minutes=30)
    beside = elsewhere_with_teams()
    grown(beside, everybody, *furnished(beside, people))
    pages = f"/activity/?programme={team.programme_id}"
    far = (timezone.now() - timedelta(days=3)).isoformat(sep=" ")
    cursor_far = quote(base64.b64encode(f"p={quote(far)}".encode()))
    slow: dict[str, float] = {}
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("ANALYZE")  # as it does by itself after a while; SQLite is never told
    for who in (people.olga, people.alice, people.greta, people.peter):
        window = Browser(who)
        first, later = took(window, pages), took(window, f"{pages}&cursor={cursor_far}")
        one = took(window, f"/activity/?team={team.pk}") if who != people.peter else 0
        print(f"{who.display_name}: first {first:.0f} ms, far {later:.0f} ms, one team {one:.0f} ms")  # noqa: T201
        slow[who.display_name] = max(first, later, one)
    assert {name: ms for name, ms in slow.items() if ms > MOST_MS} == {}


def elsewhere_with_teams() -> Programme:
    programme = elsewhere()
    Team.objects.create(programme=programme, name="Theirs")
    return programme
